"""A claim: the visit with every code looked up as of the date of service, ready to be judged."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from clinic_app.checker.findings import NotChecked
from clinic_app.checker.parts import CODES, DIAGNOSES, HISTORY, LINE_DETAILS, MODIFIERS, TIME
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.domain.found_once import found_once
from clinic_app.domain.payer import PayerProfile
from clinic_app.domain.visit import Diagnosis, Discipline, Place, ServiceLine, Visit

if TYPE_CHECKING:
    from clinic_app.checker.counting import DayCount, LineOfDay
    from clinic_app.checker.pairing import PairOfDay, ServiceOfDay
    from clinic_app.checker.wake_index import WakeIndex
    from clinic_app.codebook.codebook import Codebook
    from clinic_app.codebook.diagnoses import DiagnosisLookup, ExcludesHit
    from clinic_app.codebook.procedures import Procedure

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DISCIPLINE_MODIFIERS: dict[str, Discipline] = {"GP": Discipline.PT, "GO": Discipline.OT, "GN": Discipline.SLP}
MODIFIER_OF_DISCIPLINE: dict[Discipline, str] = {discipline: word for word, discipline in DISCIPLINE_MODIFIERS.items()}


class ClaimDiagnosis:
    """One diagnosis of Item 21: as typed, and what the code table says of it on the day."""

    __slots__ = ("code", "diagnosis", "index", "lookup")

    def __init__(self, index: int, diagnosis: Diagnosis, lookup: DiagnosisLookup) -> None:
        self.index = index
        self.diagnosis = diagnosis
        self.lookup = lookup
        self.code: str = lookup.code

    @property
    def letter(self) -> str:
        """The box of Item 21; past Z the number."""
        return LETTERS[self.index] if self.index < len(LETTERS) else str(self.index + 1)

    @property
    def at(self) -> Place:
        """Its place in the visit."""
        return ("diagnoses", self.index)


class ClaimLine:
    """One line of Item 24: as typed, and what the procedure table says of its code on the day."""

    __slots__ = (
        "billed",
        "code",
        "discipline",
        "index",
        "line",
        "modifiers",
        "of_day",
        "pointers",
        "procedure",
        "woken",
    )

    def __init__(
        self, index: int, line: ServiceLine, procedure: Procedure | None, discipline: Discipline | None
    ) -> None:
        self.index = index
        self.line = line
        self.code = line.code.strip().upper()
        self.procedure = procedure
        self.modifiers: tuple[str, ...] = _upper(line.modifiers) if line.modifiers else ()
        self.pointers: tuple[str, ...] = ("A",) if line.pointers is None else _upper(line.pointers)
        self.discipline = discipline
        self.billed = line.units != 0
        # Found when first asked for: what counting sees of it; by which index, beside how many diagnoses, it wakes what
        self.of_day: LineOfDay | None = None
        self.woken: tuple[WakeIndex, int, int, int, int] | None = None

    def at(self, field: str | None = None) -> Place:
        """The place of the line, or of one of its fields."""
        return ("lines", self.index) if field is None else ("lines", self.index, field)

    @property
    def units(self) -> int:
        """Units as typed, 0 when none are."""
        return self.line.units or 0

    def has(self, modifier: str) -> bool:
        """Whether the line carries a modifier."""
        return modifier in self.modifiers


class Claim:
    """A visit resolved as of its date of service.

    What costs time to find (excluded pairs, procedure pairs, unit counts) is found when first asked for.
    """

    def __init__(
        self, visit: Visit, codebook: Codebook, payer: PayerProfile, checked_on: date, before: Claim | None = None
    ) -> None:
        self.visit = visit
        self.codebook = codebook
        self.payer = payer
        self.checked_on = checked_on
        self.on: date | None = visit.date_of_service
        self.not_checked: list[NotChecked] = []
        self.discipline = _stated_discipline(visit)
        self.diagnoses: tuple[ClaimDiagnosis, ...] = self._resolve_diagnoses(visit.diagnoses or (), before)
        self.lines: tuple[ClaimLine, ...] = self._resolve_lines(visit.lines or (), before)
        if self.discipline is None:
            self.discipline = _discipline_of_lines(self.lines)

    @property
    def day(self) -> date:
        """The date of service; rules only run when there is one."""
        return self.on or self.checked_on

    @property
    def billed(self) -> tuple[ClaimLine, ...]:
        """Lines that are billed: a line with 0 units was done, and takes no part in checks beside the unit count."""
        return self._billed

    @found_once
    def _billed(self) -> tuple[ClaimLine, ...]:
        return tuple([line for line in self.lines if line.billed])

    @found_once
    def codes(self) -> tuple[str, ...]:
        """The diagnosis codes in claim order, in the table's spelling."""
        return tuple([one.code for one in self.diagnoses])

    @found_once
    def code_set(self) -> frozenset[str]:
        """The diagnosis codes, order apart."""
        return frozenset(self.codes)

    @found_once
    def unbillable(self) -> tuple[ClaimDiagnosis, ...]:
        """The diagnoses that may not be billed as typed on the day of service."""
        return tuple([one for one in self.diagnoses if one.lookup.status is not DiagnosisStatus.BILLABLE])

    @found_once
    def procedure_codes(self) -> frozenset[str]:
        """The billed procedure codes."""
        return frozenset([line.code for line in self.billed])

    @found_once
    def modifier_words(self) -> frozenset[str]:
        """Every modifier that stands on a billed line."""
        return frozenset([word for line in self.billed for word in line.modifiers])

    @found_once
    def first_day_billed(self) -> date:
        """The earliest day of the billed lines: their own from-dates, else the day of service."""
        stated = [line.line.from_ for line in self.billed if line.line.from_ is not None]
        return min([self.day, *stated]) if stated else self.day

    @found_once
    def treating_credentials(self) -> frozenset[str]:
        """Credentials, in capitals, of the rendering provider and of all who gave a billed line."""
        given = {line.line.performer.strip().upper() for line in self.billed if line.line.performer}
        rendering = self.visit.rendering
        if rendering is not None and rendering.credential:
            given.add(rendering.credential.strip().upper())
        return frozenset(given)

    @found_once
    def excludes1(self) -> Sequence[ExcludesHit]:
        """Pairs of diagnoses that an Excludes1 note bars."""
        return self.codebook.diagnoses.excludes1(self.codes)

    @found_once
    def services_elsewhere(self) -> tuple[ServiceOfDay, ...]:
        """The billed lines of the patient's other visits of the day."""
        from clinic_app.checker.pairing import services_elsewhere  # noqa: PLC0415 # pairing reads claims; breaks the circle

        return services_elsewhere(self)

    @found_once
    def pairs(self) -> tuple[PairOfDay, ...]:
        """Active NCCI pairs that the billed lines form among themselves and with the day's other visits."""
        from clinic_app.checker.pairing import pairs_of_day  # noqa: PLC0415 # as above

        return pairs_of_day(self)

    @found_once
    def day_count(self) -> DayCount:
        """The day's units by the payer's rule, pooled with the other visits of the same discipline."""
        from clinic_app.checker.counting import count_day  # noqa: PLC0415 # counting reads claims; this breaks the circle

        return count_day(self)

    def take_over(self, before: Claim, changed: int) -> None:
        """Take over what was found from parts of the visit that have not changed since; see `parts.changed_parts`."""
        found = before.__dict__
        for name, parts in _FOUND_FROM:
            if name in found and not parts & changed:
                self.__dict__[name] = found[name]

    @property
    def unit_rule_word(self) -> str:
        """cms, ama or unset."""
        return "unset" if self.payer.unit_rule is None else str(self.payer.unit_rule)

    def unit_entries(self) -> list[dict[str, Any]]:
        """What the payer's counting rule gives, one entry a line, as the notation's `units`."""
        return self.day_count.entries()

    def letters_used(self) -> frozenset[str]:
        """The boxes of Item 21 that a billed line points to."""
        return frozenset(letter for line in self.billed for letter in line.pointers)

    def pointed(self, line: ClaimLine) -> tuple[ClaimDiagnosis, ...]:
        """The diagnoses a line points to, those that exist."""
        found = []
        for letter in line.pointers:
            index = LETTERS.find(letter) if len(letter) == 1 else -1
            if 0 <= index < len(self.diagnoses):
                found.append(self.diagnoses[index])
        return tuple(found)

    def is_incident_to(self) -> bool:
        """Billed as incident to a physician, where assistants' modifiers do not apply."""
        kind = (self.visit.billing.kind or "") if self.visit.billing is not None else ""
        return "incident" in kind.lower()

    def _resolve_diagnoses(self, diagnoses: Sequence[Diagnosis], before: Claim | None) -> tuple[ClaimDiagnosis, ...]:
        day = self.day
        if before is not None and before.visit.diagnoses is diagnoses and before.day == day:
            return before.diagnoses
        lookup = self.codebook.diagnoses.lookup
        known = before.diagnoses if before is not None and before.day == day else ()
        resolved = []
        for index, one in enumerate(diagnoses):
            if index < len(known) and known[index].diagnosis is one:
                resolved.append(known[index])
            else:
                resolved.append(ClaimDiagnosis(index, one, lookup(one.code, day)))
        return tuple(resolved)

    def _resolve_lines(self, lines: Sequence[ServiceLine], before: Claim | None) -> tuple[ClaimLine, ...]:
        """Codes are found whatever the day; that a code is retired or not yet in force is a rule's to say."""
        find, stated = self.codebook.procedures.find, self.discipline
        known = before.lines if before is not None and _stated_discipline(before.visit) is stated else ()
        resolved = []
        for index, line in enumerate(lines):
            if index < len(known) and known[index].line is line:
                resolved.append(known[index])
            else:
                procedure = find(line.code.strip().upper())
                resolved.append(ClaimLine(index, line, procedure, stated or _discipline_of(line)))
        return tuple(resolved)


_FOUND_FROM = (
    ("codes", DIAGNOSES),
    ("code_set", DIAGNOSES),
    ("excludes1", DIAGNOSES),
    ("procedure_codes", CODES),
    ("modifier_words", CODES | MODIFIERS),
    ("services_elsewhere", HISTORY),
    ("pairs", CODES | MODIFIERS | LINE_DETAILS | HISTORY),
    ("day_count", CODES | MODIFIERS | TIME | HISTORY),
)
"""The parts of the visit that each thing is found from, beside the day and the payer."""


def _upper(words: Sequence[str]) -> tuple[str, ...]:
    together = "".join(words)
    if together.isalnum() and together == together.upper():  # nothing to trim or to raise, as mostly
        return tuple(words)
    return tuple([word.strip().upper() for word in words])


def _stated_discipline(visit: Visit) -> Discipline | None:
    """The visit's discipline as stated: by its key, else by the rendering credential."""
    if visit.discipline is not None:
        return visit.discipline
    credential = (visit.rendering.credential or "") if visit.rendering is not None else ""
    return discipline_of_credential(credential)


def discipline_of_credential(credential: str) -> Discipline | None:
    """The discipline of a therapist's or assistant's credential; physicians and others have none of their own."""
    return _DISCIPLINE_OF_CREDENTIAL.get(credential.strip().upper())


_DISCIPLINE_OF_CREDENTIAL: dict[str, Discipline] = {
    **dict.fromkeys(("PT", "PTA", "DPT", "MPT", "LPT"), Discipline.PT),
    **dict.fromkeys(("OT", "OTA", "OTR", "OTR/L", "COTA", "COTA/L", "OTD"), Discipline.OT),
    **dict.fromkeys(("SLP", "SLPA", "CF-SLP", "CCC-SLP"), Discipline.SLP),
}


def _discipline_of(line: ServiceLine) -> Discipline | None:
    """The discipline a line's own modifier names, if exactly one does."""
    named = {DISCIPLINE_MODIFIERS[word] for word in _upper(line.modifiers or ()) if word in DISCIPLINE_MODIFIERS}
    return named.pop() if len(named) == 1 else None


def _discipline_of_lines(lines: Sequence[ClaimLine]) -> Discipline | None:
    """The one discipline that all lines with a discipline modifier share."""
    named = {line.discipline for line in lines if line.discipline is not None}
    return named.pop() if len(named) == 1 else None
