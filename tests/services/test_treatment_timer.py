"""The watch while treating: what runs is on the disk, no clock that is set changes it, and only whole minutes count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clinic_app.domain.clock_blocks import Who, blocks_of
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Diagnosis, ServiceLine
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.queue_batches import QueueBatches
from clinic_app.services.running_watch import refuse_while_a_watch_runs, running_watches
from clinic_app.services.treatment_timer import TreatmentTimer, runs_beside
from clinic_app.store.store import Store
from tests.services.opening import TODAY, new_visit
from tests.store.invented import CHEAP, PASSPHRASE, a_patient

T, A = Who.THERAPIST, Who.ASSISTANT


class Clocks:
    """A wall clock that people set, and a steady one that they cannot."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 11, 20, 15, 0, 20, tzinfo=UTC)
        self.steady = 500.0

    def pass_by(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def clinic(tmp_path: Path, checking: Checking, clocks: Clocks) -> Iterator[Clinic]:
    store = Store.create(tmp_path / "clinic", PASSPHRASE, clock=lambda: clocks.wall, stretching=CHEAP)
    opened = Clinic(store, checking, lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture
def timer(clinic: Clinic, clocks: Clocks) -> TreatmentTimer:
    return TreatmentTimer(clinic, lambda: clocks.steady)


@pytest.fixture
def visit(clinic: Clinic) -> OpenVisit:
    opened = new_visit(clinic)
    return clinic.save(opened, opened.record.visit)


def told(timer: TreatmentTimer, visit: OpenVisit) -> list[tuple[str, int, bool]]:
    return [(one.code, one.seconds, one.is_running) for one in timer.measured(visit.record.id)]


def test_it_runs_pauses_and_goes_on(timer: TreatmentTimer, clocks: Clocks, visit: OpenVisit) -> None:
    timer.start(visit, "97110", T)
    clocks.pass_by(450)
    assert told(timer, visit) == [("97110", 450, True)]
    timer.pause(visit.record.id, "97110", T)
    clocks.pass_by(100)
    assert told(timer, visit) == [("97110", 450, False)]
    timer.start(visit, "97110", T)
    timer.start(visit, "97110", T)  # pressing twice changes nothing
    clocks.pass_by(450)
    assert told(timer, visit) == [("97110", 900, True)]


def test_setting_the_wall_clock_changes_no_minute(timer: TreatmentTimer, clocks: Clocks, visit: OpenVisit) -> None:
    timer.start(visit, "97110", T)
    clocks.pass_by(300)
    clocks.wall -= timedelta(hours=1)
    clocks.pass_by(300)
    assert told(timer, visit) == [("97110", 600, True)]
    timer.pause(visit.record.id, "97110", T)
    assert told(timer, visit) == [("97110", 600, False)]


def test_it_runs_on_over_a_crash_and_a_lock(
    timer: TreatmentTimer, clinic: Clinic, clocks: Clocks, visit: OpenVisit, checking: Checking
) -> None:
    timer.start(visit, "97110", T)
    clocks.pass_by(240)
    clinic.close()
    clocks.wall += timedelta(seconds=360)
    clocks.steady = 3.0  # another process, another steady clock
    store = Store.open(clinic.store.path.parent, PASSPHRASE, clock=lambda: clocks.wall, stretching=CHEAP)
    with store:
        again = TreatmentTimer(Clinic(store, checking, lambda: TODAY), lambda: clocks.steady)
        assert told(again, visit) == [("97110", 600, True)]
        clocks.pass_by(60)
        assert told(again, visit) == [("97110", 660, True)]


def test_one_runs_for_a_patient_and_a_pair_of_hands(
    timer: TreatmentTimer, clinic: Clinic, clocks: Clocks, visit: OpenVisit
) -> None:
    other_patient = clinic.save_patient(a_patient("Other"))
    begun = clinic.new_visit(other_patient.id, TODAY, visit.record.provider_id)
    other = clinic.save(begun, begun.record.visit)

    timer.start(visit, "97110", T)
    clocks.pass_by(60)
    assert [one.code for one in timer.start(visit, "97140", T)] == ["97110"]
    assert [one.visit_id for one in timer.start(other, "97110", T)] == [visit.record.id]
    assert not any(running for _, _, running in told(timer, visit))
    assert timer.start(visit, "97110", A) == ()  # the assistant's hands, at another patient
    assert timer.start(other, "97150", T) == ()  # a group runs beside
    assert timer.visits_measured() == {visit.record.id, other.record.id}


def test_groups_and_supervised_modalities_run_beside(clinic: Clinic) -> None:
    book = clinic.checking.codebook
    assert runs_beside(book, "97150")
    assert not runs_beside(book, "97110")
    assert not runs_beside(book, "XXXXX")


def test_whole_minutes_are_proposed_and_written_as_blocks(
    timer: TreatmentTimer, clinic: Clinic, clocks: Clocks, visit: OpenVisit
) -> None:
    typed = replace(visit.record.visit, lines=(ServiceLine("97110", minutes=5),))
    timer.start(visit, "97110", T)
    clocks.pass_by(767)
    found = timer.proposal(visit.record.id, typed, "97110", T)
    assert found is not None
    assert (found.minutes, found.measured.left_over, found.replaces) == (12, 47, 5)

    opened, taken = timer.take(visit, typed, "97110", T)
    (line,) = taken.lines or ()
    local = datetime(2026, 11, 20, 15, 0, tzinfo=UTC).astimezone()
    assert [(one.start, one.counted) for one in blocks_of(line)] == [(local.hour * 60, 12)]
    assert taken.total_treatment_minutes == 12
    assert timer.measured(visit.record.id) == ()
    assert timer.proposal(visit.record.id, taken, "97110", T) is None
    draft = clinic.store.drafts.get(opened.draft_id)  # on the disk in the same moment
    assert draft is not None
    assert draft.visit.lines == taken.lines


def test_seconds_alone_are_not_taken_and_can_be_thrown_away(
    timer: TreatmentTimer, clocks: Clocks, visit: OpenVisit
) -> None:
    timer.start(visit, "97110", T)
    clocks.pass_by(59)
    with pytest.raises(ClinicError, match="No whole minute"):
        timer.take(visit, visit.record.visit, "97110", T)
    assert told(timer, visit) == [("97110", 59, True)]  # a refusal pauses nothing
    timer.throw_away(visit.record.id, "97110", T)
    assert told(timer, visit) == []


def test_a_watch_that_nobody_stopped_is_not_taken_for_treatment(
    timer: TreatmentTimer, clocks: Clocks, visit: OpenVisit
) -> None:
    timer.start(visit, "97110", T)
    clocks.pass_by(20 * 3600)
    with pytest.raises(ClinicError, match="nobody stopped it"):
        timer.proposal(visit.record.id, visit.record.visit, "97110", T)


def test_what_cannot_be_timed_is_refused(timer: TreatmentTimer, clinic: Clinic, visit: OpenVisit) -> None:
    with pytest.raises(ClinicError, match="once it is kept"):
        timer.start(new_visit(clinic), "97110", T)
    with pytest.raises(ClinicError, match="needs a code"):
        timer.start(visit, " ", T)
    sent = clinic.set_status(visit, visit.record.visit, VisitStatus.SENT)
    with pytest.raises(ClinicError, match="was sent"):
        timer.start(sent, "97110", T)


def test_the_bin_takes_a_running_watch_along(timer: TreatmentTimer, clinic: Clinic, visit: OpenVisit) -> None:
    timer.start(visit, "97110", T)
    entry = clinic.record_keeping.bin_visit(visit.record.id, "XY")
    assert timer.visits_measured() == set()
    clinic.record_keeping.put_back(entry.id)
    assert timer.visits_measured() == {visit.record.id}


def test_a_visit_is_not_ready_while_its_watch_runs_and_is_once_it_stands(
    timer: TreatmentTimer, clinic: Clinic, visit: OpenVisit
) -> None:
    whole = replace(
        visit.record.visit,
        diagnoses=(Diagnosis("M62.81"),),
        lines=(ServiceLine("97110", minutes=30, modifiers=("GP",)),),
    )
    timer.start(visit, "97110", T)
    for status in (VisitStatus.HOLD, VisitStatus.DRAFT):
        visit = clinic.set_status(visit, whole, status)
    assert [one.code for one in running_watches(clinic, visit.record.id)] == ["97110"]
    with pytest.raises(ClinicError, match="The watch of 97110 still runs"):
        refuse_while_a_watch_runs(clinic, visit.record.id)
    timer.pause(visit.record.id, "97110", T)
    refuse_while_a_watch_runs(clinic, visit.record.id)
    assert running_watches(clinic, visit.record.id) == []


def test_a_batch_leaves_a_visit_whose_watch_runs_where_it_is(practice: Clinic) -> None:
    clean = next(one for one in practice.store.visits.page(limit=-1) if one.verdict.word == "clean" and one.units)
    opened = practice.kept_visit(clean.id)
    draft = practice.set_status(opened, opened.record.visit, VisitStatus.DRAFT)
    TreatmentTimer(practice).start(draft, "97110", T)
    batch = QueueBatches(practice).move([clean.id], VisitStatus.READY)
    assert batch.moved == ()
    assert batch.refused[0].why.startswith("The watch of 97110 still runs: this visit is not over.")
