"""Reads the loops of 837P claims (TR3 005010X222A1): billing provider, subscriber, patient, claim, line.

What the visits of this program have no place for is passed over and counted. A structure that is not that of the guide
is refused with the number of the segment; nothing is guessed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from copy import copy
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from clinic_app.domain.x12.claim import Claim837, ClaimFile, Coverage837, Line837, Party
from clinic_app.domain.x12.segments import ClaimFileError, Segment, transactions_of

MOST_CLAIMS = 100_000
MOST_LINES = 1_000
_DIAGNOSES = {"ABK", "ABF"}
_WITHOUT_CONTENT = {"BHT", "HL"}
_PATIENT_IS_INSURED = "18"


def read_claims(text: str) -> ClaimFile:
    """The claims of a file. Raises `ClaimFileError`: nothing of a file that is wrong anywhere is taken."""
    claims: list[Claim837] = []
    passed_over: Counter[str] = Counter()
    for body in transactions_of(text):
        claims += _Transaction(body, passed_over).claims()
        if len(claims) > MOST_CLAIMS:
            raise ClaimFileError(f"The file holds more than {MOST_CLAIMS:,} claims.")
    if not claims:
        raise ClaimFileError("The file holds no claim.")
    return ClaimFile(tuple(claims), dict(sorted(passed_over.items())))


class _Transaction:
    """Walks through one transaction; `_party` is what N3, N4, DMG and PRV speak of just now."""

    def __init__(self, body: list[Segment], passed_over: Counter[str]) -> None:
        self._body = body
        self._passed_over = passed_over
        self._claims: list[Claim837] = []
        self._head = Claim837(0)
        self._level = ""
        self._claim: Claim837 | None = None
        self._line: Line837 | None = None
        self._in_other = False
        self._other_now = Coverage837()
        self._party: Party | None = None
        self._takes: dict[str, Callable[[Segment], bool]] = {
            "HL": self._hierarchy,
            "NM1": self._name,
            "N3": self._street,
            "N4": self._town,
            "DMG": self._demographics,
            "PRV": self._provider,
            "SBR": self._subscriber,
            "PAT": self._patient,
            "CLM": self._begin_claim,
            "DTP": self._day,
            "REF": self._reference,
            "HI": self._diagnoses,
            "NTE": self._note,
            "LX": self._begin_line,
            "SV1": self._service,
        }

    def claims(self) -> Iterator[Claim837]:
        """The claims of the transaction."""
        for segment in self._body:
            take = self._takes.get(segment.name)
            if (take is None or not take(segment)) and segment.name not in _WITHOUT_CONTENT:
                self._passed_over[segment.name] += 1
        for claim in self._claims:
            if not claim.lines:
                raise ClaimFileError("This claim has no service line.", claim.segment)
            for line in claim.lines:
                if not line.code:
                    raise ClaimFileError("This line (LX) has no service (SV1).", line.segment)
                if line.first is None:
                    raise ClaimFileError("This line has no date of service (DTP 472).", line.segment)
        yield from self._claims

    # The levels

    def _hierarchy(self, segment: Segment) -> bool:
        level = segment.at(3)
        if level not in {"20", "22", "23"}:
            raise ClaimFileError(f"Level {level or 'without a code'} is none of a professional claim.", segment.number)
        if level == "20":
            self._head = Claim837(0)
        elif not self._level:
            raise ClaimFileError("A subscriber or patient stands before any billing provider.", segment.number)
        elif level == "22":
            self._head = copy(self._head)
            self._head.coverage, self._head.patient, self._head.relationship = Coverage837(), Party(), ""
        else:
            if self._level == "20":
                raise ClaimFileError("A patient stands before any subscriber.", segment.number)
            self._head = copy(self._head)
            self._head.patient, self._head.relationship = Party(), ""
        self._level = level
        self._claim = self._line = self._party = None
        self._in_other = False
        return True

    def _subscriber(self, segment: Segment) -> bool:
        if self._claim is not None:
            if self._line is not None:
                raise ClaimFileError("SBR stands after the first line of a claim.", segment.number)
            self._in_other = True
            other = Coverage837(segment.at(1), segment.at(2), segment.at(3), segment.at(9))
            if self._claim.other is None:
                self._claim.other = other
            else:  # a third payer: read past, so that its names do not stand for those of the second
                self._passed_over["SBR"] += 1
                self._party = None
            self._other_now = other
            return True
        if self._level != "22":
            raise ClaimFileError("SBR stands outside of a subscriber.", segment.number)
        coverage = self._head.coverage
        coverage.rank, coverage.relationship = segment.at(1), segment.at(2)
        coverage.group_number, coverage.filing_code = segment.at(3), segment.at(9)
        if coverage.relationship == _PATIENT_IS_INSURED:
            self._head.relationship = _PATIENT_IS_INSURED
        return True

    def _patient(self, segment: Segment) -> bool:
        if self._level == "23":
            self._head.relationship = segment.at(1)
            return True
        return False

    # Who

    def _name(self, segment: Segment) -> bool:
        party = Party(
            last_name=segment.at(3),
            first_name=segment.at(4),
            middle_name=segment.at(5),
            suffix=segment.at(7),
            is_person=segment.at(2) != "2",
            id_kind=segment.at(8),
            id=segment.at(9),
        )
        self._party = party
        kind = segment.at(1)
        if self._line is not None:
            if kind == "82":
                self._line.rendering = party
            return kind == "82"
        if self._claim is not None:
            return self._name_in_claim(self._claim, kind, party)
        return self._name_above(kind, party)

    def _name_above(self, kind: str, party: Party) -> bool:
        head = self._head
        if kind == "85" and self._level == "20":
            party.taxonomy = head.billing.taxonomy
            head.billing = party
        elif kind == "87" and self._level == "20":
            head.pay_to = party
        elif kind == "IL" and self._level == "22":
            head.coverage.insured = party
            if head.relationship == _PATIENT_IS_INSURED:
                head.patient = party
        elif kind == "PR" and self._level == "22":
            head.coverage.payer = party
        elif kind == "QC" and self._level == "23":
            head.patient = party
        else:
            return False
        return True

    def _name_in_claim(self, claim: Claim837, kind: str, party: Party) -> bool:
        if self._in_other:
            if kind == "IL":
                self._other_now.insured = party
            elif kind == "PR":
                self._other_now.payer = party
            return kind in {"IL", "PR"}
        if kind in {"DN", "P3"}:
            if claim.referring is not None:
                return False
            claim.referring, claim.referring_qualifier = party, "DN"
        elif kind == "82":
            claim.rendering = party
        elif kind == "77":
            claim.facility = party
        else:
            return False
        return True

    def _street(self, segment: Segment) -> bool:
        if self._party is None:
            return False
        self._party.street = f"{segment.at(1)} {segment.at(2)}".strip()
        return True

    def _town(self, segment: Segment) -> bool:
        if self._party is None:
            return False
        self._party.town, self._party.state, self._party.zip = segment.at(1), segment.at(2), segment.at(3)
        return True

    def _demographics(self, segment: Segment) -> bool:
        if self._party is None or self._claim is not None:
            return False
        self._party.born = _day(segment, 2) if segment.at(2) else None
        self._party.sex = segment.at(3)
        return True

    def _provider(self, segment: Segment) -> bool:
        """The taxonomy: of the billing provider before its name, of others after it."""
        if segment.at(2) != "PXC":
            return False
        if segment.at(1) == "BI" and self._claim is None:
            self._head.billing.taxonomy = segment.at(3)
            return True
        if segment.at(1) == "PE" and self._party is not None:
            self._party.taxonomy = segment.at(3)
            return True
        return False

    # The claim

    def _begin_claim(self, segment: Segment) -> bool:
        if self._level not in {"22", "23"}:
            raise ClaimFileError("CLM stands outside of a patient.", segment.number)
        if not self._head.patient.last_name:
            raise ClaimFileError("This claim has no patient (NM1).", segment.number)
        place = segment.parts(5)
        claim = copy(self._head)
        claim.lines = []
        claim.segment, claim.account, claim.total = segment.number, segment.at(1), _money(segment, 2)
        claim.place = place[0]
        claim.frequency = place[2] if len(place) > 2 else ""
        claim.signature, claim.assignment, claim.release = segment.at(6), segment.at(7), segment.at(9)
        cause = segment.parts(11)
        claim.causes = tuple(one for one in cause[:3] if one)
        claim.auto_state = cause[3] if len(cause) > 3 else ""
        self._claim, self._line, self._party, self._in_other = claim, None, None, False
        self._claims.append(claim)
        return True

    def _day(self, segment: Segment) -> bool:
        kind = segment.at(1)
        if self._line is not None:
            if kind != "472":
                return False
            self._line.first, self._line.last = _days(segment)
            return True
        if self._claim is None or self._in_other:
            return False
        names = {"431": "onset", "454": "initial_treatment", "439": "accident"}
        if kind in names:
            setattr(self._claim, names[kind], _days(segment)[0])
        return kind in names

    def _reference(self, segment: Segment) -> bool:
        kind, value = segment.at(1), segment.at(2)
        if self._claim is None:
            if self._level == "20" and kind in {"EI", "SY"}:
                self._head.tax_id, self._head.tax_id_kind = value, "EIN" if kind == "EI" else "SSN"
                return True
            return False
        if self._line is not None or self._in_other:
            return False
        names = {"G1": "authorization", "9F": "referral", "F8": "original"}
        if kind in names:
            setattr(self._claim, names[kind], value)
        return kind in names

    def _diagnoses(self, segment: Segment) -> bool:
        if self._claim is None or self._line is not None:
            raise ClaimFileError("HI stands outside of the claim's own segments.", segment.number)
        found = []
        for place in range(1, len(segment.elements)):
            parts = segment.parts(place)
            if parts[0] in _DIAGNOSES and len(parts) > 1 and parts[1]:
                found.append(parts[1])
        self._claim.diagnoses = (*self._claim.diagnoses, *found)
        return bool(found)

    def _note(self, segment: Segment) -> bool:
        if self._line is not None:
            self._line.note = " ".join(part for part in (self._line.note, segment.at(2)) if part)
        elif self._claim is not None and not self._in_other:
            self._claim.note = " ".join(part for part in (self._claim.note, segment.at(2)) if part)
        else:
            return False
        return True

    # The lines

    def _begin_line(self, segment: Segment) -> bool:
        if self._claim is None:
            raise ClaimFileError("LX stands outside of a claim.", segment.number)
        if len(self._claim.lines) >= MOST_LINES:
            raise ClaimFileError(f"This claim has more than {MOST_LINES:,} lines.", self._claim.segment)
        self._line = Line837(segment.number)
        self._claim.lines.append(self._line)
        self._in_other, self._party = False, None
        return True

    def _service(self, segment: Segment) -> bool:
        line = self._line
        if line is None or line.code:
            raise ClaimFileError("SV1 stands without a line (LX) of its own.", segment.number)
        service = segment.parts(1)
        if service[0] != "HC" or len(service) < 2 or not service[1]:
            raise ClaimFileError("SV1 names no procedure code (HC).", segment.number)
        line.code = service[1]
        line.modifiers = tuple(one for one in service[2:6] if one)
        line.charge = _money(segment, 2)
        line.units = _units(segment)
        line.place = segment.at(5)
        line.pointers = tuple(_letter(segment, one) for one in segment.parts(7) if one)
        return True


def _letter(segment: Segment, pointer: str) -> str:
    if not (pointer.isascii() and pointer.isdigit()) or not 1 <= int(pointer[:3]) <= 12:
        raise ClaimFileError(f"SV1 points to diagnosis {pointer[:6]}; there are 1 to 12.", segment.number)
    return "ABCDEFGHIJKL"[int(pointer) - 1]


def _units(segment: Segment) -> int | None:
    """The units, where the line counts units (UN); whole ones only, since a therapy line has no others."""
    if not segment.at(4):
        return None
    if segment.at(3) != "UN":
        return None
    try:
        count = Decimal(segment.at(4))
    except InvalidOperation:
        count = Decimal(-1)
    if not count.is_finite() or count < 0 or count > 9_999 or count != count.to_integral_value():
        raise ClaimFileError("SV1 does not say how many units in whole numbers.", segment.number)
    return int(count)


def _money(segment: Segment, place: int) -> Decimal | None:
    written = segment.at(place)
    if not written:
        return None
    try:
        amount = Decimal(written)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or not 0 <= amount < 10_000_000 or len(written) > 18:
        raise ClaimFileError(f"Element {place} of {segment.name} is no amount.", segment.number)
    return amount.quantize(Decimal("0.01"))


def _days(segment: Segment) -> tuple[date, date]:
    """The day, or the first and last day, of a DTP."""
    if segment.at(2) == "RD8":
        first, dash, last = segment.at(3).partition("-")
        if dash:
            return _read_day(segment, first), _read_day(segment, last)
        raise ClaimFileError("DTP names no span of days.", segment.number)
    return (_day(segment, 3),) * 2


def _day(segment: Segment, place: int) -> date:
    return _read_day(segment, segment.at(place))


def _read_day(segment: Segment, written: str) -> date:
    if len(written) == 8 and written.isascii() and written.isdigit():
        try:
            return datetime.strptime(written, "%Y%m%d").date()  # noqa: DTZ007 # a calendar day
        except ValueError:
            pass
    raise ClaimFileError(f"{segment.name} names no day: “{written[:20]}”.", segment.number)
