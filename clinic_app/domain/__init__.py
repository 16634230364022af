"""What a visit is: values, units, notation. No Qt, no SQL, no clock, no file."""
