"""Who may give, or render, a therapy service: credentials as clinics write them, in classes rules ask about."""

from __future__ import annotations

THERAPISTS = frozenset(
    {"PT", "DPT", "MPT", "LPT", "OT", "OTR", "OTR/L", "OTD", "SLP", "CCC-SLP", "CF-SLP"},
)
"""Those who may evaluate and set a plan, clinical fellows among them."""

ASSISTANTS = frozenset({"PTA", "OTA", "COTA", "COTA/L", "SLPA"})
"""Those who treat under a therapist and may not evaluate (Medicare Benefit Policy Manual ch. 15 §230.1.C)."""

PRACTITIONERS = frozenset({"MD", "DO", "DPM", "OD", "NP", "FNP", "APRN", "PA", "PA-C", "CNS"})
"""Physicians and non-physician practitioners, who may render under a plan of any discipline."""


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
