"""A re-evaluation beside treatment."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Severity
from clinic_app.checker.parts import CLOCK, CODES, HISTORY, LINE_DETAILS, MODIFIERS, NOTE
from clinic_app.checker.rule import Outcome, rule
from clinic_app.rules.ncci.naming import PairName, has_pairs, judges_pairs, pairs_named
from clinic_app.rules.ncci.pair_problems import lacking_modifier


@rule(
    "NCCI-REEVAL",
    Severity.ERROR,
    basis="NCCI Policy Manual ch. 11 §P.3; NCCI practitioner PTP edits",
    payers=judges_pairs,
    when=has_pairs,
    reads=CODES | MODIFIERS | CLOCK | LINE_DETAILS | NOTE | HISTORY,
)
def ncci_reeval(claim: Claim) -> Iterator[Outcome]:
    """A re-evaluation stands beside a treatment that includes it.

    Why: 97164 and 97168 are bundled into modalities, massage, wound care and some other treatments of the day, because
    assessing the patient is part of them. With 59 or XU both are paid, if the re-evaluation was separate and had a
    reason of its own.

    What to do: if a new finding, a significant change or no response made the re-evaluation necessary and the note
    says so, add 59 or XU to it. A routine look at progress is not a re-evaluation: take it off.
    """
    documentation = claim.visit.documentation
    reason_charted = documentation is not None and bool((documentation.reevaluation_reason or "").strip())
    pairs = pairs_named(claim, PairName.REEVALUATION_BESIDE_TREATMENT)
    yield from lacking_modifier(claim, pairs, remove_first=not reason_charted)
