"""The rendering provider."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.credentials import credential_word, is_assistant
from clinic_app.rules.staff.performers import RENDERING_CREDENTIAL


def _assistant_or_not_enrolled(claim: Claim) -> bool:
    rendering = claim.visit.rendering
    return rendering is not None and (rendering.enrolled is False or is_assistant(rendering.credential))


@rule(
    "STAFF-RENDER",
    Severity.ERROR,
    basis="NUCC 1500 manual, Item 24J; 42 CFR 410.59(c), 410.60(c); CARC 170, 185, B7",
    when=_assistant_or_not_enrolled,
    trigger=Trigger(given=("rendering",)),
    reads=RENDERING,
)
def staff_render(claim: Claim) -> Iterator[Outcome]:
    """The rendering provider is not an enrolled therapist.

    Why: Item 24J names the therapist who is responsible, enrolled with the payer: never the assistant, the student or
    the clinic. Medicare denies such lines. Some state programs do enrol assistants, so for other payers it is only a
    thing to check. Whether one NPI for both is the clinic's is told by FORM-SOLO.

    What to do: enter the supervising therapist; an assistant stands as performer of the line, with CQ or CO.
    """
    rendering = claim.visit.rendering
    if rendering is None:
        return
    severity = None if claim.payer.is_medicare else Severity.WARNING
    if is_assistant(rendering.credential):
        word = credential_word(rendering.credential)
        yield Problem(
            RENDERING_CREDENTIAL,
            f"The rendering provider is a {word}; it must be the responsible therapist.",
            severity=severity,
        )
    elif rendering.enrolled is False and claim.payer.is_medicare:
        yield Problem(("rendering", "enrolled"), "The rendering provider is not enrolled in Medicare.")
