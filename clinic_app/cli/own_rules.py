"""The clinic's own rules on the command line: a file that runs beside the shipped rules and is kept nowhere."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.services import Checking, open_checking


def checking_with(own_rules: Path | None, today: date | None) -> Checking:
    """Open everything a check needs, with the rules of a file. Raises `ClinicError` for one that is not taken."""
    checking = open_checking(today or date.today())  # noqa: DTZ011 # the clinic's own calendar day is meant
    if own_rules is None:
        return checking
    from clinic_app.services.own_rules import LARGEST_PACK, with_pack  # noqa: PLC0415 # only where a file is named

    try:
        with own_rules.open("rb") as file:
            content = file.read(LARGEST_PACK + 1)
    except OSError as problem:
        raise ClinicError(f"{own_rules} cannot be opened: {problem.strerror or 'the name fits no file'}.") from None
    return with_pack(checking, content)
