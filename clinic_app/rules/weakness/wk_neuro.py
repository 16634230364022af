"""The rule WK-NEURO."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnosis_fixes import remove_fix
from clinic_app.rules.weakness.causes import WEAKNESS, bars, causes_among, weaknesses


@rule(
    "WK-NEURO",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.B.5",
    trigger=Trigger(diagnoses=frozenset({WEAKNESS})),
    when=lambda claim: WEAKNESS in claim.code_set and causes_among(claim.codes).of_nerves,
    reads=DIAGNOSES,
)
def wk_neuro(claim: Claim) -> Iterator[Problem]:
    """R53.1 stands beside a palsy of the nervous system, of which weakness is part.

    Why: hemiplegia, paraplegia, monoplegia and the palsies after a stroke are weakness by definition. R53.1 beside them
    says it twice, and less precisely. Take R53.1 out; its lines then point to the palsy.
    """
    for one in weaknesses(claim):
        palsies = [i for i in causes_among(claim.codes).of_nerves if not bars(claim, one.index, i)]
        if one.code == WEAKNESS and palsies:
            names = " and ".join(dict.fromkeys(claim.codes[i] for i in palsies))
            message = f"R53.1 says no more than {names} does: weakness is part of it. Remove R53.1."
            yield Problem(one.at, message, (remove_fix(claim, one.index, heir=palsies[0]),))
