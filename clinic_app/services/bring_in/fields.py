"""What can be brought in, the fields of each kind, and the words other systems put over their columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a file holds."""

    PATIENTS = "patients"
    SCHEDULE = "schedule"
    DAY_SHEET = "day sheet"
    CLAIMS = "claims"


class Cell(StrEnum):
    """How the cells of a field are read."""

    TEXT = "text"
    DAY = "day"
    TIME = "time"
    MINUTES = "minutes"
    COUNT = "count"
    AMOUNT = "amount"


_P, _S, _D = Kind.PATIENTS, Kind.SCHEDULE, Kind.DAY_SHEET
_ALL = (_P, _S, _D)
_VISITS = (_S, _D)


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its key, its words, the kinds of file that have it, how it is read, what other systems call it.

    `many`: several columns may give it, such as Modifier 1 to 4.
    """

    key: str
    words: str
    kinds: tuple[Kind, ...]
    called: tuple[str, ...]
    cell: Cell = Cell.TEXT
    many: bool = False


_CALLED_DIAGNOSES = (
    *("diagnosis", "diagnoses", "dx", "icd", "icd 10", "icd10", "icd 10 codes"),
    *("dx codes", "diagnosis codes", "diagnosis code"),
    *(
        f"{word}{gap}{n}"
        for n in range(1, 13)
        for word in ("dx", "diagnosis", "icd", "icd10", "icd 10")
        for gap in (" ", "")
    ),
)

FIELDS: tuple[Field, ...] = (
    Field("last_name", "Last name", _ALL, ("last name", "last", "surname", "family name", "lname", "pt last")),
    Field("first_name", "First name", _ALL, ("first name", "first", "given name", "fname", "pt first")),
    Field("middle_name", "Middle name", (_P,), ("middle name", "middle", "mi", "middle initial")),
    Field("suffix", "Suffix", (_P,), ("suffix", "name suffix")),
    Field(
        "name", "Whole name", _ALL, ("patient", "patient name", "name", "client", "client name", "full name", "pt name")
    ),
    Field(
        "born",
        "Date of birth",
        _ALL,
        ("date of birth", "dob", "birth date", "birthdate", "birthday", "born", "d o b", "patient dob"),
        Cell.DAY,
    ),
    Field("sex", "Sex", (_P,), ("sex", "gender", "birth sex")),
    Field(
        "phone",
        "Telephone",
        (_P,),
        ("phone", "telephone", "mobile", "cell", "home phone", "phone number", "cell phone"),
    ),
    Field(
        "address",
        "Street",
        (_P,),
        ("address", "street", "address 1", "address line 1", "street address", "home address"),
    ),
    Field("address_2", "Street, second line", (_P,), ("address 2", "address line 2", "apt", "unit no")),
    Field("town", "Town", (_P,), ("city", "town")),
    Field("state", "State", (_P,), ("state", "st", "province")),
    Field("zip", "ZIP", (_P,), ("zip", "zip code", "zipcode", "postal code")),
    Field(
        "payer",
        "Payer",
        _ALL,
        ("payer", "payor", "insurance", "primary insurance", "insurance name", "primary payer", "plan", "carrier"),
    ),
    Field(
        "member_id",
        "Member number",
        _ALL,
        (
            "member id",
            "member number",
            "policy number",
            "subscriber id",
            "insurance id",
            "mbi",
            "member",
            "policy id",
            "id number",
        ),
    ),
    Field("group_number", "Group number", (_P,), ("group", "group number", "group no", "group id")),
    Field("payer_2", "Secondary payer", (_P,), ("secondary payer", "secondary insurance", "payer 2", "insurance 2")),
    Field(
        "member_id_2",
        "Its member number",
        (_P,),
        ("secondary member id", "member id 2", "secondary id", "secondary policy number"),
    ),
    Field(
        "day",
        "Day of service",
        _VISITS,
        (
            "date",
            "date of service",
            "dos",
            "service date",
            "appointment date",
            "appt date",
            "visit date",
            "day",
            "start date",
        ),
        Cell.DAY,
    ),
    Field(
        "started",
        "Begins at",
        _VISITS,
        ("time", "start", "start time", "appointment time", "appt time", "time in", "from", "begin"),
        Cell.TIME,
    ),
    Field("ended", "Ends at", _VISITS, ("end", "end time", "time out", "until", "finish"), Cell.TIME),
    Field(
        "therapist",
        "Therapist",
        _VISITS,
        (
            "therapist",
            "provider",
            "clinician",
            "rendering",
            "rendering provider",
            "treating therapist",
            "resource",
            "staff",
            "npi",
            "rendering npi",
            "provider name",
        ),
    ),
    Field(
        "state_of_visit", "Kept or cancelled", (_S,), ("status", "appointment status", "appt status", "visit status")
    ),
    Field(
        "code",
        "Procedure code",
        (_D,),
        ("cpt", "code", "procedure", "procedure code", "cpt code", "hcpcs", "cpt hcpcs", "charge code", "service code"),
    ),
    Field(
        "minutes",
        "Minutes",
        (_D,),
        ("minutes", "min", "mins", "time minutes", "treatment minutes", "timed minutes", "duration"),
        Cell.MINUTES,
    ),
    Field("units", "Units", (_D,), ("units", "unit", "qty", "quantity", "billed units"), Cell.COUNT),
    Field(
        "modifiers",
        "Modifiers",
        (_D,),
        (
            "modifier",
            "modifiers",
            "mod",
            "mods",
            "modifier 1",
            "modifier 2",
            "modifier 3",
            "modifier 4",
            "mod 1",
            "mod 2",
            "mod 3",
            "mod 4",
            "mod1",
            "mod2",
            "mod3",
            "mod4",
        ),
        many=True,
    ),
    Field(
        "diagnoses",
        "Diagnoses",
        (_D,),
        _CALLED_DIAGNOSES,
        many=True,
    ),
    Field("pointers", "Pointers", (_D,), ("pointer", "pointers", "dx pointer", "diagnosis pointer")),
    Field("charge", "Charge", (_D,), ("charge", "charges", "amount", "fee", "billed", "line charge"), Cell.AMOUNT),
    Field("place", "Place of service", (_D,), ("pos", "place of service", "place")),
    Field(
        "total_minutes",
        "Minutes of the visit",
        (_D,),
        ("total minutes", "total time", "total treatment time", "total treatment minutes"),
        Cell.MINUTES,
    ),
)
BY_KEY = {field.key: field for field in FIELDS}
MOST_DIAGNOSES = 12


def fields_of(kind: Kind) -> tuple[Field, ...]:
    """The fields a file of a kind may have."""
    return tuple(field for field in FIELDS if kind in field.kinds)


def folded(words: str) -> str:
    """Words over a column as they are compared: small letters and digits, one blank between."""
    return " ".join(re.findall(r"[a-z0-9]+", words.casefold()))


_CALLED = {called: field.key for field in FIELDS for called in (*field.called, folded(field.words))}
_CODE = re.compile(r"(?:\d{5}|[A-Z]\d{4})(?:[\s-].*)?", re.IGNORECASE)


def guess_fields(head: Sequence[str], kind: Kind) -> tuple[str, ...]:
    """The field each column gives, "" where its words tell nothing; a field is given once unless it may be many."""
    allowed = {field.key: field for field in fields_of(kind)}
    taken: set[str] = set()
    found = []
    for words in head:
        key = _guess(words, allowed)
        if key and key in taken and not allowed[key].many:
            key = ""
        taken.add(key)
        found.append(key)
    return tuple(found)


def _guess(words: str, allowed: dict[str, Field]) -> str:
    name = folded(words)
    for one in (name, name.removeprefix("patient "), name.removeprefix("pt "), name.removesuffix(" name")):
        key = _CALLED.get(one, "")
        if key in allowed:
            return key
    return ""


def guess_kind(head: Sequence[str]) -> Kind:
    """What a table is: a day sheet has procedure codes, a schedule days and times, else patients."""
    day_sheet = set(guess_fields(head, Kind.DAY_SHEET))
    if "code" in day_sheet:
        return Kind.DAY_SHEET
    schedule = set(guess_fields(head, Kind.SCHEDULE))
    if "day" in schedule and schedule & {"started", "therapist", "state_of_visit"}:
        return Kind.SCHEDULE
    return Kind.PATIENTS


def lacking(kind: Kind, fields: Iterable[str]) -> tuple[str, ...]:
    """What a file of this kind must give and these columns do not: keys of fields, or "who" for the patient meant."""
    given = set(fields)
    found = []
    named = "name" in given or {"last_name", "first_name"} <= given
    if kind is Kind.PATIENTS:
        if not named:
            found.append("name")
        if "born" not in given:
            found.append("born")
        return tuple(found)
    if not (named and "born" in given) and "member_id" not in given:
        found.append("who")
    if "day" not in given:
        found.append("day")
    if "therapist" not in given:
        found.append("therapist")
    if kind is Kind.DAY_SHEET and "code" not in given:
        found.append("code")
    return tuple(found)
