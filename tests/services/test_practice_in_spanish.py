"""What is said of the practice clinic's visits of a day: every sentence that the window turns has its Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clinic_app.domain.unit_explanation import explain
from clinic_app.rules.weakness.chooser_answers import known_answers
from clinic_app.services.clinic import Clinic
from clinic_app.services.due_list import due_list
from clinic_app.services.second_payer import difference_lines
from clinic_app.services.therapy_controls import SENT, therapy_controls
from clinic_app.words.paper import Kind, Language, said, speak_on_paper, words_of
from tests.english_words import english_in
from tests.services.test_papers_in_spanish import data_of


def sentences_of(clinic: Clinic) -> Iterator[str]:
    """Findings, fixes, what was not checked, running numbers with where they are from, units, and the second payer."""
    for listed in clinic.day(clinic.today()):
        opened = clinic.kept_visit(listed.id)
        checked = clinic.check(opened, opened.record.visit)
        yield opened.title
        for finding in checked.result.findings:
            yield finding.message
            yield from (fix.title for fix in finding.fixes)
        yield from (one.why for one in checked.result.not_checked)
        for control in therapy_controls(
            checked.claim, checked.known, checked.result, sent=opened.record.status in SENT
        ):
            yield from (control.words, control.value, *control.origin)
        yield from (one.origin for one in known_answers(checked.claim).values())
        second = clinic.second_payer(opened, opened.record.visit, checked)
        for line in difference_lines(second) if second is not None else ():
            yield from (line.kind, line.words)
    due = due_list(clinic)
    assert due is not None
    for item in due.items:
        yield from (item.control.words, item.control.value, *item.control.origin)


def units_of(clinic: Clinic) -> Iterator[str]:
    for listed in clinic.day(clinic.today()):
        opened = clinic.kept_visit(listed.id)
        day = clinic.check(opened, opened.record.visit).claim.day_count
        yield from explain(day.allocation, day.other_method).sentences(said)


def test_no_sentence_of_a_day_keeps_its_english(practice: Clinic) -> None:
    speak_on_paper(claims=Language.ENGLISH, clinic=Language.SPANISH)
    data = data_of(practice)
    with words_of(Kind.CLINIC):
        told = {text: said(text) for text in sentences_of(practice) if text}
        told |= {text: text for text in units_of(practice)}
    speak_on_paper(claims=Language.ENGLISH, clinic=Language.ENGLISH)
    left = {}
    for text, words in told.items():
        english = [word for word in english_in(re.sub(r"«[^»]*»", " ", words)) if word not in data]
        if english:
            left[text] = (words, english)
    assert len(told) > 100
    assert left == {}
