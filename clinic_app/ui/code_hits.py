"""What the code popup lists: hits of a search in groups, and which of them Enter may take unasked."""

import re
from dataclasses import dataclass
from enum import StrEnum

from clinic_app.ui.language import tr, tr_noop

MOST_HITS = 50


class HitGroup(StrEnum):
    """Where a hit comes from; groups are listed in this order."""

    NICKNAME = tr_noop("Nickname")
    RECENT = tr_noop("Recent")
    CLINICIAN = tr_noop("Clinician")
    CLINIC = tr_noop("Clinic")
    SUGGESTED = tr_noop("Goes with the diagnosis")
    TEMPLATE = tr_noop("Templates")
    PATIENT = tr_noop("Patient")
    ALL = tr_noop("All")


@dataclass(frozen=True, slots=True)
class CodeHit:
    """One code found.

    Attributes:
        code: as written, with its dot.
        title: our words for it.
        group: where it comes from.
        note: "billable", "needs side" and the like, in words.
        usable: it may stand on a claim as it is; others are drawn fainter.
        nickname: the clinic's own short name, if that was searched.
        reason: why it goes with a diagnosis of the claim, told while the hit is chosen.
        group_words: what the group is called in place of its own name.
        key: the letter that takes it, where the list asks for a missing piece.
        template: number of the template that stands here in place of a code.
    """

    code: str
    title: str
    group: HitGroup = HitGroup.ALL
    note: str = ""
    usable: bool = True
    nickname: str = ""
    reason: str = ""
    group_words: str = ""
    key: str = ""
    template: int = 0


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row of the popup: the head of a group, or a hit."""

    head: HitGroup | None = None
    hit: CodeHit | None = None
    words: str = ""


def listed(hits: list[CodeHit]) -> tuple[ListedRow, ...]:
    """The best hits under the heads of their groups; a single group of all needs no head."""
    best = hits[:MOST_HITS]
    groups = [group for group in HitGroup if any(hit.group is group for hit in best)]
    rows: list[ListedRow] = []
    for group in groups:
        if groups != [HitGroup.ALL]:
            words = next((hit.group_words for hit in best if hit.group is group and hit.group_words), tr(group.value))
            rows.append(ListedRow(head=group, words=words))
        rows += [ListedRow(hit=hit) for hit in best if hit.group is group]
    return tuple(rows)


def _bare(text: str) -> str:
    return text.replace(".", "").strip().casefold()


def preselected(query: str, rows: tuple[ListedRow, ...]) -> int | None:
    """Row that Enter takes without an arrow key, or None.

    A typed code is never exchanged for another one: with a digit in the query only the same code, a nickname,
    or the single code ending in the typed figures is taken. Words take the first hit; a template, which brings many
    rows, only where its whole name was typed or no code fits.
    """
    hits = [(place, row.hit) for place, row in enumerate(rows) if row.hit is not None]
    typed = _bare(query)
    if not hits or not typed:
        return None
    for place, hit in hits:
        names = {_bare(hit.title)} if hit.template else {_bare(hit.code), hit.nickname.casefold()}
        if typed in names:
            return place
    if not any(sign.isdigit() for sign in typed):
        codes = [place for place, hit in hits if not hit.template]
        return codes[0] if codes else hits[0][0]
    ending = {hit.code for _, hit in hits if len(typed) >= 3 and hit.code.endswith(typed)}
    if len(ending) == 1 and typed.isdigit():
        return next(place for place, hit in hits if hit.code in ending)
    return None


def hit_spans(title: str, query: str) -> list[tuple[int, int]]:
    """Start and end in ``title`` of every word's beginning that the query names, for drawing it stronger."""
    spans = []
    words = [word.casefold() for word in re.findall(r"\w+", query)]
    for found in re.finditer(r"\w+", title):
        part = found.group().casefold()
        length = max((len(word) for word in words if part.startswith(word)), default=0)
        if length:
            spans.append((found.start(), found.start() + length))
    return spans
