"""`clinic-app report month 2026-11`: the papers of a whole clinic, made from its encrypted file without a window.

What leaves the clinic is written down in its audit trail, as in the window.
"""

from __future__ import annotations

import calendar
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from clinic_app.cli.checking import NO_ERROR
from clinic_app.cli.door import open_clinic
from clinic_app.cli.paper_file import moment_of_printing, write_paper
from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.services import open_checking
from clinic_app.services.audit import note_paper
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.dashboard import dashboard
from clinic_app.services.dashboard_papers import month_report_pdf
from clinic_app.services.dashboard_scope import Scope
from clinic_app.services.due_list import due_list
from clinic_app.services.due_papers import due_list_pdf
from clinic_app.services.list_papers import ListMaker, ListWish, Paper, kx_list, not_billed_list, override_log


@dataclass(frozen=True, slots=True)
class PaperWish:
    """Where the clinic is and who asks, and what the paper is to be: `today` is the day it is made as of."""

    output: Path | None
    today: date | None = None
    folder: Path | None = None
    person: str = ""
    initials: bool = False
    practice: bool = False

    @property
    def on(self) -> date:
        """The day that counts as today."""
        return self.today or date.today()  # noqa: DTZ011 # the clinic's own calendar day is meant


Make = Callable[[Clinic, ListWish, datetime], Paper | None]


def write_clinic_paper(kind: str, span: Sequence[str], wish: PaperWish) -> int:
    """Make a paper over a month or some days and write it; without an output under its own name in this folder.

    Raises `ClinicError`.
    """
    days = _days(kind, span, wish)
    at = moment_of_printing(wish.today)
    with _clinic(wish) as clinic:
        made = MAKERS[kind](clinic, days, at)
        assert made is not None  # nobody stops it here
        name, content = made
        note_paper(clinic, AuditAction.EXPORT, "paper")
        path = wish.output or Path(name)
        write_paper(path, content)
    print(f"{path}: {_WORDS[kind]}, {days.words if kind != 'due' else f'as of {wish.on:%m/%d/%Y}'}")
    print("It lies outside the encrypted clinic.")
    return NO_ERROR


@contextmanager
def _clinic(wish: PaperWish) -> Iterator[Clinic]:
    if not wish.practice:
        with closing(open_clinic(wish.folder, wish.person, wish.on)) as clinic:
            yield clinic
        return
    with tempfile.TemporaryDirectory(prefix="clinic-app-practice-") as place:
        checking = open_checking(wish.on)
        with closing(Clinic.open_practice(Path(place), checking, lambda: wish.on)) as clinic:
            yield clinic


def _days(kind: str, span: Sequence[str], wish: PaperWish) -> ListWish:
    """A month up to today, or two days."""
    if not span and kind == "due":
        return ListWish(wish.on, wish.on, wish.initials)
    if kind == "due":
        raise ClinicError("The due list is as of today.", "Leave the days out.")
    if len(span) == 1:
        first, last = _month(span[0])
        if first > wish.on:
            raise ClinicError(f"{span[0]} has not begun.", "Name a month that has.")
        return ListWish(first, min(last, wish.on), wish.initials)
    if len(span) == 2:
        return ListWish(_day(span[0]), _day(span[1]), wish.initials)
    raise ClinicError("It is not said which days are meant.", "Name a month such as 2026-11, or two days.")


def _month(text: str) -> tuple[date, date]:
    try:
        first = date.fromisoformat(f"{text}-01")
    except ValueError:
        raise ClinicError(f"“{text}” is no month.", "Type it as 2026-11, or name two days.") from None
    return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ClinicError(f"“{text}” is no date.", "Type it as 2026-11-20.") from None


def _month_report(clinic: Clinic, days: ListWish, at: datetime) -> Paper | None:
    found = dashboard(clinic, Scope(days.first, days.last))
    assert found is not None  # nobody stops it here
    mark = printed(at, clinic.mark, training=clinic.is_practice)
    return month_report_pdf(clinic, found, due_list(clinic), ("", ""), mark)


def _due(clinic: Clinic, days: ListWish, at: datetime) -> Paper | None:
    due = due_list(clinic)
    assert due is not None  # as above
    mark = printed(at, clinic.mark, training=clinic.is_practice)
    return due_list_pdf(clinic.clinic_record(), due, due.items, "all kinds", mark, initials=days.initials)


def _listed(make: ListMaker) -> Make:
    return lambda clinic, days, at: make(clinic, days, at, None)


MAKERS: Mapping[str, Make] = {
    "month": _month_report,
    "due": _due,
    "kx": _listed(kx_list),
    "not-billed": _listed(not_billed_list),
    "overrides": _listed(override_log),
}
_WORDS = {
    "month": "month report",
    "due": "due list",
    "kx": "KX list",
    "not-billed": "list of what is not billed",
    "overrides": "override log",
}
