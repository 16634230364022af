"""Sentences of rules, services and store in Spanish at the window's border."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from clinic_app.domain.errors import ClinicError
from clinic_app.services.queue_batches import Refused
from clinic_app.ui.language import LanguageChoice, speak
from clinic_app.ui.queue_batch_desk import left_as_they_are
from clinic_app.ui.sentences import error_words, said
from clinic_app.words.sentences import templates


@pytest.fixture
def _spanish(qapp: QApplication) -> Iterator[None]:
    speak(LanguageChoice.SPANISH)
    yield
    speak(LanguageChoice.ENGLISH)


def test_in_english_a_sentence_stays_as_it_is() -> None:
    assert said("97110 carries none of GP, GO and GN.") == "97110 carries none of GP, GO and GN."


@pytest.mark.usefixtures("_spanish")
@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("97110 carries none of GP, GO and GN.", "97110 no lleva GP, GO ni GN."),
        ("This visit is no longer kept.", "Esta visita ya no se conserva."),
        ("33 min: 2 quarters, 3 left over", "33 min: 2 cuartos, sobran 3"),
        ("7 min: no quarter, 7 left over", "7 min: ningún cuarto, sobran 7"),
        ("2 units", "2 unidades"),
        ("Add GP", "Agregar GP"),
        (
            "“weak” is no severity; mild, moderate or severe is.",
            "«weak» no es una gravedad; leve, moderada o grave sí.",
        ),
        ("visit 10 of 12, 2 left; to 12/11", "visita 10 de 12, quedan 2; hasta 12/11"),
        ("Medicare Part B, primary", "Medicare Part B, primario"),
        ("Replace R53.1 by M62.81", "Reemplazar R53.1 por M62.81"),
        (
            "ICD-10-CM notes of Apr 2026; the release of today's visits is Oct 2026.",
            "Notas ICD-10-CM de abr 2026; la edición de las visitas de hoy es oct 2026.",
        ),
        ("Exercise: strength, motion", "Ejercicio: fuerza, rango"),
        (
            "Only at the front. Refused: 2, the first in row 5: Therapist is empty. Add the name, the initials or the "
            "NPI in the file.",
            "Only at the front. Rechazados: 2; el primero, en la fila 5: El terapeuta está vacío. Agregue "
            "el nombre, las iniciales o el NPI en el archivo.",
        ),
        (
            "Medicare counts by total time: its manual fixes that (CPM ch. 5 §20.2.C).",
            "Medicare cuenta por el tiempo total: su manual lo fija (CPM ch. 5 §20.2.C).",
        ),
        ("“4x” is no number of visits from 1 to 9999.", "«4x» no es un número de visitas de 1 a 9999."),
        (
            "The disk is full; the last change was not kept.",
            "El disco está lleno; el último cambio no se guardó.",
        ),
    ],
)
def test_a_sentence_is_turned_with_its_values_in_their_places(english: str, spanish: str) -> None:
    assert said(english) == spanish


@pytest.mark.usefixtures("_spanish")
def test_two_sentences_are_turned_one_by_one() -> None:
    assert said("This visit is no longer kept. Open it again.") == "Esta visita ya no se conserva. Ábralo de nuevo."


@pytest.mark.usefixtures("_spanish")
@pytest.mark.parametrize("text", ["", "97110", "Blue Heron Health", "Nobody translated this sentence.", "4.5 {x}"])
def test_what_nobody_translated_stays_word_for_word(text: str) -> None:
    assert said(text) == text


@pytest.mark.usefixtures("_spanish")
def test_braces_and_backslashes_of_data_are_no_places() -> None:
    assert said(r"{code} \1 carries none of GP, GO and GN.") == r"{code} \1 no lleva GP, GO ni GN."


@pytest.mark.usefixtures("_spanish")
def test_an_error_is_told_with_what_to_do() -> None:
    error = ClinicError("This visit is no longer kept.", "Open it again.")
    assert error_words(error) == "Esta visita ya no se conserva. Ábralo de nuevo."
    assert error_words(ValueError("no sentence")) == "no sentence"


def test_every_template_finds_the_values_of_a_sentence_made_by_it() -> None:
    assert len(templates()) > 400
    for template in templates():
        names = re.findall(r"\{([a-z_0-9]+)\}", template.text)
        sentence = template.text.format(**{name: f"<{place}>" for place, name in enumerate(names)})
        values = template.values(sentence)
        assert values is not None, template.text
        assert template.text.format(**values) == sentence


@pytest.mark.usefixtures("_spanish")
def test_half_a_sentence_is_not_turned() -> None:
    unknown = "A thing that nobody ever wrote down here and another thing of that kind."
    assert said(unknown) == unknown


@pytest.mark.usefixtures("_spanish")
def test_what_a_batch_left_as_it_is_is_told_with_its_reasons_in_spanish() -> None:
    told = left_as_they_are((Refused(7, "2026-00007", "It is not marked ready. Mark it ready first."),) * 2)
    assert error_words(told) == (
        "2 visitas quedaron como están: 2026-00007: No está marcada como lista; "
        "2026-00007: No está marcada como lista. Márquela lista primero."
    )
