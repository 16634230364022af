"""How hard a passphrase is to guess, in words and without a dictionary: length and variety, nothing else."""

from __future__ import annotations

from math import log2

from clinic_app.ui.language import tr
from clinic_app.ui.tokens import Level

SHORTEST = 8
_FAIR, _STRONG = 50, 75
_LETTERS, _FIGURES, _OTHERS = 26, 10, 33


def strength(passphrase: str) -> tuple[Level | None, str]:
    """The level and a hint for a new passphrase; nothing for an empty one."""
    if not passphrase:
        return None, ""
    if len(passphrase) < SHORTEST:
        return Level.MUST_FIX, tr("Too short: {shortest} characters at least.", shortest=SHORTEST)
    bits = _bits(passphrase)
    if bits < _FAIR:
        return Level.CHECK, tr("Weak. Four or more words that do not belong together are strong.")
    if bits < _STRONG:
        return Level.NOTE, tr("Fair. One more word makes it strong.")
    return Level.READY, tr("Strong.")


def _bits(passphrase: str) -> float:
    """Guesses in bits were every sign chosen by chance; a sign that repeats the one before it adds nothing."""
    alphabet = 0
    alphabet += _LETTERS if any(sign.islower() for sign in passphrase) else 0
    alphabet += _LETTERS if any(sign.isupper() for sign in passphrase) else 0
    alphabet += _FIGURES if any(sign.isdigit() for sign in passphrase) else 0
    alphabet += _OTHERS if any(not sign.isalnum() for sign in passphrase) else 0
    fresh = sum(1 for before, sign in zip(" " + passphrase, passphrase, strict=False) if sign != before)
    fresh = min(fresh, len(set(passphrase)) * 3)
    return fresh * log2(max(alphabet, 2)) * 0.62
