"""What a claim must carry before a rule can speak, told in a form that passes most rules over without asking them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AnySet
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Protocol

from clinic_app.domain.visit import Visit

if TYPE_CHECKING:
    from clinic_app.checker.claim import Claim


class Codes(Protocol):
    """Codes or modifiers that a rule is about: a set of them, or a `CodeSet`."""

    def __contains__(self, code: str, /) -> bool: ...  # as of every container


@dataclass(frozen=True, slots=True)
class Trigger:
    """What a rule needs to have anything to say; all that is stated must hold.

    `given` are fields of the visit that must be given; of `diagnoses`, `procedures` (of billed lines) and `modifiers`
    (of billed lines) the claim must carry one. Without a trigger a rule is always asked. It is no substitute for the
    rule's own look: it may let a claim through, never hold one back of which the rule would speak.
    """

    given: tuple[str, ...] = ()
    diagnoses: Codes | None = None
    procedures: Codes | None = None
    modifiers: Codes | None = None

    def wakes(self, claim: Claim) -> bool:
        """Whether the claim carries what the rule needs; the plain meaning of what `WakeIndex` finds at once."""
        return (
            all(getattr(claim.visit, name) is not None for name in self.given)
            and (self.diagnoses is None or _any_of(self.diagnoses, claim.code_set))
            and (self.procedures is None or _any_of(self.procedures, claim.procedure_codes))
            and (self.modifiers is None or _any_of(self.modifiers, claim.modifier_words))
        )


ALWAYS_AWAKE = Trigger()


def _any_of(wanted: Codes, carried: Iterable[str]) -> bool:
    return any(code in wanted for code in carried)


_MOST_WORDS = 16_384


class _Wakers:
    """For each code, as bits, the places of the rules that it wakes; and of those that need none."""

    def __init__(self, wanted: Sequence[Codes | None]) -> None:
        self._wanted = [(1 << place, codes) for place, codes in enumerate(wanted) if codes is not None]
        self._needless = sum([1 << place for place, codes in enumerate(wanted) if codes is None])
        self._woken_by: dict[str, int] = {}

    def woken(self, carried: AnySet[str]) -> int:
        """The rules that one of the codes wakes, or that need none."""
        woken, known = self._needless, self._woken_by
        for code in carried:
            bits = known.get(code)
            woken |= self._wakes(code) if bits is None else bits
        return woken

    def _wakes(self, code: str) -> int:
        if len(self._woken_by) >= _MOST_WORDS:
            self._woken_by.clear()
        bits = self._woken_by[code] = sum([bit for bit, codes in self._wanted if code in codes])
        return bits


class WakeIndex:
    """Finds the rules that a claim wakes, as bits by their places in the sequence of triggers."""

    def __init__(self, triggers: Sequence[Trigger]) -> None:
        self._everything = (1 << len(triggers)) - 1
        names = sorted({name for one in triggers for name in one.given})
        self._without = [
            self._everything ^ sum([1 << place for place, one in enumerate(triggers) if name in one.given])
            for name in names
        ]
        self._values: Callable[[Visit], tuple[Any, ...]] = attrgetter(*names, "payer", "lines")
        self._diagnoses = _Wakers([one.diagnoses for one in triggers])
        self._procedures = _Wakers([one.procedures for one in triggers])
        self._modifiers = _Wakers([one.modifiers for one in triggers])

    def awake(self, claim: Claim) -> int:
        """The places of the rules that the claim wakes, as bits."""
        awake = (
            self._diagnoses.woken(claim.code_set)
            & self._procedures.woken(claim.procedure_codes)
            & self._modifiers.woken(claim.modifier_words)
        )
        for without, value in zip(self._without, self._values(claim.visit), strict=False):
            if value is None:
                awake &= without
        return awake
