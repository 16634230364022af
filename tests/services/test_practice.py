"""The practice clinic: it holds what its files say, and the checker finds exactly what was planted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.domain.identifiers import mbi_fault, npi_fault
from clinic_app.domain.records import VisitRecord
from clinic_app.rules.catalog import RULES_BY_ID
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.practice_plan import LAST_DAY, practice_day, read_plan, working_day
from tests.rules.own.packs import a_rule
from tests.services.opening import TODAY, practice_clinic


def _speaking(result: CheckResult) -> tuple[str, ...]:
    """The rules that speak as errors or warnings, each as often as it does."""
    return tuple(sorted(one.rule for one in result.findings if one.severity > Severity.INFO))


def _kept(clinic: Clinic) -> list[VisitRecord]:
    return sorted(clinic.store.visits.every(), key=lambda one: one.id)


def test_every_visit_gives_exactly_what_was_planted_and_the_others_are_ready(practice_around: Clinic) -> None:
    plan = read_plan(practice_around.today())
    expected = {(one.day, one.name): one.planted for one in plan.visits}
    found = {
        (one.day, one.name): _speaking(practice_around.check_kept(record.id).result)
        for one, record in zip(plan.visits, _kept(practice_around), strict=True)
    }
    assert found == expected


def test_the_verdict_beside_each_visit_is_that_of_a_check_of_it_as_it_stands(practice_around: Clinic) -> None:
    visits = practice_around.visits_up_to(practice_around.today())
    assert [one.verdict for one in visits] == [practice_around.check_kept(one.id).verdict for one in visits]


def test_the_clinic_has_rules_of_its_own_and_a_denial_to_look_at(practice_around: Clinic) -> None:
    listed = practice_around.own_rules.all()
    assert [one.rule.id for one in listed] == ["OWN-BLUE-SHORT-LINE", "OWN-LONG-EXERCISE"]
    assert {one.id for one in practice_around.checking.rules} >= {one.rule.id for one in listed}
    assert [one.carc for one in practice_around.store.denials.all()] == ["50"]


def test_a_practice_clinic_with_a_rule_somebody_wrote_is_not_laid_anew(tmp_path: Path, checking: Checking) -> None:
    for day in (TODAY, date(2026, 12, 7)):
        opened = practice_clinic(tmp_path, replace(checking, today=day), day)
        if day == TODAY:
            opened.own_rules.save(a_rule(), day, "TP")
        assert "OWN-TEST" in [one.rule.id for one in opened.own_rules.all()]
        opened.close()


def test_no_visit_lies_in_the_future_or_on_a_weekend(practice_around: Clinic) -> None:
    days = {record.day for record in _kept(practice_around)}
    assert max(days) <= practice_around.today()
    assert all(day.weekday() < 5 for day in days)
    assert practice_around.last_busy_day(practice_around.today()) == practice_day(practice_around.today())


def test_every_planted_rule_exists_and_each_visit_of_the_plan_has_a_name_of_its_own() -> None:
    visits = read_plan(date(2027, 3, 31)).visits
    assert {rule for one in visits for rule in one.planted} <= set(RULES_BY_ID)
    assert len({one.name for one in visits}) == len(visits)


def test_the_clinic_has_three_disciplines_two_assistants_six_payers_and_fourteen_patients_at_least() -> None:
    plan = read_plan(TODAY)
    credentials = Counter(person.credential for person in plan.people.values())
    assert credentials == Counter(["PT", "PTA", "OT", "OTA", "SLP"])
    assert len(plan.payers) == 6
    assert len(plan.patients) >= 14
    assert len(plan.visits) >= 40
    assert {coverage.payer for one in plan.patients for coverage in one.coverages} == {
        payer.profile for payer in plan.payers
    }


@pytest.mark.parametrize(
    "rule",
    [
        "DX-7TH-MISSING",
        "DX-CODE-FIRST",
        "DX-EXCL1",
        "DX-LATERALITY",
        "DX-LATERALITY-DOC",
        "DX-MAX12",
        "DX-NOT-LEAF",
        "DX-PTR-MISSING",
        "DX-UNSPECIFIED",
        "FORM-DUP-LINE",
        "MOD-CQ-EVAL",
        "MOD-CQ-PAIR",
        "MOD-CQ-SPLIT",
        "MOD-DISC-REQ",
        "MOD-MISUSE",
        "NCCI-IND0",
        "NCCI-IND1",
        "UNIT-CMS-TOTAL",
        "UNIT-UNTIMED-1",
        "WK-M6281-OBJ",
        "WK-R531-THERAPY",
        "WK-UPDATE-DX",
    ],
)
def test_each_common_fault_is_planted_once_at_least(rule: str) -> None:
    assert any(rule in one.planted for one in read_plan(TODAY).visits)


def test_numbers_are_well_formed_so_that_nothing_but_the_planted_faults_is_found() -> None:
    plan = read_plan(TODAY)
    npis: Sequence[str] = [plan.clinic.npi, *(person.npi for person in plan.people.values())]
    members = [one.member_id for patient in plan.patients for one in patient.coverages if one.payer == "medicare"]
    assert [npi_fault(npi) for npi in npis] == [None] * len(npis)
    assert len(set(npis)) == len(npis)
    assert [mbi_fault(member) for member in members] == [None] * len(members)


def test_the_old_code_of_plantar_fasciitis_is_right_on_days_before_its_end() -> None:
    before = {one.name: one.planted for one in read_plan(date(2026, 9, 30)).visits}
    after = {one.name: one.planted for one in read_plan(date(2026, 10, 1)).visits}
    assert before["Plantar fasciitis under its old code"] == ()
    assert after["Plantar fasciitis under its old code"] == ("DX-NOT-LEAF",)


@pytest.mark.parametrize(
    ("start", "away", "day"),
    [
        (date(2026, 11, 20), 0, date(2026, 11, 20)),
        (date(2026, 11, 21), 0, date(2026, 11, 20)),
        (date(2026, 11, 22), -1, date(2026, 11, 19)),
        (date(2026, 11, 20), 1, date(2026, 11, 23)),
        (date(2026, 11, 23), -1, date(2026, 11, 20)),
        (date(2026, 11, 20), -10, date(2026, 11, 6)),
    ],
)
def test_working_days_pass_over_weekends(start: date, away: int, day: date) -> None:
    assert working_day(start, away) == day


def test_the_practice_day_never_passes_the_code_table() -> None:
    assert practice_day(LAST_DAY + timedelta(days=400)) == LAST_DAY
    assert practice_day(date(2026, 11, 22)) == date(2026, 11, 20)


def test_a_visit_in_the_future_is_refused_in_the_files(tmp_path: Path) -> None:
    demo = Path(__file__).parents[2] / "resources" / "demo"
    (tmp_path / "clinic.toml").write_bytes((demo / "clinic.toml").read_bytes())
    row = '[[visits]]\nname = "Later"\npatient = "mockford"\nperson = "pt"\nday = 1\n[visits.visit]\nlines = []\n'
    (tmp_path / "visits_later.toml").write_text(row, encoding="utf-8")
    with pytest.raises(ValueError, match="Later: the day lies in the future"):
        read_plan(TODAY, tmp_path)


def test_opening_it_again_on_the_same_day_adds_nothing(tmp_path: Path, checking: Checking) -> None:
    first = practice_clinic(tmp_path, checking, TODAY)
    visits = _kept(first)
    first.close()
    again = practice_clinic(tmp_path, checking, TODAY)
    assert _kept(again) == visits
    again.close()


def test_opening_it_on_a_later_day_moves_it_there_as_long_as_nobody_worked_in_it(
    tmp_path: Path, checking: Checking
) -> None:
    practice_clinic(tmp_path, checking, TODAY).close()
    later = TODAY + timedelta(days=14)
    moved = practice_clinic(tmp_path, checking, later)
    assert moved.last_busy_day(later) == later
    moved.close()


def _save_a_visit(clinic: Clinic) -> None:
    opened = clinic.open_visit(clinic.day(TODAY)[0].id)
    clinic.save(opened, opened.record.visit, "JS")


def _leave_a_draft(clinic: Clinic) -> None:
    opened = clinic.open_visit(clinic.day(TODAY)[0].id)
    clinic.autosave(opened, opened.record.visit, "JS")


def _add_a_patient(clinic: Clinic) -> None:
    clinic.save_patient(replace(clinic.find_patients("Mockford")[0], id=0, version=0))


def _change_a_patient(clinic: Clinic) -> None:
    clinic.save_patient(clinic.find_patients("Mockford")[0])


def _change_the_clinic(clinic: Clinic) -> None:
    clinic.save_clinic(clinic.clinic_record())


def _change_a_person(clinic: Clinic) -> None:
    clinic.save_person(clinic.people()[0])


Work = Callable[[Clinic], None]


@pytest.mark.parametrize(
    "work",
    [_save_a_visit, _leave_a_draft, _add_a_patient, _change_a_patient, _change_the_clinic, _change_a_person],
)
def test_what_somebody_did_in_it_is_there_on_a_later_day(tmp_path: Path, checking: Checking, work: Work) -> None:
    first = practice_clinic(tmp_path, checking, TODAY)
    work(first)
    visits = _kept(first)
    first.close()
    later = practice_clinic(tmp_path, checking, TODAY + timedelta(days=14))
    assert _kept(later) == visits
    later.close()


def test_filling_that_fails_leaves_the_practice_clinic_empty(
    tmp_path: Path, checking: Checking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise RuntimeError("the check fails")

    with monkeypatch.context() as broken:
        broken.setattr(Clinic, "check", refuse)
        with pytest.raises(RuntimeError, match="the check fails"):
            practice_clinic(tmp_path, checking, TODAY)
    again = practice_clinic(tmp_path, checking, TODAY)
    assert len(_kept(again)) == len(read_plan(TODAY).visits)
    assert again.store.patients.count() == len(read_plan(TODAY).patients)
    again.close()
