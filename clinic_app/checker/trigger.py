"""What a claim must carry before a rule can speak, told in a form that passes most rules over without asking them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, Protocol

from clinic_app.domain.visit import Discipline, Visit

if TYPE_CHECKING:
    from clinic_app.checker.claim import Claim, ClaimLine
    from clinic_app.codebook.diagnoses import DiagnosisLookup, DiagnosisTable
    from clinic_app.domain.payer import PayerProfile
    from clinic_app.domain.procedure import Procedure


class Codes(Protocol):
    """Codes or modifiers that a rule is about: a set of them, or a `CodeSet`."""

    def __contains__(self, code: str, /) -> bool: ...  # as of every container


class Service(NamedTuple):
    """A line as far as its code and modifiers go; the names are those of `ClaimLine`."""

    code: str
    procedure: Procedure | None
    modifiers: tuple[str, ...]
    discipline: Discipline | None


class Pointing(NamedTuple):
    """The pointers of a line, and how many diagnoses they may point to."""

    pointers: tuple[str, ...]
    diagnoses: int


DiagnosisTest = Callable[["DiagnosisLookup", "DiagnosisTable"], object]
ProcedureTest = Callable[["Procedure | None"], object]
ServiceTest = Callable[[Service], object]
PointingTest = Callable[[Pointing], object]
PlaceTest = Callable[[str], object]
PayerTest = Callable[["PayerProfile"], object]


@dataclass(frozen=True, slots=True)
class Trigger:
    """What a rule needs to have anything to say; all that is stated must hold, or one of the `others` as a whole.

    `given` are fields of the visit that must be given, or of its tables ("history.month"); of `diagnoses`, `procedures`
    (of billed lines) and `modifiers` (of billed lines) the claim must carry one. Of `line_fields` a line must have one
    given. `payer` is a test of the payer's answers, for a rule that holds for every payer but speaks for few.

    The other tests must hold of one thing that the claim carries: `diagnosis` of what the table says of a diagnosis,
    `procedure` of what it says of a line's code, `service` of a line's code and modifiers, `pointing` of the pointers
    of a billed line, `place` of the place of service as typed. They look at nothing else, so that what they say is
    remembered.

    Without a trigger a rule is always asked. It is no substitute for the rule's own look: it may let a claim through,
    never hold one back of which the rule would speak.
    """

    given: tuple[str, ...] = ()
    diagnoses: Codes | None = None
    procedures: Codes | None = None
    modifiers: Codes | None = None
    diagnosis: DiagnosisTest | None = None
    procedure: ProcedureTest | None = None
    service: ServiceTest | None = None
    pointing: PointingTest | None = None
    place: PlaceTest | None = None
    line_fields: tuple[str, ...] = ()
    payer: PayerTest | None = None
    others: tuple[Trigger, ...] = ()

    def wakes(self, claim: Claim) -> bool:
        """Whether the claim carries what the rule needs; the plain meaning of what `WakeIndex` finds at once."""
        return self._holds(claim) or any(one.wakes(claim) for one in self.others)

    def _holds(self, claim: Claim) -> bool:
        place = claim.visit.place_of_service if self.place is not None else None
        return (
            all(_is_given(claim.visit, name) for name in self.given)
            and (self.payer is None or bool(self.payer(claim.payer)))
            and (self.diagnoses is None or _any_of(self.diagnoses, claim.code_set))
            and (self.procedures is None or _any_of(self.procedures, claim.procedure_codes))
            and (self.modifiers is None or _any_of(self.modifiers, claim.modifier_words))
            and (self.diagnosis is None or _any_diagnosis(self.diagnosis, claim))
            and (self.procedure is None or any(self.procedure(line.procedure) for line in claim.lines))
            and (self.service is None or any(self.service(service_of(line)) for line in claim.lines))
            and (self.pointing is None or _any_pointing(self.pointing, claim))
            and (self.place is None or (place is not None and bool(self.place(place))))
            and (not self.line_fields or any(_gives(line, self.line_fields) for line in claim.lines))
        )


ALWAYS_AWAKE = Trigger()


def either(*triggers: Trigger) -> Trigger:
    """A trigger that holds where one of these does."""
    return replace(triggers[0], others=triggers[1:])


def service_of(line: ClaimLine) -> Service:
    """A line as triggers see it."""
    return Service(line.code, line.procedure, line.modifiers, line.discipline)


def _is_given(visit: Visit, path: str) -> bool:
    value: object = visit
    for name in path.split("."):
        value = getattr(value, name, None)
    return value is not None


def _any_of(wanted: Codes, carried: Iterable[str]) -> bool:
    return any(code in wanted for code in carried)


def _any_diagnosis(holds: DiagnosisTest, claim: Claim) -> bool:
    table = claim.codebook.diagnoses
    return any(holds(one.lookup, table) for one in claim.diagnoses)


def _any_pointing(holds: PointingTest, claim: Claim) -> bool:
    count = len(claim.diagnoses)
    return any(holds(Pointing(line.pointers, count)) for line in claim.billed)


def _gives(line: ClaimLine, names: Iterable[str]) -> bool:
    return any(getattr(line.line, name) is not None for name in names)
