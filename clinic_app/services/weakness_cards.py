"""The printed card of the weakness chooser, the training card of what to chart, and the page on procedure codes."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from clinic_app.codebook.code_set import CodeSet
from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.domain.visit import Discipline
from clinic_app.reports.card import Card, CardTable, card_pdf
from clinic_app.reports.claim_summary import ClinicHead, Printed
from clinic_app.rules.diagnoses.suggested_services import suggested_services
from clinic_app.rules.documentation.measures import GRADES, TestKind, measures
from clinic_app.rules.weakness.causes import MUSCLE_WEAKNESS, WEAKNESS
from clinic_app.rules.weakness.chooser import candidates
from clinic_app.rules.weakness.chooser_table import ChooserRow, ChooserTable, chooser_table
from clinic_app.rules.weakness.documentation_table import DocumentationRow, documentation_table
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs
from clinic_app.shipped import shipped
from clinic_app.words.paper import Kind, said, tr, tr_noop, words_of

_PROCEDURES = shipped("resources", "documentation", "procedures_for_weakness.toml")

_WHOLE = frozenset({"R54", "R53.0", "R53.1", "R53.2", "G51.0"})
_GRADES_SAID = tr_noop("{grades} out of 5: 3 holds against gravity, 5 is normal. Name group and side.")
_ALWAYS = (
    tr_noop("The note is written and signed the same day. What comes later is an addendum of its own day."),
    tr_noop("A template may ask; it never answers. Nothing is charted that was not found in this patient."),
    tr_noop("Measure again with the same tests about every 30 days, and change the code when a cause is found."),
    tr_noop("There is no procedure code for weakness; the procedure follows the service given."),
)


@dataclass(frozen=True, slots=True)
class HelpText:
    """A page of help: what it says in a line, its paragraphs, and where that is written."""

    title: str
    summary: str
    paragraphs: tuple[str, ...]
    source: tuple[str, ...]


@cache
def procedures_for_weakness() -> HelpText:
    """The page that says why no procedure code stands for weakness."""
    data = tomllib.loads(_PROCEDURES.read_text(encoding="utf-8"))
    return HelpText(data["title"], data["summary"], tuple(data["paragraphs"]), tuple(data["source"]))


@needs(Action.READ_RECORDS)
def services_for_weakness(clinic: Clinic, discipline: Discipline = Discipline.PT) -> tuple[tuple[str, str, str], ...]:
    """The services that usually go with M62.81 in a discipline: code, this program's label, reason."""
    table = clinic.checking.codebook.procedures
    found = []
    for one in suggested_services(MUSCLE_WEAKNESS):
        known = table.lookup(one.service, clinic.today())
        if known is not None and discipline.value in known.disciplines:
            found.append((one.service, known.short_label, one.reason))
    return tuple(found)


@needs(Action.PRINT)
@words_of(Kind.CLINIC)
def chooser_card_pdf(clinic: Clinic, at: datetime) -> bytes:
    """The chooser on one page, as of today's code book."""
    table, diagnoses = chooser_table(), clinic.checking.codebook.diagnoses
    rows = tuple(_chooser_row(row, table, clinic) for row in table.rows)
    disputes = tuple((said(one.point), said(one.official), said(one.here)) for one in table.disputes)
    return card_pdf(
        Card(
            tr("Which code of weakness"),
            tr("Table of {version}", version=table.version),
            _head(clinic),
            _printed(clinic, at),
            (
                CardTable(
                    tr("The chart says"),
                    (
                        ("", 0.27),
                        (tr("Code"), 0.13),
                        (tr("Must also be true"), 0.34),
                        (tr("Not beside it (Excludes1)"), 0.26),
                    ),
                    rows,
                    note=tr("go down from the top; the first line that holds gives the code"),
                    strong=1,
                ),
                CardTable(
                    tr("Where published advice differs"),
                    ((tr("Point"), 0.24), (tr("Official"), 0.46), (tr("This program"), 0.30)),
                    disputes,
                ),
            ),
            f"{said(procedures_for_weakness().title)}: {said(procedures_for_weakness().summary)}",
            _editions(diagnoses),
        )
    )


def _chooser_row(row: ChooserRow, table: ChooserTable, clinic: Clinic) -> tuple[str, ...]:
    must = " ".join(said(one.words) for one in row.must)
    return said(row.chart), _families(row) or tr("the cause"), must, _barred(row, table, clinic)


def _families(row: ChooserRow) -> str:
    """The codes as people write them: "M62.5-", "I69.-5-"."""
    return ", ".join(_written(term) for term in row.families.split())


def _written(family: str) -> str:
    """A family as the code book writes it: "M62.5-", "G81.-", "I69.-5-"; a whole code as it is."""
    stem = family.rstrip("-")
    figures = len(stem.replace(".", "").replace("-", "x"))
    if stem in _WHOLE or figures >= (6 if "-" in stem else 5):
        return stem
    return f"{stem}-" if "." in stem else f"{stem}.-"


def _barred(row: ChooserRow, table: ChooserTable, clinic: Clinic) -> str:
    """The other families of the card of which every code is barred from standing beside some code of this row."""
    diagnoses, on = clinic.checking.codebook.diagnoses, clinic.today()
    own = [hit.code for hit in candidates(row, diagnoses, on)]
    barred = []
    for other in table.rows:
        codes = [hit.code for hit in candidates(other, diagnoses, on)] if other is not row else []
        for family in other.families.split() if codes else ():
            wanted = CodeSet.parse(family)
            members = [code for code in codes if code in wanted]
            if members and all(any(diagnoses.excludes1((code, mine)) for mine in own) for code in members):
                barred.append(_written(family))
    return ", ".join(dict.fromkeys(barred))


@needs(Action.PRINT)
@words_of(Kind.CLINIC)
def training_card_pdf(clinic: Clinic, at: datetime) -> bytes:
    """What a note on weakness carries, on one page: each point with what suffices and what does not."""
    points = tuple(_point(row) for row in documentation_table().rows)
    grades = tr(_GRADES_SAID, grades=", ".join(GRADES))
    tests = tuple((one.name, one.words, _range(one)) for one in measures().tests[:8])
    return card_pdf(
        Card(
            tr("What a note on weakness carries"),
            tr("{first} and {second}", first=WEAKNESS, second=MUSCLE_WEAKNESS),
            _head(clinic),
            _printed(clinic, at),
            (
                CardTable(
                    tr("Chart this"),
                    (("", 0.16), ("", 0.36), (tr("Enough"), 0.24), (tr("Too little"), 0.14), (tr("For"), 0.10)),
                    points,
                ),
                CardTable(
                    tr("Scored tests"),
                    (("", 0.18), ("", 0.44), (tr("Comes out as"), 0.38)),
                    tests,
                    note=tr("one of the last 30 days; the day stands beside the score"),
                ),
                CardTable(tr("Grades of strength"), (("", 1.0),), ((grades,),), strong=-1),
                CardTable(tr("Always"), (("", 1.0),), tuple((tr(words),) for words in _ALWAYS), strong=-1),
            ),
            editions=_editions(clinic.checking.codebook.diagnoses),
        )
    )


def _point(row: DocumentationRow) -> tuple[str, ...]:
    asked_of = " ".join(term.text for term in row.codes)
    return (
        said(row.label),
        said(row.prompt),
        row.enough,
        row.too_little,
        asked_of + ("-" if asked_of == "M62.5" else ""),
    )


def _range(kind: TestKind) -> str:
    return tr(" or ").join(
        tr("{least} to {most} points", least=f"{one.least:g}", most=f"{one.most:g}")
        if one.unit.startswith("/")
        else one.unit
        for one in kind.units
    )


def _head(clinic: Clinic) -> ClinicHead:
    return ClinicHead(clinic.clinic_record().name or tr("Clinic not named"))


def _printed(clinic: Clinic, at: datetime) -> Printed:
    return printed(at, "", training=clinic.is_practice)


def _editions(table: DiagnosisTable) -> tuple[tuple[str, str], ...]:
    editions = table.editions()
    return ((tr_noop("ICD-10-CM codes"), editions.codes.isoformat()), (tr_noop("notes"), editions.notes.isoformat()))
