"""What kind of code each diagnosis is, as bits, so that a claim without a kind passes its rules over at once."""

from __future__ import annotations

from functools import lru_cache

from clinic_app.codebook.code_set import CodeSet

EXTERNAL_CAUSE = 1
STATUS = 2
FIRST_ONLY = 4
AFTERCARE = 8
INJURY = 16
FRACTURE = 32
SYMPTOM = 64
COVID = 128
POST_COVID = 256
HEMIPLEGIA = 512
NO_CONDITION = 1024
LATE_EFFECT = 2048
ACTIVE_TREATMENT = 4096

_SETS: tuple[tuple[int, CodeSet], ...] = (
    (EXTERNAL_CAUSE, CodeSet.parse("V00-Y99")),
    # OG I.C.21.c.3, c.4: status and history; Z73.6 and Z74 are second for most payers, too
    (STATUS, CodeSet.parse("Z73.6 Z74 Z79 Z85-Z87 Z89 Z90 Z91 Z92-Z98 Z99.0 Z99.11 Z99.2-Z99.8")),
    # OG I.C.21.c.16
    (
        FIRST_ONLY,
        CodeSet.parse(
            "Z00.0-Z00.5 Z00.7-Z00.8 Z01 Z02 Z04 Z31.81-Z31.84 Z33.2 Z34 Z38-Z39 Z40 Z42 Z51.0 Z51.1 "
            "Z52.0-Z52.8 Z76.1 Z76.2 Z99.12"
        ),
    ),
    (AFTERCARE, CodeSet.parse("Z47 Z48")),
    (INJURY, CodeSet.parse("S00-T34")),
    # Fractures with their pathological, fatigue and growth-plate kinds
    (
        FRACTURE,
        CodeSet.parse(
            "S02 S12 S22 S32 S42 S49.0 S49.1 S52 S59.0 S59.1 S59.2 S62 S72 S79.0 S79.1 S82 S89.0 S89.1 S89.2 S89.3 "
            "S92 S99.0 S99.1 S99.2 M48.4 M48.5 M80 M84.3-M84.6 M97"
        ),
    ),
    (SYMPTOM, CodeSet.parse("R00-R99 M25.5")),
    (COVID, CodeSet.parse("U07.1")),
    (POST_COVID, CodeSet.parse("U09.9")),
    (
        HEMIPLEGIA,
        CodeSet.parse("G81 G83.1 G83.2 G83.3 I69.-3 I69.-4 I69.-5"),
    ),
    (NO_CONDITION, CodeSet.parse("R00-R99 Z00-Z99 V00-Y99")),
)
# Injuries and fractures. With poisoning and with complications of care (T36-T65, T80-T88) A stays right as long as
# that condition itself is treated.
_INJURIES_THAT_HEAL = CodeSet.parse("S00-T34 T66-T78 M48.4 M48.5 M80 M84.3-M84.6 M97")
_UNDER_TREATMENT = ("A", "B", "C")


@lru_cache(maxsize=16_384)
def kind_of(code: str) -> int:
    """The kinds of one code, as bits."""
    kinds = sum(bit for bit, codes in _SETS if code in codes)
    if kinds & EXTERNAL_CAUSE and not code[1:3].isdigit():
        kinds &= ~EXTERNAL_CAUSE  # "XYZ" is no code at all; those of V00-Y99 begin with a letter and two figures
    if seventh_character(code) == "S" and not kinds & EXTERNAL_CAUSE:
        kinds |= LATE_EFFECT
    if seventh_character(code) in _UNDER_TREATMENT and code in _INJURIES_THAT_HEAL:
        kinds |= ACTIVE_TREATMENT
    return kinds


@lru_cache(maxsize=16_384)
def kinds_of(codes: tuple[str, ...]) -> int:
    """All kinds on a claim, as bits."""
    kinds = 0
    for code in codes:
        kinds |= kind_of(code)
    return kinds


@lru_cache(maxsize=16_384)
def seventh_character(code: str) -> str:
    """The seventh character of a code that has one, else an empty text."""
    plain = code.replace(".", "")
    return plain[6] if len(plain) == 7 else ""


class OfKind:
    """The codes of some kinds, as a container."""

    def __init__(self, kinds: int) -> None:
        self._kinds = kinds

    def __contains__(self, code: str) -> bool:
        return bool(kind_of(code) & self._kinds)
