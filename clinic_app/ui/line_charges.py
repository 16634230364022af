"""The charges of the lines at work: taken from the fee list as lines come to have units, never over a typed one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from clinic_app.checker.claim import Claim
from clinic_app.domain.fees import FeeList
from clinic_app.domain.visit import ServiceLine, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.fees import FeeBook, LinesSeen, charges_to_set
from clinic_app.services.listed_charges import listed_charges
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.therapy_controls import SENT
from clinic_app.ui.language import tr
from clinic_app.ui.visit_form import VisitForm


class LineCharges:
    """Follows one visit after the other. What it fills in is a step of its own, with a name, that undo takes back."""

    def __init__(self, clinic: Clinic, form: VisitForm) -> None:
        self._book = FeeBook(clinic)
        self._form = form
        self._fees = FeeList()
        self._seen: LinesSeen | None = None

    def begin_anew(self) -> None:
        """Another visit stands in the form, or the fee list was changed: what stands is left as it is."""
        self._fees, self._seen = self._book.fees(), None

    def listed(self, opened: OpenVisit | None, claim: Claim) -> dict[int, Decimal]:
        """What the list says for each line of the claim."""
        if opened is None:
            return {}
        return listed_charges(self._fees, claim, opened.named_payer(self._form.visit()) or "")

    def settle(self, opened: OpenVisit, claim: Claim) -> None:
        """Let charges follow the list after a step; after undo and redo they stay as those left them."""
        if not self._fees:
            return
        before, now = self._seen, self._look(opened, claim)
        self._seen = now
        if before is None or self._form.went_through_steps or opened.record.status in SENT:
            return
        self._set(charges_to_set(before, now))

    def fill(self, opened: OpenVisit, claim: Claim) -> int:
        """Fill every empty charge the list knows, as one step; says how many."""
        empty = {
            row: charge
            for row, charge in self.listed(opened, claim).items()
            if (self._form.visit().lines or ())[row].charge is None
        }
        self._set(empty)
        return len(empty)

    def _look(self, opened: OpenVisit, claim: Claim) -> LinesSeen:
        lines = self._form.visit().lines or ()
        return LinesSeen(lines, tuple(one.charge for one in lines), self.listed(opened, claim))

    def _set(self, charges: Mapping[int, Decimal | None]) -> None:
        state = self._form.state()
        rows = {row: charge for row, charge in charges.items() if state.unread_at(("lines", row, "charge")) is None}
        if not rows:
            return
        first = min(rows) + 1
        name = (
            tr("charge of line {line} from the fee list", line=first)
            if len(rows) == 1
            else tr("charges of {count} lines from the fee list", count=len(rows))
        )
        self._form.step(state.with_visit(_with_charges(state.visit, rows)), name)


def _with_charges(visit: Visit, charges: Mapping[int, Decimal | None]) -> Visit:
    def line(row: int, one: ServiceLine) -> ServiceLine:
        return replace(one, charge=charges[row]) if row in charges else one

    return replace(visit, lines=tuple(line(row, one) for row, one in enumerate(visit.lines or ())))
