"""What two checks of one claim say differently: found anew, no longer found, or said in another way."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from clinic_app.domain.judgement import Said, Standing

_EDITION = re.compile(r"\b\d{4}Q[1-4]\b|\b(?:Jan|Apr|Jul|Oct) \d{4}\b|\b\d{4}-\d{2}-\d{2}\b")


class Change(Enum):
    """How something that is said changed; the words stand before it on the screen."""

    NEW = "New"
    CLEARED = "Cleared"
    CHANGED = "Changed"
    EDITION = "Other edition"
    UNCHECKED = "No longer checked"
    CHECKED = "Now checked"


@dataclass(frozen=True, slots=True)
class SaidChange:
    """One change: what was said before and what is said after; one of the two is None for what came or went."""

    change: Change
    before: Said | None
    after: Said | None

    @property
    def said(self) -> Said:
        """What is said now, else what was said."""
        found = self.after or self.before
        assert found is not None  # one of the two is always there
        return found


def changes_between(before: Iterable[Said], after: Iterable[Said]) -> tuple[SaidChange, ...]:
    """What changed, new ones first, then by rule and place; what is said alike is left out."""
    left, came = _without_common(list(before), list(after))
    changes: list[SaidChange] = []
    for key in (_place, _rule_and_words, _rule):
        left, came = _paired(left, came, key, changes)
    changes += [SaidChange(Change.CHECKED if _unchecked(one) else Change.CLEARED, one, None) for one in left]
    changes += [SaidChange(Change.UNCHECKED if _unchecked(one) else Change.NEW, None, one) for one in came]
    order = list(Change)
    return tuple(sorted(changes, key=lambda one: (order.index(one.change), one.said.rule, str(one.said.at))))


def _without_common(before: list[Said], after: list[Said]) -> tuple[list[Said], list[Said]]:
    common = Counter(before) & Counter(after)
    return _less(before, common), _less(after, common)


def _less(said: Sequence[Said], common: Counter[Said]) -> list[Said]:
    rest, taken = [], Counter[Said]()
    for one in said:
        if taken[one] < common[one]:
            taken[one] += 1
        else:
            rest.append(one)
    return rest


def _paired(
    left: list[Said], came: list[Said], key: Callable[[Said], Hashable], changes: list[SaidChange]
) -> tuple[list[Said], list[Said]]:
    """Pair what has the same key on both sides, as long as neither side has it twice: then nobody could tell which."""
    by_key: dict[Hashable, tuple[list[Said], list[Said]]] = defaultdict(lambda: ([], []))
    for side, said in enumerate((left, came)):
        for one in said:
            by_key[key(one)][side].append(one)
    pairs = [(ones[0], others[0]) for ones, others in by_key.values() if len(ones) == 1 and len(others) == 1]
    changes += [SaidChange(_how(one, other), one, other) for one, other in pairs]
    gone, met = {id(one) for one, _ in pairs}, {id(other) for _, other in pairs}
    return [one for one in left if id(one) not in gone], [one for one in came if id(one) not in met]


def _place(one: Said) -> Hashable:
    return one.rule, one.at, _unchecked(one), _words(one) if not one.at else ""


def _rule_and_words(one: Said) -> Hashable:
    return one.rule, _words(one), _unchecked(one)


def _rule(one: Said) -> Hashable:
    return one.rule, _unchecked(one), one.at[:1]


def _unchecked(one: Said) -> bool:
    return one.standing is Standing.NOT_CHECKED


def _words(one: Said) -> str:
    return _EDITION.sub("", one.message)


def _how(before: Said, after: Said) -> Change:
    alike = (before.severity, before.standing, before.at, _words(before)) == (
        after.severity,
        after.standing,
        after.at,
        _words(after),
    )
    other_source = _EDITION.sub("", before.basis) != _EDITION.sub("", after.basis)
    return Change.EDITION if alike and not other_source else Change.CHANGED
