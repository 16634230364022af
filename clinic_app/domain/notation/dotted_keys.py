"""How deep a dotted key of a TOML text may go: Python's reader takes time with the square of it."""

from __future__ import annotations

import re

DEEPEST_KEY = 100
"""Levels of a dotted key; no key of a visit or of a rule has more than five."""

# Both take one pass over the text, whatever stands in it: a string that is not closed ends with its line, and a
# dotted run is read as a whole.
_STRING = re.compile(r""""(?:[^"\\\n]|\\.)*+"?|'[^'\n]*+'?""")
_DOTTED = re.compile(r'[A-Za-z0-9_"-]++(?:[ \t]*+\.[ \t]*+[A-Za-z0-9_"-]++)++')


def has_too_deep_key(document: str) -> bool:
    """Whether a text holds more words in a row with a dot between each two than any key needs; strings are no words."""
    if document.count(".") < DEEPEST_KEY:
        return False
    runs = _DOTTED.finditer(_STRING.sub('"', document))
    return any(run.group().count(".") >= DEEPEST_KEY for run in runs)
