"""The command line: the same checks without a window."""

from clinic_app.cli.commands import main

__all__ = ["main"]
