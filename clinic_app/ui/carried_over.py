"""What stands typed on the pages before a clinic is open, taken over when they are made anew in another language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QWidget

Typed = Mapping[str, str | int]
"""Texts, and the rows of boxes and lists, by their place in that part."""


def typed_in(top: QWidget) -> Typed:
    """What stands in the fields below a widget, a passphrase too: it goes from one field into the same one anew."""
    found: dict[str, str | int] = {}
    for key, one in _by_place(top).items():
        if isinstance(one, QComboBox):
            found[key] = one.currentIndex()
        elif isinstance(one, QListWidget):
            found[key] = one.currentRow()
        elif isinstance(one, QPlainTextEdit) and not one.isReadOnly():
            found[key] = one.toPlainText()
        elif isinstance(one, QLineEdit):
            found[key] = one.text()
    return found


def type_again(top: QWidget, typed: Typed) -> None:
    """Put it back where it is not there yet; a field that is gone is passed over.

    First what is chosen, since a choice fills fields; then what was typed into them.
    """
    fields = [(one, typed[key]) for key, one in _by_place(top).items() if key in typed]
    for one, said in fields:
        if isinstance(one, QComboBox) and isinstance(said, int) and one.currentIndex() != said < one.count():
            one.setCurrentIndex(said)
        elif isinstance(one, QListWidget) and isinstance(said, int) and one.currentRow() != said < one.count():
            one.setCurrentRow(said)
    for one, said in fields:
        if isinstance(one, QLineEdit) and isinstance(said, str) and one.text() != said:
            one.setText(said)
        elif isinstance(one, QPlainTextEdit) and isinstance(said, str) and one.toPlainText() != said:
            one.setPlainText(said)


def _by_place(top: QWidget) -> dict[str, QWidget]:
    """The fields below a widget by the names above them and their own; of those alike, each has its number."""
    found: dict[str, QWidget] = {}
    for one in top.findChildren(QWidget):
        if isinstance(one, QComboBox | QLineEdit | QListWidget | QPlainTextEdit) and _has_name(one):
            place, number = _names_above(one, top), 0
            while f"{place} {number}" in found:
                number += 1
            found[f"{place} {number}"] = one
    return found


def _names_above(one: QWidget, top: QWidget) -> str:
    names: list[str] = []
    part: QWidget | None = one
    while part is not None and part is not top:
        if _has_name(part):
            names.append(part.objectName())
        part = part.parentWidget()
    return "/".join(reversed(names))


def _has_name(one: QWidget) -> bool:
    return bool(one.objectName()) and not one.objectName().startswith("qt_")
