"""Finding the rules that a claim wakes in one pass over its diagnoses and lines.

What one code, one line's code and modifiers, or one line's pointers wake is remembered as bits, a bit a rule: codes and
lines repeat from claim to claim, and a rule that nothing on a claim wakes costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from clinic_app.checker.trigger import Pointing, Trigger, service_of
from clinic_app.domain.visit import ServiceLine, Visit

if TYPE_CHECKING:
    from clinic_app.checker.claim import Claim, ClaimDiagnosis, ClaimLine
    from clinic_app.codebook.diagnoses import DiagnosisLookup, DiagnosisTable
    from clinic_app.domain.payer import PayerProfile
    from clinic_app.domain.procedure import Procedure

_MOST_REMEMBERED = 16_384


class _Condition:
    """One thing that triggers can state: which of them do, as bits with their tests, and which do not need it.

    Several conditions share a number; `shift` is where this one's bits begin.
    """

    def __init__(self, tests: Sequence[Any], shift: int) -> None:
        self._tests = [(1 << place + shift, test) for place, test in enumerate(tests) if test is not None]
        self.needless = sum([1 << place + shift for place, test in enumerate(tests) if test is None])

    def met(self, holds: Callable[[Any], object]) -> int:
        """The triggers whose test holds."""
        return sum([bit for bit, test in self._tests if holds(test)])


class WakeIndex:
    """Finds the rules that a claim of one payer wakes, as bits by their places in the sequence of triggers."""

    def __init__(self, triggers: Sequence[Trigger], payer: PayerProfile) -> None:
        self._size = len(triggers)
        self._own = (1 << self._size) - 1
        every, self._owners = _spread(triggers)
        self._every = (1 << len(every)) - 1
        self._given = _Given([one.given for one in every])
        self._spoken_for = sum([1 << place for place, one in enumerate(every) if one.payer is None or one.payer(payer)])
        width = self._width = len(every)
        self._diagnoses = _Condition([one.diagnoses for one in every], 0)
        self._diagnosis = _Condition([one.diagnosis for one in every], width)
        self._procedures = _Condition([one.procedures for one in every], 0)
        self._modifiers = _Condition([one.modifiers for one in every], width)
        self._procedure = _Condition([one.procedure for one in every], 2 * width)
        self._service = _Condition([one.service for one in every], 3 * width)
        self._pointing = _Condition([one.pointing for one in every], 0)
        self._place = _Condition([one.place for one in every], 0)
        self._fields = _LineFields([one.line_fields for one in every])
        self._needless_of_lines = (
            self._procedures.needless | self._modifiers.needless | self._procedure.needless | self._service.needless
        )
        self._of_lookup: dict[int, tuple[DiagnosisLookup, int]] = {}
        self._of_service: dict[tuple[Any, ...], tuple[Procedure | None, int]] = {}
        self._of_pointers: dict[tuple[tuple[str, ...], int], int] = {}
        self._of_place: dict[str, int] = {}
        self._of_extra: dict[int, int] = {}

    def awake(self, claim: Claim) -> int:
        """The places of the rules that the claim wakes, as bits."""
        width = self._width
        awake = self._woken_by_diagnoses(claim) & self._woken_by_lines(claim) & self._spoken_for
        place = claim.visit.place_of_service
        awake &= self._place.needless if place is None else self._woken_by_place(place)
        awake &= ~self._given.lacking(claim.visit)
        if width == self._size:
            return awake
        extra = awake >> self._size
        own = awake & self._own
        return own | self._owned(extra) if extra else own

    def _woken_by_diagnoses(self, claim: Claim) -> int:
        woken = self._diagnoses.needless | self._diagnosis.needless
        for one in claim.diagnoses:
            woken |= self._bits_of(one.lookup, claim)
        return woken & woken >> self._width

    def concerned(self, before: Claim, after: Claim) -> int:
        """The rules that name a diagnosis which only one of two claims carries, or that name none."""
        woken = self._diagnoses.needless
        for code, one in {**_by_code(before), **_by_code(after)}.items():
            if (code in before.code_set) is not (code in after.code_set):
                woken |= self._bits_of(one.lookup, after)
        return woken & self._own

    def _bits_of(self, lookup: DiagnosisLookup, claim: Claim) -> int:
        entry = self._of_lookup.get(id(lookup))
        if entry is None or entry[0] is not lookup:
            entry = self._learn_lookup(lookup, claim.codebook.diagnoses)
        return entry[1]

    def _woken_by_lines(self, claim: Claim) -> int:
        width, count = self._width, len(claim.diagnoses)
        of_services, of_pointers, of_fields = self._needless_of_lines, self._pointing.needless, self._fields.needless
        for line in claim.lines:
            woken = line.woken
            if woken is None or woken[0] is not self or woken[1] != count:
                woken = line.woken = (self, count, *self._woken_by_line(line, count))
            of_services |= woken[2]
            of_pointers |= woken[3]
            of_fields |= woken[4]
        both = of_services & of_services >> width
        return both & both >> 2 * width & of_pointers & of_fields & self._every

    def _woken_by_line(self, line: ClaimLine, count: int) -> tuple[int, int, int]:
        """What a line wakes by its code and modifiers, by its pointers, and by other fields given."""
        billed, pointers = line.billed, line.pointers
        entry = self._of_service.get((line.code, line.modifiers, line.discipline, billed))
        if entry is None or entry[0] is not line.procedure:
            entry = self._learn_service(line)
        of_pointers: int | None = 0
        if billed:
            of_pointers = self._of_pointers.get((pointers, count))
            if of_pointers is None:
                of_pointers = self._learn_pointers(pointers, count)
        values = self._fields.values(line.line)
        return entry[1], of_pointers or 0, 0 if values == self._fields.nothing else self._fields.woken(values)

    def _learn_lookup(self, lookup: DiagnosisLookup, table: DiagnosisTable) -> tuple[DiagnosisLookup, int]:
        bits = self._diagnoses.met(lambda codes: lookup.code in codes)
        bits |= self._diagnosis.met(lambda holds: holds(lookup, table))
        entry = (lookup, bits)
        _remember(self._of_lookup, id(lookup), entry)
        return entry

    def _learn_service(self, line: ClaimLine) -> tuple[Procedure | None, int]:
        service = service_of(line)
        bits = self._procedure.met(lambda holds: holds(service.procedure))
        bits |= self._service.met(lambda holds: holds(service))
        if line.billed:
            bits |= self._procedures.met(lambda codes: service.code in codes)
            bits |= self._modifiers.met(lambda words: any(word in words for word in service.modifiers))
        entry = (service.procedure, bits)
        _remember(self._of_service, (service.code, service.modifiers, service.discipline, line.billed), entry)
        return entry

    def _learn_pointers(self, pointers: tuple[str, ...], count: int) -> int:
        pointing = Pointing(pointers, count)
        bits = self._pointing.met(lambda holds: holds(pointing))
        _remember(self._of_pointers, (pointers, count), bits)
        return bits

    def _woken_by_place(self, place: str) -> int:
        bits = self._of_place.get(place)
        if bits is None:
            bits = self._place.needless | self._place.met(lambda holds: holds(place))
            _remember(self._of_place, place, bits)
        return bits

    def _owned(self, extra: int) -> int:
        """The rules whose other triggers are these."""
        bits = self._of_extra.get(extra)
        if bits is None:
            bits = 0
            for place, owner in enumerate(self._owners):
                if extra >> place & 1:
                    bits |= owner
            _remember(self._of_extra, extra, bits)
        return bits


def _by_code(claim: Claim) -> dict[str, ClaimDiagnosis]:
    return {one.code: one for one in claim.diagnoses}


class _Given:
    """Which triggers want a field of the visit, or of one of its tables, that is not given."""

    def __init__(self, wanted: Sequence[tuple[str, ...]]) -> None:
        self._of_visit = _Lacking([[name.partition(".")[0] for name in names] for names in wanted])
        tables = sorted({name.partition(".")[0] for names in wanted for name in names if "." in name})
        self._of_tables = [
            (
                table,
                _Lacking(
                    [[name.partition(".")[2] for name in names if name.startswith(f"{table}.")] for names in wanted]
                ),
            )
            for table in tables
        ]

    def lacking(self, visit: Visit) -> int:
        """The triggers that lack something they want."""
        lacking = self._of_visit.of(visit)
        for name, fields in self._of_tables:
            table = getattr(visit, name)
            if table is not None:
                lacking |= fields.of(table)
        return lacking


class _Lacking:
    """The fields of one table that triggers want, each with those that lack it when it is not given."""

    def __init__(self, wanted: Sequence[Sequence[str]]) -> None:
        names = sorted({name for names in wanted for name in names})
        self._bits = [sum([1 << place for place, asked in enumerate(wanted) if name in asked]) for name in names]
        self._values = _values_of(names)

    def of(self, table: Any) -> int:
        """The triggers that lack a field of the table."""
        lacking = 0
        for bit, value in zip(self._bits, self._values(table), strict=False):
            if value is None:
                lacking |= bit
        return lacking


def _values_of(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """What reads these fields as a tuple; `attrgetter` gives one only for two or more."""
    if not names:
        return lambda _table: ()
    return attrgetter(*names) if len(names) > 1 else attrgetter(*names, *names)


class _LineFields:
    """Which triggers a given field of a line wakes; most lines give none of the fields that any of them names."""

    def __init__(self, wanted: Sequence[tuple[str, ...]]) -> None:
        self._names = sorted({name for names in wanted for name in names})
        self._bits = [sum([1 << place for place, names in enumerate(wanted) if name in names]) for name in self._names]
        self.needless = sum([1 << place for place, names in enumerate(wanted) if not names])
        self.values: Callable[[ServiceLine], tuple[Any, ...]] = _values_of(self._names)
        self.nothing = (None,) * (2 if len(self._names) == 1 else len(self._names))

    def woken(self, values: tuple[Any, ...]) -> int:
        """The triggers that want one of the fields given."""
        woken = 0
        for bit, value in zip(self._bits, values, strict=False):
            if value is not None:
                woken |= bit
        return woken


def _spread(triggers: Sequence[Trigger]) -> tuple[list[Trigger], list[int]]:
    """All triggers, then the others that may stand for one; and for each of these the bit of the one it stands for."""
    others = [(1 << place, other) for place, one in enumerate(triggers) for other in _others_of(one)]
    return [*triggers, *[one for _bit, one in others]], [bit for bit, _one in others]


def _others_of(trigger: Trigger) -> Iterable[Trigger]:
    for one in trigger.others:
        yield one
        yield from _others_of(one)


def _remember(known: dict[Any, Any], key: object, value: object) -> None:
    if len(known) >= _MOST_REMEMBERED:
        known.clear()
    known[key] = value
