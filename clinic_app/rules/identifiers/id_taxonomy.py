"""Provider taxonomy."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, discipline_of_credential
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger, either
from clinic_app.domain.credentials import credential_word, is_assistant
from clinic_app.domain.identifiers import taxonomy_fault
from clinic_app.domain.visit import Discipline

_OF_THERAPIST = {Discipline.PT: "2251", Discipline.OT: "225X", Discipline.SLP: "235Z"}
_OF_ASSISTANT = {Discipline.PT: "2252", Discipline.OT: "224Z", Discipline.SLP: "2355"}


def _any_provider(claim: Claim) -> bool:
    return claim.visit.rendering is not None or claim.visit.billing is not None


@rule(
    "ID-TAXONOMY",
    Severity.WARNING,
    basis="NUCC provider taxonomy; 837P PRV*PE*PXC, PRV*BI*PXC",
    when=_any_provider,
    trigger=either(Trigger(given=("rendering",)), Trigger(given=("billing",))),
    reads=CLAIM_FORM | RENDERING,
)
def id_taxonomy(claim: Claim) -> Iterator[Outcome]:
    """A taxonomy code is not well formed or belongs to another profession.

    Why: the code has ten letters and digits, and its first four name the profession: 2251 physical therapist, 225X
    occupational therapist, 235Z speech-language pathologist. Specialties of a profession share them.

    What to do: take the code from the NPI registry entry.
    """
    rendering, billing = claim.visit.rendering, claim.visit.billing
    if rendering is not None and rendering.taxonomy is not None:
        fault = taxonomy_fault(rendering.taxonomy) or _wrong_profession(
            rendering.taxonomy, rendering.credential, claim.visit.discipline
        )
        if fault is not None:
            yield Problem(("rendering", "taxonomy"), f"The rendering provider's taxonomy {rendering.taxonomy} {fault}.")
    if billing is not None and billing.taxonomy is not None:
        fault = taxonomy_fault(billing.taxonomy)
        if fault is not None:
            yield Problem(("billing", "taxonomy"), f"The billing provider's taxonomy {billing.taxonomy} {fault}.")


def _wrong_profession(taxonomy: str, credential: str | None, stated: Discipline | None) -> str | None:
    """Judged by the credential; without one by the visit's discipline, which fits therapist and assistant."""
    prefix = taxonomy.strip().upper()[:4]
    own = discipline_of_credential(credential or "")
    if own is not None:
        expected = {(_OF_ASSISTANT if is_assistant(credential) else _OF_THERAPIST)[own]}
        who = credential_word(credential)
    elif not credential_word(credential) and stated is not None:
        expected = {_OF_THERAPIST[stated], _OF_ASSISTANT[stated]}
        who = stated.value
    else:
        return None
    return None if prefix in expected else f"does not begin with {' or '.join(sorted(expected))}, as for {who}"
