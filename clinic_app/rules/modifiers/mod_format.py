"""A modifier that cannot be one, and one that is not in the program's list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Service, Trigger
from clinic_app.rules.line_changes import removing

_SHAPE = re.compile(r"[A-Z0-9]{2}")
_OF_CPT = {
    "1": "P",
    "2": "234567P",
    "3": "23P",
    "4": "7",
    "5": "0123456789",
    "6": "236",
    "7": "346789",
    "8": "012P",
    "9": "01235679",
}
_OF_HCPCS = {
    "A": "T",
    "C": "CHIJKLMNOQRS",
    "F": "QR",
    "G": "0ACEJLNOPQTVWXYZ",
    "H": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "K": "BX",
    "L": "T",
    "N": "U",
    "P": "DNO",
    "Q": "56J",
    "R": "RT",
    "S": "CE",
    "T": "CEFGHJLMNRS",
    "U": "123456789ABCDE",
    "X": "EPSU",
}
_KNOWN = frozenset(
    first + second for table in (_OF_CPT, _OF_HCPCS) for first, seconds in table.items() for second in seconds
)
"""The second signs go by the first. Of CPT: all, those of performance measures with them. Of HCPCS: those that stand on
therapy lines, for payment, liability, telehealth, side, program and state.
"""


def _carries_another(service: Service) -> bool:
    return not _KNOWN.issuperset(service.modifiers)


@rule(
    "MOD-FORMAT",
    Severity.ERROR,
    basis="CPM ch. 26 §10.4, Item 24D; 837P SV101-3 to -6; CPT and HCPCS code sets, 45 CFR 162.1002",
    trigger=Trigger(service=_carries_another),
    reads=CODES | MODIFIERS,
)
def mod_format(claim: Claim) -> Iterator[Outcome]:
    """A modifier is none: it has not two letters or figures, or no code set has it.

    Why: the form and the electronic line take two characters, and a modifier that does not exist gets the line
    rejected. Mostly figures of a code or of minutes were typed into the field.

    What to do: take it away, or type the one that was meant. A modifier of HCPCS that the program does not know stands
    under "not checked".
    """
    for line in claim.billed:
        for word in dict.fromkeys(line.modifiers):
            if not word or word in _KNOWN:
                continue
            if not _SHAPE.fullmatch(word):
                message = f"{line.code} carries “{word}”, which is no modifier: one has two letters or figures."
            elif word[0].isdigit():
                message = f"{line.code} carries {word}, which is no modifier of CPT."
            else:
                yield NotJudged(f"{word} on {line.code} is not in the program's list of modifiers")
                continue
            yield Problem(line.at("modifiers"), message, (removing(line, word),))
