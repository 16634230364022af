"""The official ICD-10-CM tabular list (XML): every chapter, block, category and code with all its notes.

The file is read with expat, without recursion; a document type declaration, unknown nesting, too great a depth or size
are refused, since the same reader takes files a person picked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO
from xml.parsers import expat

MAXIMUM_BYTES = 64 * 1024 * 1024
MAXIMUM_DEPTH = 24
MAXIMUM_TEXT = 20_000
_CHUNK = 256 * 1024


class TabularListError(ValueError):
    """The file is no readable tabular list; the message says why in one sentence."""


class NoteKind(IntEnum):
    """What a note of the tabular list is."""

    INCLUDES = 1
    INCLUSION_TERM = 2
    EXCLUDES1 = 3
    EXCLUDES2 = 4
    CODE_FIRST = 5
    USE_ADDITIONAL = 6
    CODE_ALSO = 7
    SEVENTH_CHARACTER = 8
    NOTE = 9


NOTE_ELEMENTS = {
    "includes": NoteKind.INCLUDES,
    "inclusionTerm": NoteKind.INCLUSION_TERM,
    "excludes1": NoteKind.EXCLUDES1,
    "excludes2": NoteKind.EXCLUDES2,
    "codeFirst": NoteKind.CODE_FIRST,
    "useAdditionalCode": NoteKind.USE_ADDITIONAL,
    "codeAlso": NoteKind.CODE_ALSO,
    "sevenChrNote": NoteKind.SEVENTH_CHARACTER,
    "notes": NoteKind.NOTE,
}
TARGETED_KINDS = frozenset(
    (NoteKind.EXCLUDES1, NoteKind.EXCLUDES2, NoteKind.CODE_FIRST, NoteKind.USE_ADDITIONAL, NoteKind.CODE_ALSO)
)
"""The kinds of note that name other codes."""
_NODES = frozenset({"chapter", "section", "diag"})


@dataclass(slots=True)
class TabularNode:
    """One chapter, block, category or code as the list prints it.

    ``notes`` are (kind, number of the paragraph within the list, text); lines of one paragraph share the number.
    ``sevenths`` maps each seventh character to its meaning where this node defines them.
    """

    element: str
    parent: int
    code: str = ""
    title: str = ""
    notes: list[tuple[NoteKind, int, str]] = field(default_factory=list)
    sevenths: dict[str, str] = field(default_factory=dict)
    has_children: bool = False


class _Reader:
    """Gathers the nodes from expat's events."""

    def __init__(self) -> None:
        self.nodes: list[TabularNode] = []
        self.version = ""
        self.path: list[str] = []
        self.open_nodes: list[int] = []
        self.paragraph = 0
        self.kind: NoteKind | None = None
        self.character = ""
        self.text: list[str] | None = None

    def start(self, element: str, attributes: dict[str, str]) -> None:
        self.path.append(element)
        if len(self.path) > MAXIMUM_DEPTH:
            raise TabularListError("The file is nested deeper than a tabular list is.")
        if len(self.path) == 1 and element != "ICD10CM.tabular":
            raise TabularListError(f"The file is no ICD-10-CM tabular list: it begins with <{element}>.")
        if element in _NODES:
            self._open_node(element, attributes)
        elif element in NOTE_ELEMENTS:
            self.kind = NOTE_ELEMENTS[element]
            self.paragraph += 1
        elif element in ("note", "name", "desc", "version"):
            self.text = []
        elif element == "extension":
            self.character = attributes.get("char", "")
            self.text = []

    def end(self, element: str) -> None:
        self.path.pop()
        if element in _NODES:
            self.open_nodes.pop()
        elif element in NOTE_ELEMENTS:
            self.kind = None
        if self.text is None:
            return
        text = " ".join("".join(self.text).split())
        self.text = None
        if len(text) > MAXIMUM_TEXT:
            raise TabularListError("The file holds a text longer than a tabular list does.")
        self._take(element, text)

    def characters(self, text: str) -> None:
        if self.text is not None:
            self.text.append(text)

    def _open_node(self, element: str, attributes: dict[str, str]) -> None:
        parent = self.open_nodes[-1] if self.open_nodes else -1
        if parent >= 0:
            self.nodes[parent].has_children = True
        self.open_nodes.append(len(self.nodes))
        self.nodes.append(TabularNode(element, parent, code=attributes.get("id", "")))

    def _take(self, element: str, text: str) -> None:
        if not self.open_nodes:
            if element == "version":
                self.version = text
            return
        node = self.nodes[self.open_nodes[-1]]
        inside = self.path[-1]
        if element == "note" and self.kind is not None and text:
            node.notes.append((self.kind, self.paragraph, text))
        elif element == "note" and inside == "sevenChrDef" and self.character in node.sevenths:
            node.sevenths[self.character] += f"; {text}"
        elif element == "extension" and self.character:
            node.sevenths[self.character] = text
        elif inside in _NODES and element == "name":
            node.code = text
        elif inside in _NODES and element == "desc":
            node.title = text


def refuse_document_type(*_: object) -> None:
    """Expat handler: a tabular list carries no document type, and one could define hostile entities."""
    raise TabularListError("The file carries a document type declaration, which a tabular list does not have.")


def read_tabular_list(file: Path, progress: Callable[[float], bool] | None = None) -> list[TabularNode]:
    """The nodes of a tabular list in printed order, parents before children.

    ``progress`` gets the share read so far (0 to 1); it returns False to stop.

    Raises:
        TabularListError: the file is no tabular list, is hostile, or reading was stopped.
        OSError: the file cannot be read.
    """
    with file.open("rb") as stream:
        return read_tabular_stream(stream, file.stat().st_size, progress)


def read_tabular_stream(
    stream: BinaryIO, size: int, progress: Callable[[float], bool] | None = None
) -> list[TabularNode]:
    """As `read_tabular_list`, from an open stream of ``size`` bytes."""
    if size > MAXIMUM_BYTES:
        raise TabularListError(f"The file has {size} bytes; a tabular list has less than {MAXIMUM_BYTES}.")
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = refuse_document_type
    parser.EntityDeclHandler = refuse_document_type
    try:
        while chunk := stream.read(_CHUNK):
            parser.Parse(chunk, False)
            if progress is not None and not progress(stream.tell() / size):
                raise TabularListError("Reading the tabular list was stopped.")
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise TabularListError(f"The file is no well-formed XML: {error}.") from error
    if not reader.nodes:
        raise TabularListError("The file holds no chapters.")
    return reader.nodes
