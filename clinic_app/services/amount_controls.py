"""The numbers that run out: the year's threshold, the authorization, the time to file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from clinic_app.checker.claim import Claim
from clinic_app.codebook.medicare_amounts import MedicareAmounts
from clinic_app.domain.visit import Authorization, Discipline, History
from clinic_app.rules.fee_reduction.allowed_amounts import AmountBasis, LineAmount
from clinic_app.rules.filing.filing_window import filing_window, insures
from clinic_app.rules.filing.tfl_late import tfl_late
from clinic_app.rules.filing.tfl_soon import tfl_soon
from clinic_app.rules.modifiers.mod_kx_early import mod_kx_early
from clinic_app.rules.modifiers.mod_kx_missing import mod_kx_missing
from clinic_app.rules.modifiers.mod_kx_mr import mod_kx_mr
from clinic_app.rules.modifiers.threshold_use import BUCKET_NAMES, OT, BucketUse, bucket_key, buckets_used
from clinic_app.rules.payer.authorization_use import UseOfAuthorization, units_of, visits_of
from clinic_app.rules.payer.pay_auth import pay_auth
from clinic_app.services.control import NEAR, Control, ControlKind, Judgement, Urgency, counted, day_words
from clinic_app.services.visit_history import KnownHistory, KnownUse
from clinic_app.services.year_ledger import BucketLedger

_FEW_VISITS = 4
_ENDS_SOON_DAYS = 14
FILE_SOON_DAYS = 30
_ESTIMATE = (
    "Estimate: national amounts without the locality, the multiple-procedure reduction taken off; what other providers "
    "used is known only as far as a person typed it."
)


def threshold(claim: Claim, known: KnownHistory, judged: Judgement) -> Iterator[Control]:
    """Dollars of the year's threshold used with this visit, for each bucket it touches or that was used before."""
    if not claim.payer.is_medicare:
        return
    here = {one.key: one for one in buckets_used(claim)}
    own = bucket_key(claim.discipline) if claim.discipline is not None else ""
    for key in BUCKET_NAMES:
        ledger = known.ledgers.get(key)
        if key in here or key == own or (ledger is not None and ledger.total):
            yield _bucket(claim, key, here.get(key), ledger, judged, in_strip=key in here or key == own)


def _bucket(  # one bucket, all that is known of it
    claim: Claim, key: str, use: BucketUse | None, ledger: BucketLedger | None, judged: Judgement, *, in_strip: bool
) -> Control:
    history = claim.visit.history or History()
    before: Decimal | None = getattr(history, key)
    amounts = use.amounts() if use is not None else []
    share = sum((one.amount or Decimal(0) for one in amounts), Decimal(0))
    published = MedicareAmounts.load().threshold(claim.day.year)
    limit = published.for_discipline(Discipline.OT if key == OT else Discipline.PT) if published is not None else None
    whole = before is not None and all(one.amount is not None for one in amounts)
    floor = before if before is not None else ledger.total if ledger is not None else Decimal(0)
    used = floor + share
    value = _used_words(used, limit, claim.day.year, at_least=not whole)
    if not whole and not used:
        value = "not known" + (f" of ${limit:,.0f}" if limit is not None else f"; no {claim.day.year} amount published")
    lines = [line.index for line in use.lines] if use is not None else []
    speaks = judged.of_rules(mod_kx_missing, mod_kx_early, mod_kx_mr, lines=lines, table=("history", key))
    near = limit is not None and used >= limit * NEAR
    quiet = Urgency.SOON if near else Urgency.FINE if whole and limit is not None else Urgency.UNKNOWN
    return Control(
        ControlKind.THRESHOLD,
        f"KX, {BUCKET_NAMES[key].replace(' and ', ' + ')}",
        value,
        speaks or quiet,
        tuple(_origin_of_use(claim, before, share, amounts, ledger)),
        ("history", key),
        used=used,
        limit=limit,
        estimate=True,
        in_strip=in_strip,
    )


def _used_words(used: Decimal, limit: Decimal | None, year: int, *, at_least: bool) -> str:
    least = "at least " if at_least else ""
    if limit is None:
        return f"{least}${used:,.0f}, est.; no {year} amount published"
    exact = abs(limit - used) < 1 and used != limit
    return f"{least}${used:,.2f} of ${limit:,.0f}, est." if exact else f"{least}${used:,.0f} of ${limit:,.0f}, est."


def _origin_of_use(
    claim: Claim, before: Decimal | None, share: Decimal, amounts: list[LineAmount], ledger: BucketLedger | None
) -> Iterator[str]:
    if ledger is None or (before is not None and before != ledger.answer):
        yield f"${before:,.2f} before this visit, as typed on it." if before is not None else "No records were asked."
    else:
        yield from _origin_of_ledger(ledger)
    if amounts:
        unknown = sum(one.amount is None for one in amounts)
        by_hand = all(one.basis in {AmountBasis.TYPED, AmountBasis.NOT_PAID} for one in amounts)
        how = "as typed on its lines" if by_hand else f"by the {claim.day.year} fee schedule"
        yield f"This visit adds ${share:,.2f}, {how}."
        if unknown:
            yield f"{counted(unknown, 'line')} of this visit without a known amount not counted."
    yield _ESTIMATE


def _origin_of_ledger(ledger: BucketLedger) -> Iterator[str]:
    if ledger.visits and ledger.first is not None and ledger.last is not None:
        span = f"{ledger.first:%m/%d/%Y} to {ledger.last:%m/%d/%Y}"
        yield f"${ledger.own:,.2f} from {counted(ledger.visits, 'visit')} in the records, {span}."
        if ledger.estimated:
            yield f"{counted(ledger.estimated, 'line')} by the {ledger.year} fee schedule."
        if ledger.typed:
            yield f"{counted(ledger.typed, 'line')} with an amount that was typed."
    else:
        yield f"No earlier visit of {ledger.year} in the records."
    if ledger.unknown:
        yield f"{counted(ledger.unknown, 'line')} without units or without a published amount not counted."
    if ledger.note is not None:
        note = ledger.note
        by = f" by {note.noted_by}" if note.noted_by else ""
        yield f"${note.amount:,.2f} used elsewhere, looked up on {note.checked_on:%m/%d/%Y}, entered{by}."
    elif not ledger.covers_year:
        begin = f"begin on {ledger.kept_since:%m/%d/%Y}" if ledger.kept_since is not None else "are empty"
        yield f"The clinic's records {begin}: what was used before in {ledger.year} is not known."


def authorization(claim: Claim, known: KnownHistory, judged: Judgement, on: date) -> Iterator[Control]:
    """Visits and units used with this visit, and left after it."""
    given = claim.visit.authorization
    place = ("authorization", "number")
    words = "Authorization"
    if given is None:
        why = judged.not_judged(pay_auth)
        if why:
            wanted = claim.payer.auth_required is True
            value = "none typed; this payer wants one" if wanted else "not confirmed whether this payer wants one"
            origin = (f"{why[:1].upper()}{why[1:]}.",)
            yield Control(ControlKind.AUTHORIZATION, words, value, Urgency.UNKNOWN, origin, place, in_strip=wanted)
        return
    visits, units = visits_of(given), units_of(claim, given)
    parts = [*_left_words(visits, "visit"), *_left_words(units, "unit")]
    if given.to is not None:
        parts.append(f"to {day_words(given.to, on)}")
    left = None if visits is None else visits.left
    unknown = any(one is not None and one.used is None for one in (visits, units))
    yield Control(
        ControlKind.AUTHORIZATION,
        words,
        "; ".join(parts) or f"{given.number or 'no number'}, no limits typed",
        judged.of_rules(pay_auth) or (Urgency.SOON if _is_near(given, left, on) else _quiet(unknown=unknown)),
        tuple(_origin_of_authorization(given, known.authorization)),
        ("authorization", "visits"),
        used=None if visits is None else visits.used,
        limit=None if visits is None else visits.authorized,
        due=given.to,
        left=left,
    )


def _quiet(*, unknown: bool) -> Urgency:
    return Urgency.UNKNOWN if unknown else Urgency.FINE


def _is_near(given: Authorization, left: int | None, on: date) -> bool:
    ends = given.to is not None and (given.to - on).days <= _ENDS_SOON_DAYS
    return ends or (left is not None and left <= _FEW_VISITS)


def _left_words(use: UseOfAuthorization | None, what: str) -> Iterator[str]:
    if use is None:
        return
    if use.used is None or use.left is None:
        yield f"used {what}s not known, of {use.authorized}"
    elif what == "visit":
        yield _visits_left(use.used, use.authorized, use.left)
    else:
        yield _units_left(use.used, use.authorized, use.left)


def _visits_left(used: int, authorized: int, left: int) -> str:
    return f"visit {used} of {authorized}, {left} left" if left >= 0 else f"visit {used} of {authorized}, {-left} over"


def _units_left(used: int, authorized: int, left: int) -> str:
    return f"unit {used} of {authorized}, {left} left" if left >= 0 else f"unit {used} of {authorized}, {-left} over"


def _origin_of_authorization(given: Authorization, known: KnownUse | None) -> Iterator[str]:
    source = "of the patient's chart" if known is not None and known.of_chart else "as typed on this visit"
    yield f"Authorization {given.number or 'without a number'}, {source}; this visit is counted."
    if known is None:
        yield "What was used before is as typed on this visit."
    elif given.visits_used != known.visits or known.visits is None:
        typed = given.visits_used is not None
        yield (
            "What was used before is as typed on this visit."
            if typed
            else (
                "What was used before is not known: no visit in the records states it, and they do not reach back to "
                "the first day of the authorization."
            )
        )
    elif known.since is not None:
        since = known.since
        counted_on = f"{counted(known.counted, 'visit')} in the records from then on"
        yield f"Visit {since.number} of {since.day:%m/%d/%Y} states {since.visits_used} used before it; {counted_on}."
    else:
        under = "under it" if known.of_chart else "with this number"
        yield f"{counted(known.counted, 'earlier visit')} {under} in the records."


def filing(claim: Claim, judged: Judgement, *, sent: bool) -> Iterator[Control]:
    """Days left until the claim must have reached the payer."""
    if not insures(claim.payer):
        return
    window, place = filing_window(claim), ("date_of_service",)
    if window is None:
        why = (f"No filing limit stands in the profile of this payer ({claim.payer.name}).",)
        yield Control(ControlKind.FILING, "File by", "not confirmed", Urgency.UNKNOWN, why, place)
        return
    left = (window.last - claim.checked_on).days
    last = day_words(window.last, claim.day)
    value = f"{last}, {counted(left, 'day')} left" if left >= 0 else f"{last}, {counted(-left, 'day')} over"
    if not window.is_binding:
        value += ", not confirmed"
    days = (window.last - window.first).days
    limit = "one calendar year" if claim.payer.files_within_calendar_year else f"{days} days"
    origin = [
        f"The payer takes claims for {limit} from {window.first:%m/%d/%Y}.",
        f"Checked on {claim.checked_on:%m/%d/%Y}.",
        _source_of_limit(claim, binding=window.is_binding),
    ]
    urgency = judged.of_rules(tfl_late, tfl_soon) or (Urgency.SOON if left <= FILE_SOON_DAYS else Urgency.FINE)
    if sent:
        value, urgency = f"{last}, sent", Urgency.FINE
        origin.append("The visit is marked as sent.")
    yield Control(ControlKind.FILING, "File by", value, urgency, tuple(origin), place, due=window.last, left=left)


def _source_of_limit(claim: Claim, *, binding: bool) -> str:
    if not binding:
        return "That is only usual for such a payer: enter the contract's number in the payer's profile."
    note = claim.payer.note_on("tfl_days")
    if note is not None:
        return f"Source: {note.source}."
    return "The number stands in the clinic's own answers for this payer."
