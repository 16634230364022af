"""Words of the window in the language in force: every text a person reads goes through here.

English is the source. `tr` and `tr_count` are called when a text is shown, never when a module is loaded, so a change
of language needs no restart; a text that stands in a constant is marked with `tr_noop` there and turned where it is
shown. Dates, amounts and data of the clinic are values, put in by name after the turning.

The Spanish words stand in `resources/translations/clinic_es.ts`; `python3 dev.py translations` brings that file up to
what the window says and makes the `clinic_es.qm` that is read here. Both languages are those of the United States: a
claim's dates stay month, day, year and its amounts $1,234.50 in either, as the payers' forms have them.
"""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

from clinic_app.shipped import shipped
from clinic_app.words.paper import Language, speak_on_paper

CONTEXT = "clinic"
_installed: list[QTranslator] = []


class LanguageChoice(StrEnum):
    """What a person sets: a language, or the one of the system."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"


OWN_NAMES = {LanguageChoice.ENGLISH: "English", LanguageChoice.SPANISH: "Español"}
"""The languages in their own words, so that whoever needs one can read its name."""


def tr(text: str, /, **values: object) -> str:
    """`text` in the language in force, its `{name}` places filled with `values`."""
    turned = QCoreApplication.translate(CONTEXT, text)
    return turned.format(**values) if values else turned


def tr_count(one: str, other: str, count: int, /, **values: object) -> str:
    """`one` for a count of 1, else `other`, in the language in force; `{count}` is filled in with the others, its
    thousands parted."""
    return tr(one if count == 1 else other, count=f"{count:,}", **values)


def tr_noop(text: str, /) -> str:
    """`text` as it is: a mark that `tr` will turn it where it is shown."""
    return text


def day_text(day: date, pattern: str) -> str:
    """A day by one of Qt's patterns, its month and weekday named in the language in force."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def time_text(at: time) -> str:
    """A time on the twelve-hour clock with its half of the day, as the language in force writes it: 3:24 AM."""
    return QLocale().toString(QTime(at.hour, at.minute), "h:mm Ap")


def spoken(choice: LanguageChoice) -> LanguageChoice:
    """The language that a choice stands for: Spanish where the system speaks it first, else English."""
    if choice is not LanguageChoice.SYSTEM:
        return choice
    first = next(iter(QLocale.system().uiLanguages()), "")
    return LanguageChoice.SPANISH if first.split("-")[0] == "es" else LanguageChoice.ENGLISH


def is_english() -> bool:
    """Whether the texts are shown as they stand in the sources."""
    return not _installed


def speak(choice: LanguageChoice, *, claim_papers_too: bool = False) -> None:
    """Put a language in force: texts asked for from now on are in it, and papers as `speak_on_papers` says. Raises
    `FileNotFoundError` if its words are missing from the installation."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    speak_on_papers(choice, claim_papers_too=claim_papers_too)
    language = spoken(choice)
    if language is LanguageChoice.ENGLISH:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        return
    QLocale.setDefault(QLocale(QLocale.Language.Spanish, QLocale.Country.UnitedStates))
    of_qt = QTranslator()
    if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _install(of_qt)
    words = shipped("resources", "translations", f"clinic_{language}.qm")
    own = QTranslator()
    if not own.load(str(words)):
        raise FileNotFoundError(f"The words of this language are missing: {words.name}.")
    _install(own)


def speak_on_papers(choice: LanguageChoice, *, claim_papers_too: bool) -> None:
    """Put the window's language in force for the papers of the clinic, for those about claims only if told so: they
    may go to payers and auditors, who read English."""
    language = Language(spoken(choice).value)
    speak_on_paper(claims=language if claim_papers_too else Language.ENGLISH, clinic=language)


def _install(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)
