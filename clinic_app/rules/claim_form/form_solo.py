"""A solo practice."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger


@rule(
    "FORM-SOLO",
    Severity.INFO,
    basis="005010X222A1 loop 2310B; NUCC 1500 manual, Item 24J",
    trigger=Trigger(
        given=(
            "rendering",
            "billing",
        )
    ),
    reads=CLAIM_FORM | RENDERING,
)
def form_solo(claim: Claim) -> Iterator[Outcome]:
    """The rendering provider is the billing provider.

    Why: in an electronic claim the rendering loop (2310B) is left out when it would repeat the billing provider; on
    paper Item 24J is printed all the same.

    What to do: nothing, if the clinic is a solo practice. If it is a group, enter the group's own NPI in Item 33a.
    """
    rendering, billing = claim.visit.rendering, claim.visit.billing
    if rendering is None or billing is None:
        return
    npi = (rendering.npi or "").strip()
    if npi and npi == (billing.npi or "").strip():
        yield Problem(
            ("rendering", "npi"),
            f"{npi} renders and bills: the electronic claim leaves loop 2310B out, Item 24J is printed.",
        )
