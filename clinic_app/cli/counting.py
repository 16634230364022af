"""`clinic-app units`: count the units of minutes given on the command line, and say why."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.unit_explanation import explain
from clinic_app.domain.visit import PayerOverrides, ServiceLine, Visit
from clinic_app.services import open_codebook

LONGEST_DAY = 24 * 60


def count_units(pairs: Sequence[str], rule: str, *, on: date | None, as_json: bool) -> int:
    """Print the units of CODE=MINUTES pairs under a rule; 2 if a pair cannot be read or a code is not known."""
    lines = tuple(_line(pair) for pair in pairs)
    book = open_codebook()
    claim = _claim(lines, rule, book, on or date.today())  # noqa: DTZ011 # the clinic's own calendar day is meant
    unknown = [line.code for line in claim.lines if line.procedure is None]
    if unknown:
        print(f"{', '.join(unknown)}: not in the table of therapy codes, so its units are not known.", file=sys.stderr)
    print(json.dumps(_mapping(claim, rule), ensure_ascii=False) if as_json else _text(claim))
    return 2 if unknown else 0


def _line(pair: str) -> ServiceLine:
    code, sign, minutes = pair.partition("=")
    if not code.strip() or not sign or not (minutes.isascii() and minutes.isdigit()) or int(minutes[:6]) > LONGEST_DAY:
        raise ClinicError(
            f"{pair[:60]!r} cannot be read.", "Write a code and its minutes of the day, such as 97110=33."
        )
    return ServiceLine(code=code.strip(), minutes=int(minutes))


def _claim(lines: tuple[ServiceLine, ...], rule: str, book: Codebook, on: date) -> Claim:
    visit = Visit(date_of_service=on, payer="self_pay", payer_profile=PayerOverrides(unit_rule=rule), lines=lines)
    return resolve(visit, book, on)


def _mapping(claim: Claim, rule: str) -> dict[str, object]:
    allocation, other = claim.day_count.allocation, claim.day_count.other_method
    return {
        "unit_rule": rule,
        "units": claim.unit_entries(),
        "timed_minutes": allocation.timed_minutes,
        "timed_units": allocation.timed_units,
        "tied": list(allocation.tied),
        "other_method": {"unit_rule": str(other.rule), "timed_units": other.timed_units},
        "explanation": list(explain(allocation, other).sentences()),
    }


def _text(claim: Claim) -> str:
    allocation, other = claim.day_count.allocation, claim.day_count.other_method
    rows = [f"{share['code']:<6} {_amount(share['units'])}" for share in claim.unit_entries()]
    return "\n".join([*rows, "", *explain(allocation, other).sentences()])


def _amount(units: int | None) -> str:
    return "not known" if units is None else f"{units} unit" if units == 1 else f"{units} units"
