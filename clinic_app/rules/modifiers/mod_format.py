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
_OF_CPT = frozenset(
    "22 23 24 25 26 27 32 33 47 50 51 52 53 54 55 56 57 58 59 62 63 66 73 74 76 77 78 79 80 81 82 90 91 92 93 95 96 97 "
    "99 1P 2P 3P 8P".split()
)
"""All modifiers of CPT that begin with a figure, those of performance measures with them."""
_OF_HCPCS = frozenset(
    "GP GO GN CQ CO KX XE XP XS XU GA GX GY GZ GQ GT G0 FQ FR LT RT AT CR CS CC CH CI CJ CK CL CM CN GC GE GJ GL GV GW "
    "KB NU PD PN PO Q5 Q6 QJ RR SC SE TC TE TF TG TH TJ TL TM TN TR TS U1 U2 U3 U4 U5 U6 U7 U8 U9 UA UB UC UD UE "
    "HA HB HC HD HE HF HG HH HI HJ HK HL HM HN HO HP HQ HR HS HT HU HV HW HX HY HZ".split()
)
"""Those of HCPCS that stand on therapy lines: payment, liability, telehealth, side, program and state."""
_KNOWN = _OF_CPT | _OF_HCPCS


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
