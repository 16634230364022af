"""The qualifier of Item 17."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.medicare import is_medicare

_PLACE = ("referring", "qualifier")
_MEANING = {"DK": "ordering", "DQ": "supervising"}


@rule(
    "REF-QUAL",
    Severity.ERROR,
    basis="CPM ch. 26 §10.4, Item 17; 005010X222A1 loop 2310A NM101",
    payers=is_medicare,
    trigger=Trigger(given=("referring",)),
    reads=CLAIM_FORM,
)
def ref_qual(claim: Claim) -> Iterator[Outcome]:
    """Item 17 does not carry the qualifier DN.

    Why: therapy has a referring provider, DN. An ordering (DK) or supervising (DQ) provider does not take that place.

    What to do: set DN if this person refers the patient or certifies the plan; else enter who does.
    """
    referring = claim.visit.referring
    if referring is None:
        return
    qualifier = (referring.qualifier or "").strip().upper()
    if qualifier == "DN":
        return
    if qualifier:
        message = f"Item 17 carries {qualifier}{_meaning(qualifier)}; Medicare therapy takes only DN, referring."
    else:
        message = "Item 17 carries no qualifier; Medicare therapy takes DN, referring."
    yield Problem(_PLACE, message, (Fix("Set DN (this person refers or certifies)", (Edit(_PLACE, "DN"),)),))


def _meaning(qualifier: str) -> str:
    return f" ({_MEANING[qualifier]})" if qualifier in _MEANING else ""
