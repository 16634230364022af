"""Four modifiers a line, none twice."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.modifier_order import ordered_modifiers

MOST_MODIFIERS = 4


@rule(
    "MOD-MAX4",
    Severity.ERROR,
    basis="CPM ch. 26 §10.4, Item 24D; 837P SV101-3 to -6",
    trigger=Trigger(service=lambda service: len(service.modifiers) > 1),
    reads=CODES | MODIFIERS,
)
def mod_max4(claim: Claim) -> Iterator[Outcome]:
    """A line carries more than four modifiers, or one of them twice.

    Why: Item 24D and the electronic line have room for four. A repeated modifier takes one of the places and is
    rejected.

    What to do: take away the repeated one, or the one that says least. Their order does not matter here: the form
    sorts them when it is saved.
    """
    for line in [one for one in claim.billed if len(one.modifiers) > 1]:
        words = [word for word in line.modifiers if word]
        different = dict.fromkeys(words)
        if len(different) < len(words):
            yield _repeated(line, words, tuple(different))
        elif len(words) > MOST_MODIFIERS:
            yield Problem(
                line.at("modifiers"),
                f"{line.code} carries {len(words)} modifiers ({' '.join(words)}); a line holds {MOST_MODIFIERS}.",
            )


def _repeated(line: ClaimLine, words: list[str], different: tuple[str, ...]) -> Problem:
    twice = [word for word in different if words.count(word) > 1]
    still = f" Without the repeats it still carries {len(different)}." if len(different) > MOST_MODIFIERS else ""
    fix = Fix(
        f"Keep one {' and one '.join(twice)}", (Edit(line.at("modifiers"), ordered_modifiers(different)),), safe=True
    )
    return Problem(
        line.at("modifiers"),
        f"{line.code} carries {' and '.join(twice)} more than once.{still}",
        () if still else (fix,),
    )
