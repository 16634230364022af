"""S6: Excludes1 among 12 diagnoses, beside notes kept as text and searched by a regular expression."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from clinic_app.codebook import build
from clinic_app.codebook.diagnoses import DiagnosisTable
from tests.bench.diagnosis_book import claims_of_twelve, excludes_by_text
from tests.bench.measure import Figure, in_turn

CLAIMS = 1_000
MOST_MICROSECONDS = 12.0
LEAST_RATIO = 10.0


def measure() -> list[Figure]:
    """The time of one claim, and how many times longer the text takes for the same claims."""
    with_table = DiagnosisTable.open(build.ensure_built())
    claims = claims_of_twelve(with_table, CLAIMS)
    for claim in claims:  # so that neither reads the file while it is timed
        with_table.excludes1(claim)
        excludes_by_text(with_table, claim)
    (fast,) = in_turn([_each(with_table.excludes1, claims)], runs=CLAIMS)
    (slow,) = in_turn([_each(lambda claim: excludes_by_text(with_table, claim), claims)], runs=CLAIMS)
    with_table.close()
    micro = fast.p50 * 1e6
    note = f"p99 {fast.p99 * 1e6:.1f} us; as text {slow.p50 * 1e6:.0f} us"
    return [
        Figure("S6", "Excludes1 of 12 diagnoses", micro, MOST_MICROSECONDS, "us", note),
        Figure("S6", "beside text and a regular expression", slow.p50 / fast.p50, LEAST_RATIO, "x", at_least=True),
    ]


def _each(work: Callable[[list[str]], object], claims: Sequence[list[str]]) -> Callable[[], object]:
    """A call that takes the next claim each time, round and round."""
    place = -1

    def one() -> object:
        nonlocal place
        place = (place + 1) % len(claims)
        return work(claims[place])

    return one
