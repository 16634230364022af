"""Papers in Spanish: which follow the program's language, and that nothing of the program's is left in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict
from itertools import islice

import pytest

from clinic_app.rules.catalog import ALL_RULES
from clinic_app.rules.documentation.measures import measures
from clinic_app.rules.weakness.chooser_table import chooser_table
from clinic_app.rules.weakness.documentation_table import documentation_table
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.myths import myth_cards
from clinic_app.services.rule_manual import manual_pdf
from clinic_app.words.paper import Kind, Language, said, speak_on_paper, tr, words_of
from tests.english_words import english_in, words_in
from tests.reports.reading import facts_of, pages_of
from tests.services.every_paper import AT, claim_papers, clinic_papers

SAMPLES = frozenset({"Sample", "Street", "Therapy", "invented", "Nowhere", "Ada", "Testerson", "all"})


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    speak_on_paper(claims=Language.ENGLISH, clinic=Language.ENGLISH)


def data_of(clinic: Clinic) -> frozenset[str]:
    """The words of names, of what was typed, of official titles, of citations and of short labels of codes."""
    diagnoses = clinic.checking.codebook.diagnoses
    texts = [one.label for one in clinic.checking.codebook.procedures]
    texts += [one.short_label for one in clinic.checking.codebook.procedures]
    texts += [str(one) for one in (clinic.clinic_record(), *clinic.payers(), *clinic.people())]
    for listed in clinic.day(clinic.today()):
        record = clinic.kept_visit(listed.id).record
        texts += [str(asdict(record.visit)), *(diagnoses.title(one.code) for one in record.visit.diagnoses or ())]
    texts += [str(one) for one in clinic.find_patients("", 500)]
    texts += [one.question.words for one in clinic.store.questions.listed(())]
    for row in documentation_table().rows:
        texts += [row.enough, row.too_little]
    texts += [str(kind) for kind in measures().tests]
    texts += [one.basis for one in ALL_RULES] + [one.source for one in myth_cards()]
    texts += [one for row in chooser_table().rows for one in row.source]
    return SAMPLES | {word for text in texts for word in words_in(text)}


def left_in_english(pdf: bytes, data: frozenset[str]) -> list[str]:
    words = [word for page in pages_of(pdf) for word in english_in(re.sub(r"\S*…", " ", page))]
    return sorted({word for word in words if word not in data})


def test_no_paper_keeps_english_of_its_own(practice: Clinic) -> None:
    speak_on_paper(claims=Language.SPANISH, clinic=Language.SPANISH)
    data = data_of(practice)
    left = {name: left_in_english(pdf, data) for name, pdf in (*claim_papers(practice), *clinic_papers(practice))}
    assert len(left) > 12
    assert {name: words for name, words in left.items() if words} == {}


def test_claim_papers_are_english_and_those_of_the_clinic_follow(practice: Clinic) -> None:
    speak_on_paper(claims=Language.ENGLISH, clinic=Language.SPANISH)
    _name, claim = next(claim_papers(practice))
    assert "Pre-submission check" in pages_of(claim)[0]
    assert "Page 1 of 1" in pages_of(claim)[0]
    assert b"/Lang (en-US)" in claim
    not_billed, due_list = (pdf for _name, pdf in islice(clinic_papers(practice), 2))
    assert "No facturada" in pages_of(not_billed)[0]
    assert "Página 1 de 1" in pages_of(due_list)[0]
    assert b"/Lang (es-US)" in due_list


def test_the_check_figures_of_a_claim_are_the_same_in_either_language(practice: Clinic) -> None:
    figures = []
    for language in (Language.ENGLISH, Language.SPANISH):
        speak_on_paper(claims=language, clinic=language)
        text = pages_of(next(claim_papers(practice))[1])[0]
        figures += re.findall(r"\b[0-9A-F]{4}-[0-9A-F]{4}\b", text)[-1:]
    assert len(figures) == 2
    assert figures[0] == figures[1]


def test_the_manual_says_rules_and_examples_in_spanish() -> None:
    speak_on_paper(claims=Language.ENGLISH, clinic=Language.SPANISH)
    pdf = manual_pdf(ALL_RULES[:10], printed(AT, "", training=True))
    text = " ".join(pages_of(pdf))
    assert facts_of(pdf)["Title"] == "Reglas de la revisión de reclamaciones"
    for words in ("Encuentra", "Deja pasar", "Qué hacer", "cuatro unidades con 47 minutos", "Unidades y tiempo"):
        assert words in text
    assert not {"Why", "What to do"} & set(text.split())


def test_a_paper_made_elsewhere_meanwhile_is_not_touched() -> None:
    speak_on_paper(claims=Language.ENGLISH, clinic=Language.SPANISH)
    assert tr("Date") == "Date"
    with words_of(Kind.CLINIC):
        assert (tr("Date"), said("2 units")) == ("Fecha", "2 unidades")
        with words_of(Kind.CLAIMS):
            assert (tr("Date"), said("2 units")) == ("Date", "2 units")
        assert tr("Date") == "Fecha"
    assert tr("Date") == "Date"


def test_a_slip_calls_a_field_of_the_note_as_the_checklist_does(practice: Clinic) -> None:
    slips = dict(clinic_papers(practice))["slips"]
    assert "documentation, strength grades" in " ".join(pages_of(slips))
    speak_on_paper(claims=Language.SPANISH, clinic=Language.SPANISH)
    slips = dict(clinic_papers(practice))["slips"]
    assert "documentación, grados de fuerza" in " ".join(pages_of(slips))
