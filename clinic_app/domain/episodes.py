"""Episodes of care: what is typed once for many visits, and what of it holds on a day.

An episode is one course of treatment in one discipline: who refers, the plan of care with its certifications, and the
discharge. An authorization runs beside it. A visit takes what it does not state itself from those of its day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from clinic_app.domain.period import ALWAYS, Period
from clinic_app.domain.visit import Authorization, Discipline, PlanOfCare, Referral, Referring

_NO_PLAN = PlanOfCare()


@dataclass(frozen=True, slots=True)
class ReferringProvider:
    """A physician or practitioner who refers or certifies. `entity_type`: 1 a person, 2 an organisation."""

    first_name: str = ""
    last_name: str = ""
    credential: str = ""
    npi: str = ""
    entity_type: int | None = 1
    enrolled: bool | None = None
    active: bool = True
    id: int = 0
    version: int = 0

    @property
    def listed_name(self) -> str:
        """Last name first, with the credential: "Referwell, Doc, MD"."""
        return ", ".join(word for word in (self.last_name, self.first_name, self.credential) if word)

    def as_referring(self, qualifier: str) -> Referring:
        """Item 17 of a claim."""
        return Referring(
            npi=self.npi or None,
            qualifier=qualifier or None,
            first_name=self.first_name or None,
            last_name=self.last_name or None,
            credential=self.credential or None,
            entity_type=self.entity_type,
            enrolled=self.enrolled,
        )


@dataclass(frozen=True, slots=True)
class Certification:
    """A certified span of a plan: the first is the certification, each later one a recertification.

    `sent_on`: the plan went to whoever certifies; `signed_on`: the dated signature came back; `delay_reason`: why late.
    """

    first: date | None = None
    last: date | None = None
    sent_on: date | None = None
    signed_on: date | None = None
    delay_reason: str | None = None

    @property
    def in_force_from(self) -> date | None:
        """From which day it holds as a recertification: its first day, once it is signed; None while it is not."""
        if self.signed_on is None:
            return None
        return self.signed_on if self.first is None else max(self.first, self.signed_on)


@dataclass(frozen=True, slots=True)
class Episode:
    """One course of treatment in one discipline; `started_on` is the first day of treatment, the evaluation included.

    `plan` holds what the plan states; its certified days and signatures stand in `certifications`, the first one first.
    `referring_id` 0: nobody refers.
    """

    patient_id: int
    discipline: Discipline
    started_on: date
    onset_on: date | None = None
    referring_id: int = 0
    qualifier: str = "DN"
    referral_number: str = ""
    referral_to: date | None = None
    plan: PlanOfCare = _NO_PLAN
    certifications: tuple[Certification, ...] = ()
    discharged_on: date | None = None
    discharge_note_on: date | None = None
    discharge_note_by: str = ""
    id: int = 0
    version: int = 0

    @property
    def period(self) -> Period:
        """From the first day of treatment to the discharge."""
        return Period(self.started_on, self.discharged_on)

    @property
    def has_plan(self) -> bool:
        """Whether a plan of care was entered: anything it states, or a certification."""
        return self.plan != _NO_PLAN or bool(self.certifications)

    def referral(self) -> Referral | None:
        """The payer's referral number, where one was entered."""
        if not self.referral_number and self.referral_to is None:
            return None
        return Referral(self.referral_number or None, self.referral_to)

    def plan_on(self, on: date, certifier: ReferringProvider | None = None) -> PlanOfCare | None:
        """The plan as it stands on a day of service, in the keys of the notation; None where none was entered.

        A recertification holds from its first day, once signed; until then the span before it does. One that begins
        to hold later is told as the recertification to come, so that a late one is judged as late.
        """
        if not self.has_plan:
            return None
        plan = replace(self.plan, start_of_care=self.plan.start_of_care or self.started_on)
        if certifier is not None:
            plan = replace(
                plan,
                certified_by_npi=plan.certified_by_npi or certifier.npi or None,
                certified_by_credential=plan.certified_by_credential or certifier.credential or None,
            )
        if not self.certifications:
            return plan
        first = self.certifications[0]
        here, following = _spans_at(self.certifications, on)
        return replace(
            plan,
            certified_from=here.first or (self.started_on if here is first else here.in_force_from),
            certified_to=here.last,
            signed_on=first.signed_on,
            sent_on=first.sent_on or plan.sent_on,
            recertified_on=following.in_force_from if following is not None else None,
            delay_reason=(following or here).delay_reason or plan.delay_reason,
        )


def _spans_at(spans: Sequence[Certification], on: date) -> tuple[Certification, Certification | None]:
    """The span that holds on a day, and the signed one that takes over later."""
    here, following = spans[0], None
    signed = [(begins, one) for one in spans[1:] if (begins := one.in_force_from) is not None]
    for begins, one in sorted(signed, key=lambda pair: pair[0]):
        if begins <= on:
            here = one
        elif following is None:
            following = one
    return here, following


@dataclass(frozen=True, slots=True)
class AuthorizationRecord:
    """A prior authorization of a patient; `payer` "" and `discipline` None: any. Blank `visits`, `units`: not limited.

    `visits_before` and `units_before` were used before the first visit that is kept here; None: not stated.
    """

    patient_id: int
    number: str
    payer: str = ""
    discipline: Discipline | None = None
    period: Period = ALWAYS
    codes: tuple[str, ...] = ()
    visits: int | None = None
    units: int | None = None
    visits_before: int | None = None
    units_before: int | None = None
    id: int = 0
    version: int = 0

    def is_for(self, discipline: Discipline | None, payer: str | None) -> bool:
        """Whether it is one of this discipline and payer, whatever the day."""
        return self.discipline in {None, discipline} and (not self.payer or self.payer == payer)

    def as_authorization(self) -> Authorization:
        """Item 23 of a claim, without what was used."""
        return Authorization(
            number=self.number or None,
            from_=self.period.first,
            to=self.period.last,
            codes=self.codes or None,
            visits=self.visits,
            units=self.units,
        )


def episode_of(episodes: Iterable[Episode], discipline: Discipline | None, on: date) -> Episode | None:
    """The episode a visit belongs to: of its discipline, begun and not closed on that day, the newest one."""
    found = [one for one in episodes if one.discipline == discipline and on in one.period]
    return max(found, key=lambda one: (one.started_on, one.id), default=None)


def authorization_of(
    authorizations: Iterable[AuthorizationRecord],
    discipline: Discipline | None,
    payer: str | None,
    on: date,
    since: date | None = None,
) -> AuthorizationRecord | None:
    """The authorization a visit is billed under: one of its day, the newest.

    Where none covers the day, one that ended within the same episode (begun on `since`): treatment went on under it.
    """
    own = [one for one in authorizations if one.is_for(discipline, payer)]
    covering = [one for one in own if on in one.period]
    if covering:
        return max(covering, key=lambda one: (one.period.first or date.min, one.id))
    ended = [one for one in own if since is not None and one.period.last is not None and since <= one.period.last < on]
    return max(ended, key=lambda one: (one.period.last or date.min, one.id), default=None)
