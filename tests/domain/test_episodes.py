"""An episode of care gives each day the plan that holds on it."""

from datetime import date

from clinic_app.domain.episodes import (
    AuthorizationRecord,
    Certification,
    Episode,
    ReferringProvider,
    authorization_of,
    episode_of,
)
from clinic_app.domain.period import Period
from clinic_app.domain.visit import Discipline, PlanOfCare

START = date(2026, 3, 2)
FIRST = Certification(START, date(2026, 5, 30), date(2026, 3, 3), date(2026, 3, 10))
AGAIN = Certification(date(2026, 5, 31), date(2026, 8, 28), date(2026, 5, 20), date(2026, 6, 4))
EPISODE = Episode(1, Discipline.PT, START, plan=PlanOfCare(type="gait"), certifications=(FIRST, AGAIN))


def plan_on(episode: Episode, month: int, day: int) -> PlanOfCare:
    plan = episode.plan_on(date(2026, month, day))
    assert plan is not None
    return plan


def test_the_first_span_holds_until_a_later_one_is_signed() -> None:
    plan = plan_on(EPISODE, 6, 3)
    assert (plan.certified_from, plan.certified_to) == (FIRST.first, FIRST.last)
    assert plan.recertified_on == date(2026, 6, 4)


def test_a_signed_recertification_begins_a_span_of_its_own() -> None:
    plan = plan_on(EPISODE, 6, 4)
    assert (plan.certified_from, plan.certified_to, plan.recertified_on) == (AGAIN.first, AGAIN.last, None)
    assert plan.signed_on == FIRST.signed_on


def test_a_recertification_nobody_signed_is_none() -> None:
    unsigned = Certification(AGAIN.first, AGAIN.last, AGAIN.sent_on)
    plan = plan_on(Episode(1, Discipline.PT, START, certifications=(FIRST, unsigned)), 7, 1)
    assert (plan.certified_to, plan.recertified_on) == (FIRST.last, None)


def test_one_signed_ahead_holds_from_its_first_day() -> None:
    ahead = Certification(AGAIN.first, AGAIN.last, None, date(2026, 5, 20))
    episode = Episode(1, Discipline.PT, START, certifications=(FIRST, ahead))
    assert plan_on(episode, 5, 30).certified_from == FIRST.first
    assert plan_on(episode, 5, 30).recertified_on == AGAIN.first
    assert plan_on(episode, 5, 31).certified_from == AGAIN.first


def test_the_start_of_care_and_the_certifier_come_from_the_episode() -> None:
    doctor = ReferringProvider("Doc", "Referwell", "MD", "1000000103")
    plan = EPISODE.plan_on(START, doctor)
    assert plan is not None
    assert (plan.start_of_care, plan.certified_by_npi, plan.certified_by_credential) == (START, "1000000103", "MD")
    assert plan.type == "gait"


def test_an_episode_without_a_plan_gives_none() -> None:
    assert Episode(1, Discipline.PT, START).plan_on(START) is None


def test_a_visit_belongs_to_the_open_episode_of_its_discipline() -> None:
    closed = Episode(1, Discipline.PT, date(2026, 1, 5), discharged_on=date(2026, 2, 20), id=1)
    here = Episode(1, Discipline.PT, START, id=2)
    other = Episode(1, Discipline.OT, START, id=3)
    every = (closed, here, other)
    assert episode_of(every, Discipline.PT, date(2026, 2, 20)) == closed
    assert episode_of(every, Discipline.PT, date(2026, 2, 21)) is None
    assert episode_of(every, Discipline.PT, START) == here
    assert episode_of(every, Discipline.SLP, START) is None


def test_the_newest_authorization_of_the_day_is_taken_and_a_lapsed_one_within_the_episode() -> None:
    first = AuthorizationRecord(1, "A-1", "bcbs", period=Period(date(2026, 3, 1), date(2026, 4, 30)), id=1)
    second = AuthorizationRecord(1, "A-2", "bcbs", period=Period(date(2026, 4, 15), date(2026, 5, 31)), id=2)
    both = (first, second)

    def number(on: date, payer: str = "bcbs", since: date | None = None) -> str:
        found = authorization_of(both, Discipline.PT, payer, on, since)
        return found.number if found is not None else ""

    assert number(date(2026, 4, 1)) == "A-1"
    assert number(date(2026, 4, 20)) == "A-2"
    assert number(date(2026, 4, 20), "medicare") == ""
    assert number(date(2026, 6, 10)) == ""
    assert number(date(2026, 6, 10), since=START) == "A-2"
    assert number(date(2026, 6, 10), since=date(2026, 6, 1)) == ""
