"""Which diagnoses plainly cannot be the reason for a service. Coarse by design: what it does not name is taken as fit.

No coverage list of a payer is loaded; these rows name only what nobody would defend: a speech session for a low back,
an exercise for a routine check-up.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from clinic_app.codebook.code_set import CodeSet


@dataclass(frozen=True, slots=True)
class Misfit:
    """Services, the diagnoses that plainly do not call for them, and the service in words."""

    services: frozenset[str]
    diagnoses: CodeSet
    words: str


# fmt: off
_SPEECH = frozenset({
    "92507", "92508", "92521", "92522", "92523", "92524", "92526", "92597", "92605", "92606", "92607", "92608",
    "92609", "92610", "92611", "92612", "92616", "92618", "92626", "92627", "92630", "92633", "96105", "96125",
    "97129", "97130",
})
_MOVEMENT = frozenset({
    "97110", "97112", "97113", "97116", "97124", "97140", "97150", "97161", "97162", "97163", "97164", "97012",
    "97014", "97035", "G0283",
})
_OTHER_THERAPY = frozenset({
    "97018", "97022", "97024", "97026", "97028", "97032", "97033", "97034", "97036", "97530", "97533", "97535",
    "97537", "97542", "97760", "97761", "97763",
})
_WOUND_CARE = frozenset({
    "97597", "97598", "97602", "97605", "97606", "97607", "97608", "97610",
})
# fmt: on
_THERAPY = _SPEECH | _MOVEMENT | _OTHER_THERAPY
_CANALITH = frozenset({"95992"})

# The neck and the jaw may well bear on swallowing and voice; the back below and the limbs do not.
_BACK_AND_LIMBS = CodeSet.parse("G56 G57 M15-M25 M51 M54.3 M54.4 M54.5 M54.6 M65-M77 M79.6 S30-S99[7:A|B|C|D|E|F|G|S]")

MISFITS = (
    Misfit(_SPEECH, _BACK_AND_LIMBS, "a speech, swallowing or thinking service"),
    Misfit(_MOVEMENT, CodeSet.parse("F80.0 F80.1 F80.2 F80.81 H90 H91 R47 R49"), "a service for movement"),
    Misfit(_THERAPY, CodeSet.parse("Z00 Z01 Z11-Z13 Z23 Z30"), "a treatment"),
    Misfit(_WOUND_CARE, CodeSet.parse("M15-M25 M54 F80 R26 R47 R49"), "the care of a wound"),
    Misfit(_CANALITH, CodeSet.parse("M15-M25 M51 M54.5 M54.6 M65-M77 F80 R47 R49"), "a manoeuvre for the inner ear"),
)


@lru_cache(maxsize=16_384)
def misfit(service: str, diagnosis: str) -> str:
    """In words what the service is, where the diagnosis plainly does not call for it; else an empty text."""
    return next((row.words for row in MISFITS if service in row.services and diagnosis in row.diagnoses), "")


@lru_cache(maxsize=16_384)
def _rows_of_service(service: str) -> int:
    return sum([1 << row for row, one in enumerate(MISFITS) if service in one.services])


@lru_cache(maxsize=16_384)
def _rows_of_diagnosis(diagnosis: str) -> int:
    return sum([1 << row for row, one in enumerate(MISFITS) if diagnosis in one.diagnoses])


def any_misfit(services: frozenset[str], diagnoses: frozenset[str]) -> bool:
    """Whether a service on a claim does not go with a diagnosis on it; most claims are done with here."""
    of_services = of_diagnoses = 0
    for service in services:
        of_services |= _rows_of_service(service)
    for diagnosis in diagnoses:
        of_diagnoses |= _rows_of_diagnosis(diagnosis)
    return bool(of_services & of_diagnoses)
