"""Whether the referring provider may refer."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.credentials import cannot_certify, credential_word
from clinic_app.rules.medicare import is_medicare


@rule(
    "REF-ENROLLED",
    Severity.WARNING,
    basis="42 CFR 424.507; BPM ch. 15 §220.1.1; CARC 183",
    payers=is_medicare,
    trigger=Trigger(given=("referring",)),
    reads=CLAIM_FORM,
)
def ref_enrolled(claim: Claim) -> Iterator[Outcome]:
    """The referring provider is not enrolled in Medicare, or of a kind that may not certify therapy.

    Why: Medicare wants a physician (MD, DO, DPM, an optometrist within scope), nurse practitioner, physician assistant
    or clinical nurse specialist who is enrolled in PECOS or has opted out. Chiropractors and dentists cannot certify.
    This program looks nothing up: it goes by what was entered.

    What to do: look the physician up in PECOS; one who has opted out is fine.
    """
    referring = claim.visit.referring
    if referring is None:
        return
    if cannot_certify(referring.credential):
        yield Problem(
            ("referring", "credential"),
            f"The referring provider is a {credential_word(referring.credential)}, who may not certify therapy.",
        )
    if referring.enrolled is False:
        yield Problem(
            ("referring", "enrolled"), "The referring provider is entered as not enrolled in Medicare (PECOS)."
        )
