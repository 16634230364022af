"""A code card: what a person wants to know of one diagnosis code on one day, as plain data and as text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from clinic_app.codebook.code_set import dotted
from clinic_app.codebook.diagnoses import DiagnosisEntry, DiagnosisStatus, DiagnosisTable, NoteLine, ValidPeriod
from clinic_app.codebook.tabular_list import NoteKind

NOTE_NAMES = {
    NoteKind.INCLUDES: "Includes",
    NoteKind.INCLUSION_TERM: "Also called",
    NoteKind.EXCLUDES1: "Excludes1 (never together)",
    NoteKind.EXCLUDES2: "Excludes2 (not part of this; both may be coded)",
    NoteKind.CODE_FIRST: "Code first",
    NoteKind.USE_ADDITIONAL: "Use additional code",
    NoteKind.CODE_ALSO: "Code also",
    NoteKind.SEVENTH_CHARACTER: "Seventh character",
    NoteKind.NOTE: "Note",
}
_ORDER_OF_NOTES = (
    NoteKind.INCLUSION_TERM,
    NoteKind.INCLUDES,
    NoteKind.EXCLUDES1,
    NoteKind.CODE_FIRST,
    NoteKind.USE_ADDITIONAL,
    NoteKind.CODE_ALSO,
    NoteKind.EXCLUDES2,
    NoteKind.SEVENTH_CHARACTER,
    NoteKind.NOTE,
)


_BILLABLE = "Billable {first} to {last}"
_REPLACED = "Replaced by:"


@dataclass(frozen=True, slots=True)
class CardNotes:
    """The notes of one kind; each line says at which entry it stands and whether it is inherited from there."""

    name: str
    lines: tuple[NoteLine, ...]


@dataclass(frozen=True, slots=True)
class CodeCard:
    """Everything about one code on one day; ``state`` is a sentence, ``choices`` the billable codes to take instead."""

    code: str
    title: str
    on: date
    billable: bool
    state: str
    choices: tuple[tuple[str, str], ...]
    chapter: str
    block: str
    category: str
    periods: tuple[ValidPeriod, ...]
    replaced_by: tuple[tuple[str, str], ...]
    sevenths: tuple[tuple[str, str], ...]
    manifestation: bool
    notes: tuple[CardNotes, ...]
    codes_edition: date
    notes_edition: date

    def as_text(self, said: Callable[[str], str] = str) -> str:
        """The card as lines of text, for a terminal, a printout or the clipboard.

        `said` turns the program's own words into another language; what the code book says stays as it is.
        """
        return "\n".join(self._lines(said))

    def _lines(self, said: Callable[[str], str]) -> Iterator[str]:
        yield f"{self.code}  {self.title}"
        yield said(self.state)
        yield from (f"  {code}  {title}" for code, title in self.choices)
        yield ""
        yield from (line for line in (self.chapter, self.block, self.category) if line)
        yield from (said(_BILLABLE.format(first=period.first, last=period.last)) for period in self.periods)
        if self.replaced_by:
            yield said(_REPLACED)
            yield from (f"  {code}  {title}" for code, title in self.replaced_by)
        if self.manifestation:
            yield said("A manifestation: never first, never alone; its cause stands before it.")
        if self.sevenths:
            yield said("Seventh characters:")
            yield from (f"  {character}  {meaning}" for character, meaning in self.sevenths)
        for notes in self.notes:
            yield f"{said(notes.name)}:"
            yield from (f"  {line.text}{f'  [{line.at_code}]' if line.inherited else ''}" for line in notes.lines)
        yield said(f"Codes of {self.codes_edition}; notes of {self.notes_edition}.")


def code_card(table: DiagnosisTable, code: str, on: date) -> CodeCard:
    """The card of a code, category, block or chapter.

    Raises:
        KeyError: no edition holds the code.
    """
    entry = table.entry(code)
    looked_up = table.lookup(code, on)
    editions = table.editions()
    return CodeCard(
        code=entry.code,
        title=entry.title,
        on=on,
        billable=looked_up.status is DiagnosisStatus.BILLABLE,
        state=_state(entry, looked_up.status, table, on),
        choices=_titled(table, looked_up.choices),
        chapter=f"{entry.chapter}: {entry.chapter_title}",
        block=f"{entry.block}: {entry.block_title}" if entry.block else "",
        category=f"{entry.category}: {entry.category_title}" if entry.category else "",
        periods=entry.periods,
        replaced_by=_titled(table, entry.replaced_by),
        sevenths=entry.sevenths,
        manifestation=entry.is_manifestation,
        notes=_notes(entry),
        codes_edition=editions.codes,
        notes_edition=editions.notes,
    )


def _titled(table: DiagnosisTable, codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((dotted(code), table.title(code)) for code in codes)


def _notes(entry: DiagnosisEntry) -> tuple[CardNotes, ...]:
    gathered = (
        CardNotes(NOTE_NAMES[kind], tuple(line for line in entry.notes if line.kind == kind))
        for kind in _ORDER_OF_NOTES
    )
    return tuple(notes for notes in gathered if notes.lines)


def _state(entry: DiagnosisEntry, status: DiagnosisStatus, table: DiagnosisTable, on: date) -> str:
    """One sentence: billable on the day, or what is missing or wrong."""
    editions = table.editions()
    if not entry.category:
        return "A heading of the code book, not a code."
    match status:
        case DiagnosisStatus.BILLABLE:
            return f"Billable on {on}."
        case DiagnosisStatus.SEVENTH_MISSING:
            return f"Not billable on {on}: needs a seventh character."
        case DiagnosisStatus.HEADER:
            return f"Not billable on {on}: needs more characters."
        case DiagnosisStatus.TABLE_ENDED:
            return f"Not checked: the code table covers {editions.covered_from} to {editions.covered_to}."
        case _:
            return f"Not a code on {on}{_when(entry, on)}."


def _when(entry: DiagnosisEntry, on: date) -> str:
    if not entry.periods:
        return ""
    first, last = entry.periods[0].first, entry.periods[-1].last
    return f": it begins on {first}" if on < first else f": it ended on {last}" if on > last else ""
