"""Lists on paper over a span of days: KX, work not billed, overrides. Names, or initials only; never more than asked.

A list says what it counts and what it cannot know. The same records give the same bytes at the same moment.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from clinic_app.checker.resolve import resolve
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import PatientRecord
from clinic_app.reports.card import Card, CardTable, card_pdf
from clinic_app.reports.claim_summary import ClinicHead
from clinic_app.services.checking import Progress
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import Control, ControlKind
from clinic_app.services.permissions import Action, needs
from clinic_app.services.therapy_controls import controls_today
from clinic_app.store.listings import GivenWaiver, KxUse, ListedVisit, UnbilledLine
from clinic_app.words.paper import Kind, said, tr, tr_count, tr_noop, words_of

_PHI = tr_noop("Holds patient data: keep or shred. Not legal advice, and no promise of payment.")
_STEP = 10  # patients between two words to the progress bar
_LONGEST_SPAN = timedelta(days=3 * 366)
_NUMBERS = frozenset({5, 6})
_ONE_OF = {"lines": "line", "diagnoses": "diagnosis", "modifiers": "modifier", "pointers": "pointer"}
_ESTIMATE = tr_noop(
    "Dollars are estimates, and what other providers used is known only as far as a person typed it. A modifier is the "
    "claim's own statement that the services stay medically necessary; this list does not decide that."
)


@dataclass(frozen=True, slots=True)
class ListWish:
    """What a list is to hold: first and last day, both counted in, and whether patients go by initials."""

    first: date
    last: date
    initials: bool = False

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ClinicError(
                f"The list would end on {self.last:%m/%d/%Y}, before it begins on {self.first:%m/%d/%Y}.",
                "Type the earlier day first.",
            )
        if self.last - self.first > _LONGEST_SPAN:
            raise ClinicError("A list of more than three years is too long to print.", "Choose a shorter time.")

    @property
    def words(self) -> str:
        """The span as it stands on paper."""
        return tr("{first} to {last}", first=f"{self.first:%m/%d/%Y}", last=f"{self.last:%m/%d/%Y}")

    @property
    def file_part(self) -> str:
        """The span in a file name."""
        return f"{self.first.isoformat()}_{self.last.isoformat()}"

    def name_of(self, patient: PatientRecord) -> str:
        """A patient's name, or the initials."""
        return patient.initials if self.initials else patient.listed_name


Paper = tuple[str, bytes]
"""File name, which names nobody, and the PDF."""


@needs(Action.PRINT)
@words_of(Kind.CLAIMS)
def kx_list(clinic: Clinic, wish: ListWish, at: datetime, progress: Progress | None = None) -> Paper | None:
    """Patients whose claims of the span carry KX, with the year's use as of the last visit; None if stopped."""
    uses = clinic.store.listings.lines_with_kx(wish.first, wish.last)
    rows = []
    for place, use in enumerate(uses):
        if place % _STEP == 0 and progress is not None and not progress(place / len(uses), "Looking at patients"):
            return None
        rows.append(_kx_row(clinic, use, wish))
    rows.sort(key=lambda row: row[0].casefold())
    columns = (
        (tr("Patient"), 0.19),
        (tr("Therapy"), 0.09),
        (tr("KX first, last"), 0.19),
        (tr("Claims, lines"), 0.14),
        (tr("Year's use with the last visit"), 0.25),
        (tr("Last claim"), 0.14),
    )
    table = CardTable(
        tr("Claims with KX"),
        columns,
        tuple(rows),
        note=_number(tr_count("{count} patient and therapy", "{count} patients and therapies", len(rows))),
    )
    return f"kx-list_{wish.file_part}.pdf", _pdf(clinic, tr("KX list"), wish, at, (table,), tr(_ESTIMATE))


def _kx_row(clinic: Clinic, use: KxUse, wish: ListWish) -> tuple[str, ...]:
    opened = clinic.kept_visit(use.last_visit)
    claim = resolve(opened.whole(opened.record.visit), clinic.checking.codebook, clinic.today())
    known = [one for one in controls_today(claim, opened.surroundings.known, sent=True) if _is_own_threshold(one)]
    patient = opened.surroundings.patient
    return (
        wish.name_of(patient),
        use.discipline.value if use.discipline is not None else tr("not typed"),
        f"{use.first:%m/%d/%Y}" + (f", {use.last:%m/%d/%Y}" if use.last != use.first else ""),
        f"{tr_count('{count} claim', '{count} claims', use.visits)}, {_lines(use.lines)}",
        "; ".join(said(one.value) for one in known) or tr("no threshold of this payer"),
        opened.record.number,
    )


def _is_own_threshold(control: Control) -> bool:
    return control.kind is ControlKind.THRESHOLD and control.in_strip


@needs(Action.PRINT)
@words_of(Kind.CLINIC)
def not_billed_list(clinic: Clinic, wish: ListWish, at: datetime, progress: Progress | None = None) -> Paper | None:
    """Work of the span that was done and earns nothing: visits not billed, and lines without a unit."""
    if progress is not None and not progress(0.0, "Looking at visits"):
        return None
    lines = clinic.store.listings.not_billed(wish.first, wish.last)
    empty = clinic.store.listings.not_billed_without_lines(wish.first, wish.last)
    whole = [_unbilled_row(one, wish) for one in lines if one.visit.status == "not_billed"]
    whole += [(*_visit_cells(one, wish), tr("no line"), "", "") for one in empty]
    trimmed = [_unbilled_row(one, wish) for one in lines if one.visit.status != "not_billed"]
    columns = (
        (tr("Visit"), 0.13),
        (tr("Day"), 0.11),
        (tr("Patient"), 0.22),
        (tr("Treated by"), 0.20),
        (tr("Code"), 0.10),
        (tr("Minutes"), 0.10),
        (tr("Charge"), 0.14),
    )
    tables = (
        CardTable(
            tr("Visits that are not billed"), columns, tuple(whole), note=_number(_lines(len(whole))), right=_NUMBERS
        ),
        CardTable(
            tr("Lines without a unit on other visits"),
            columns,
            tuple(trimmed),
            note=_number(_lines(len(trimmed))),
            right=_NUMBERS,
        ),
    )
    return f"not-billed_{wish.file_part}.pdf", _pdf(clinic, tr("Not billed"), wish, at, tables, _sum_of(lines))


def _visit_cells(visit: ListedVisit, wish: ListWish) -> tuple[str, str, str, str]:
    return visit.number, f"{visit.day:%m/%d/%Y}", wish.name_of(visit.patient), visit.therapist


def _unbilled_row(line: UnbilledLine, wish: ListWish) -> tuple[str, ...]:
    minutes = str(line.minutes) if line.minutes is not None else tr("not typed")
    charge = f"${line.charge:,.2f}" if line.charge is not None else tr("none typed")
    return (*_visit_cells(line.visit, wish), line.code, minutes, charge)


def _sum_of(lines: Sequence[UnbilledLine]) -> str:
    minutes = sum(line.minutes or 0 for line in lines)
    charges = sum((line.charge for line in lines if line.charge is not None), Decimal(0))
    without = sum(line.charge is None for line in lines)
    told = tr(
        "In all {minutes} of lines that are not billed, {charges} charged on them.",
        minutes=tr_count("{count} minute", "{count} minutes", minutes),
        charges=f"${charges:,.2f}",
    )
    if not without:
        return told
    more = tr_count("{count} line has no charge.", "{count} lines have no charge.", without)
    return f"{told} {more}"


@needs(Action.PRINT)
@words_of(Kind.CLAIMS)
def override_log(clinic: Clinic, wish: ListWish, at: datetime, progress: Progress | None = None) -> Paper | None:
    """Findings that people let stand in the span, with reason and who, and those taken back."""
    if progress is not None and not progress(0.0, "Looking at overrides"):
        return None
    begin, end = _moments(wish, at)
    given = clinic.store.listings.waivers(begin, end)
    rows = tuple(_override_row(clinic, one, at) for one in given)
    columns = (
        (tr("Given"), 0.10),
        (tr("Claim, day"), 0.14),
        (tr("Rule"), 0.25),
        (tr("Place"), 0.13),
        (tr("Reason"), 0.26),
        (tr("By; taken back"), 0.12),
    )
    closing = tr(
        "An override lets a finding stand; it does not make the claim right. Claims by number, no patient's name."
    )
    given_words = tr_count("{count} override", "{count} overrides", len(rows))
    table = CardTable(tr("Findings let stand"), columns, rows, note=_number(given_words), strong=2)
    return f"overrides_{wish.file_part}.pdf", _pdf(clinic, tr("Override log"), wish, at, (table,), closing)


def _moments(wish: ListWish, at: datetime) -> tuple[datetime, datetime]:
    """The span's first and last moment where the paper is made, in UTC as they are kept."""
    begin = datetime.combine(wish.first, time.min, at.tzinfo)
    end = datetime.combine(wish.last + timedelta(days=1), time.min, at.tzinfo)
    return begin.astimezone(UTC), end.astimezone(UTC)


def _override_row(clinic: Clinic, one: GivenWaiver, at: datetime) -> tuple[str, ...]:
    waiver, record, visit = one.record.waiver, one.record, one.visit
    rule = next((rule for rule in clinic.checking.rules if rule.id == waiver.rule), None)
    title = f"{waiver.rule}: {said(rule.summary)}" if rule is not None else waiver.rule
    by = waiver.by or tr("nobody named")
    if record.withdrawn_at is not None:
        back = record.withdrawn_at.astimezone(at.tzinfo)
        who = record.withdrawn_by or tr("nobody named")
        by += tr("; taken back {day} by {name}", day=f"{back:%m/%d/%Y}", name=who)
    return (
        f"{record.given_at.astimezone(at.tzinfo):%m/%d/%Y}",
        f"{visit.number}, {visit.day:%m/%d/%Y}",
        title,
        _place_words(waiver.at),
        waiver.reason or tr("no reason typed"),
        by,
    )


def _place_words(place: Sequence[str | int]) -> str:
    """A place of the notation for a reader: lines, 0, modifiers becomes "line 1, modifiers"."""
    words: list[str] = []
    for part in place:
        if isinstance(part, int) and words:
            words[-1] = f"{said(_ONE_OF.get(words[-1], words[-1]))} {part + 1}"
        else:
            words.append(str(part).replace("_", " "))
    return ", ".join(map(said, words)) or tr("the claim")


# Shared


def _number(words: str) -> str:
    return tr("none in this time") if words.startswith("0 ") else words


def _lines(count: int) -> str:
    return tr_count("{count} line", "{count} lines", count)


def _pdf(
    clinic: Clinic, title: str, wish: ListWish, at: datetime, tables: tuple[CardTable, ...], closing: str
) -> bytes:
    record = clinic.clinic_record()
    head = ClinicHead(record.name or tr("Clinic not named"), record.address, record.npi, record.tax_id)
    mark = printed(at, clinic.mark, training=clinic.is_practice)
    return card_pdf(Card(title, wish.words, head, mark, tables, closing, foot=_PHI))


ListMaker = Callable[[Clinic, ListWish, datetime, Progress | None], Paper | None]
