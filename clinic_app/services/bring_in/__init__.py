"""Bringing in what other systems hold: patients, schedules, day sheets and claims; read, shown, kept, undone."""
