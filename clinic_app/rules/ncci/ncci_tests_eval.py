"""Tests beside an evaluation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.pairing import PairOfDay
from clinic_app.checker.parts import CLOCK, CODES, HISTORY, LINE_DETAILS, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.rules.line_changes import without_line
from clinic_app.rules.ncci.naming import PairName, has_pairs, judges_pairs, pairs_named
from clinic_app.rules.ncci.pair_problems import by_line, lacking_modifier, never_together


@rule(
    "NCCI-TESTS-EVAL",
    Severity.ERROR,
    basis="NCCI Policy Manual ch. 11 §P.8; NCCI practitioner PTP edits",
    payers=judges_pairs,
    when=has_pairs,
    reads=CODES | MODIFIERS | CLOCK | LINE_DETAILS | HISTORY,
)
def ncci_tests_eval(claim: Claim) -> Iterator[Outcome]:
    """A test or orthosis service is billed beside an evaluation of the same therapy.

    Why: 97750, 97755 and 97763 are never paid beside an evaluation or re-evaluation of the same discipline, whatever
    the modifier. 97760 and 97761 are not to be billed beside a re-evaluation: without a modifier the re-evaluation is
    denied; with one the edit pays, but the policy manual still forbids it. Between two therapies (a PT evaluation, an
    OT test) nothing is said: the policy manual allows a modifier there, while the edit file shows none that helps, so
    expect a denial and an appeal.

    What to do: take the test off, or give it on another day.
    """
    pairs = list(pairs_named(claim, PairName.TEST_BESIDE_EVALUATION))
    yield from never_together(claim, (pair for pair in pairs if not pair.edit.modifier_allowed))
    payable = [pair for pair in pairs if pair.edit.modifier_allowed]
    yield from lacking_modifier(claim, payable, remove_first=True)
    yield from _paid_but_forbidden(claim, (pair for pair in payable if pair.distinct))


def _paid_but_forbidden(claim: Claim, pairs: Iterable[PairOfDay]) -> Iterator[Problem]:
    for index, group in by_line(pairs):
        pair = group[0]
        yield Problem(
            ("lines", index, "modifiers"),
            f"{' '.join(pair.distinct)} pays {pair.column1.code} and {pair.column2.code}, but the NCCI policy manual "
            "forbids the two on one day.",
            (without_line(claim, index),),
            Severity.WARNING,
        )
