"""The rule DX-UNSPECIFIED."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnoses.naming import listed
from clinic_app.rules.diagnoses.sides import unspecified
from clinic_app.rules.diagnosis_fixes import respell_fix


def _any_says_unspecified(claim: Claim) -> bool:
    return True in ["nspecified" in one.lookup.title for one in claim.diagnoses]


@rule(
    "DX-UNSPECIFIED",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.B.13, I.B.18; remark code N769",
    when=_any_says_unspecified,
    trigger=Trigger(diagnosis=lambda lookup, _table: "nspecified" in lookup.title),
    reads=DIAGNOSES,
)
def dx_unspecified(claim: Claim) -> Iterator[Problem]:
    """The code leaves the side or the site open although codes that name it exist.

    Why: a therapist knows which knee is treated, so payers deny a code that does not. Pick the side or the site the
    chart names. Where the cause of a complaint is open (low back pain, unspecified) nothing is said.
    """
    for i, sided in unspecified(claim.codebook.diagnoses, claim.codes, claim.day):
        one = claim.diagnoses[i]
        fixes = tuple(respell_fix(claim, i, code) for code in sided)
        choose = f"choose {listed(sided)}" if sided else "choose the code of the site that is treated"
        what = "side" if sided else "site"
        yield Problem(one.at, f"{one.code} leaves the {what} open ({one.lookup.title}); {choose}.", fixes)
