"""The dashboard's numbers over many visits, and the visits behind each of them. Each says what it stands on.

All is summed in the database from what was kept beside the visits; no visit is checked anew for it.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from clinic_app.checker.resolve import payer_profile
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.payer import PayerFamily, PayerProfile
from clinic_app.domain.period import days_after, year_after
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import PayerOverrides, Visit
from clinic_app.rules.catalog import RULES_BY_ID
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.dashboard_scope import days_before, monday_of, trend_days
from clinic_app.services.payer_answers import grounded
from clinic_app.services.permissions import Action, needs
from clinic_app.services.rule_book import family_of
from clinic_app.services.unbilled_units import TimedSum, Unbilled, pooled_codes, timed_sums, unbilled_units
from clinic_app.store.figures import UNSENT, Found, Scope, Standing, Unsent

GOAL = 95
"""Percent of visits without a Must fix at their first check that a clinic may aim at: this program's own mark."""
SHORT_UNIT = 12
"""Minutes a unit below which the average asks a question (CPM ch. 5 §20.2.C expects about 15; 12 is our own mark)."""
FEWEST_UNITS = 10
"""Units from which an average says anything: one short unit is no pattern."""
OWN_RULES = "The clinic's own"


class AskKind(StrEnum):
    """What the visits of a list have in common."""

    FIRST_READY = "first_ready"
    FIRST_MUST_FIX = "first_must_fix"
    FIRST_CHECKED = "first_checked"
    FOUND = "found"
    STANDING = "standing"
    UNSENT = "unsent"
    TREATED = "treated"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Ask:
    """A question whose answer is a list of visits: what stands behind a number."""

    kind: AskKind
    scope: Scope
    rules: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()
    statuses: tuple[VisitStatus, ...] = ()
    verdicts: tuple[str, ...] = ()
    pairs: tuple[tuple[str, date], ...] = ()
    ids: tuple[int, ...] = ()
    with_service: bool = False


@dataclass(frozen=True, slots=True)
class FirstPass:
    """Visits without a Must fix when first checked. `unchecked` have none kept; `before` is the time just before."""

    checked: int
    ready: int
    unchecked: int
    before_checked: int
    before_ready: int
    ask: Ask

    @property
    def percent(self) -> float | None:
        """Ready of checked; None of none."""
        return percent(self.ready, self.checked)

    @property
    def percent_before(self) -> float | None:
        """The same of the time just before."""
        return percent(self.before_ready, self.before_checked)


@dataclass(frozen=True, slots=True)
class WeekRate:
    """One week of the trend; a week without visits has no rate."""

    monday: date
    checked: int
    ready: int
    ask: Ask

    @property
    def percent(self) -> float | None:
        """Ready of checked; None of none."""
        return percent(self.ready, self.checked)


@dataclass(frozen=True, slots=True)
class KindCount:
    """What one family of rules found before sending."""

    kind: str
    errors: int
    warnings: int
    ask: Ask


@dataclass(frozen=True, slots=True)
class Money:
    """Visits and their charges. `oldest` is the day of the first."""

    visits: int
    charge: Decimal
    ask: Ask
    oldest: date | None = None


@dataclass(frozen=True, slots=True)
class Caught:
    """Must fix findings of kept versions before sending: how often, on how many visits, and visits with one now."""

    findings: int
    visits: int
    still_open: int
    ask: Ask


@dataclass(frozen=True, slots=True)
class ClinicianTime:
    """Minutes against units of one clinician's quarter-hour codes. No units: untimed codes only."""

    provider_id: int
    name: str
    minutes: int
    units: int
    unbilled: int
    untold: int
    visits: int
    ask: Ask

    @property
    def minutes_a_unit(self) -> float | None:
        """The average, None of no units."""
        return self.minutes / self.units if self.units else None

    @property
    def is_short(self) -> bool:
        """Whether the average, as it is shown with one place, asks a question."""
        average = self.minutes_a_unit
        return average is not None and self.units >= FEWEST_UNITS and round(average, 1) < SHORT_UNIT


@dataclass(frozen=True, slots=True)
class StatusCount:
    """Visits of one status, by what was said of them last."""

    status: VisitStatus
    errors: int
    warnings: int
    others: int
    charge: Decimal
    ask: Ask

    @property
    def visits(self) -> int:
        """All of them."""
        return self.errors + self.warnings + self.others


class Filing(StrEnum):
    """Days left until an unsent claim must have reached its payer."""

    PAST = "past"
    TWO_WEEKS = "two_weeks"
    MONTH = "month"
    TWO_MONTHS = "two_months"
    THREE_MONTHS = "three_months"
    LATER = "later"
    UNKNOWN = "unknown"


_FILING_UP_TO = ((14, Filing.TWO_WEEKS), (30, Filing.MONTH), (60, Filing.TWO_MONTHS), (90, Filing.THREE_MONTHS))


@dataclass(frozen=True, slots=True)
class FilingCount:
    """Unsent visits with so many days left, and their charges."""

    left: Filing
    visits: int
    charge: Decimal
    ask: Ask


@dataclass(frozen=True, slots=True)
class Dashboard:
    """All numbers of a scope as of a day. What waits is as of that day whatever the period."""

    on: date
    scope: Scope
    first_pass: FirstPass
    weeks: tuple[WeekRate, ...]
    kept_since: date | None
    caught: Caught
    kinds: tuple[KindCount, ...]
    waiting: Money
    at_risk: Money
    unbilled: Unbilled
    clinicians: tuple[ClinicianTime, ...]
    statuses: tuple[StatusCount, ...]
    filing: tuple[FilingCount, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is no visit to say anything of."""
        return not self.statuses and not self.waiting.visits and not any(one.checked for one in self.weeks)


def percent(part: int, whole: int) -> float | None:
    """A share in percent; None of nothing."""
    return 100 * part / whole if whole else None


@needs(Action.READ_RECORDS)
def dashboard(clinic: Clinic, scope: Scope, progress: Progress | None = None) -> Dashboard | None:
    """The numbers of a scope with both days; None if `progress` stopped it. Safe on another thread."""
    assert scope.first is not None
    assert scope.last is not None

    def goes_on(share: float) -> bool:
        return progress is None or progress(share, "Adding up")

    figures, today = clinic.store.figures, clinic.today()
    first_pass, weeks = _first_pass(clinic, scope), _weeks(clinic, scope)
    if not goes_on(0.15):
        return None
    found = figures.found(scope)
    if not goes_on(0.35):
        return None
    standing = figures.standing(scope)
    now = replace(scope, first=None, last=None)
    unsent = figures.unsent(now)
    if not goes_on(0.5):
        return None
    profiles, procedures = profiles_of(clinic), clinic.checking.codebook.procedures
    codes = pooled_codes(procedures)
    timed = figures.timed_visits(scope, codes)
    if not goes_on(0.7):
        return None
    unbilled = unbilled_units(timed, profiles, procedures)
    if not goes_on(0.9):
        return None
    return Dashboard(
        today,
        scope,
        first_pass,
        weeks,
        figures.first_check_kept_since(),
        _caught(scope, found, figures.found_on(scope, (), ("error",)), _still_open(standing)),
        _kinds(scope, found),
        _waiting(now, unsent),
        _at_risk(now, unsent),
        unbilled,
        _clinicians(clinic, scope, timed_sums(timed), unbilled),
        _statuses(scope, standing),
        _filing(now, unsent, profiles, today),
    )


@needs(Action.READ_RECORDS)
def visits_behind(clinic: Clinic, ask: Ask) -> array[int]:
    """The visits a number stands on."""
    figures, scope = clinic.store.figures, ask.scope
    match ask.kind:
        case AskKind.FIRST_READY:
            return figures.first_checked(scope, ready=True)
        case AskKind.FIRST_MUST_FIX:
            return figures.first_checked(scope, ready=False)
        case AskKind.FIRST_CHECKED:
            return figures.first_checked(scope)
        case AskKind.FOUND:
            return figures.found_on(scope, ask.rules, ask.severities)
        case AskKind.STANDING:
            return figures.standing_at(scope, ask.statuses, ask.verdicts, with_service=ask.with_service)
        case AskKind.UNSENT:
            return figures.unsent_of(scope, ask.pairs)
        case AskKind.TREATED:
            return figures.treated(scope)
        case AskKind.NAMED:
            return array("q", ask.ids)


@needs(Action.READ_RECORDS)
def profiles_of(clinic: Clinic) -> Mapping[str, PayerProfile]:
    """What each payer answers, the clinic's own answers included, by the name that visits give it."""
    codebook = clinic.checking.codebook
    found = dict(codebook.payer_profiles)
    for kept in grounded(clinic.store.payers.all(inactive=True), codebook.payer_profiles):
        own = kept.overrides if kept.overrides != PayerOverrides() else None
        try:
            found[kept.profile] = payer_profile(Visit(payer=kept.based_on or kept.profile, payer_profile=own), codebook)
        except ClinicError:  # based on a profile that is not shipped any more: nothing is known of it
            found.pop(kept.profile, None)
    return found


def _first_pass(clinic: Clinic, scope: Scope) -> FirstPass:
    assert scope.first is not None
    assert scope.last is not None
    checked, ready, unchecked = clinic.store.figures.first_checks(scope)
    first, last = days_before(scope.first, scope.last)
    before, ready_before, _ = clinic.store.figures.first_checks(replace(scope, first=first, last=last))
    return FirstPass(checked, ready, unchecked, before, ready_before, Ask(AskKind.FIRST_MUST_FIX, scope))


def _weeks(clinic: Clinic, scope: Scope) -> tuple[WeekRate, ...]:
    assert scope.first is not None
    assert scope.last is not None
    first, last = trend_days(scope.first, scope.last)
    found = {one.monday: one for one in clinic.store.figures.weeks(replace(scope, first=first, last=last))}
    weeks = []
    monday = monday_of(first)
    while monday <= last:
        one = found.get(monday)
        week = replace(scope, first=monday, last=min(last, monday + timedelta(days=6)))
        checked, ready = (one.checked, one.ready) if one is not None else (0, 0)
        weeks.append(WeekRate(monday, checked, ready, Ask(AskKind.FIRST_CHECKED, week)))
        monday += timedelta(days=7)
    return tuple(weeks)


def _caught(scope: Scope, found: Sequence[Found], visits: array[int], still_open: int) -> Caught:
    times = sum(one.times for one in found if one.severity == "error")
    return Caught(times, len(visits), still_open, Ask(AskKind.FOUND, scope, severities=("error",)))


def _still_open(standing: Sequence[Standing]) -> int:
    return sum(one.visits for one in standing if one.status in UNSENT and one.verdict == "error")


def _kinds(scope: Scope, found: Sequence[Found]) -> tuple[KindCount, ...]:
    """By family, the one with the most findings first; Must fix weighs before Check where they are equal."""
    groups: dict[str, list[Found]] = {}
    for one in found:
        rule = RULES_BY_ID.get(one.rule)
        groups.setdefault(family_of(rule) if rule is not None else OWN_RULES, []).append(one)
    counts = [
        KindCount(
            kind,
            sum(one.times for one in group if one.severity == "error"),
            sum(one.times for one in group if one.severity == "warning"),
            Ask(
                AskKind.FOUND,
                scope,
                rules=tuple(sorted({one.rule for one in group})),
                severities=("error", "warning"),
            ),
        )
        for kind, group in groups.items()
    ]
    return tuple(sorted(counts, key=lambda one: (-one.errors - one.warnings, -one.errors, one.kind)))


def _waiting(now: Scope, unsent: Sequence[Unsent]) -> Money:
    oldest = min((one.day for one in unsent), default=None)
    return replace(_money_of(unsent, Ask(AskKind.STANDING, now, statuses=UNSENT, with_service=True)), oldest=oldest)


def _at_risk(now: Scope, unsent: Sequence[Unsent]) -> Money:
    stuck = [one for one in unsent if one.verdict == "error"]
    return _money_of(stuck, Ask(AskKind.STANDING, now, statuses=UNSENT, verdicts=("error",), with_service=True))


def _money_of(rows: Sequence[Unsent], ask: Ask) -> Money:
    return Money(sum(one.visits for one in rows), _dollars(sum(one.cents for one in rows)), ask)


def _clinicians(
    clinic: Clinic, scope: Scope, sums: Mapping[int, TimedSum], unbilled: Unbilled
) -> tuple[ClinicianTime, ...]:
    """Everybody with a visit, timed codes first, then by name."""
    people = {one.id: one for one in clinic.store.providers.all(inactive=True)}
    rows = []
    for provider_id, visits in clinic.store.figures.clinicians(scope).items():
        minutes, units, untold = sums.get(provider_id, (0, 0, 0))
        person = people.get(provider_id)
        name = f"{person.name}, {person.credential}".strip(", ") if person is not None else ""
        more = (unbilled.by_clinician or {}).get(provider_id, 0)
        ask = Ask(AskKind.TREATED, replace(scope, provider_id=provider_id))
        rows.append(ClinicianTime(provider_id, name, minutes, units, more, untold, visits, ask))
    return tuple(sorted(rows, key=lambda one: (one.units == 0, one.name.casefold(), one.provider_id)))


def _statuses(scope: Scope, standing: Sequence[Standing]) -> tuple[StatusCount, ...]:
    """In the order of a claim's way; a status without visits is left out."""
    rows = []
    for status in VisitStatus:
        of_status = [one for one in standing if one.status is status]
        errors = sum(one.visits for one in of_status if one.verdict == "error")
        warnings = sum(one.visits for one in of_status if one.verdict == "warning")
        every = sum(one.visits for one in of_status)
        if every:
            charge = _dollars(sum(one.cents for one in of_status))
            ask = Ask(AskKind.STANDING, scope, statuses=(status,))
            rows.append(StatusCount(status, errors, warnings, every - errors - warnings, charge, ask))
    return tuple(rows)


def _filing(
    now: Scope, unsent: Sequence[Unsent], profiles: Mapping[str, PayerProfile], today: date
) -> tuple[FilingCount, ...]:
    """All buckets in order, empty ones too; whoever pays for themselves has nothing to file."""
    groups: dict[Filing, list[Unsent]] = {one: [] for one in Filing}
    for one in unsent:
        profile = profiles.get(one.payer)
        if profile is not None and profile.family is PayerFamily.SELF_PAY:
            continue
        last = last_filing_day(profile, one.day) if profile is not None else None
        groups[_left(None if last is None else (last - today).days)].append(one)
    return tuple(
        FilingCount(
            left,
            sum(one.visits for one in group),
            _dollars(sum(one.cents for one in group)),
            Ask(AskKind.UNSENT, now, pairs=tuple(dict.fromkeys((one.payer, one.day) for one in group))),
        )
        for left, group in groups.items()
    )


def last_filing_day(profile: PayerProfile, day: date) -> date | None:
    """The last day a claim of that day of service may arrive, by limit or else by what is usual; None: not known."""
    if profile.files_within_calendar_year:
        return year_after(day)
    days = profile.tfl_days or profile.customary_tfl_days
    return None if days is None else days_after(day, days)


def _left(days: int | None) -> Filing:
    if days is None:
        return Filing.UNKNOWN
    if days < 0:
        return Filing.PAST
    return next((left for most, left in _FILING_UP_TO if days <= most), Filing.LATER)


def _dollars(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)
