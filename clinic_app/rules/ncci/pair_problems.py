"""What a pair is told as: place, sentence and fixes.

The finding stands on the column 2 line, the one denied: on its modifiers where a modifier can pay both, on its code
where none can. A line that is column 2 of several pairs gets one finding. When column 2 is on another visit of the
day, this visit's column 1 line carries the finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.pairing import PairOfDay
from clinic_app.codebook.ncci import REASON_IN_WORDS
from clinic_app.domain.visit_clock import separate_words
from clinic_app.rules.line_changes import adding, without_line

MOST_MODIFIERS = 4


def severity_at(claim: Claim) -> Severity | None:
    """Medicaid has pair files of its own, which are not loaded: there a pair is a warning."""
    return Severity.WARNING if claim.payer.is_medicaid else None


def lacking_modifier(claim: Claim, pairs: Iterable[PairOfDay], *, remove_first: bool = False) -> Iterator[Problem]:
    """A problem for each line whose indicator-1 pairs carry no 59 or X modifier."""
    for index, group in by_line(pair for pair in pairs if not pair.distinct):
        removal = without_line(claim, index)
        apart = _stated_by_clock(claim, index, group)
        additions = tuple(_separate_time(claim, index, apart, safe=not remove_first))
        told = f"; the clock says {apart}" if apart else " for separate, non-overlapping time"
        yield Problem(
            ("lines", index, "modifiers"),
            f"{_pair_sentence(group)} {group[0].column2.code} is denied unless it carries 59 or an X modifier{told}.",
            (removal, *additions) if remove_first else (*additions, removal),
            severity_at(claim),
        )


def never_together(claim: Claim, pairs: Iterable[PairOfDay]) -> Iterator[Problem]:
    """A problem for each line whose pairs no modifier can pay."""
    for index, group in by_line(pairs):
        yield Problem(
            ("lines", index, "code"),
            f"{_pair_sentence(group)} {group[0].column2.code} is denied; {_no_modifier_helps(group)}.",
            (without_line(claim, index),),
            severity_at(claim),
        )


def by_line(pairs: Iterable[PairOfDay]) -> Iterator[tuple[int, list[PairOfDay]]]:
    """Pairs by the line their finding stands on and their column 2 code, in line order."""
    groups: dict[tuple[int, str], list[PairOfDay]] = {}
    for pair in pairs:
        groups.setdefault((pair.index, pair.column2.code), []).append(pair)
    for index, code in sorted(groups):
        yield index, groups[index, code]


def _pair_sentence(group: list[PairOfDay]) -> str:
    """Column 1 named first, so that "the first" and "the second" of a reason are plain."""
    pair = group[0]
    partners = list(dict.fromkeys([one.column1.code for one in group]))
    here = all(one.column1.index is not None and one.column2.index is not None for one in group)
    where = "" if here else " (on two visits of the day)"
    if len(partners) > 1:
        return f"{pair.column2.code} forms NCCI pairs with {_listed(partners)}{where}."
    reason = REASON_IN_WORDS[pair.edit.reason]
    return f"{partners[0]} and {pair.column2.code} are an NCCI pair{where}: {reason}."


def _listed(codes: list[str]) -> str:
    return codes[0] if len(codes) == 1 else f"{', '.join(codes[:-1])} and {codes[-1]}"


def _no_modifier_helps(group: list[PairOfDay]) -> str:
    words = dict.fromkeys(word for pair in group for word in pair.distinct)
    if words:
        return f"{_listed(list(words))} does not help, because the pair has indicator 0"
    return "no modifier helps, because the pair has indicator 0"


def _separate_time(claim: Claim, index: int, apart: str, *, safe: bool) -> Iterator[Fix]:
    """59 on a person's word, or as the clock states it, where the lines have times that share no minute."""
    line = claim.lines[index]
    if len(line.modifiers) >= MOST_MODIFIERS:
        return
    if not apart:
        yield adding(line, "59", title=f"Add 59 to {line.code} (I confirm separate, non-overlapping time)")
        return
    edits = adding(line, "59").edits_in(claim.visit)
    if not line.line.separate:  # what a person wrote there says more
        edits = (*edits, Edit(line.at("separate"), apart))
    yield Fix("Add 59, times stated", edits, safe)


def _stated_by_clock(claim: Claim, index: int, group: list[PairOfDay]) -> str:
    """What the clock times say sets the line apart from all its partners; empty where they do not."""
    said = []
    for pair in group:
        other = pair.column1.index if pair.index == pair.column2.index else pair.column2.index
        words = None if other is None else separate_words(claim.visit, index, other)
        if words is None:
            return ""
        said.append(words)
    own, _, first = said[0].partition(", apart from ")
    return f"{own}, apart from {' and '.join([first, *(one.partition(', apart from ')[2] for one in said[1:])])}"
