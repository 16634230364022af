"""837P files of another system brought in as visits."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from clinic_app.domain.records import Provider
from clinic_app.domain.x12.segments import ClaimFileError
from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.fix_list import fix_list
from clinic_app.services.bring_in.plan import Outcome
from clinic_app.services.clinic import Clinic
from tests.domain.x12.invented_claims import WHOLE, interchange
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
