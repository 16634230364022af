"""Words of the window in the language in force: every text a person reads goes through here.

English is the source. `tr` and `tr_count` are called when a text is shown, never when a module is loaded, so a change
of language needs no restart; a text that stands in a constant is marked with `tr_noop` there and turned where it is
shown. Dates, amounts and data of the clinic are values, put in by name after the turning.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "clinic"


def tr(text: str, /, **values: object) -> str:
    """`text` in the language in force, its `{name}` places filled with `values`."""
    turned = QCoreApplication.translate(CONTEXT, text)
    return turned.format(**values) if values else turned


def tr_count(one: str, other: str, count: int, /, **values: object) -> str:
    """`one` for a count of 1, else `other`, in the language in force; `{count}` is filled in with the others."""
    return tr(one if count == 1 else other, count=count, **values)


def tr_noop(text: str, /) -> str:
    """`text` as it is: a mark that `tr` will turn it where it is shown."""
    return text
