"""The due list on paper, with names or with initials only."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from clinic_app.domain.records import ClinicRecord
from clinic_app.reports.claim_summary import ClinicHead, Mark, Printed
from clinic_app.services.control import Urgency, counted
from clinic_app.services.due_list import ACTIVE_DAYS, DueItem, DueList
from clinic_app.words.paper import Kind, said, tr, tr_noop, words_of

if TYPE_CHECKING:
    from clinic_app.reports.due_list import DueRow

_MARKS = {
    Urgency.OVERDUE: Mark.MUST_FIX,
    Urgency.DUE: Mark.CHECK,
    Urgency.NOTE: Mark.NOTE,
    Urgency.UNKNOWN: Mark.NOT_CHECKED,
}
URGENCY_WORDS = {
    Urgency.OVERDUE: tr_noop("Must fix"),
    Urgency.DUE: tr_noop("Check"),
    Urgency.NOTE: tr_noop("Note"),
    Urgency.SOON: tr_noop("Soon"),
    Urgency.UNKNOWN: tr_noop("Not known"),
    Urgency.FINE: "",
}
"""The level of a thing that is due, in a word."""


@words_of(Kind.CLINIC)
def due_list_pdf(
    clinic: ClinicRecord, due: DueList, items: Sequence[DueItem], choice: str, mark: Printed, *, initials: bool
) -> tuple[str, bytes]:
    """File name, which names nobody, and the PDF of these items. `choice` says in words which they are."""
    from clinic_app.reports.due_list import DuePaper, write_due_list  # noqa: PLC0415 # loaded with the first paper

    paper = DuePaper(
        title=tr("As of {day}", day=f"{due.on:%m/%d/%Y}"),
        about=tuple(said(sentence) for sentence in about(due, items, choice)),
        clinic=ClinicHead(clinic.name or tr("Clinic not named"), clinic.address, clinic.npi, clinic.tax_id),
        printed=mark,
        rows=tuple(_row(one, initials=initials) for one in items),
    )
    out = io.BytesIO()
    write_due_list(paper, out)
    return f"due-list_{due.on.isoformat()}.pdf", out.getvalue()


def about(due: DueList, items: Sequence[DueItem], choice: str) -> tuple[str, ...]:
    """What the list holds and what it cannot: sentences for its head."""
    looked = f"{counted(due.looked_at, 'course')} of treatment with a visit in the last {ACTIVE_DAYS} days looked at"
    sentences = [f"{counted(len(items), 'thing')} due, {choice}; {looked}."]
    if due.without_plan:
        sentences.append(
            f"{counted(due.without_plan, 'course')} without a typed plan of care: certification there is not known."
        )
    sentences.append("Dollars are estimates: other providers' use is known only as far as a person typed it.")
    return tuple(sentences)


def _row(item: DueItem, *, initials: bool) -> DueRow:
    from clinic_app.reports.due_list import DueRow  # noqa: PLC0415 # as above

    control = item.control
    return DueRow(
        mark=_MARKS.get(control.urgency),
        level=tr(URGENCY_WORDS[control.urgency]) if URGENCY_WORDS[control.urgency] else "",
        what=said(control.words),
        number=said(control.value),
        patient=item.initials if initials else item.patient,
        therapist=f"{item.therapist}, {item.discipline}".strip(", "),
        payer=item.payer,
        visit=item.visit_number,
        visit_on=f"{item.visit_on:%m/%d/%Y}",
    )
