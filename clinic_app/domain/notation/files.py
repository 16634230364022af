"""Reading a visit from a file's bytes, whatever is wrong with them."""

from __future__ import annotations

from codecs import BOM_UTF8

from clinic_app.domain.errors import UnreadableVisitError
from clinic_app.domain.notation.reading import read_json, read_toml
from clinic_app.domain.visit import Visit

LARGEST_FILE = 4_000_000
"""Bytes of the largest file or line read as one visit; an ordinary visit has two thousand."""


def read_visit(content: bytes, *, as_json: bool | None = None) -> Visit:
    """Read a visit from the bytes of a file or a line.

    `as_json` says which form it is; left out, a brace as the first sign says JSON. Raises `UnreadableVisitError`.
    """
    if len(content) > LARGEST_FILE:
        raise UnreadableVisitError(f"This holds more than {LARGEST_FILE // 1_000_000} MB, too much for one visit.")
    document = _text(content)
    if not document.strip():
        raise UnreadableVisitError("This is empty.")
    if as_json is None:
        as_json = document.lstrip().startswith("{")
    return read_json(document) if as_json else read_toml(document)


def _text(content: bytes) -> str:
    try:
        document = content.decode("utf-8-sig" if content.startswith(BOM_UTF8) else "utf-8")
    except UnicodeDecodeError as problem:
        raise UnreadableVisitError(
            f"This is no UTF-8 text: the byte at position {problem.start + 1} fits no letter.",
            "Save the file as UTF-8, then read it again.",
        ) from None
    if "\x00" in document:
        raise UnreadableVisitError("This is no text: it holds zero bytes.", "Choose a TOML or JSON file.")
    return document
