"""Who is meant: patients by name and birth date or member number, therapists and payers by what they are called.

Two that could be meant are never made one: whoever is not told apart is refused with a sentence.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from clinic_app.domain.identifiers import mbi_fault
from clinic_app.domain.records import Coverage, PatientRecord, PayerRecord, Provider
from clinic_app.services.bring_in.rows_read import PersonRead, RowRefusedError
from clinic_app.services.permissions import Action, needs
from clinic_app.store.store import Store


def folded_name(text: str) -> str:
    """A name as it is compared: letters only, small, without accents."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parted if sign.isalnum())


def folded_id(text: str) -> str:
    """A number of a card as it is compared: capitals and digits only."""
    return "".join(sign for sign in text.upper() if sign.isalnum())


@dataclass(eq=False, slots=True)
class KnownPatient:
    """A patient that is kept, or that an earlier row of the file brings."""

    record: PatientRecord
    coverages: tuple[Coverage, ...] = ()

    @property
    def called(self) -> str:
        """How a sentence names the patient: by number, never by name."""
        return f"patient {self.record.id}" if self.record.id else "a patient of an earlier row"


_NameKey = tuple[str, str, date | None]


class PatientIndex:
    """Finds the patient a row means."""

    def __init__(self, patients: Iterable[KnownPatient] = ()) -> None:
        self._by_name: dict[_NameKey, list[KnownPatient]] = defaultdict(list)
        self._by_birth: dict[tuple[str, date | None], list[KnownPatient]] = defaultdict(list)
        self._by_member: dict[str, list[KnownPatient]] = defaultdict(list)
        for one in patients:
            self.add(one)

    def add(self, known: KnownPatient) -> None:
        """Take a patient in."""
        record = known.record
        last, first = folded_name(record.last_name), folded_name(record.first_name)
        self._by_name[last, first, record.born].append(known)
        self._by_birth[last, record.born].append(known)
        for coverage in known.coverages:
            self.add_member(known, coverage.member_id)

    def add_member(self, known: KnownPatient, member_id: str) -> None:
        """Take in a member number that a row brings for a patient."""
        key = folded_id(member_id)
        if key and known not in self._by_member[key]:
            self._by_member[key].append(known)

    def find(self, person: PersonRead) -> KnownPatient | None:
        """The patient meant; None if it is nobody known. Raises `RowRefusedError` where that cannot be told."""
        members = self._by_member.get(folded_id(person.member_id), []) if person.member_id else []
        if not person.last_name or person.born is None:
            return self._by_number_alone(person, members)
        named = self._by_name.get((folded_name(person.last_name), folded_name(person.first_name), person.born), [])
        if len(named) > 1:
            named = [one for one in named if one in members] or named
            if len(named) > 1:
                raise RowRefusedError(
                    "Several patients have this name and birth date. Give the member number, so that one is meant."
                )
        if named:
            return named[0]
        self._refuse_near(person, members)
        return None

    def _by_number_alone(self, person: PersonRead, members: list[KnownPatient]) -> KnownPatient:
        if not person.member_id:
            raise RowRefusedError(
                "Name and birth date, or the member number, are missing; a name alone does not tell who is meant."
                " Add them in the file."
            )
        fitting = [one for one in members if _does_not_contradict(one, person)]
        if len(fitting) == 1:
            return fitting[0]
        if not members:
            raise RowRefusedError(
                "Nobody has this member number, and name and birth date are missing for a new patient."
                " Add them in the file."
            )
        if not fitting:
            raise RowRefusedError(
                "The member number is that of somebody with another name. Look which of them is right."
            )
        raise RowRefusedError("Several patients have this member number. Add name and birth date in the file.")

    def _refuse_near(self, person: PersonRead, members: list[KnownPatient]) -> None:
        """Refuse who may be somebody known, written otherwise."""
        last, first = folded_name(person.last_name), folded_name(person.first_name)
        for one in self._by_birth.get((last, person.born), []):
            other = folded_name(one.record.first_name)
            if not first or not other or first.startswith(other) or other.startswith(first):
                raise RowRefusedError(
                    f"This may be {one.called}: the same last name and birth date, another first name."
                    " Write both alike."
                )
        for one in members:
            record = one.record
            same_name = (folded_name(record.last_name), folded_name(record.first_name)) == (last, first)
            if same_name or record.born == person.born or record.born is None or not mbi_fault(person.member_id):
                what = "birth date" if same_name else "name"
                raise RowRefusedError(
                    f"The member number is that of {one.called}, who has another {what}. Look which of them is right."
                )


def _does_not_contradict(known: KnownPatient, person: PersonRead) -> bool:
    record = known.record
    if person.born is not None and record.born is not None and person.born != record.born:
        return False
    last, first = folded_name(person.last_name), folded_name(person.first_name)
    return last in {"", folded_name(record.last_name)} and first in {"", folded_name(record.first_name)}


@needs(Action.IMPORT_RECORDS)
def known_patients(store: Store) -> PatientIndex:
    """Every patient of the clinic, those who left included."""
    coverages: dict[int, list[Coverage]] = defaultdict(list)
    for coverage in store.coverages.every():
        coverages[coverage.patient_id].append(coverage)
    found = store.patients.find("", limit=-1, inactive=True)
    return PatientIndex(KnownPatient(one, tuple(coverages.get(one.id, ()))) for one in found)


_CREDENTIALS = re.compile(
    r",?\s+(?:PT|DPT|PTA|OT|OTR|OTR/L|OTA|COTA|COTA/L|SLP|CCC-SLP|MS|MPT|MSPT)\b\.?", re.IGNORECASE
)


class PeopleIndex:
    """Finds the therapist that a word, a name or an NPI means."""

    def __init__(self, people: Iterable[Provider]) -> None:
        self._found: dict[str, list[Provider]] = defaultdict(list)
        for one in people:
            first, last = folded_name(one.first_name), folded_name(one.last_name)
            for key in {one.npi, folded_name(one.initials), first + last, last + first}:
                if key:
                    self._found[key].append(one)

    def find(self, words: str) -> Provider:
        """The person meant. Raises `RowRefusedError`."""
        if not words:
            raise RowRefusedError("Therapist is empty. Add the name, the initials or the NPI in the file.")
        plain = _CREDENTIALS.sub("", words)
        for key in (words.strip(), folded_name(plain), folded_name(words)):
            found = self._found.get(key, [])
            if len(found) == 1:
                return found[0]
            if found:
                raise RowRefusedError(f"Therapist “{words[:40]}” may be several people. Give the NPI in the file.")
        raise RowRefusedError(
            f"Therapist “{words[:40]}” is nobody of this clinic. Add the person in Settings, or correct the file."
        )


class PayerIndex:
    """Finds the payer that words mean: the clinic's names, the shipped names, electronic ids, what a person said."""

    def __init__(self, payers: Iterable[PayerRecord], words: Mapping[str, str]) -> None:
        records = list(payers)
        self._known = {one.profile for one in records}
        self._found: dict[str, str] = {}
        for one in records:
            for key in (one.profile, one.name, one.electronic_id):
                if folded_name(key):
                    self._found.setdefault(folded_name(key), one.profile)
        self._found |= {key: profile for key, profile in words.items() if profile in self._known}

    def profile(self, words: str) -> str:
        """The payer's id. Raises `RowRefusedError`."""
        found = self.profile_or_none(words)
        if found is None:
            raise RowRefusedError(
                f"Payer “{words[:40]}” is none of this clinic. Say on the columns' page which payer it is."
            )
        return found

    def profile_or_none(self, words: str) -> str | None:
        """The payer's id, None where nobody knows the words."""
        return self._found.get(folded_name(words))
