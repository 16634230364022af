"""The ICD-10-CM tabular list (XML): read whole once to see that it is one, then kept as it is."""

from __future__ import annotations

import io
import re
from datetime import date

from clinic_app.codebook.importing.members import Member
from clinic_app.codebook.importing.progress import Meter
from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.codebook.importing.release_names import icd10cm_release_in
from clinic_app.codebook.tabular_list import MAXIMUM_BYTES, TabularListError, read_tabular_stream

FEWEST_ENTRIES = 40_000
"""A whole tabular list prints about 46,000 entries; fewer means that a part is missing."""
_VERSION = re.compile(r"<version>\s*(20\d{2})\s*</version>")
_CHUNK = 1 << 18


def is_tabular_list(head: str) -> bool:
    """Whether it begins as XML: what it holds is judged when it is read."""
    return head.lstrip().startswith("<")


def stated_release(member: Member, head: str) -> date:
    """The first day of the release: by the month and year of the file's names, else by the year the list states.

    Raises:
        ImportRefusedError: nothing states it, or the names and the list disagree.
    """
    named = icd10cm_release_in(member.name.lower()) or icd10cm_release_in(member.names)
    found = _VERSION.search(head)
    stated = date(int(found[1]) - 1, 10, 1) if found is not None else None
    release = named or stated
    if release is None:
        raise ImportRefusedError(
            f"{member.name} does not say of which year it is.", "Choose it under its official name."
        )
    if stated is not None and not 0 <= (release - stated).days < 366:
        raise ImportRefusedError(f"{member.name} names one year and holds the tabular list of {stated.year + 1}.")
    return release


def read_tabular(member: Member, meter: Meter, fewest: int = FEWEST_ENTRIES) -> tuple[str, int, int]:
    """The list's text, how many entries it prints and how many notes.

    Raises:
        ImportRefusedError: it is no tabular list, hostile, damaged, cut or incomplete.
    """
    if member.size > MAXIMUM_BYTES:
        raise ImportRefusedError(f"{member.name} is larger than a tabular list.")
    with member.open(meter) as stream:
        content = b"".join(iter(lambda: stream.read(_CHUNK), b""))
    try:
        nodes = read_tabular_stream(io.BytesIO(content), len(content))
        text = content.decode("utf-8-sig")
    except TabularListError as error:
        raise ImportRefusedError(f"{member.name}: {error}") from error
    except UnicodeDecodeError as error:
        raise ImportRefusedError(f"{member.name} is no text in UTF-8.") from error
    entries = sum(node.element == "diag" for node in nodes)
    if entries < fewest:
        raise ImportRefusedError(f"{member.name} holds {entries} entries; a whole list prints more than {fewest}.")
    return text, entries, sum(len(node.notes) for node in nodes)
