"""Writing a paper to where a person asked for it: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path

from clinic_app.domain.errors import ClinicError


def moment_of_printing(today: date | None) -> datetime:
    """The moment a paper says it was printed: now, or the start of a day that was given, so that bytes repeat."""
    return datetime.now() if today is None else datetime.combine(today, time())  # noqa: DTZ005 # the clinic's own clock


def write_paper(path: Path, content: bytes) -> None:
    """Put the file in place in one step, readable by its owner alone. Raises `ClinicError` if the system refuses."""
    part = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(part).replace(path)
    except OSError as problem:
        if part is not None:
            with suppress(OSError):
                Path(part).unlink(missing_ok=True)
        raise ClinicError(
            f"{path} cannot be written: {problem.strerror or 'the system refuses'}.",
            "Choose a folder you may write to.",
        ) from None
