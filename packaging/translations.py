"""Bring the window's Spanish up to what the window says: ``python3 dev.py translations``.

Every literal given to ``tr``, ``tr_count`` and ``tr_noop`` below ``clinic_app/ui/`` is read from the sources and
entered in ``resources/translations/clinic_es.ts``. Translations that are there stay; new texts are marked unfinished,
texts that the window no longer says are marked vanished. Then Qt's ``lrelease`` makes the ``clinic_es.qm`` that the
program reads; both files belong into the same commit, and a test holds that they agree. The list is in the order of the
texts and names no places in the sources, so that a moved line changes nothing and two changes seldom meet.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

TOP = Path(__file__).resolve().parent.parent
SOURCES = TOP / "clinic_app" / "ui"
LIST = TOP / "resources" / "translations" / "clinic_es.ts"
CONTEXT = "clinic"
TEXTS_OF = {"tr": 1, "tr_noop": 1, "tr_count": 2}
"""How many of the first arguments are texts."""
_TURNED_BY_NAME = (ast.Name, ast.Attribute, ast.Subscript)
_HEAD = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">"""


@dataclass(frozen=True, slots=True)
class Entry:
    """A text of the list: its translation, "" if it has none yet, and whether the window still says it."""

    translation: str = ""
    vanished: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """What the sources say: the texts, and the calls whose text cannot be read from the source."""

    texts: frozenset[str]
    unreadable: tuple[str, ...]


def read_sources(folder: Path = SOURCES) -> Read:
    """All texts of the window."""
    texts: set[str] = set()
    unreadable: list[str] = []
    for file in sorted(folder.rglob("*.py")):
        for call, name in calls(ast.parse(file.read_text(encoding="utf-8"))):
            for argument in call.args[: TEXTS_OF[name]]:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    texts.add(argument.value)
                elif not (name == "tr" and isinstance(argument, _TURNED_BY_NAME)) and file.name != "language.py":
                    unreadable.append(f"{file.name}:{call.lineno} {name}({ast.unparse(argument)})")
    return Read(frozenset(texts - {""}), tuple(unreadable))


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """The calls that turn a text, each with its name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TEXTS_OF:
            yield node, node.func.id


def read_list(file: Path = LIST) -> dict[str, Entry]:
    """The list by text; empty if there is none yet."""
    if not file.exists():
        return {}
    found: dict[str, Entry] = {}
    for message in ET.fromstring(file.read_text(encoding="utf-8")).iter("message"):
        translation = message.find("translation")
        assert translation is not None  # the format of these lists has one in each message
        kind = translation.get("type", "")
        words = "" if kind == "unfinished" else translation.text or ""
        found[message.findtext("source") or ""] = Entry(words, kind == "vanished")
    return found


def brought_up(known: Mapping[str, Entry], texts: frozenset[str]) -> dict[str, Entry]:
    """The list with the texts of the sources; a text without a translation that vanished is left out."""
    kept = {text: Entry(entry.translation, text not in texts) for text, entry in known.items()}
    kept = {text: entry for text, entry in kept.items() if entry.translation or not entry.vanished}
    return kept | {text: Entry() for text in texts if text not in known}


def written(entries: Mapping[str, Entry]) -> str:
    """The list as a file of Qt's translation tools."""
    lines = [_HEAD, "<context>", f"    <name>{CONTEXT}</name>"]
    for text in sorted(entries, key=lambda text: (text.replace("&", "").casefold(), text)):
        entry = entries[text]
        kind = ' type="vanished"' if entry.vanished else "" if entry.translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(text)}</source>",
            f"        <translation{kind}>{escape(entry.translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def places(text: str) -> list[str]:
    """The `{places}` of a text, sorted."""
    return sorted(re.findall(r"\{([a-z_0-9]+)\}", text))


def lrelease() -> Path:
    """The program that makes the file the window reads; it comes with PySide6."""
    name = "pyside6-lrelease.exe" if sys.platform == "win32" else "pyside6-lrelease"
    return Path(sys.executable).parent / name


def main() -> int:
    """Bring the list up, make what the program reads, and say what is missing; 1 if a text cannot be read."""
    read = read_sources()
    entries = brought_up(read_list(), read.texts)
    LIST.write_text(written(entries), encoding="utf-8", newline="\n")
    made = LIST.with_suffix(".qm")
    subprocess.run([str(lrelease()), "-silent", "-nounfinished", str(LIST), "-qm", str(made)], check=True)
    open_ = [text for text in sorted(read.texts) if not entries[text].translation]
    for text in open_:
        print(f"not translated: {text!r}")
    for where in read.unreadable:
        print(f"cannot be read from the source: {where}")
    print(f"{len(read.texts)} texts, {len(open_)} of them not translated")
    return 1 if read.unreadable else 0


if __name__ == "__main__":
    sys.exit(main())
