"""The Spanish words without a window: the list of translations itself, read once when a paper first asks for it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from functools import cache

from clinic_app.shipped import shipped

WINDOW, SAID = "clinic", "said"
"""The contexts of the list: words of window and papers, and sentences of the layers below."""


@cache
def spanish(context: str) -> Mapping[str, str]:
    """The translations of a context by their English text. Raises `FileNotFoundError` if they are missing."""
    words: dict[str, str] = {}
    file = shipped("resources", "translations", "clinic_es.ts")
    for part in ET.fromstring(file.read_text(encoding="utf-8")).iter("context"):
        if part.findtext("name") == context:
            for message in part.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.text and not translation.get("type"):
                    words[message.findtext("source") or ""] = translation.text
    return words
