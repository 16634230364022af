"""ZIP codes."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger, either
from clinic_app.domain.identifiers import zip9_fault
from clinic_app.domain.visit import ClaimMedium


def _any_address(claim: Claim) -> bool:
    return claim.visit.billing is not None or claim.visit.facility is not None


@rule(
    "ID-ZIP9",
    Severity.ERROR,
    basis="005010X222A1 loops 2010AA and 2310C, N403",
    when=_any_address,
    trigger=either(Trigger(given=("billing",)), Trigger(given=("facility",))),
    reads=CLAIM_FORM,
)
def id_zip9(claim: Claim) -> Iterator[Outcome]:
    """The ZIP code of the billing address or the service location has not nine digits.

    Why: electronic claims are rejected without all nine, and with 0000 as the last four. On paper it is only a thing
    to check.

    What to do: look up the last four digits of the address.
    """
    form = claim.visit.claim
    on_paper = form is not None and form.medium is ClaimMedium.PAPER
    severity = Severity.WARNING if on_paper else None
    for table, holder, whose in (
        ("billing", claim.visit.billing, "billing address"),
        ("facility", claim.visit.facility, "service location"),
    ):
        if holder is not None and holder.zip is not None:
            fault = zip9_fault(holder.zip)
            if fault is not None:
                shown = f" {holder.zip.strip()}" if holder.zip.strip() else ""
                yield Problem((table, "zip"), f"The ZIP code{shown} of the {whose} {fault}.", severity=severity)
