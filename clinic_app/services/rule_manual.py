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
from clinic_app.services.rule_book import ExampleLine, family_of, page_of


def manual_pdf(rules: Sequence[Rule], mark: Printed) -> bytes:
    """All rules under their families, in reading order; the same rules give the same bytes."""
    topics = ManualFamily("Help pages", tuple(_topic(one) for one in help_topics()))
    families = [ManualFamily(title, tuple(_page(one) for one in of)) for title, of in groupby(rules, key=family_of)]
    out = io.BytesIO()
    write_manual([topics, *families], mark, out)
    return out.getvalue()


def _topic(topic: HelpTopic) -> ManualPage:
    parts = [("", paragraph) for paragraph in topic.paragraphs]
    return ManualPage(topic.title, None, "", (*parts, ("Source", topic.source)), ())


def _page(rule: Rule) -> ManualPage:
    page = page_of(rule)
    parts = [_titled(paragraph) for paragraph in page.paragraphs]
    parts += [
        ("Source", page.source),
        ("Holds for", page.dates[:1].upper() + page.dates[1:]),
        ("Accepting", page.release),
    ]
    kinds = (("It finds", page.found), ("It lets pass", page.passed), ("It says not checked", page.not_judged))
    return ManualPage(
        rule.id,
        MARKS[rule.severity],
        page.summary,
        tuple(parts),
        tuple((title, _rows(lines)) for title, lines in kinds if lines),
    )


def _titled(paragraph: str) -> tuple[str, str]:
    title, colon, words = paragraph.partition(": ")
    short = colon and len(title) <= len("What to do") + 4
    return (title, words[:1].upper() + words[1:]) if short else ("", paragraph)


def _rows(lines: Sequence[ExampleLine]) -> tuple[tuple[str, str], ...]:
    return tuple((line.name, line.visit) for line in lines)
