"""Which column of a file is which field and how its days are written: guessed, changed by a person, remembered."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from clinic_app.services.bring_in.fields import BY_KEY, Cell, Kind, folded, guess_fields, guess_kind, lacking
from clinic_app.services.bring_in.formats import DayOrder, guess_day_order
from clinic_app.services.bring_in.table_file import TableFile
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs

_MAPPINGS = "bring_in_columns"
_PAYER_WORDS = "bring_in_payers"
_MOST_KEPT = 200


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """How a table is read. `fields` has one key a column, "" for a column that is left out.

    `payer_words` says which payer the words of a file stand for, where the clinic's own names do not tell.
    """

    kind: Kind
    fields: tuple[str, ...]
    day_order: DayOrder = DayOrder.MONTH_FIRST
    payer_words: Mapping[str, str] = field(default_factory=dict)
    remembered: bool = False

    def columns_of(self, key: str) -> tuple[int, ...]:
        """The places of the columns that give a field."""
        return tuple(place for place, one in enumerate(self.fields) if one == key)

    @property
    def lacking(self) -> tuple[str, ...]:
        """What must be given and is not."""
        return lacking(self.kind, self.fields)

    def with_field(self, place: int, key: str) -> ColumnMapping:
        """With another field for a column; a field that may stand once leaves the column it had."""
        once = key and not BY_KEY[key].many
        fields = ["" if once and one == key else one for one in self.fields]
        fields[place] = key
        return replace(self, fields=tuple(fields))

    def with_kind(self, table: TableFile, kind: Kind) -> ColumnMapping:
        """As another kind of file, its columns guessed anew."""
        fields = guess_fields(table.head, kind)
        return replace(self, kind=kind, fields=fields, day_order=day_order_of(table, fields), remembered=False)


def head_key(head: Sequence[str]) -> str:
    """What files with the same columns have in common."""
    return hashlib.sha256("\n".join(map(folded, head)).encode()).hexdigest()[:32]


def day_order_of(table: TableFile, fields: Sequence[str], rather: DayOrder = DayOrder.MONTH_FIRST) -> DayOrder:
    """How the days of a file are written, guessed from all its columns of days; `rather` where that leaves it open."""
    cells = [
        cell
        for place, key in enumerate(fields)
        if key and BY_KEY[key].cell is Cell.DAY
        for cell in table.column(place, 500)
    ]
    return guess_day_order(cells, rather)


@needs(Action.IMPORT_RECORDS)
def mapping_for(clinic: Clinic, table: TableFile) -> ColumnMapping:
    """The mapping a person confirmed for files with these columns, else a guess by the words over them."""
    words = payer_words(clinic)
    kept = _kept(clinic).get(head_key(table.head))
    if (
        kept is not None
        and len(kept["fields"]) == len(table.head)
        and all(one in {"", *BY_KEY} for one in kept["fields"])
    ):
        fields = tuple(kept["fields"])
        # The file at hand has the last word on its days: the same system may be set otherwise today
        order = day_order_of(table, fields, DayOrder(kept["days"]))
        return ColumnMapping(Kind(kept["kind"]), fields, order, words, remembered=True)
    kind = guess_kind(table.head)
    fields = guess_fields(table.head, kind)
    return ColumnMapping(kind, fields, day_order_of(table, fields), words)


@needs(Action.IMPORT_RECORDS)
def confirmed_columns(clinic: Clinic) -> frozenset[str]:
    """What of columns was confirmed so far: where this is another than before, a file that waited may be read."""
    return frozenset(_kept(clinic))


@needs(Action.IMPORT_RECORDS)
def remember(clinic: Clinic, table: TableFile, mapping: ColumnMapping) -> None:
    """Keep a mapping for the next file with these columns, and what its words for payers stand for."""
    kept = _kept(clinic)
    key = head_key(table.head)
    entry = {"kind": mapping.kind.value, "fields": list(mapping.fields), "days": mapping.day_order.value}
    if kept.get(key) != entry:
        kept.pop(key, None)
        newest = dict([*list(kept.items())[-(_MOST_KEPT - 1) :], (key, entry)])
        clinic.store.settings.set(_MAPPINGS, newest)
    remember_payers(clinic, mapping.payer_words)


@needs(Action.IMPORT_RECORDS)
def remember_payers(clinic: Clinic, words: Mapping[str, str]) -> None:
    """Keep what words of other systems stand for which payer here."""
    if dict(words) != payer_words(clinic):
        clinic.store.settings.set(_PAYER_WORDS, dict(words))


def _kept(clinic: Clinic) -> dict[str, Any]:
    kept = clinic.store.settings.get(_MAPPINGS, {})
    return kept if isinstance(kept, dict) else {}


@needs(Action.IMPORT_RECORDS)
def payer_words(clinic: Clinic) -> dict[str, str]:
    """What words of other systems stand for which payer here, as a person said."""
    kept = clinic.store.settings.get(_PAYER_WORDS, {})
    return {str(words): str(profile) for words, profile in kept.items()} if isinstance(kept, dict) else {}
