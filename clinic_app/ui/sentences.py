"""Sentences from below the window in the language in force: `said` turns them at the window's border.

How a sentence is found and turned is told in `clinic_app/words/sentences.py`; here the list is the one that Qt reads.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from clinic_app.domain.errors import ClinicError
from clinic_app.ui.language import is_english
from clinic_app.words.days import days_read
from clinic_app.words.sentences import Sentences, Turned

CONTEXT = "said"


def said(sentence: str) -> str:
    """A sentence of the layers below in the language in force, its days as the fields show them."""
    return days_read(sentence if is_english() else turned(sentence).words)


def said_in_force() -> Callable[[str], str]:
    """`said`, or `str` where it would leave everything as it is: for a search that looks in both languages."""
    return str if is_english() else said


def turned(sentence: str) -> Turned:
    """The same, with how much of it nobody knew."""
    return _of_language(QLocale().name()).turned(sentence)


def error_words(error: Exception) -> str:
    """What went wrong and what to do, in the language in force."""
    if isinstance(error, ClinicError):
        return f"{said(error.message)} {said(error.hint)}".strip()
    return said(str(error))


@cache
def _of_language(_name: str) -> Sentences:
    """One for each language, so that none remembers what another said."""
    return Sentences(lambda text: QCoreApplication.translate(CONTEXT, text))
