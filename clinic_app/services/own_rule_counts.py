"""How often the clinic's own rules find something in the visits it keeps."""

from __future__ import annotations

from dataclasses import dataclass, field

from clinic_app.checker.check import check
from clinic_app.checker.resolve import resolve
from clinic_app.domain.errors import ClinicError
from clinic_app.rules.own.own_rule import MARK
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs
from clinic_app.store.visits import VisitFilter

_MOST_VISITS = 500


@dataclass(slots=True)
class FindingCounts:
    """`visits` looked at, and in how many of them each rule found something or could not be checked."""

    visits: int = 0
    found: dict[str, int] = field(default_factory=dict)
    not_checked: dict[str, int] = field(default_factory=dict)


@needs(Action.READ_RECORDS)
def count_findings(clinic: Clinic, progress: Progress) -> FindingCounts | None:
    """Run the clinic's own rules in force over its newest visits; None if `progress` stopped it."""
    rules = tuple(rule for rule in clinic.checking.rules if rule.id.startswith(MARK))
    visits = clinic.store.visits.page(VisitFilter(), limit=_MOST_VISITS) if rules else []
    counts = FindingCounts()
    for place, summary in enumerate(visits):
        if not progress(place / len(visits), f"{place} of {len(visits)} visits"):
            return None
        record = clinic.store.visits.get(summary.id)
        if record is None:
            continue
        try:
            claim = resolve(clinic.as_kept(record).whole(record.visit), clinic.checking.codebook, clinic.today())
        except ClinicError:  # a payer or patient that is no longer kept
            continue
        counts.visits += 1
        result = check(claim, rules)
        for identifier in {one.rule for one in result.findings} | {one.finding.rule for one in result.waived}:
            counts.found[identifier] = counts.found.get(identifier, 0) + 1
        for identifier in {one.rule for one in result.not_checked if one.rule.startswith(MARK)}:
            counts.not_checked[identifier] = counts.not_checked.get(identifier, 0) + 1
    return counts
