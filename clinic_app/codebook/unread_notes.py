"""The list of tabular notes that name no code a program could read, each with the reason.

``python -m clinic_app.codebook.unread_notes`` writes ``resources/codes/icd10cm_unread_notes.txt`` anew; a test holds
the file equal to what this gives, so the list cannot grow unseen. Findings never come of these notes; the code card
shows them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from clinic_app.codebook import source_files
from clinic_app.codebook.diagnosis_tree import DiagnosisTree, grow
from clinic_app.codebook.note_targets import NAMES_NO_CODE, knows_any, read_by_hand, read_note
from clinic_app.codebook.tabular_list import TARGETED_KINDS, NoteKind, TabularNode, read_tabular_list
from clinic_app.codebook.validity import read_new_titles, read_validity

_ELSEWHERE = re.compile(r"\bcode to\b|\bcode by\b|\bcode the\b|\bcode with\b|\bsee\b|\bomit code\b")
_SENDS_ELSEWHERE = "sends elsewhere in words"
_SAYS_WHAT_TO_CODE = "says in words what is to be coded"


def unread_notes() -> str:
    """The text of the list, from the sources of this installation."""
    nodes = read_tabular_list(source_files.tabular_list_file())
    validity = read_validity(source_files.code_table(source_files.VALIDITY_FILE))
    tree = grow(nodes, validity, read_new_titles(source_files.code_table(source_files.NEW_TITLES_FILE)))
    lines = sorted(set(_lines(nodes, tree)))
    counts = Counter(line.split(" | ")[2] for line in lines)
    head = [
        "# ICD-10-CM, tabular list of April 2026: the notes that name no readable code, with the reason.",
        "# A line reads: where the note stands | its kind | the reason | its text. No finding comes of these notes.",
        "# Written by python -m clinic_app.codebook.unread_notes; a test holds it from growing.",
        *(f"# {count:4} {reason}" for reason, count in sorted(counts.items())),
    ]
    return "\n".join([*head, "", *lines]) + "\n"


def _lines(nodes: Sequence[TabularNode], tree: DiagnosisTree) -> Iterator[str]:
    is_known = knows_any([one.code for one in tree.codes], tree.keys)
    by_hand = read_by_hand(source_files.code_table(source_files.NOTE_READINGS_FILE).read_text(encoding="utf-8"))
    for node in nodes:
        where = f"Chapter {node.code}" if node.element == "chapter" else node.code
        for kind, _, text in node.notes:
            if kind in TARGETED_KINDS and (node.code, text) not in by_hand:
                unread = read_note(text, is_known).unread
                if unread:
                    yield f"{where} | {_KIND_NAMES[kind]} | {_reason(unread, kind, text)} | {text}"


_KIND_NAMES = {
    NoteKind.EXCLUDES1: "Excludes1",
    NoteKind.EXCLUDES2: "Excludes2",
    NoteKind.CODE_FIRST: "Code first",
    NoteKind.USE_ADDITIONAL: "Use additional code",
    NoteKind.CODE_ALSO: "Code also",
}


def _reason(unread: str, kind: NoteKind, text: str) -> str:
    if unread != NAMES_NO_CODE:
        return unread
    if kind not in (NoteKind.EXCLUDES1, NoteKind.EXCLUDES2):
        return _SAYS_WHAT_TO_CODE
    return _SENDS_ELSEWHERE if _ELSEWHERE.search(text.lower()) else NAMES_NO_CODE


def main() -> None:
    """Write the list beside the other code tables."""
    folder: Path = source_files.code_table(source_files.VALIDITY_FILE).parent
    (folder / source_files.UNREAD_NOTES_FILE).write_text(unread_notes(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
