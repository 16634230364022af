"""How long records stay: the bin, who may empty it, and the years a clinic keeps what it billed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitSummary
from clinic_app.services.permissions import Action, needs
from clinic_app.store.bin import BinEntry
from clinic_app.store.store import Store
from clinic_app.store.visits import VisitFilter

__all__ = ["BinEntry", "RecordKeeping"]

RETENTION_SETTING = "retention_years"
DEFAULT_YEARS = 10
"""Medicare Advantage asks for ten years (42 CFR 422.504(d)); Part B for seven (42 CFR 424.516(f)); states differ."""
LEAST_YEARS, MOST_YEARS = 6, 99
"""HIPAA documentation is kept six years (45 CFR 164.316(b)(2)(i))."""


class RecordKeeping:
    """The bin and the retention of an open clinic."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # The bin

    @needs(Action.READ_RECORDS)
    def entries(self) -> list[BinEntry]:
        """What lies in the bin, the newest first."""
        return self._store.bin.entries()

    @needs(Action.REMOVE_RECORDS)
    def bin_visit(self, visit_id: int, by: str) -> BinEntry:
        """Take a visit out of the lists. Raises `ClinicError` if it was sent or is gone."""
        return self._store.bin.put_visit(visit_id, by)

    @needs(Action.REMOVE_RECORDS)
    def bin_patient(self, patient_id: int, by: str) -> BinEntry:
        """Take a patient with all visits out of the lists. Raises `ClinicError` if a claim of theirs was sent."""
        return self._store.bin.put_patient(patient_id, by)

    @needs(Action.REMOVE_RECORDS)
    def put_back(self, entry_id: int) -> BinEntry:
        """Put something back as it was. Raises `ClinicError`."""
        return self._store.bin.put_back(entry_id)

    @needs(Action.EMPTY_BIN)
    def empty(self, entry_ids: Sequence[int] | None = None) -> int:
        """Destroy entries for good, all if none is named; returns how many. For the owner."""
        return self._store.bin.empty(entry_ids)

    # Retention

    @property
    @needs(Action.READ_RECORDS)
    def years(self) -> int:
        """How many years after the day of service a visit is kept."""
        kept = self._store.settings.get(RETENTION_SETTING, DEFAULT_YEARS)
        return kept if isinstance(kept, int) else DEFAULT_YEARS

    @needs(Action.CHANGE_CLINIC)
    def set_years(self, text: str) -> int:
        """Set the years from what was typed. Raises `ClinicError` for anything but 6 to 99."""
        typed = text.strip()
        if not typed.isascii() or not typed.isdigit() or not LEAST_YEARS <= int(typed) <= MOST_YEARS:
            raise ClinicError(
                f"{typed or 'Nothing'} is not a number of years between {LEAST_YEARS} and {MOST_YEARS}.",
                "Type how many years after the day of service visits are kept, such as 10.",
            )
        self._store.settings.set(RETENTION_SETTING, int(typed))
        return int(typed)

    @needs(Action.READ_RECORDS)
    def last_day_past_retention(self, today: date) -> date:
        """Visits of this day and before have been kept long enough."""
        year = today.year - self.years
        try:
            return today.replace(year=year)
        except ValueError:  # the 29th of February
            return today.replace(year=year, day=28)

    @needs(Action.READ_RECORDS)
    def past_retention(self, today: date, limit: int = 500) -> list[VisitSummary]:
        """Visits kept long enough, the newest of them first; nothing is ever removed without a person."""
        return self._store.visits.page(VisitFilter(last=self.last_day_past_retention(today)), limit=limit)

    @needs(Action.EMPTY_BIN)
    def bin_past_retention(self, visit_ids: Sequence[int], today: date, by: str) -> int:
        """Take visits that were kept long enough out of the lists, sent ones too; returns how many. For the owner.

        Raises `ClinicError` if one of them is younger; none is taken out then.
        """
        last = self.last_day_past_retention(today)
        with self._store.together():
            for number in visit_ids:
                record = self._store.visits.get(number)
                if record is None or record.day > last:
                    raise ClinicError(
                        "One of these visits has to be kept longer; none was taken out.", "Look at the list again."
                    )
                self._store.bin.put_visit(number, by, sent_too=True)
        return len(visit_ids)
