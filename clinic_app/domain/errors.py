"""Errors a person can act on."""


class ClinicError(Exception):
    """Something the person can mend: `message` says what and where, `hint` what to do. Neither names a patient."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UnreadableVisitError(ClinicError):
    """A visit that cannot be read: the message names the key and the reason."""


class RefusedEntryError(ValueError):
    """What was typed cannot be kept: one sentence for whoever typed it, said at its field. It names no patient."""
