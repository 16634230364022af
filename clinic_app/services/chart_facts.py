"""What a visit takes from its patient's chart: plan of care, who refers, referral, authorization, onset, discharge.

They are typed once, in the episode of care. What the visit states itself stays, key by key; `differences` tells where
the two are not the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import cache
from typing import Any, TypeVar

from clinic_app.domain.episodes import AuthorizationRecord, Episode, ReferringProvider, authorization_of, episode_of
from clinic_app.domain.period import days_after
from clinic_app.domain.visit import (
    Authorization,
    ClaimForm,
    Discipline,
    History,
    Place,
    PlanOfCare,
    Referral,
    Referring,
    Visit,
)
from clinic_app.store.store import Store

_Table = TypeVar("_Table")
_COUNTED = frozenset({"visits_used", "units_used"})
NO_PLAN_ANY_MORE = PlanOfCare()
"""After the discharge: a plan is asked for, and nothing of it is there."""


@dataclass(frozen=True, slots=True)
class ChartFacts:
    """A patient's episodes and authorizations, and the providers who refer in them, by id."""

    episodes: tuple[Episode, ...] = ()
    authorizations: tuple[AuthorizationRecord, ...] = ()
    referring: Mapping[int, ReferringProvider] = field(default_factory=dict)

    def episode(self, discipline: Discipline | None, on: date) -> Episode | None:
        """The episode a visit of this discipline and day belongs to."""
        return episode_of(self.episodes, discipline, on)

    def authorization(self, discipline: Discipline | None, payer: str | None, on: date) -> AuthorizationRecord | None:
        """The authorization such a visit is billed under, if it names no other."""
        if not self.authorizations:
            return None
        episode = self.episode(discipline, on)
        since = episode.started_on if episode is not None else None
        return authorization_of(self.authorizations, discipline, payer, on, since)

    def of_day(self, discipline: Discipline | None, payer: str | None, on: date) -> DayFacts:
        """All the chart says for a visit."""
        episode, record = self.episode(discipline, on), self.authorization(discipline, payer, on)
        given = record.as_authorization() if record is not None else None
        if episode is None:
            return self._after_discharge(discipline, on, given)
        refers = self.referring.get(episode.referring_id)
        return DayFacts(
            plan_of_care=episode.plan_on(on, refers),
            referring=refers.as_referring(episode.qualifier) if refers is not None else None,
            referral=episode.referral(),
            authorization=given,
            onset_on=episode.onset_on,
            closed=_closed(episode),
            course_since=episode.started_on,
        )

    def _after_discharge(self, discipline: Discipline | None, on: date, given: Authorization | None) -> DayFacts:
        """Where the discipline's last episode was closed before the day, its plan is over with it."""
        over = [
            (one.discharged_on, one.id, one)
            for one in self.episodes
            if one.discipline == discipline and one.discharged_on is not None and one.discharged_on < on
        ]
        if not over:
            return DayFacts(authorization=given)
        ended, _, last = max(over)
        since = days_after(ended, 1)
        return DayFacts(NO_PLAN_ANY_MORE, authorization=given, closed=_closed(last), course_since=since)


@dataclass(frozen=True, slots=True)
class DayFacts:
    """What the chart says for one visit; None: nothing.

    `course_since`: what earlier visits state of a plan or report before that day belongs to another course.
    """

    plan_of_care: PlanOfCare | None = None
    referring: Referring | None = None
    referral: Referral | None = None
    authorization: Authorization | None = None
    onset_on: date | None = None
    closed: History | None = None
    course_since: date | None = None

    def onto(self, visit: Visit) -> Visit:
        """The visit with the chart's facts where it states none itself."""
        if self == _NOTHING:
            return visit
        return replace(
            visit,
            plan_of_care=under(visit.plan_of_care, self.plan_of_care),
            referring=under(visit.referring, self.referring),
            referral=under(visit.referral, self.referral),
            authorization=under(visit.authorization, self._authorization_for(visit)),
            claim=under(visit.claim, self._claim),
            history=under(visit.history, self.closed),
        )

    @property
    def _claim(self) -> ClaimForm | None:
        return ClaimForm(onset_on=self.onset_on) if self.onset_on is not None else None

    def _authorization_for(self, visit: Visit) -> Authorization | None:
        """A visit that names another number is billed under that one, of which this chart says nothing."""
        typed = (visit.authorization.number or "") if visit.authorization is not None else ""
        ours = (self.authorization.number or "") if self.authorization is not None else ""
        return None if typed.strip() and typed.strip().upper() != ours.strip().upper() else self.authorization

    def values(self) -> Iterator[tuple[Place, Any]]:
        """Each single value the chart gives, with its place in the visit."""
        tables = (
            ("plan_of_care", self.plan_of_care),
            ("referring", self.referring),
            ("referral", self.referral),
            ("authorization", self.authorization),
            ("claim", self._claim),
        )
        for name, table in tables:
            for key in _keys(table) if table is not None else ():
                value = getattr(table, key)
                if value is not None:
                    yield (name, key.rstrip("_")), value

    def differences(self, visit: Visit) -> dict[Place, Any]:
        """What the chart says where the visit states something else, by place."""
        return {
            at: value
            for at, value in self.values()
            if (table := getattr(visit, str(at[0]))) is not None
            and (own := getattr(table, _attribute(table, str(at[1])))) is not None
            and own != value
        }


_NOTHING = DayFacts()


def chart_of(store: Store, patient_id: int) -> ChartFacts:
    """What the store keeps of a patient's episodes and authorizations."""
    episodes = tuple(store.episodes.of(patient_id))
    wanted = {one.referring_id for one in episodes if one.referring_id}
    found = {number: provider for number in wanted if (provider := store.referring.get(number)) is not None}
    return ChartFacts(episodes, tuple(store.authorizations.of(patient_id)), found)


def under(typed: _Table | None, known: _Table | None) -> _Table | None:
    """What was typed, and beside it what is known; typed wins key by key. The same value where nothing is added."""
    if typed is None or known is None:
        return known if typed is None else typed
    keys = _keys(typed)
    added = {key: value for key in keys if getattr(typed, key) is None and (value := getattr(known, key)) is not None}
    return replace(typed, **added) if added else typed  # type: ignore[type-var] # tables of a visit are dataclasses


def _keys(table: Any) -> tuple[str, ...]:
    """The attributes of a table of the visit but those that are counted."""
    kind: Any = type(table)
    return _keys_of(kind)


@cache
def _keys_of(table: Any) -> tuple[str, ...]:
    return tuple(one.name for one in fields(table) if one.name not in _COUNTED)


def _attribute(table: object, key: str) -> str:
    return key if hasattr(table, key) else f"{key}_"


def _closed(episode: Episode) -> History | None:
    if episode.discharged_on is None:
        return None
    return History(
        episode_closed_on=episode.discharged_on,
        discharge_note_on=episode.discharge_note_on,
        discharge_note_by=episode.discharge_note_by or None,
    )
