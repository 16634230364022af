"""The rules themselves, a package a family."""
