"""Who gave each line: its own performer, else the rendering provider; and what an assistant had in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.trigger import Trigger, either
from clinic_app.domain.credentials import is_assistant
from clinic_app.domain.modifier_order import ASSISTANT_WORDS
from clinic_app.domain.visit import Place

_ASSISTANT_MODIFIERS = frozenset(ASSISTANT_WORDS)
RENDERING_CREDENTIAL = ("rendering", "credential")


A_CREDENTIAL_NAMED = either(Trigger(line_fields=("performer",)), Trigger(given=("rendering.credential",)))
"""For the rules of who may treat."""


def rendering_credential(claim: Claim) -> str | None:
    """The credential of the rendering provider, if given."""
    return claim.visit.rendering.credential if claim.visit.rendering is not None else None


def places_of(claim: Claim, is_such: Callable[[str | None], bool]) -> Iterator[tuple[Place, str]]:
    """Where such a person is named: once as rendering provider, and on every billed line of their own."""
    rendering = rendering_credential(claim)
    if rendering is not None and is_such(rendering):
        yield RENDERING_CREDENTIAL, rendering
    for line in claim.billed:
        if line.line.performer is not None and is_such(line.line.performer):
            yield line.at("performer"), line.line.performer


def assistants_share(claim: Claim, line: ClaimLine) -> str | None:
    """The field that shows an assistant's part in a line: performer, minutes or CQ/CO; None where there is none."""
    if is_assistant(line.line.performer or rendering_credential(claim)):
        return "performer"
    if line.line.assistant_minutes:
        return "assistant_minutes"
    return None if _ASSISTANT_MODIFIERS.isdisjoint(line.modifiers) else "modifiers"
