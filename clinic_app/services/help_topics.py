"""Help pages that are no rule's own, from `resources/help/topics.toml`: title, text, source."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from clinic_app.shipped import shipped


@dataclass(frozen=True, slots=True)
class HelpTopic:
    """One page: paragraphs of plain text and where they are from; `words` are further ones that find it."""

    id: str
    title: str
    paragraphs: tuple[str, ...]
    source: str
    words: str = ""


@cache
def help_topics() -> tuple[HelpTopic, ...]:
    """All help pages in reading order."""
    document = tomllib.loads(shipped("resources", "help", "topics.toml").read_text(encoding="utf-8"))
    return tuple(
        HelpTopic(
            one["id"],
            one["title"],
            tuple(" ".join(part.split()) for part in one["text"].strip().split("\n\n")),
            one["source"],
            one.get("words", ""),
        )
        for one in document["topic"]
    )
