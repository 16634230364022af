"""The one clean-up of typed and imported text."""

import unicodedata

_KEPT_CONTROLS = "\t\n"
_UNWANTED_CATEGORIES = frozenset({"Cc", "Cs", "Co", "Cn"})
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\ufeff")


def clean_text(text: str) -> str:
    """Return `text` in NFC without control characters, lone surrogates, bidi controls and unassigned characters.

    Tabs and line feeds stay; carriage returns become line feeds. Cleaning twice gives the same text as cleaning once.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(
        c
        for c in text
        if c in _KEPT_CONTROLS or (unicodedata.category(c) not in _UNWANTED_CATEGORIES and c not in _BIDI_CONTROLS)
    )
    return unicodedata.normalize("NFC", kept)
