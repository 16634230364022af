"""The audit of weakness claims: a sample of a month, drawn by chance and drawn again by its seed, with its scores.

A weakness-only claim carries R53.1 or M62.81 and no other condition; status codes and external causes (V00 to Z99) say
why the patient came or how it happened and do not count as one. Whatever was not billed is left out.

Each claim gets a number from the seed and its own account number (SHA-256); those with the least are drawn. Every set
of claims is so as likely as any other, and the same seed draws the same claims on every machine, in whatever order
they are kept. A claim that is added later can only take the place of one drawn, never shuffle the others.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from clinic_app.codebook.code_set import CodeSet
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitStatus, VisitSummary
from clinic_app.domain.visit import Diagnosis
from clinic_app.reports.card import Card, CardTable, card_pdf
from clinic_app.reports.claim_summary import ClinicHead
from clinic_app.rules.weakness.causes import WEAKNESS_CODES
from clinic_app.rules.weakness.checklist import Checklist, ItemState
from clinic_app.services.checking import Progress
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs
from clinic_app.store.visits import VisitFilter
from clinic_app.words.paper import Kind, month_words, said, tr, tr_noop, words_of

USUAL_SIZE = 10
_NO_CONDITION = CodeSet.parse("V00-Z99")
_SEED_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_PHI = tr_noop("Claims by number, no patient's name. Holds patient data: keep or shred. Not legal advice.")


@dataclass(frozen=True, slots=True)
class SampledItem:
    """One line of a claim's checklist: its label, whether the note answers it, and what stands there."""

    label: str
    state: ItemState
    said: str


@dataclass(frozen=True, slots=True)
class SampledClaim:
    """One claim of the sample with its checklist. `met` of `asked` lines are answered."""

    visit_id: int
    number: str
    day: date
    therapist: str
    payer: str
    status: VisitStatus
    codes: tuple[str, ...]
    verdict: str
    items: tuple[SampledItem, ...]

    @property
    def met(self) -> int:
        """How many lines of the checklist are answered."""
        return sum(1 for one in self.items if one.state is ItemState.OK)

    @property
    def asked(self) -> int:
        """How many lines the claim's codes ask for."""
        return len(self.items)

    @property
    def is_charted(self) -> bool:
        """Whether the visit has a note here at all; without one nothing can be scored."""
        return any(one.state is not ItemState.NOT_ASKED for one in self.items)

    @property
    def missing(self) -> tuple[str, ...]:
        """The lines left open."""
        return tuple(one.label for one in self.items if one.state is ItemState.MISSING)


@dataclass(frozen=True, slots=True)
class WeaknessSample:
    """A sample: the month, the seed, how many claims there were, and those drawn, by day."""

    first: date
    last: date
    seed: str
    population: int
    claims: tuple[SampledClaim, ...]

    def by_item(self) -> tuple[tuple[str, int, int], ...]:
        """Each line of the checklist with how many of the charted claims asked for it and how many answered it."""
        asked: dict[str, int] = {}
        met: dict[str, int] = {}
        for claim in self.claims:
            for item in claim.items if claim.is_charted else ():
                asked[item.label] = asked.get(item.label, 0) + 1
                met[item.label] = met.get(item.label, 0) + (item.state is ItemState.OK)
        return tuple((label, met[label], asked[label]) for label in asked)


def new_seed() -> str:
    """A seed that nobody chose, in signs that are read out without mistakes."""
    return "".join(secrets.choice(_SEED_SIGNS) for _ in range(8))


def read_month(text: str, today: date) -> tuple[date, date]:
    """First and last day of a month typed as 11/2026 or 2026-11, or of this month. Raises `ClinicError`."""
    plain = text.strip()
    found = re.fullmatch(r"(\d{1,2})[/.\- ](\d{4})", plain)
    year, month = (found[2], found[1]) if found else ("", "")
    if found is None and (turned := re.fullmatch(r"(\d{4})-(\d{1,2})", plain)):
        year, month = turned[1], turned[2]
    if not plain:
        year, month = str(today.year), str(today.month)
    if not year or not 1 <= int(month) <= 12 or not 2000 <= int(year) <= 2199:
        raise ClinicError(f"“{plain[:20]}” is no month.", "Type it as 11/2026.")
    first = date(int(year), int(month), 1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def is_weakness_only(diagnoses: Iterable[Diagnosis]) -> bool:
    """Whether weakness is the only condition a claim carries."""
    codes = [one.code.strip().upper() for one in diagnoses]
    conditions = {code for code in codes if code not in _NO_CONDITION}
    return bool(conditions) and {_dotted(code) for code in conditions} <= WEAKNESS_CODES


def _dotted(code: str) -> str:
    plain = code.replace(".", "")
    return f"{plain[:3]}.{plain[3:]}" if len(plain) > 3 else plain


def drawn(numbers: Sequence[str], size: int, seed: str) -> tuple[str, ...]:
    """The account numbers drawn by a seed; all of them if there are no more than asked for."""
    ranked = sorted(numbers, key=lambda number: hashlib.sha256(f"{seed.strip().upper()}\n{number}".encode()).digest())
    return tuple(ranked[: max(0, size)])


@needs(Action.READ_RECORDS)
def draw_sample(
    clinic: Clinic, month: tuple[date, date], size: int, seed: str, progress: Progress | None = None
) -> WeaknessSample | None:
    """Draw and score a sample; None if `progress` stopped it. Raises `ClinicError`."""
    first, last = month
    found = _weakness_claims(clinic, first, last, progress)
    if found is None:
        return None
    wanted = set(drawn([one.number for one in found], size, seed))
    chosen = sorted((one for one in found if one.number in wanted), key=lambda one: (one.day, one.number))
    claims = []
    for done, one in enumerate(chosen):
        if progress is not None and not progress(0.5 + 0.5 * done / len(chosen), "Scoring"):
            return None
        claims.append(_scored(clinic, one))
    return WeaknessSample(first, last, seed.strip().upper(), len(found), tuple(claims))


def _weakness_claims(clinic: Clinic, first: date, last: date, progress: Progress | None) -> list[VisitSummary] | None:
    listed = clinic.store.visits.page(VisitFilter(first=first, last=last), limit=-1)
    found = []
    for done, one in enumerate(listed):
        if progress is not None and not progress(0.5 * done / len(listed), "Looking for weakness claims"):
            return None
        record = clinic.store.visits.get(one.id) if one.status is not VisitStatus.NOT_BILLED else None
        if record is not None and record.visit.lines and is_weakness_only(record.visit.diagnoses or ()):
            found.append(one)
    return found


def _scored(clinic: Clinic, one: VisitSummary) -> SampledClaim:
    checked = clinic.check_kept(one.id)
    checklist = checked.checklist
    return SampledClaim(
        one.id,
        one.number,
        one.day,
        one.provider_name,
        one.payer,
        one.status,
        checked.claim.codes,
        checked.result.verdict,
        _items(checklist) if checklist is not None else (),
    )


def _items(checklist: Checklist) -> tuple[SampledItem, ...]:
    return tuple(SampledItem(one.label, one.state, one.short) for one in checklist.items)


@needs(Action.PRINT)
@words_of(Kind.CLAIMS)
def audit_pdf(clinic: Clinic, sample: WeaknessSample, at: datetime, by: str = "") -> bytes:
    """The sample on paper: how it was drawn, each claim with its score and what it lacks, and each line's tally."""
    record = clinic.clinic_record()
    claims = tuple(_row(one) for one in sample.claims)
    tally = tuple(
        (said(label), tr("{met} of {asked}", met=met, asked=asked), _bar(met, asked))
        for label, met, asked in sample.by_item()
    )
    return card_pdf(
        Card(
            tr("Audit of weakness claims, {month}", month=month_words(sample.first)),
            tr(
                "Seed {seed}: {count} drawn of {population}",
                seed=sample.seed,
                count=len(sample.claims),
                population=sample.population,
            ),
            ClinicHead(record.name or tr("Clinic not named"), record.address, record.npi, record.tax_id),
            printed(at, by, training=clinic.is_practice),
            (
                CardTable(
                    tr("How it was drawn"),
                    (("", 1.0),),
                    ((_how(sample),),),
                    strong=-1,
                ),
                CardTable(
                    tr("Claims"),
                    (
                        (tr("Claim"), 0.13),
                        (tr("Visit"), 0.13),
                        (tr("Therapist"), 0.17),
                        (tr("Codes"), 0.15),
                        (tr("Checklist"), 0.10),
                        (tr("Left open"), 0.32),
                    ),
                    claims or ((tr("none"), "", "", "", "", tr("No weakness-only claim in this month.")),),
                ),
                CardTable(tr("Charted in the sample, line by line"), (("", 0.4), ("", 0.15), ("", 0.45)), tally),
            ),
            tr("Checked by ____________________   Date ____________"),
            foot=_PHI,
        )
    )


def _how(sample: WeaknessSample) -> str:
    return tr(
        "{population} claims of {first} to {last} carry R53.1 or M62.81 and no other condition. Seed {seed} draws "
        "{count} of them; the same seed and size draw the same claims again as long as the month's claims are the "
        "same.",
        population=sample.population,
        first=f"{sample.first:%m/%d/%Y}",
        last=f"{sample.last:%m/%d/%Y}",
        seed=sample.seed,
        count=len(sample.claims),
    )


def _row(one: SampledClaim) -> tuple[str, ...]:
    score = tr("{met} of {asked}", met=one.met, asked=one.asked) if one.is_charted else tr("no note")
    open_lines = ", ".join(map(said, one.missing)) if one.is_charted else tr("nothing charted in this program")
    return (
        one.number,
        f"{one.day:%m/%d/%Y}",
        one.therapist,
        ", ".join(one.codes),
        score,
        open_lines or tr("nothing"),
    )


def _bar(met: int, asked: int) -> str:
    """A share in words; a bar would say no more on a fax."""
    return f"{round(100 * met / asked)} %" if asked else ""
