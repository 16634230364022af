"""What is due over the whole clinic: the running numbers of every active patient as of today, the most urgent first.

A patient is active in a discipline while the last visit lies within `ACTIVE_DAYS` and no discharge is recorded. The
numbers are those of that visit, the same that strip and sheet show; claims that were not sent are looked at one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from clinic_app.checker.claim import Claim
from clinic_app.checker.resolve import resolve
from clinic_app.domain.payer import PayerFamily, PayerProfile
from clinic_app.domain.visit import History
from clinic_app.services.amount_controls import FILE_SOON_DAYS, filing
from clinic_app.services.chart_facts import NO_PLAN_ANY_MORE
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import Control, ControlKind, Judgement, Urgency, counted
from clinic_app.services.lists_seen import note_list_seen
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.permissions import Action, needs
from clinic_app.services.therapy_controls import controls_today
from clinic_app.store.history import UnsentVisit

ACTIVE_DAYS = 90
LATE_DAYS_LISTED = 90
"""A claim so long past its filing time is lost, and no longer a thing to do."""
_STEP = 20  # patients between two words to the progress bar
_RANK = (Urgency.OVERDUE, Urgency.DUE, Urgency.UNKNOWN, Urgency.NOTE, Urgency.SOON)


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing that is due for a patient; `visit_id` is the visit to open for it."""

    control: Control
    patient_id: int
    patient: str
    initials: str
    visit_id: int
    visit_number: str
    visit_on: date
    provider_id: int
    therapist: str
    discipline: str
    payer: str


@dataclass(frozen=True, slots=True)
class DueList:
    """All items, the most urgent first. `without_plan` counts Medicare patients on whose visit no plan is typed."""

    on: date
    items: tuple[DueItem, ...]
    looked_at: int
    without_plan: int

    def of(self, kinds: Iterable[ControlKind] = (), provider_id: int = 0) -> tuple[DueItem, ...]:
        """The items of some kinds (none named: all) and of one therapist (0: all)."""
        wanted = frozenset(kinds)
        return tuple(
            one
            for one in self.items
            if (not wanted or one.control.kind in wanted) and provider_id in {0, one.provider_id}
        )


@needs(Action.READ_RECORDS)
def due_list(clinic: Clinic, progress: Progress | None = None) -> DueList | None:
    """The due list as of the clinic's today; None if `progress` stopped it. Safe on another thread."""
    today = clinic.today()
    newest = clinic.store.history.newest_visits(today - timedelta(days=ACTIVE_DAYS), today)
    unsent = _oldest_unsent(clinic, today)
    whole = len(newest) + len(unsent) or 1
    items: list[DueItem] = []
    without_plan = 0
    for place, visit_id in enumerate(newest):
        if place % _STEP == 0 and progress is not None and not progress(place / whole, "Looking at patients"):
            return None
        found, lacks_plan = _of_patient(clinic, visit_id)
        items += found
        without_plan += lacks_plan
    for place, (visit, others) in enumerate(unsent, start=len(newest)):
        if place % _STEP == 0 and progress is not None and not progress(place / whole, "Looking at unsent claims"):
            return None
        items += _unfiled(clinic, visit, others)
    items.sort(key=lambda one: _order(one, today))
    note_list_seen(clinic, "due list", len(items))
    return DueList(today, tuple(items), len(newest), without_plan)


def _order(item: DueItem, today: date) -> tuple[int, int, str, int]:
    control = item.control
    days = (control.due - today).days if control.due is not None else 0
    return _RANK.index(control.urgency), days, item.patient.casefold(), item.visit_id


def _claim_of(clinic: Clinic, opened: OpenVisit) -> Claim:
    return resolve(opened.whole(opened.record.visit), clinic.checking.codebook, clinic.today())


def _of_patient(clinic: Clinic, visit_id: int) -> tuple[list[DueItem], bool]:
    """What is due after a patient's newest visit in a discipline, and whether a plan is wanted and not typed."""
    opened = clinic.kept_visit(visit_id)
    claim = _claim_of(clinic, opened)
    history = claim.visit.history
    if history is not None and _is_over(history, claim.day):
        return [], False
    controls = controls_today(claim, opened.surroundings.known, sent=True)  # filing is looked at claim by claim
    lacks_plan = any(
        one.kind is ControlKind.CERTIFICATION
        and one.urgency is Urgency.UNKNOWN
        and claim.visit.plan_of_care in {None, NO_PLAN_ANY_MORE}
        for one in controls
    )
    return [_item(opened, claim, one) for one in controls if _is_due(one)], lacks_plan


def _is_over(history: History, last_treated: date) -> bool:
    """Whether the patient was discharged, and not treated since."""
    if history.episode_closed_on is not None:
        return history.episode_closed_on >= last_treated
    return history.discharge_note_on is not None


def _is_due(control: Control) -> bool:
    """Whether a list of things to do names it; what is only not known is none, but for an uncounted period."""
    if control.kind is ControlKind.THRESHOLD:
        return control.is_near
    if control.urgency is Urgency.UNKNOWN:
        return control.kind is ControlKind.PROGRESS and control.used is not None
    return control.urgency is not Urgency.FINE


def _unfiled(clinic: Clinic, visit: UnsentVisit, others: int) -> Iterator[DueItem]:
    opened = clinic.kept_visit(visit.visit_id)
    claim = _claim_of(clinic, opened)
    for control in filing(claim, Judgement.of(claim), sent=False):
        if control.urgency in {Urgency.FINE, Urgency.UNKNOWN}:
            continue
        more = f"; {counted(others, 'later claim')} not sent either" if others else ""
        yield _item(opened, claim, replace(control, value=f"{control.value}{more}"))


def _item(opened: OpenVisit, claim: Claim, control: Control) -> DueItem:
    record, around = opened.record, opened.surroundings
    patient, provider = around.patient, around.provider
    payer = around.payer_record(opened.named_payer(record.visit))
    return DueItem(
        control=control,
        patient_id=patient.id,
        patient=patient.listed_name,
        initials=patient.initials,
        visit_id=record.id,
        visit_number=record.number,
        visit_on=record.day,
        provider_id=record.provider_id,
        therapist=provider.name if provider is not None else "",
        discipline=claim.discipline.value if claim.discipline is not None else "",
        payer=payer.name if payer is not None and payer.name else claim.payer.name,
    )


def _oldest_unsent(clinic: Clinic, today: date) -> list[tuple[UnsentVisit, int]]:
    """Each patient's oldest claim by payer whose filing time is short or just over, and how many later ones wait."""
    windows = _filing_days(clinic)
    shortest = min(windows.values(), default=0)
    groups: dict[tuple[int, str], list[UnsentVisit]] = {}
    for visit in clinic.store.history.unsent_visits(today - timedelta(days=_near_after(shortest))):
        days = windows.get(visit.payer) if visit.payer else shortest
        age = (today - visit.day).days
        if days is not None and _near_after(days) <= age <= _longest(days) + LATE_DAYS_LISTED:
            groups.setdefault((visit.patient_id, visit.payer), []).append(visit)
    return [(visits[0], len(visits) - 1) for visits in groups.values()]


def _near_after(days: int) -> int:
    """From which age of a claim on its end may be near: three quarters of the window, or 30 days before its end."""
    return max(0, min(days * 3 // 4, days - FILE_SOON_DAYS))


def _longest(days: int) -> int:
    """A calendar year may have 366 days."""
    return days + 1


def _filing_days(clinic: Clinic) -> Mapping[str, int]:
    """The filing limit in days of each payer that has one, by the name visits give it."""
    shipped = clinic.checking.codebook.payer_profiles
    found = {name: days for name, profile in shipped.items() if (days := _days_of(profile)) is not None}
    for kept in clinic.store.payers.all(inactive=True):
        base = shipped.get(kept.based_on or kept.profile)
        days = kept.overrides.tfl_days or (_days_of(base) if base is not None else None)
        if days is not None:
            found[kept.profile] = days
    return found


def _days_of(profile: PayerProfile) -> int | None:
    if profile.family is PayerFamily.SELF_PAY:
        return None
    return 365 if profile.files_within_calendar_year else profile.tfl_days or profile.customary_tfl_days
