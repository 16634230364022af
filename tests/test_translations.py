"""The list of Spanish words: complete, true to its places and keys, and the same as what the program reads."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.translation_list import translation_tool

tool = translation_tool()
READ = tool.read_sources()
SENTENCES = tool.read_sentences()
LIST = tool.read_list()
TEXTS = {tool.CONTEXT: READ.texts, tool.SAID: SENTENCES, tool.KEYS: tool.NAMES_OF_KEYS}
TRANSLATED = {
    context: {text: entry.translation for text, entry in LIST[context].items() if entry.translation}
    for context in TEXTS
}
OF_WINDOW = {text: TRANSLATED[tool.CONTEXT][text] for text in READ.texts & set(TRANSLATED[tool.CONTEXT])}


def test_every_text_can_be_read_from_the_sources() -> None:
    assert READ.unreadable == ()
    assert len(READ.texts) > 1000
    assert len(SENTENCES) > 1000


@pytest.mark.parametrize("context", TEXTS)
def test_every_text_has_its_spanish(context: str) -> None:
    missing = sorted(TEXTS[context] - set(TRANSLATED[context]))
    assert missing == [], "python3 dev.py translations enters them in the list, to be translated there"


@pytest.mark.parametrize(
    ("kind", "of"),
    [
        ("places", tool.places),
        ("space around", lambda text: (text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :])),
        ("lines", lambda text: text.count("\n")),
        ("letters for Alt", lambda text: len(re.findall(r"&[^& ]", text))),
        ("tabs", lambda text: text.count("\t")),
    ],
)
def test_a_translation_keeps_what_the_program_reads_in_it(kind: str, of: object) -> None:
    assert callable(of)
    differing = {text: words for text, words in OF_WINDOW.items() if of(text) != of(words)}
    assert differing == {}, kind


def test_a_sentence_puts_no_value_in_that_it_does_not_have() -> None:
    said = TRANSLATED[tool.SAID]
    strange = {text: words for text, words in said.items() if not set(tool.places(words)) <= set(tool.places(text))}
    assert strange == {}


@pytest.mark.parametrize("context", TEXTS)
def test_the_file_that_the_program_reads_says_what_the_list_says(context: str, qapp: object) -> None:
    translator = QTranslator()
    assert translator.load(str(tool.LIST.with_suffix(".qm")))
    wanted = {text: words for text, words in TRANSLATED[context].items() if text in TEXTS[context]}
    assert {text: translator.translate(context, text) for text in wanted} == wanted
    gone = [text for text, entry in LIST[context].items() if entry.vanished and translator.translate(context, text)]
    assert gone == [], "python3 dev.py translations makes the file anew"


def test_list_and_sentences_stand_as_the_tool_writes_them() -> None:
    brought = {context: tool.brought_up(LIST[context], texts) for context, texts in TEXTS.items()}
    assert tool.LIST.read_text(encoding="utf-8") == tool.written(brought), "python3 dev.py translations"
    assert tool.SENTENCES.read_text(encoding="utf-8") == tool.listed(SENTENCES), "python3 dev.py translations"


def test_a_text_that_is_put_together_is_found(tmp_path: Path) -> None:
    source = (
        'tr(f"Saved {time}")\ntr("Saved " + time)\ntr_noop(words)\ntr(WORDS)\ntr_count("{count} a", "{count} b", 2)\n'
    )
    (tmp_path / "page.py").write_text(source, encoding="utf-8")
    read = tool.read_sources(tmp_path)
    assert read.texts == {"{count} a", "{count} b"}
    assert [where.split()[0] for where in read.unreadable] == ["page.py:1", "page.py:2", "page.py:3"]


def test_translations_stay_new_texts_come_and_gone_ones_are_marked() -> None:
    known = {"Old": tool.Entry("Viejo"), "Kept": tool.Entry("Guardado"), "Never done": tool.Entry()}
    brought = tool.brought_up(known, frozenset({"Kept", "New"}))
    assert brought == {"Old": tool.Entry("Viejo", True), "Kept": tool.Entry("Guardado"), "New": tool.Entry()}


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    entries = {
        "A <b> & {count}\nsecond": tool.Entry("Un <b> & {count}\nsegundo"),
        " led": tool.Entry(" guiado", True),
        "New": tool.Entry(),
    }
    file = tmp_path / "list.ts"
    file.write_text(tool.written({tool.CONTEXT: entries, tool.SAID: {}, tool.KEYS: {}}), encoding="utf-8")
    assert tool.read_list(file) == {tool.CONTEXT: entries, tool.SAID: {}, tool.KEYS: {}}


def test_sentences_of_the_layers_below_are_found_as_templates() -> None:
    source = """
def judge(claim):
    '''Help that is no sentence of a finding.'''
    yield Problem(at, f"{line.code} carries {word} and {word}.", Fix("Remove it now", ()))
    raise ClinicError("Nothing was changed.", f"Look at {self.name.strip()} again.")
    raise ValueError("not for a person to read")
    store.execute("SELECT a FROM b WHERE c = 1")
"""
    found = set(tool.sentences_of(ast.parse(source), "services/some.py"))
    assert found == {
        "{code} carries {word} and {word}.",
        "Remove it now",
        "Nothing was changed.",
        "Look at {name} again.",
    }


def test_no_module_of_the_window_turns_a_text_while_it_is_loaded() -> None:
    """A text turned at that moment would stay in the language of the start."""
    early: list[str] = []
    for file in sorted(file for folder in tool.SOURCES for file in folder.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        for node in ast.parse(text).body if "tr(" in text else ():
            early += [f"{file.name}:{call.lineno}" for call in _calls_at_once(node)]
    assert early == []


def _calls_at_once(node: ast.AST) -> list[ast.Call]:
    """Calls of `tr` that run when the module is loaded: not those inside functions, but their default values."""
    if isinstance(node, ast.Lambda):
        return []
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        inside: list[ast.AST] = [*node.args.defaults, *(one for one in node.args.kw_defaults if one is not None)]
    else:
        inside = list(ast.iter_child_nodes(node))
    found = [node] if isinstance(node, ast.Call) and ast.unparse(node.func) in {"tr", "tr_count"} else []
    return [*found, *(call for one in inside for call in _calls_at_once(one))]
