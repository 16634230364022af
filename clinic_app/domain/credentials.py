"""Who may give, or render, a therapy service: credentials as clinics write them, in classes rules ask about."""

from __future__ import annotations

from functools import lru_cache

THERAPISTS = frozenset(
    {"PT", "DPT", "MPT", "LPT", "OT", "OTR", "OTR/L", "OTD", "SLP", "CCC-SLP", "CF-SLP"},
)
"""Those who may evaluate and set a plan, clinical fellows among them."""

ASSISTANTS = frozenset({"PTA", "OTA", "COTA", "COTA/L", "SLPA"})
"""Those who treat under a therapist and may not evaluate (Medicare Benefit Policy Manual ch. 15 §230.1.C)."""

PRACTITIONERS = frozenset({"MD", "DO", "DPM", "OD", "NP", "FNP", "APRN", "PA", "PA-C", "CNS"})
"""Physicians and non-physician practitioners, who may render under a plan of any discipline."""

CLINICAL_FELLOWS = frozenset({"CF-SLP", "CF", "CFY", "CFY-SLP", "SLP-CF"})
"""Speech-language pathologists in their first, supervised year."""

ORDINARY = THERAPISTS | ASSISTANTS | PRACTITIONERS
"""Those of whom nobody asks whether they are aides or students."""

_AIDE_WORDS = frozenset({"AIDE", "TECH", "TECHNICIAN"})
_STUDENT_WORDS = frozenset({"STUDENT", "SPT", "SPTA", "SOT", "SOTA"})
_NEVER_CERTIFY = (
    frozenset({"DC", "DDS", "DMD", "RN", "LPN", "LVN", "ND", "LAC", "PHARMD", "PSYD", "LCSW", "ATC", "LMT", "AUD"})
    | THERAPISTS
    | ASSISTANTS
    | {"OTR"}
)


def credential_word(credential: str | None) -> str:
    """A credential as compared here: trimmed, in capitals, empty when left out."""
    return credential.strip().upper() if credential else ""


def is_assistant(credential: str | None) -> bool:
    """A therapist assistant of any discipline."""
    return credential_word(credential) in ASSISTANTS


def is_therapist_or_assistant(credential: str | None) -> bool:
    """A therapist or an assistant of any discipline."""
    word = credential_word(credential)
    return word in THERAPISTS or word in ASSISTANTS


def is_practitioner(credential: str | None) -> bool:
    """A physician or a non-physician practitioner."""
    return credential_word(credential) in PRACTITIONERS


def is_aide(credential: str | None) -> bool:
    """An aide or technician, whose time is never therapy."""
    words = credential_word(credential).split()
    return bool(words) and words[-1] in _AIDE_WORDS


def is_student(credential: str | None) -> bool:
    """A student of any therapy."""
    return not _STUDENT_WORDS.isdisjoint(credential_word(credential).split())


@lru_cache(maxsize=256)
def cannot_certify(credential: str | None) -> bool:
    """Someone who may neither refer nor certify therapy for Medicare: chiropractors, dentists, therapists, nurses.

    Physicians (MD, DO, DPM, OD), nurse practitioners, physician assistants and clinical nurse specialists may (42 CFR
    410.60, 424.24(c)). A credential that is not known here is given the benefit of the doubt.
    """
    words = credential_word(credential).replace(".", "").replace(",", " ").replace("/", " ").split()
    if any(word in PRACTITIONERS or word.endswith("NP") or word.startswith(("FNP", "NP-", "PA-")) for word in words):
        return False
    return any(word in _NEVER_CERTIFY for word in words)
