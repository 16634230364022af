"""Checks outpatient therapy claims while they are typed."""

__version__ = "0.1.0"
