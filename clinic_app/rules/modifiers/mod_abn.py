"""Advance beneficiary notices."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger

_NOTICE_WORDS = frozenset({"GA", "GX", "GY", "GZ"})
_KIND_OF = {"GA": "required", "GX": "voluntary"}
_BAD_PAIRS = (
    ("GA", "GZ", "GA says a notice is on file, GZ that none is"),
    ("GA", "GX", "GA is a required notice, GX a voluntary one"),
    ("GA", "GY", "GA expects a denial as not necessary, GY says there is no benefit at all"),
)


@rule(
    "MOD-ABN",
    Severity.ERROR,
    basis="CPM ch. 30 §50; CPM ch. 5 §10.5",
    trigger=Trigger(modifiers=_NOTICE_WORDS),
    reads=CODES | MODIFIERS | LINE_DETAILS,
)
def mod_abn(claim: Claim) -> Iterator[Outcome]:
    """The modifiers on an advance notice contradict each other or the notice on file.

    Why: GA means a required notice (ABN) is on file, GX a voluntary one for a service that is never covered, GY no
    benefit, GZ a denial expected with no notice. GA goes with none of the others; GX and GY may stand together. A line
    with GZ is denied by itself and the patient owes nothing.

    What to do: look at the notice the patient signed, and choose its modifier. Only a person can decide this.
    """
    for line in claim.billed:
        if not _NOTICE_WORDS.isdisjoint(line.modifiers):
            problem = _contradiction(line) or _other_kind(line) or _no_notice(line)
            if problem is not None:
                yield problem


def _contradiction(line: ClaimLine) -> Problem | None:
    for one, other, reason in _BAD_PAIRS:
        if line.has(one) and line.has(other):
            return Problem(line.at("modifiers"), f"{line.code} carries {one} and {other}: {reason}.")
    return None


def _other_kind(line: ClaimLine) -> Problem | None:
    kind = (line.line.abn_kind or "").strip().lower()
    for word, wanted in _KIND_OF.items():
        if line.has(word) and kind and kind != wanted:
            return Problem(
                line.at("modifiers"),
                f"{line.code} carries {word}, for a {wanted} notice; the notice on file is {kind}.",
                severity=Severity.WARNING,
            )
    return None


def _no_notice(line: ClaimLine) -> Problem | None:
    if not line.has("GZ"):
        return None
    return Problem(
        line.at("modifiers"),
        f"{line.code} carries GZ: it will be denied, and without a notice the patient cannot be billed.",
        severity=Severity.WARNING,
    )
