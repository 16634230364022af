"""Professional claims as other systems write them: ASC X12N 837, implementation 005010X222A1, read only."""
