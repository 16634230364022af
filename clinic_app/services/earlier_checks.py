"""What was said of visits earlier: claims that were sent, a visit by its number, all that is kept of its checks."""

from __future__ import annotations

from clinic_app.domain.judgement import Judgement
from clinic_app.domain.records import VisitRecord, VisitSummary
from clinic_app.services.judging import SENT
from clinic_app.services.permissions import Action, needs
from clinic_app.store.store import Store
from clinic_app.store.visits import VisitFilter


class EarlierChecks:
    """The kept checks of an open clinic."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @needs(Action.READ_RECORDS)
    def sent(self, limit: int) -> list[VisitSummary]:
        """The visits that were sent, the newest first."""
        return self._store.visits.page(VisitFilter(statuses=tuple(sorted(SENT))), limit=limit)

    @needs(Action.READ_RECORDS)
    def by_number(self, number: str) -> VisitRecord | None:
        """The visit of an account number, or None."""
        return self._store.visits.by_number(number)

    @needs(Action.READ_RECORDS)
    def of_visit(self, visit_id: int) -> list[Judgement]:
        """All that was ever said of a visit, the newest first."""
        return self._store.judgements.of_visit(visit_id)

    @needs(Action.READ_RECORDS)
    def version_of(self, one: Judgement) -> VisitRecord | None:
        """The version that was judged, or None if it is no longer kept."""
        return next((kept for kept in self._store.visits.versions(one.visit_id) if kept.version == one.version), None)
