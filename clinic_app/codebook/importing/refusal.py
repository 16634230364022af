"""Why an import did not happen. Whatever of this is raised, nothing was changed."""

from __future__ import annotations

from clinic_app.domain.errors import ClinicError

NOTHING_CHANGED = "Nothing was changed."


class ImportRefusedError(ClinicError):
    """The file is wrong, cut, damaged or hostile; `message` says which file and why in one sentence."""

    def __init__(self, message: str, hint: str = NOTHING_CHANGED) -> None:
        super().__init__(message, hint)


class ImportStoppedError(ClinicError):
    """The person pressed Cancel."""

    def __init__(self) -> None:
        super().__init__("The import was stopped.", NOTHING_CHANGED)
