"""What a person typed on a page and did not keep yet: taken off a page before a lock, put back after it.

Only what was typed by hand counts, never what the program showed: somebody else may have changed that meanwhile, and a
page that came back with the older text would write it over the newer. Secrets are never taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from clinic_app.ui.opening_parts import SecretLine

Typed = Mapping[str, Any]
"""What stands half typed, as JSON can hold it: texts by object name, or what else a page can take back."""


@runtime_checkable
class KeepsHalfTyped(Protocol):
    """A page that can give what is half typed on it, and take it back once it was shown again."""

    def half_typed(self) -> Typed:
        """What was typed and is not kept; empty if there is nothing."""

    def take_half_typed(self, typed: Typed) -> None:
        """Put it back where it stood; what has no place any more is left out."""


def typed_texts(page: QWidget, without: Collection[str] = ()) -> dict[str, str]:
    """What was typed by hand into the lines of a page, by object name."""
    texts = {}
    for name, line in _lines(page):
        typed = line.isModified() if isinstance(line, QLineEdit) else line.document().isModified()
        if typed and name.partition("#")[0] not in without:
            texts[name] = line.text() if isinstance(line, QLineEdit) else line.toPlainText()
    return texts


def put_back(page: QWidget, typed: Typed) -> None:
    """Type texts into the lines they stood in."""
    for name, line in _lines(page):
        text = typed.get(name)
        if isinstance(text, str):
            type_into(line, text)


def type_into(line: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Put a text into a line as if it had been typed there: it is not kept yet, and counts as typed."""
    if isinstance(line, QLineEdit):
        line.setText(text)
        line.setModified(True)
    else:
        line.setPlainText(text)
        line.document().setModified(True)


def _lines(page: QWidget) -> Iterator[tuple[str, QLineEdit | QPlainTextEdit]]:
    """The lines of a page that hold no secret, by object name; of those that share one, each with its place."""
    met: Counter[str] = Counter()
    found: list[QLineEdit | QPlainTextEdit] = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    for line in found:
        name = line.objectName()
        if name and not name.startswith("qt_") and not isinstance(line, SecretLine) and not line.isReadOnly():
            met[name] += 1
            yield (name if met[name] == 1 else f"{name}#{met[name]}"), line
