"""The words of the window in the language in force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QApplication

from clinic_app.ui.buttons import key_text
from clinic_app.ui.language import LanguageChoice, day_text, speak, spoken, tr, tr_count, tr_noop
from clinic_app.ui.typed_values import date_words, day_words, read_date
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.words.paper import Kind, Language, language_of


@pytest.fixture
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(LanguageChoice.ENGLISH)


def test_without_a_translator_the_words_are_the_english_ones() -> None:
    assert tr("New visit") == "New visit"
    assert tr_noop("New visit") == "New visit"


def test_values_are_put_in_by_name_and_braces_of_data_stay() -> None:
    assert tr("Saved {time}", time="10:42 {x}") == "Saved 10:42 {x}"


def test_one_and_many_have_their_own_words_and_thousands_are_parted() -> None:
    assert tr_count("{count} visit", "{count} visits", 1) == "1 visit"
    assert tr_count("{count} visit", "{count} visits", 0) == "0 visits"
    assert tr_count("{count} visit", "{count} visits", 12_345) == "12,345 visits"


@pytest.mark.usefixtures("_english_afterwards")
def test_spanish_is_spoken_from_the_moment_it_is_chosen_and_english_again() -> None:
    speak(LanguageChoice.SPANISH)
    assert tr("Payers") == "Pagadores"
    assert tr_count("{count} visit", "{count} visits", 2) == "2 visitas"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    assert key_text("Ctrl+Shift+Return") == "Ctrl+Shift+Enter"
    assert key_text("PgDown") == "PgDown"
    speak(LanguageChoice.ENGLISH)
    assert key_text("Ctrl+Shift+Return") == "Ctrl+Shift+Enter"
    assert tr("Payers") == "Payers"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.usefixtures("_english_afterwards")
def test_a_choice_made_twice_is_taken_back_once() -> None:
    speak(LanguageChoice.SPANISH)
    speak(LanguageChoice.SPANISH)
    speak(LanguageChoice.ENGLISH)
    assert tr("Payers") == "Payers"


@pytest.mark.usefixtures("_english_afterwards")
def test_days_and_amounts_stay_as_claims_have_them_and_their_words_are_spanish() -> None:
    day = date(2026, 9, 20)
    speak(LanguageChoice.ENGLISH)
    assert (date_words(day), day_words(day)) == ("09/20/2026", "Sun, Sep 20")
    speak(LanguageChoice.SPANISH)
    assert (date_words(day), day_words(day)) == ("09/20/2026", "dom 20 sept")
    assert day_text(day, "MMM yyyy") == "sept 2026"
    assert read_date("9/20/2026", date(2026, 11, 20)) == day
    assert QLocale().territory() is QLocale.Country.UnitedStates


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (["es-US", "en-US"], LanguageChoice.SPANISH),
        (["es"], LanguageChoice.SPANISH),
        (["en-US", "es-US"], LanguageChoice.ENGLISH),
        (["fr-CA"], LanguageChoice.ENGLISH),
        ([], LanguageChoice.ENGLISH),
    ],
)
def test_the_system_is_followed_where_its_first_language_is_spanish(
    languages: list[str], expected: LanguageChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    class OfSystem:
        def uiLanguages(self) -> list[str]:  # noqa: N802 # Qt's name
            return languages

    monkeypatch.setattr(QLocale, "system", staticmethod(OfSystem))
    assert spoken(LanguageChoice.SYSTEM) is expected
    assert spoken(LanguageChoice.SPANISH) is LanguageChoice.SPANISH


def test_the_choice_is_remembered_and_nonsense_is_taken_as_the_system(qapp: QApplication) -> None:
    memory = WindowMemory()
    assert memory.language is LanguageChoice.SYSTEM
    memory.language = LanguageChoice.SPANISH
    assert WindowMemory().language is LanguageChoice.SPANISH
    memory._kept.setValue("look/language", "klingon")
    assert memory.language is LanguageChoice.SYSTEM
    memory._kept.remove("look/language")


@pytest.mark.usefixtures("_english_afterwards")
def test_papers_follow_the_window_but_those_about_claims_only_if_told_so() -> None:
    speak(LanguageChoice.SPANISH)
    assert (language_of(Kind.CLINIC), language_of(Kind.CLAIMS)) == (Language.SPANISH, Language.ENGLISH)
    speak(LanguageChoice.SPANISH, claim_papers_too=True)
    assert language_of(Kind.CLAIMS) is Language.SPANISH
    speak(LanguageChoice.ENGLISH, claim_papers_too=True)
    assert (language_of(Kind.CLINIC), language_of(Kind.CLAIMS)) == (Language.ENGLISH, Language.ENGLISH)


def test_the_language_of_claim_papers_is_remembered() -> None:
    memory = WindowMemory()
    assert not memory.claim_papers_too
    memory.claim_papers_too = True
    assert WindowMemory().claim_papers_too
    QSettings().remove("look/claim_papers_too")
