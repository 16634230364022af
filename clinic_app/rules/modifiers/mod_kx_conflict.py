"""KX beside an expected denial."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.line_changes import removing
from clinic_app.rules.modifiers.threshold_use import EXPECTED_DENIAL


@rule(
    "MOD-KX-CONFLICT",
    Severity.ERROR,
    basis="CPM ch. 5 §10.3.3; trade practice",
    trigger=Trigger(modifiers=frozenset({"KX"})),
    reads=CODES | MODIFIERS,
)
def mod_kx_conflict(claim: Claim) -> Iterator[Outcome]:
    """A line says with KX that the service is necessary, and with GA, GZ or GY that a denial is expected.

    Why: the two contradict each other, and the line is returned.

    What to do: decide which is true and keep that one.
    """
    for line in claim.billed:
        if line.has("KX"):
            word = next((one for one in line.modifiers if one in EXPECTED_DENIAL), None)
            if word is not None:
                yield Problem(
                    line.at("modifiers"),
                    f"{line.code} carries KX (necessary) and {word} (denial expected); only one can be true.",
                    (removing(line, "KX", title=f"Keep {word}"), removing(line, word, title="Keep KX")),
                )
