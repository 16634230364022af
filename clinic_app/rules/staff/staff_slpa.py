"""Speech-language pathology assistants."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, MINUTES, MODIFIERS, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.credentials import credential_word, is_assistant
from clinic_app.domain.visit import Place
from clinic_app.rules.medicare import is_medicare
from clinic_app.rules.staff.performers import RENDERING_CREDENTIAL, rendering_credential

_SLPA = "SLPA"


def _speech_or_slpa(claim: Claim) -> bool:
    return "GN" in claim.modifier_words or _SLPA in claim.treating_credentials


@rule(
    "STAFF-SLPA",
    Severity.ERROR,
    basis="BPM ch. 15 §230.3: no assistant benefit in speech-language pathology",
    payers=is_medicare,
    when=_speech_or_slpa,
    reads=CODES | MODIFIERS | MINUTES | LINE_DETAILS | RENDERING,
)
def staff_slpa(claim: Claim) -> Iterator[Outcome]:
    """A speech-language line to Medicare was given by an assistant.

    Why: Medicare has no benefit for speech-language pathology assistants; their minutes cannot be billed, under
    anyone's supervision. There is no assistant modifier for GN.

    What to do: take the assistant's minutes or the line off.
    """
    told: set[Place] = set()
    for line in claim.billed:
        place = _assistants_place(claim, line)
        if place is not None and place not in told:
            told.add(place)
            yield Problem(place, f"{line.code} was given by an assistant; Medicare does not pay assistants under GN.")


def _assistants_place(claim: Claim, line: ClaimLine) -> Place | None:
    own = line.line.performer
    performer = own or rendering_credential(claim)
    if not line.has("GN") and credential_word(performer) != _SLPA:
        return None
    if is_assistant(performer):
        return RENDERING_CREDENTIAL if own is None else line.at("performer")
    return line.at("assistant_minutes") if line.line.assistant_minutes else None
