"""What the window and the command line share: opening things, checking, keeping, reporting."""

from clinic_app.services.checking import Checking, Progress, open_checking, open_codebook

__all__ = ["Checking", "Progress", "open_checking", "open_codebook"]
