"""Bring the window's Spanish up to what the program says: ``python3 dev.py translations``.

Two kinds of texts are read from the sources and entered in ``resources/translations/clinic_es.ts``: every literal
given to ``tr``, ``tr_count`` and ``tr_noop`` in ``ui``, ``reports`` and ``services``, and the sentences of the layers
below the window and of the tables, which ``said`` turns where they are shown or printed. Translations that are there
stay; new texts are marked unfinished, texts that nobody says any more are marked vanished. Then Qt's ``lrelease`` makes
the ``clinic_es.qm`` that the window reads, and the sentences are listed in ``sentences.txt``; all three files belong
into the same commit, and tests hold that they agree. The list is in the order of the texts and names no places in the
sources, so that a moved line changes nothing and two changes seldom meet.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

TOP = Path(__file__).resolve().parent.parent
PACKAGE = TOP / "clinic_app"
SOURCES = (PACKAGE / "ui", PACKAGE / "reports", PACKAGE / "services")
"""The window, and what is put on paper."""
LIST = TOP / "resources" / "translations" / "clinic_es.ts"
SENTENCES = LIST.with_name("sentences.txt")
ASSEMBLED = TOP / "packaging" / "assembled_sentences.txt"
"""Sentences that a rule puts together out of pieces, which no reading of the sources finds, and words put into them."""
CONTEXT, SAID, KEYS = "clinic", "said", "QShortcut"
NAMES_OF_KEYS = frozenset(
    {
        *("Alt", "Ctrl", "Shift", "Return", "Enter", "Del", "Ins", "Esc", "Backspace"),
        *("Tab", "PgUp", "PgDown", "Home", "End"),
    }
)
"""What Qt calls the keys whose names it would turn: a keyboard of the United States has English ones on it, whatever
language the program speaks."""
TEXTS_OF = {"tr": 1, "tr_noop": 1, "tr_count": 2}
"""How many of the first arguments are texts."""
ROWS = frozenset({"ActionSpec", "Tool", "RailItem"})
"""Rows of tables whose second value is a text."""
_TURNED_BY_NAME = (ast.Name, ast.Attribute, ast.Subscript)
_HEAD = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">"""

BELOW = ("checker", "codebook", "domain", "reports", "rules", "services", "store")
_SAYING = {"Problem", "Fix", "NotChecked", "NotJudged"}
_NAMING = {"Control", "FormItem", "PayerKey", "Meaning", "progress", "_progress", "step", "told", "_tell", "_batches"}
"""Calls whose texts are words of the window, single ones too."""
"""Calls whose texts a person reads, beside all errors that a person can act on."""
_OF_PROGRAMMERS = {"ValueError", "TypeError", "KeyError", "RuntimeError", "AssertionError", "NotImplementedError"}
_SAID_BY_VALUE = {"Role", "Action", "AuditAction", "Change", "Argument"}
"""Enumerations whose values are the words that are shown."""
_SAID_BY_NAME = (
    *("checker/", "rules/", "domain/unit_explanation", "domain/credentials", "domain/payer_keys"),
    *("services/plan_controls", "services/amount_controls", "services/due", "services/second_payer"),
    *("reports/who_items", "reports/unit_words", "reports/clock_words", "reports/summary_of_claim"),
    *("services/past_tables", "services/table_age", "services/rule_book", "codebook/edition_facts"),
    *("codebook/code_card", "codebook/procedure_card"),
)
"""Where every text that a function gives or names is said to a person."""
_OF_MACHINES = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|WHERE|ORDER BY)\b|\": |\(\?<| \| None")
"""What marks a text for a database, a file or Python itself."""
_NO_NAME = {"self", "str", "len", "if", "else", "for", "in", "join", "one", "is", "not", "None", "sorted", "and", "or"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A text of the list: its translation, "" if it has none yet, and whether the program still says it."""

    translation: str = ""
    vanished: bool = False


Entries = Mapping[str, Entry]


@dataclass(frozen=True, slots=True)
class Read:
    """What the sources of the window say: the texts, and the calls whose text cannot be read from the source."""

    texts: frozenset[str]
    unreadable: tuple[str, ...]


# --- the texts of the window ------------------------------------------------------------------------------------------


def read_sources(*folders: Path) -> Read:
    """All texts of window and papers."""
    texts: set[str] = set()
    unreadable: list[str] = []
    for file in sorted(file for folder in folders or SOURCES for file in folder.rglob("*.py")):
        for call, name in calls(ast.parse(file.read_text(encoding="utf-8"))):
            for argument in call.args[: TEXTS_OF[name]]:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    texts.add(argument.value)
                elif not (name == "tr" and isinstance(argument, _TURNED_BY_NAME)) and file.name != "language.py":
                    unreadable.append(f"{file.name}:{call.lineno} {name}({ast.unparse(argument)})")
        texts |= set(words_of_rows(file))
    return Read(frozenset(texts - {""}), tuple(unreadable))


def words_of_rows(file: Path) -> Iterator[str]:
    """The words of the tables of places and actions, which the menus and the rail turn where they show them."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ROWS:
            words = node.args[1] if len(node.args) > 1 else None
            if isinstance(words, ast.Constant) and isinstance(words.value, str):
                yield words.value


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """The calls that turn a text, each with its name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TEXTS_OF:
            yield node, node.func.id


# --- the sentences below it -------------------------------------------------------------------------------------------


def read_sentences(package: Path = PACKAGE) -> frozenset[str]:
    """The sentences of the layers below the window, those with values as templates with `{places}`, and of tables."""
    from clinic_app.services.table_texts import table_texts  # noqa: PLC0415 # the program itself, for its tables alone

    found: set[str] = set(table_texts())
    for layer in BELOW:
        for file in sorted((package / layer).rglob("*.py")):
            place = file.relative_to(package).as_posix()
            found |= set(sentences_of(ast.parse(file.read_text(encoding="utf-8")), place))
    return frozenset(found | set(ASSEMBLED.read_text(encoding="utf-8").splitlines()))


def sentences_of(tree: ast.AST, place: str) -> Iterator[str]:
    """The sentences of one module."""
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in _SAID_BY_VALUE:
            yield from (
                one.value.value
                for one in node.body
                if isinstance(one, ast.Assign) and isinstance(one.value, ast.Constant)
            )
        elif isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            text = template(node)
            if is_said(node, above, place, whole=is_sentence(text)):
                yield text


def template(node: ast.JoinedStr | ast.Constant) -> str:
    """The text of a literal, each value a place with a name of its own."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    made, names = "", dict[str, str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            made += str(part.value)
            continue
        value = ast.unparse(part.value) if isinstance(part, ast.FormattedValue) else ""
        words = re.findall(r"[A-Za-z_]+", re.sub(r"\"[^\"]*\"|'[^']*'|\.(strip|lower|upper|title|rstrip)\b", "", value))
        stem = next((word.strip("_").lower() for word in reversed(words) if word not in _NO_NAME), "") or "value"
        name, number = stem, 2
        while names.get(name, value) != value:
            name, number = f"{stem}_{number}", number + 1
        names[name] = value
        made += f"{{{name}}}"
    return made


def is_sentence(text: str) -> bool:
    """Whether a text has words of its own, more than one with what is put in."""
    own = re.sub(r"\{[a-z_0-9]+\}", "", text)
    return (
        not text.startswith("s ")
        and bool(re.search(r"[A-Za-z]{2,}", own))
        and " " in text.strip()
        and not _OF_MACHINES.search(text)
    )


def is_said(node: ast.AST, above: Mapping[ast.AST, ast.AST], place: str, *, whole: bool) -> bool:
    """Whether a literal is shown to a person: an argument of what says something, or what such a module gives."""
    parent = above.get(node)
    if isinstance(parent, ast.Expr | ast.JoinedStr | ast.FormattedValue):
        return False
    while parent is not None:
        if isinstance(parent, ast.Call):
            name = parent.func.attr if isinstance(parent.func, ast.Attribute) else ast.unparse(parent.func)
            if name in _NAMING:
                return whole or (isinstance(node, ast.Constant) and re.fullmatch("[A-Z][a-z]+", node.value) is not None)
            if not whole:
                return False
            if name in _SAYING or (name.endswith("Error") and name not in _OF_PROGRAMMERS):
                return True
            if name in {"rule", "compile", "Path"}:
                return False
        if isinstance(parent, ast.Return | ast.Yield | ast.Assign | ast.AnnAssign):
            return whole and place.startswith(_SAID_BY_NAME)
        if isinstance(parent, ast.FunctionDef | ast.ClassDef | ast.Raise):
            return False
        parent = above.get(parent)
    return False


# --- the list ---------------------------------------------------------------------------------------------------------


def read_list(file: Path = LIST) -> dict[str, dict[str, Entry]]:
    """The list by context and text; empty if there is none yet."""
    found: dict[str, dict[str, Entry]] = {CONTEXT: {}, SAID: {}, KEYS: {}}
    if not file.exists():
        return found
    for context in ET.fromstring(file.read_text(encoding="utf-8")).iter("context"):
        entries = found.setdefault(context.findtext("name") or "", {})
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None  # the format of these lists has one in each message
            kind = translation.get("type", "")
            words = "" if kind == "unfinished" else translation.text or ""
            entries[message.findtext("source") or ""] = Entry(words, kind == "vanished")
    return found


def brought_up(known: Entries, texts: Iterable[str]) -> dict[str, Entry]:
    """The list with the texts of the sources; a text without a translation that vanished is left out."""
    said = set(texts)
    kept = {text: Entry(entry.translation, text not in said) for text, entry in known.items()}
    kept = {text: entry for text, entry in kept.items() if entry.translation or not entry.vanished}
    return kept | {text: Entry() for text in said if text not in known}


def written(list_: Mapping[str, Entries]) -> str:
    """The list as a file of Qt's translation tools."""
    lines = [_HEAD]
    for context, entries in list_.items():
        lines += ["<context>", f"    <name>{context}</name>"]
        for text in sorted(entries, key=order):
            entry = entries[text]
            kind = ' type="vanished"' if entry.vanished else "" if entry.translation else ' type="unfinished"'
            lines += [
                "    <message>",
                f"        <source>{escape(text)}</source>",
                f"        <translation{kind}>{escape(entry.translation)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def order(text: str) -> tuple[str, str]:
    """By the letters, whatever key one of them is."""
    return text.replace("&", "").casefold(), text


def listed(sentences: Iterable[str]) -> str:
    """Those with places as the program reads them, a JSON text each line; the others it finds by themselves."""
    templates = sorted((text for text in sentences if places(text)), key=order)
    return "".join(f"{json.dumps(text, ensure_ascii=False)}\n" for text in templates)


def places(text: str) -> list[str]:
    """The `{places}` of a text, sorted."""
    return sorted(re.findall(r"\{([a-z_0-9]+)\}", text))


def lrelease() -> Path:
    """The program that makes the file the window reads; it comes with PySide6."""
    name = "pyside6-lrelease.exe" if sys.platform == "win32" else "pyside6-lrelease"
    return Path(sys.executable).parent / name


def main() -> int:
    """Bring the list up, make what the program reads, and say what is missing; 1 if a text cannot be read."""
    read, sentences = read_sources(), read_sentences()
    known = read_list()
    texts = {CONTEXT: read.texts, SAID: sentences, KEYS: NAMES_OF_KEYS}
    list_ = {context: brought_up(known[context], of_context) for context, of_context in texts.items()}
    LIST.write_text(written(list_), encoding="utf-8", newline="\n")
    SENTENCES.write_text(listed(sentences), encoding="utf-8", newline="\n")
    made = LIST.with_suffix(".qm")
    fresh = made.with_suffix(".new.qm")
    subprocess.run([str(lrelease()), "-silent", "-nounfinished", str(LIST), "-qm", str(fresh)], check=True)
    fresh.replace(made)  # a program that runs has the old one open, and reads in it
    for context, entries in list_.items():
        open_ = sorted(text for text, entry in entries.items() if not entry.translation)
        for text in open_:
            print(f"not translated ({context}): {text!r}")
        said = sum(not entry.vanished for entry in entries.values())
        print(f"{context}: {said} texts, {len(open_)} of them not translated")
    for where in read.unreadable:
        print(f"cannot be read from the source: {where}")
    return 1 if read.unreadable else 0


if __name__ == "__main__":
    sys.exit(main())
