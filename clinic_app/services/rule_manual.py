"""The manual of all rules as a PDF, made from the rules themselves, so that it cannot be out of date."""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import groupby

from clinic_app.checker.rule import Rule
from clinic_app.reports.claim_summary import Printed
from clinic_app.reports.rule_manual import ManualFamily, ManualPage, write_manual
from clinic_app.reports.summary_of_claim import MARKS
from clinic_app.services.help_topics import HelpTopic, help_topics
from clinic_app.services.rule_book import family_of, page_of, titled
from clinic_app.words.paper import Kind, said, tr, words_of


@words_of(Kind.CLINIC)
def manual_pdf(rules: Sequence[Rule], mark: Printed) -> bytes:
    """All rules under their families, in reading order; the same rules give the same bytes."""
    topics = ManualFamily(tr("Help pages"), tuple(_topic(one) for one in help_topics()))
    families = [
        ManualFamily(said(title), tuple(_page(one) for one in of)) for title, of in groupby(rules, key=family_of)
    ]
    out = io.BytesIO()
    write_manual([topics, *families], mark, out)
    return out.getvalue()


def _topic(topic: HelpTopic) -> ManualPage:
    parts = [("", said(paragraph)) for paragraph in topic.paragraphs]
    return ManualPage(said(topic.title), None, "", (*parts, (tr("Source"), said(topic.source))), ())


def _page(rule: Rule) -> ManualPage:
    page = page_of(rule)
    words_of_page = str if page.is_own else said
    parts = [(said(title), words_of_page(words)) for title, words in map(titled, page.paragraphs)]
    dates = said(page.dates)
    parts += [
        (tr("Source"), words_of_page(page.source)),
        (tr("Holds for"), dates[:1].upper() + dates[1:]),
        (tr("Accepting"), said(page.release)),
    ]
    kinds = (
        (tr("It finds"), page.found),
        (tr("It lets pass"), page.passed),
        (tr("It says not checked"), page.not_judged),
    )
    return ManualPage(
        rule.id,
        MARKS[rule.severity],
        words_of_page(page.summary),
        tuple(parts),
        tuple((title, tuple((words_of_page(one.name), one.visit) for one in lines)) for title, lines in kinds if lines),
    )
