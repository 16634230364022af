"""A claim of an 837P file as visits of the notation: one for each day and place of service.

The file carries no minutes, so none are given: a rule that needs them has to say that it was not checked.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from clinic_app.domain.visit import (
    Authorization,
    Billing,
    ClaimForm,
    ClaimMedium,
    CoverageContext,
    Diagnosis,
    Discipline,
    Facility,
    Insured,
    Patient,
    Referral,
    Referring,
    Rendering,
    ServiceLine,
    Visit,
)
from clinic_app.domain.x12.claim import Claim837, Coverage837, Line837, Party

_FILING = {
    "MB": "medicare",
    "16": "medicare_advantage",
    "MC": "medicaid",
    "CH": "tricare",
    "VA": "va",
    "WC": "workers_comp",
    "BL": "bcbs",
    "AM": "auto",
    "CI": "commercial",
    "12": "commercial",
    "13": "commercial",
    "14": "commercial",
    "15": "commercial",
    "HM": "commercial",
    "09": "self_pay",
}
"""Claim filing indicator (SBR09) and the payer profile it stands for; others say too little to choose one."""
_BRANDS = (
    ("railroad", "railroad_medicare"),
    ("aetna", "aetna"),
    ("anthem", "anthem"),
    ("cigna", "cigna"),
    ("humana", "humana"),
    ("united health", "uhc"),
    ("unitedhealth", "uhc"),
    ("uhc", "uhc"),
)
_BY_NAME = {"commercial", "bcbs", ""}
_DISCIPLINE_OF_MODIFIER = {"GP": Discipline.PT, "GO": Discipline.OT, "GN": Discipline.SLP}
_CREDENTIAL_OF_TAXONOMY = (
    ("2251", "PT"),
    ("2252", "PTA"),
    ("225X", "OT"),
    ("224Z", "OTA"),
    ("235Z", "SLP"),
    ("2355", "SLPA"),
)
_DISCIPLINE_OF_CREDENTIAL = {
    "PT": Discipline.PT,
    "PTA": Discipline.PT,
    "OT": Discipline.OT,
    "OTA": Discipline.OT,
    "SLP": Discipline.SLP,
    "SLPA": Discipline.SLP,
}
_RELATIONSHIPS = {"01": "spouse", "19": "child", "20": "employee", "21": "unknown", "53": "life partner"}
_SELF = "18"


def visits_of(claim: Claim837) -> list[Visit]:
    """The visits of a claim, in the order of their days, with everything the claim says."""
    groups: dict[tuple[date, str], list[Line837]] = {}
    for line in claim.lines:
        assert line.first is not None  # the reader refuses a line without a day
        groups.setdefault((line.first, line.place or claim.place), []).append(line)
    whole = Visit(
        payer=profile_of(claim.coverage),
        secondary_payer=profile_of(claim.other) if claim.other is not None and claim.coverage.rank == "P" else None,
        discipline=discipline_of(claim),
        diagnoses=tuple(Diagnosis(dotted(code)) for code in claim.diagnoses),
        patient=_patient(claim),
        insured=insured_of(claim.coverage, claim.relationship),
        rendering=_rendering(claim),
        referring=_referring(claim),
        billing=_billing(claim),
        facility=_facility(claim),
        authorization=Authorization(number=claim.authorization) if claim.authorization else None,
        referral=Referral(number=claim.referral) if claim.referral else None,
        claim=_form(claim, split=len(groups) > 1),
        coverage=_causes(claim),
    )
    return [
        replace(whole, date_of_service=day, place_of_service=place or None, lines=tuple(map(_line, lines)))
        for (day, place), lines in sorted(groups.items())
    ]


def profile_of(coverage: Coverage837) -> str | None:
    """The shipped payer profile that filing indicator and payer name stand for; None where they do not tell."""
    filed = _FILING.get(coverage.filing_code, "")
    name = coverage.payer.last_name.casefold()
    if "railroad" in name and filed in {"medicare", ""}:
        return "railroad_medicare"
    if filed in _BY_NAME:
        branded = next((profile for words, profile in _BRANDS if words in name), "")
        return branded or filed or None
    return filed


def discipline_of(claim: Claim837) -> Discipline | None:
    """The discipline: of the modifiers if they name one alone, else of the rendering provider's taxonomy."""
    named = {_DISCIPLINE_OF_MODIFIER[one] for line in claim.lines for one in line.modifiers if one in _MODIFIERS}
    if len(named) == 1:
        return named.pop()
    provider = treating(claim)
    return _DISCIPLINE_OF_CREDENTIAL.get(credential_of(provider.taxonomy)) if provider is not None else None


_MODIFIERS = frozenset(_DISCIPLINE_OF_MODIFIER)


def treating(claim: Claim837) -> Party | None:
    """Who is responsible for the treatment: the rendering provider, or who bills, where that is a person."""
    return claim.rendering or (claim.billing if claim.billing.is_person else None)


def credential_of(taxonomy: str) -> str:
    """The credential that a taxonomy code of therapy stands for, else ""."""
    return next((credential for head, credential in _CREDENTIAL_OF_TAXONOMY if taxonomy.startswith(head)), "")


def dotted(code: str) -> str:
    """A diagnosis as people write it: M6281 as M62.81."""
    return f"{code[:3]}.{code[3:]}" if len(code) > 3 and "." not in code else code


def _patient(claim: Claim837) -> Patient:
    one = claim.patient
    return Patient(
        born=one.born,
        sex=one.sex or None,
        member_id=claim.coverage.insured.id or None,
        first_name=one.first_name or None,
        last_name=one.last_name or None,
        address=one.address or None,
    )


def insured_of(coverage: Coverage837, relationship: str) -> Insured | None:
    """Who is insured, and what the patient is to them, by its code; None for the patient, or where it is not told."""
    if relationship in {"", _SELF}:
        return None
    insured = coverage.insured
    return Insured(insured.first_name or None, insured.last_name or None, _RELATIONSHIPS.get(relationship, "other"))


def _rendering(claim: Claim837) -> Rendering | None:
    one = treating(claim)
    if one is None:
        return None
    return Rendering(one.npi or None, credential_of(one.taxonomy) or None, one.taxonomy or None)


def _referring(claim: Claim837) -> Referring | None:
    one = claim.referring
    if one is None:
        return None
    kind = 1 if one.is_person else 2
    qualifier = claim.referring_qualifier or None
    return Referring(one.npi or None, qualifier, one.first_name or None, one.last_name or None, entity_type=kind)


def _billing(claim: Claim837) -> Billing:
    one = claim.billing
    return Billing(
        npi=one.npi or None,
        tax_id=claim.tax_id or None,
        tax_id_kind=claim.tax_id_kind or None,
        taxonomy=one.taxonomy or None,
        address=one.street or None,
        pay_to_address=(claim.pay_to.address or None) if claim.pay_to is not None else None,
        zip=one.zip or None,
    )


def _facility(claim: Claim837) -> Facility | None:
    one = claim.facility
    return None if one is None else Facility(one.npi or None, one.street or None, one.zip or None)


def _form(claim: Claim837, *, split: bool) -> ClaimForm:
    return ClaimForm(
        medium=ClaimMedium.ELECTRONIC,
        frequency=claim.frequency or None,
        original_number=claim.original or None,
        account=claim.account or None,
        total_charge=None if split else claim.total,
        onset_on=claim.onset,
        initial_treatment_on=claim.initial_treatment,
        accident_on=claim.accident,
    )


def _causes(claim: Claim837) -> CoverageContext | None:
    if not claim.causes:
        return None
    return CoverageContext(
        employment=True if "EM" in claim.causes else None,
        auto=True if "AA" in claim.causes else None,
        auto_state=claim.auto_state or None,
        other_accident=True if "OA" in claim.causes else None,
    )


def _line(line: Line837) -> ServiceLine:
    spans = line.last != line.first
    return ServiceLine(
        code=line.code,
        units=line.units,
        modifiers=line.modifiers,
        pointers=line.pointers or None,
        charge=line.charge,
        from_=line.first if spans else None,
        to=line.last if spans else None,
        clinician=(line.rendering.npi or None) if line.rendering is not None else None,
        description=line.note or None,
    )
