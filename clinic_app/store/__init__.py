"""Encrypted storage of the clinic, its people, patients and visits."""
