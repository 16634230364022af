"""What an 837P file says of its claims, loop by loop, before anything is looked up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal


@dataclass(slots=True)
class Party:
    """A person or an organisation of a loop (NM1 with N3, N4, DMG, PRV): the patient, a payer, a provider."""

    last_name: str = ""
    first_name: str = ""
    middle_name: str = ""
    suffix: str = ""
    is_person: bool = True
    id_kind: str = ""
    id: str = ""
    street: str = ""
    town: str = ""
    state: str = ""
    zip: str = ""
    born: date | None = None
    sex: str = ""
    taxonomy: str = ""

    @property
    def npi(self) -> str:
        """The NPI, where the identifier is one."""
        return self.id if self.id_kind == "XX" else ""

    @property
    def address(self) -> str:
        """Street, town, state and ZIP in one line."""
        return ", ".join(part for part in (self.street, self.town, f"{self.state} {self.zip}".strip()) if part)


@dataclass(slots=True)
class Coverage837:
    """A payer of the claim (SBR with 2010BA and 2010BB, or 2320 to 2330): who is insured by whom."""

    rank: str = ""
    relationship: str = ""
    group_number: str = ""
    filing_code: str = ""
    insured: Party = field(default_factory=Party)
    payer: Party = field(default_factory=Party)


@dataclass(slots=True)
class Line837:
    """A service line (2400 with 2420A). It names units, never minutes."""

    segment: int
    code: str = ""
    modifiers: tuple[str, ...] = ()
    charge: Decimal | None = None
    units: int | None = None
    place: str = ""
    pointers: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    note: str = ""
    rendering: Party | None = None


@dataclass(slots=True)
class Claim837:
    """A claim (2300) with all that stands above it."""

    segment: int
    account: str = ""
    total: Decimal | None = None
    place: str = ""
    frequency: str = ""
    signature: str = ""
    assignment: str = ""
    release: str = ""
    causes: tuple[str, ...] = ()
    auto_state: str = ""
    onset: date | None = None
    initial_treatment: date | None = None
    accident: date | None = None
    authorization: str = ""
    referral: str = ""
    original: str = ""
    note: str = ""
    diagnoses: tuple[str, ...] = ()
    billing: Party = field(default_factory=Party)
    tax_id: str = ""
    tax_id_kind: str = ""
    pay_to: Party | None = None
    coverage: Coverage837 = field(default_factory=Coverage837)
    other: Coverage837 | None = None
    patient: Party = field(default_factory=Party)
    relationship: str = ""
    referring: Party | None = None
    referring_qualifier: str = ""
    rendering: Party | None = None
    facility: Party | None = None
    lines: list[Line837] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ClaimFile:
    """The claims of a file in its order, and how many segments of each kind were passed over."""

    claims: tuple[Claim837, ...]
    passed_over: dict[str, int]
