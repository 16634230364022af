"""Formats and check digits of identifiers: NPI, MBI, tax number, taxonomy, ZIP, street address.

Each `..._fault` gives the reason an identifier is not well formed, as the end of a sentence that begins with the
identifier, or None. Well formed never means that the number was issued or belongs to anyone.
"""

from __future__ import annotations

import re

_NPI_PREFIX_SUM = 24  # what the prefix 80840 of health identifiers adds to the Luhn sum (45 CFR 162.406)
_MBI_LETTERS = "ACDEFGHJKMNPQRTUVWXY"
_MBI_KINDS = "1LMDLMDLLDD"  # 1: digit but 0, L: letter, M: letter or digit, D: digit (CMS MBI format)
_MBI_ALLOWED = {
    "1": "123456789",
    "D": "0123456789",
    "L": _MBI_LETTERS,
    "M": _MBI_LETTERS + "0123456789",
}
_MBI_MEANING = {"1": "a digit from 1 to 9", "D": "a digit", "L": "a letter", "M": "a letter or digit"}
_NEVER_IN_MBI = "SLOIBZ"
_TAXONOMY_LENGTH = 10
_PO_BOX = re.compile(r"\b(?:P\.?\s*O\.?\s*B(?:OX|\.)?|POST\s+OFFICE\s+BOX|POB)\b|^\s*BOX\s+\d", re.IGNORECASE)


def npi_fault(text: str) -> str | None:
    """Why this cannot be an NPI: ten digits, the first 1 or 2, the last a Luhn check digit over 80840 + NPI."""
    npi = text.strip()
    if not npi:
        return "is empty"
    if len(npi) != 10 or not _is_digits(npi):
        return "is not ten digits"
    if npi[0] not in "12":
        return "does not begin with 1 or 2"
    if (_luhn_sum(npi) + _NPI_PREFIX_SUM) % 10:
        return "has a wrong check digit"
    return None


def _luhn_sum(digits: str) -> int:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total


def plain_mbi(text: str) -> str:
    """A Medicare number as it is sent: capitals, without dashes and blanks."""
    return text.replace("-", "").replace(" ", "").upper()


def mbi_fault(text: str) -> str | None:
    """Why this cannot be a Medicare beneficiary identifier: eleven places of fixed kinds, never S, L, O, I, B, Z."""
    mbi = plain_mbi(text)
    if not mbi:
        return "is empty"
    if len(mbi) != len(_MBI_KINDS):
        return f"has {len(mbi)} characters, not {len(_MBI_KINDS)}"
    for place, (character, kind) in enumerate(zip(mbi, _MBI_KINDS, strict=True), start=1):
        if character not in _MBI_ALLOWED[kind]:
            if character in _NEVER_IN_MBI:
                return f"has {character} in place {place}; S, L, O, I, B and Z are never used"
            return f"has {character} in place {place}, where {_MBI_MEANING[kind]} belongs"
    return None


def ein_fault(text: str) -> str | None:
    """Why this cannot be an employer identification number: nine digits, the first two not 00."""
    digits = text.strip().replace("-", "")
    if len(digits) != 9 or not _is_digits(digits):
        return "is not nine digits"
    return "begins with 00" if digits.startswith("00") else None


def ssn_fault(text: str) -> str | None:
    """Why this cannot be a social security number: area not 000, 666 or 900 up, group not 00, serial not 0000."""
    digits = text.strip().replace("-", "").replace(" ", "")
    if len(digits) != 9 or not _is_digits(digits):
        return "is not nine digits"
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    if area in {"000", "666"} or area[0] == "9":
        return f"has the area {area}, which is never given out"
    if group == "00":
        return "has the group 00, which is never given out"
    return "has the serial 0000, which is never given out" if serial == "0000" else None


def looks_like_ssn(text: str) -> bool:
    """Whether a tax number is written as a social security number, 3-2-4."""
    return [len(part) for part in text.strip().split("-")] == [3, 2, 4]


def taxonomy_fault(text: str) -> str | None:
    """Why this cannot be a provider taxonomy code: ten letters and digits."""
    code = text.strip()
    if len(code) != _TAXONOMY_LENGTH or not (code.isascii() and code.isalnum()):
        return f"is not {_TAXONOMY_LENGTH} letters and digits"
    return None


def zip9_fault(text: str) -> str | None:
    """Why this is not a nine-digit ZIP code: five digits and four more that are not 0000."""
    digits = text.strip().replace("-", "").replace(" ", "")
    if not _is_digits(digits) or len(digits) not in {5, 9}:
        return "is not a ZIP code of nine digits"
    if len(digits) == 5:
        return "lacks the last four digits"
    return "ends in 0000" if digits.endswith("0000") else None


def is_po_box(address: str) -> bool:
    """Whether an address is a post office box."""
    return _PO_BOX.search(address) is not None


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdecimal()
