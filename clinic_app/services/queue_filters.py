"""Filters of the work queue that were given a name: a person's own, and those of the whole clinic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.text import clean_text
from clinic_app.domain.work_queue import QueueFilter, QueueTab
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs

LONGEST_NAME = 60
_OF_CLINIC = "queue_filters"


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A named filter. `for_all`: everybody of the clinic sees it."""

    name: str
    filter: QueueFilter
    for_all: bool = False


class QueueFilters:
    """The named filters of whoever is at work. They are kept encrypted with the clinic, since they may hold a name."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic

    @needs(Action.READ_RECORDS)
    def all(self) -> list[SavedFilter]:
        """All of them by name; of two with one name the person's own. What cannot be read is left out."""
        found: dict[str, SavedFilter] = {}
        for name, values, for_all in self._all_kept():
            wanted = _read(values)
            if wanted is not None:
                found[name] = SavedFilter(name, wanted, for_all)
        return sorted(found.values(), key=lambda one: one.name.casefold())

    @needs(Action.READ_RECORDS)
    def unreadable(self) -> list[str]:
        """The names of what is kept and cannot be read; it stays as it is until one of its name is saved."""
        return sorted({name for name, values, _ in self._all_kept() if _read(values) is None}, key=str.casefold)

    def _all_kept(self) -> Iterator[tuple[str, Any, bool]]:
        for setting, for_all in ((_OF_CLINIC, True), (self._own, False)):
            for name, values in self._kept(setting).items():
                yield str(name), values, for_all

    @needs(Action.READ_RECORDS)
    def keep(self, saved: SavedFilter) -> SavedFilter:
        """Keep a filter under its name, in place of one of this name. Raises `ClinicError` without a name."""
        name = _tidy(saved.name)
        if not name:
            raise ClinicError("A filter needs a name to be found by.", "Type one, such as My Medicare week.")
        setting = _OF_CLINIC if saved.for_all else self._own
        kept = self._kept(setting)
        kept[name] = _plain(saved.filter)
        self.clinic.store.settings.set(setting, kept)
        return replace(saved, name=name)

    @needs(Action.READ_RECORDS)
    def rename(self, saved: SavedFilter, name: str) -> SavedFilter:
        """Give a filter another name. Raises `ClinicError` without one, or if another filter has it."""
        wanted = _tidy(name)
        if wanted != saved.name and wanted in self._kept(_OF_CLINIC if saved.for_all else self._own):
            raise ClinicError("Another filter has this name already.", "Type another, or delete that filter first.")
        renamed = self.keep(replace(saved, name=wanted))
        if renamed.name != saved.name:
            self.forget(saved)
        return renamed

    @needs(Action.READ_RECORDS)
    def forget(self, saved: SavedFilter) -> None:
        """Drop a filter; one that is gone already is no error."""
        setting = _OF_CLINIC if saved.for_all else self._own
        kept = self._kept(setting)
        if kept.pop(saved.name, None) is not None:
            self.clinic.store.settings.set(setting, kept or None)

    @property
    def _own(self) -> str:
        return f"{_OF_CLINIC}_of_{self.clinic.account_id}"

    def _kept(self, setting: str) -> dict[str, Any]:
        kept = self.clinic.store.settings.get(setting)
        return dict(kept) if isinstance(kept, dict) else {}


def _tidy(name: str) -> str:
    return clean_text(name).strip()[:LONGEST_NAME]


def _plain(wanted: QueueFilter) -> dict[str, Any]:
    return {
        "tab": wanted.tab.value,
        "payers": list(wanted.payers),
        "provider_ids": list(wanted.provider_ids),
        "levels": list(wanted.levels),
        "age_from": wanted.age_from,
        "age_to": wanted.age_to,
        "text": wanted.text,
    }


def _read(values: Any) -> QueueFilter | None:
    """A kept filter, None where it is none.

    A tab that a later program knows and this one does not becomes the first tab of work.
    """
    if not isinstance(values, dict):
        return None
    lists = [values.get(name, []) for name in ("payers", "provider_ids", "levels")]
    payers, provider_ids, levels = lists
    ages, text, tab = (values.get("age_from"), values.get("age_to")), values.get("text", ""), values.get("tab")
    is_sound = (
        all(isinstance(one, list) for one in lists)
        and all(isinstance(one, str) for one in (*payers, *levels, text))
        and all(type(one) is int for one in provider_ids)
        and all(one is None or type(one) is int for one in ages)
    )
    if not is_sound:
        return None
    known = QueueTab(tab) if isinstance(tab, str) and tab in set(QueueTab) else QueueTab.NEEDS_FIX
    return QueueFilter(known, tuple(payers), tuple(provider_ids), tuple(levels), *ages, text)
