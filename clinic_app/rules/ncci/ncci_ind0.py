"""Pairs no modifier can pay."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Severity
from clinic_app.checker.parts import CODES, HISTORY, LINE_DETAILS, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.rules.ncci.naming import PairName, has_pairs, judges_pairs, pairs_named
from clinic_app.rules.ncci.pair_problems import never_together


@rule(
    "NCCI-IND0",
    Severity.ERROR,
    basis="NCCI practitioner PTP edits; NCCI Policy Manual ch. 1 §A, §E",
    payers=judges_pairs,
    when=has_pairs,
    reads=CODES | MODIFIERS | LINE_DETAILS | HISTORY,
)
def ncci_ind0(claim: Claim) -> Iterator[Outcome]:
    """Two codes of the day are an NCCI pair that no modifier can pay.

    Why: the first code of the pair is paid, the second denied (CARC 236). The pair has indicator 0, so 59 or an X
    modifier changes nothing. A pair counts within one provider or one group and specialty: a PT's and an OT's lines
    make none. Medicaid has files of its own, so there it is only a thing to check.

    What to do: bill the first code and take the second off the claim; its work stays in the note.
    """
    yield from never_together(claim, pairs_named(claim, PairName.INDICATOR_0))
