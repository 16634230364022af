"""837P files of another system brought in as visits."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from clinic_app.domain.records import Coverage, Provider
from clinic_app.domain.visit import Insured
from clinic_app.domain.x12.segments import ClaimFileError
from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.fix_list import fix_list
from clinic_app.services.bring_in.plan import Outcome
from clinic_app.services.clinic import Checked, Clinic
from tests.domain.x12.invented_claims import BILLING, CLAIM, LINES, SUBSCRIBER, WHOLE, interchange
from tests.services.bring_in.files import DAY_SHEET, brought, planned, sentences, written

DAY = date(2026, 11, 18)


@pytest.fixture
def path(clinic: Clinic, tmp_path: Path) -> Path:
    clinic.save_person(Provider("Thea", "Sample", "PT", "1234567893", enrolled=True))
    clinic.save_person(Provider("Paula", "Planwell", "PT", "1000000012", enrolled=True))
    return written(tmp_path, interchange(), "claims.837")


def test_a_claim_becomes_a_checked_visit_without_minutes(clinic: Clinic, path: Path) -> None:
    plan = planned(clinic, path)
    assert (plan.kind, plan.counts[Outcome.NEW], plan.new_patients) == (Kind.CLAIMS, 1, 1)
    done = brought(clinic, path)

    (found,) = clinic.find_patients("testerson")
    assert clinic.coverages(found.id)[0].payer == "medicare"
    record = clinic.kept_visit(done.visit_ids[0]).record
    assert (record.day, record.visit.payer, record.discipline) == (DAY, "medicare", "PT")
    assert [line.minutes for line in record.visit.lines or ()] == [None, None]
    assert record.visit.claim is not None
    assert record.visit.claim.account == "OTHER-17"
    assert fix_list(clinic, done.record.id).visits == 1
    checked = clinic.check_kept(record.id)
    assert "UNIT-CMS-TOTAL" in {one.rule for one in checked.result.not_checked}
    assert planned(clinic, path).counts[Outcome.SAME] == 1


def test_a_claim_of_a_therapist_nobody_knows_is_refused_by_its_segment(clinic: Clinic, path: Path) -> None:
    text = interchange([one.replace("1000000012", "1000000020") for one in WHOLE])
    plan = planned(clinic, written(path.parent, text, "other.837"))
    ((segment, sentence),) = sentences(plan)
    assert segment == 18
    assert "1000000020" in sentence
    assert plan.refused[0].cells == ("OTHER-17", "2026-11-18")
    assert not plan.does_something


def test_a_claim_never_writes_over_a_visit_with_other_lines(clinic: Clinic, path: Path) -> None:
    brought(clinic, written(path.parent, DAY_SHEET.replace("Example,Roberta", "Testerson,Ada"), "sheet.csv"))
    plan = planned(clinic, path)
    assert "kept with other lines" in sentences(plan)[0][1]


def test_a_file_that_is_cut_gives_nothing(clinic: Clinic, path: Path) -> None:
    with pytest.raises(ClaimFileError, match="Segment"):
        planned(clinic, written(path.parent, interchange()[:-60], "cut.837"))
    assert clinic.day(DAY) == []


def test_the_same_claim_twice_in_a_file_is_one_visit(clinic: Clinic, path: Path) -> None:
    twice = interchange((*WHOLE, *WHOLE[13:]))
    plan = planned(clinic, written(path.parent, twice, "twice.837"))
    assert (plan.counts[Outcome.NEW], plan.counts[Outcome.SAME]) == (1, 1)


CIGNA_FIRST = (
    "SBR*P*01*GRP9******CI",
    "OI***Y***Y",
    "NM1*IL*1*TESTERSON*SAM****MI*W999",
    "N3*2 SAMPLE STREET",
    "NM1*PR*2*CIGNA*****PI*62308",
)
CHILD = (
    "HL*2*1*22*1",
    "SBR*P**GRP1******CI",
    "NM1*IL*1*PARENT*PAT****MI*C555",
    "NM1*PR*2*AETNA*****PI*60054",
    "HL*3*2*23*0",
    "PAT*19",
    "NM1*QC*1*PARENT*KIM",
    "N3*2 SAMPLE STREET",
    "DMG*D8*20150203*M",
)


def covered_as(clinic: Clinic, path: Path, *parts: tuple[str, ...]) -> tuple[list[Coverage], Checked]:
    body = tuple(segment for part in parts for segment in part)
    done = brought(clinic, written(path.parent, interchange(body), "covered.837"))
    record = clinic.kept_visit(done.visit_ids[0]).record
    return list(clinic.coverages(record.patient_id)), clinic.check_kept(record.id)


def test_a_claim_to_medicare_as_second_payer_brings_the_first_one_too(clinic: Clinic, path: Path) -> None:
    second = tuple(one.replace("SBR*P", "SBR*S") for one in SUBSCRIBER)
    coverages, checked = covered_as(clinic, path, BILLING, second, CLAIM, CIGNA_FIRST, LINES)

    assert [(one.payer, one.rank, one.member_id) for one in coverages] == [
        ("cigna", 1, "W999"),
        ("medicare", 2, "1EG4TE5MK73"),
    ]
    assert coverages[0].insured == Insured("SAM", "TESTERSON", "spouse")
    assert coverages[1].insured is None
    assert checked.claim.visit.payer == "medicare"
    assert checked.claim.visit.coverage is not None
    assert checked.claim.visit.coverage.item_11 == "GRP9"
    assert "COV-MSP" not in {one.rule for one in checked.result.findings}


def test_the_second_payer_that_a_claim_names_stands_behind_the_first(clinic: Clinic, path: Path) -> None:
    behind = tuple(one.replace("SBR*P", "SBR*S") for one in CIGNA_FIRST)
    coverages, _ = covered_as(clinic, path, BILLING, SUBSCRIBER, CLAIM, behind, LINES)
    assert [(one.payer, one.rank) for one in coverages] == [("medicare", 1), ("cigna", 2)]

    unheard = tuple(one.replace("CI", "ZZ").replace("CIGNA", "STRANGE").replace("62308", "") for one in behind)
    adam = tuple(
        one.replace("ADA", "ADAM").replace("19500203", "19510203").replace("MK73", "MK72") for one in SUBSCRIBER
    )
    coverages, _ = covered_as(clinic, path, BILLING, adam, CLAIM, unheard, LINES)
    assert [(one.payer, one.rank) for one in coverages] == [("medicare", 1)]


def test_a_child_is_insured_through_the_parent(clinic: Clinic, path: Path) -> None:
    coverages, checked = covered_as(clinic, path, BILLING, CHILD, CLAIM, LINES)
    assert [(one.payer, one.insured) for one in coverages] == [("aetna", Insured("PAT", "PARENT", "child"))]
    assert checked.claim.visit.insured == Insured("PAT", "PARENT", "child")


def of_frequency(code: str, *lines: str) -> tuple[str, ...]:
    return (CLAIM[0].replace(":B:1", f":B:{code}"), *CLAIM[1:], *lines)


def test_a_claim_that_voids_or_replaces_one_of_the_file_makes_no_second_visit(clinic: Clinic, path: Path) -> None:
    corrected = of_frequency("7", *LINES[:3])
    file = interchange((*WHOLE, *corrected, *of_frequency("8", *LINES)))
    plan = planned(clinic, written(path.parent, file, "corrected.837"))
    assert plan.counts[Outcome.NEW] == 1
    assert ["replaces one" in plan.refused[0].sentence, "voids" in plan.refused[1].sentence] == [True, True]
    alone = interchange((*BILLING, *SUBSCRIBER, *corrected))
    assert planned(clinic, written(path.parent, alone, "alone.837")).counts[Outcome.NEW] == 1
