"""Patients, their coverages, and finding them by the beginnings of words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.period import Period
from clinic_app.domain.records import Coverage, PatientRecord
from clinic_app.domain.text import clean_text
from clinic_app.domain.visit import ChartedDiagnosis, Insured
from clinic_app.store.chart_versions import keep_version
from clinic_app.store.columns import day, iso, text_of, value_of, values_of
from clinic_app.store.session import Row, Session, Writer, changed_meanwhile

_LAST_CHARACTER = "\U0010ffff"
_TYPED_DATE = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
_ISO_DATE = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[-. ()/]+(?=\d)")
_MOST_WORDS = 8
_ADD_WORD = "INSERT INTO patient_words (word, patient_id) VALUES (?, ?)"


class PatientTable:
    """Patients: add, change, find."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, patient_id: int) -> PatientRecord | None:
        """One patient, or None."""
        row = self._session.row("SELECT * FROM patients WHERE id = ?", [patient_id])
        return None if row is None else _patient(row)

    def save(self, patient: PatientRecord) -> PatientRecord:
        """Add or change a patient. Raises `ConflictError` if the record changed since it was read."""
        with self._session.writing() as writer:
            keep_version(writer, self._session, "patients", patient.id, patient.id)
            record_id, _ = writer.save("patients", patient.id, patient.version, _values(patient))
            _index_words(writer, record_id)
        kept = self.get(record_id)
        assert kept is not None
        return kept

    def add_all(self, arriving: Sequence[tuple[PatientRecord, Sequence[Coverage]]]) -> list[PatientRecord]:
        """Add new patients with their coverages; keeps what `save` of each would keep, in a fraction of its time.

        Raises `ConflictError` for one that was kept already.
        """
        if any(patient.id for patient, _ in arriving):
            raise changed_meanwhile()
        with self._session.writing() as writer:
            rows = writer.add_all("patients", [_values(patient) for patient, _ in arriving])
            owned = [
                _coverage_values(replace(one, patient_id=row["id"]))
                for row, (_, coverages) in zip(rows, arriving, strict=True)
                for one in coverages
            ]
            of_patient: dict[int, list[Row]] = {row["id"]: [] for row in rows}
            for coverage in writer.add_all("coverages", owned):
                of_patient[coverage["patient_id"]].append(coverage)
            words, added = [], []
            for row in rows:
                coverages = of_patient[row["id"]]
                added += [("patients", row["id"]), *(("coverages", one["id"]) for one in coverages)]
                words += [(word, row["id"]) for word in _words_of(row, [one["member_id"] for one in coverages])]
            writer.run_many(_ADD_WORD, words)
            writer.note_added(added)
        return [_patient(row) for row in rows]

    def find(self, text: str, limit: int = 50, *, inactive: bool = False) -> list[PatientRecord]:
        """The patients who have a word beginning with each word of `text`, by name; an empty text gives the first.

        Words are those of names, telephone, member numbers and the date of birth (1950-02-03 or 2/3/1950), in any
        order, with or without accents and capitals.
        """
        of_words, bounds = word_conditions(text)
        if not of_words and text.strip():
            return []
        conditions = [f"id {one}" for one in of_words]
        if not inactive:
            conditions.append("active = 1")
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        rows = self._session.rows(f"SELECT * FROM patients {where} ORDER BY sort_name, id LIMIT ?", [*bounds, limit])
        return [_patient(row) for row in rows]

    def count(self) -> int:
        """How many patients are kept, those who left included."""
        row = self._session.row("SELECT count(*) AS n FROM patients")
        return int(row["n"]) if row is not None else 0


class CoverageTable:
    """Which payer covers a patient, in which order and when."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, coverage_id: int) -> Coverage | None:
        """One coverage, or None."""
        row = self._session.row("SELECT * FROM coverages WHERE id = ?", [coverage_id])
        return None if row is None else _coverage(row)

    def of(self, patient_id: int, on: date | None = None) -> list[Coverage]:
        """The coverages of a patient, primary first; with `on`, those that hold on that day."""
        rows = self._session.rows(
            "SELECT * FROM coverages WHERE patient_id = ? ORDER BY rank, coalesce(first_day, ''), id", [patient_id]
        )
        coverages = [_coverage(row) for row in rows]
        return coverages if on is None else [coverage for coverage in coverages if on in coverage.period]

    def every(self) -> list[Coverage]:
        """Every coverage of every patient, by patient, primary first."""
        order = "ORDER BY patient_id, rank, coalesce(first_day, ''), id"
        return [_coverage(row) for row in self._session.rows(f"SELECT * FROM coverages {order}")]

    def save(self, coverage: Coverage) -> Coverage:
        """Add or change a coverage. Raises `ConflictError` if it changed since it was read."""
        with self._session.writing() as writer:
            keep_version(writer, self._session, "coverages", coverage.id, coverage.patient_id)
            record_id, _ = writer.save("coverages", coverage.id, coverage.version, _coverage_values(coverage))
            _index_words(writer, coverage.patient_id)
        kept = self.get(record_id)
        assert kept is not None
        return kept

    def remove(self, coverage: Coverage) -> None:
        """Take a coverage away. Raises `ConflictError` if it changed since it was read."""
        with self._session.writing() as writer:
            keep_version(writer, self._session, "coverages", coverage.id, coverage.patient_id)
            gone = writer.run("DELETE FROM coverages WHERE id = ? AND version = ?", [coverage.id, coverage.version])
            if gone != 1:
                raise changed_meanwhile()
            self._session.never_again("coverages", coverage.id)  # what it was stays kept under its number
            _index_words(writer, coverage.patient_id)
            writer.note(AuditAction.REMOVE, "coverage", coverage.id, coverage.version)


def word_conditions(text: str) -> tuple[list[str], list[str]]:
    """What is true of the number of a patient who has a word beginning with each of a text, and the bounds it asks."""
    words = list(dict.fromkeys(_words(text)))[:_MOST_WORDS]
    conditions = ["IN (SELECT patient_id FROM patient_words WHERE word >= ? AND word < ?)"] * len(words)
    return conditions, [bound for word in words for bound in (word, word + _LAST_CHARACTER)]


def _values(patient: PatientRecord) -> dict[str, object]:
    return {
        "first_name": patient.first_name,
        "middle_name": patient.middle_name,
        "last_name": patient.last_name,
        "suffix": patient.suffix,
        "born": iso(patient.born),
        "sex": patient.sex,
        "dominant": patient.dominant,
        "phone": patient.phone,
        "address": patient.address,
        "charted": text_of(patient.charted),
        "active": patient.active,
        "sort_name": _folded(patient.listed_name),
    }


def _coverage_values(coverage: Coverage) -> dict[str, object]:
    return {
        "patient_id": coverage.patient_id,
        "payer": coverage.payer,
        "rank": coverage.rank,
        "member_id": coverage.member_id,
        "group_number": coverage.group_number,
        "name_on_card": coverage.name_on_card,
        "insured": None if coverage.insured is None else text_of(coverage.insured),
        "first_day": iso(coverage.period.first),
        "last_day": iso(coverage.period.last),
    }


def _patient(row: Row) -> PatientRecord:
    return PatientRecord(
        first_name=row["first_name"],
        middle_name=row["middle_name"],
        last_name=row["last_name"],
        suffix=row["suffix"],
        born=day(row["born"]),
        sex=row["sex"],
        dominant=row["dominant"],
        phone=row["phone"],
        address=row["address"],
        charted=values_of(ChartedDiagnosis, row["charted"]),
        active=bool(row["active"]),
        id=row["id"],
        version=row["version"],
    )


def _coverage(row: Row) -> Coverage:
    return Coverage(
        patient_id=row["patient_id"],
        payer=row["payer"],
        rank=row["rank"],
        member_id=row["member_id"],
        group_number=row["group_number"],
        name_on_card=row["name_on_card"],
        insured=None if row["insured"] is None else value_of(Insured, row["insured"]),
        period=Period(day(row["first_day"]), day(row["last_day"])),
        id=row["id"],
        version=row["version"],
    )


def _index_words(writer: Writer, patient_id: int) -> None:
    """Write the words a patient is found by anew, from the rows as they stand."""
    row = writer.row("SELECT * FROM patients WHERE id = ?", [patient_id])
    if row is None:
        return
    members = writer.rows("SELECT member_id FROM coverages WHERE patient_id = ?", [patient_id])
    words = _words_of(row, [member["member_id"] for member in members])
    writer.run("DELETE FROM patient_words WHERE patient_id = ?", [patient_id])
    writer.run_many(_ADD_WORD, [(word, patient_id) for word in words])


def _words_of(row: Row, member_ids: Sequence[str]) -> list[str]:
    """The words a patient is found by."""
    texts = [row["first_name"], row["middle_name"], row["last_name"], row["suffix"], row["born"] or "", row["phone"]]
    return sorted({word for text in (*texts, *member_ids) for word in _words(text)})


def _words(text: str) -> Iterator[str]:
    """The words of a text as they are compared. A date is one word, and so are digits that blanks and signs part.

    A word with signs inside ("O'Neil", "Ana-Lucia", "1EG4-TE5-MK73") stands in parts and as a whole.
    """
    text = _TYPED_DATE.sub(lambda typed: f"{typed[3]}-{typed[1]:0>2}-{typed[2]:0>2}", clean_text(text))
    text = _ISO_DATE.sub(r"\1\2\3", text)
    for chunk in _BETWEEN_DIGITS.sub("", text).split():
        parts = re.findall(r"\w+", _folded(chunk))
        if len(parts) > 1:
            yield "".join(parts)
        yield from parts


def _folded(text: str) -> str:
    """Lower case without accents."""
    if text.isascii():
        return text.lower()
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in parted if not unicodedata.combining(character))
