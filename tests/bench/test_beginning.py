"""Each benchmark can begin: what lays its clinic or its files still fits the tables and the names of the program.

Nothing is timed here. The runs are as few, and the clinics as small, as they can be.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from importlib import import_module
from itertools import islice
from pathlib import Path

import pytest

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import read_json
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.dashboard import dashboard
from clinic_app.services.dashboard_scope import Scope
from clinic_app.store.keys import Stretching
from clinic_app.store.store import Store
from tests.bench import (
    batch_check,
    bring_in,
    composition,
    dashboard_speed,
    exclusions,
    import_door,
    live_check,
    measure,
    queue_scroll,
    release_difference,
    report_speed,
    store_speed,
)
from tests.bench.__main__ import MODULES
from tests.bench.many_visits import fill
from tests.bench.queue_of_many import clinic_of_many

FEW = 12


@pytest.fixture(autouse=True)
def few_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is to run many times runs twice."""

    def twice(actions: Sequence[Callable[[], object]], runs: int, warm: int = 0) -> list[measure.Times]:
        return measure.in_turn(actions, min(runs, 2), 0)

    for module in (store_speed, queue_scroll, exclusions, composition, report_speed):
        monkeypatch.setattr(module, "in_turn", twice)


def test_every_goal_names_a_module_that_measures() -> None:
    for name in set(MODULES.values()):
        assert callable(import_module(f"tests.bench.{name}").measure)


def named_by_children() -> Iterator[tuple[str, str]]:
    """Module and name of the program that the code for a child process takes from it."""
    for module in sorted(set(MODULES.values())):
        codes = [one for one in vars(import_module(f"tests.bench.{module}")).values() if isinstance(one, str)]
        for code in (one for one in codes if "\nimport " in one or "\nfrom " in one):
            for node in ast.walk(ast.parse(code)):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("clinic_app"):
                    yield from ((str(node.module), one.name) for one in node.names)


def test_what_a_child_process_takes_from_the_program_is_there() -> None:
    named = set(named_by_children())
    assert len(named) > 10
    for module, name in named:
        assert hasattr(import_module(module), name) or import_module(f"{module}.{name}"), (module, name)


def test_the_store_is_measured_beside_sql_by_hand_and_unencrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_speed, "VISITS", 3 * FEW * 10)
    monkeypatch.setattr(store_speed, "DEEP", 2 * FEW * 10)
    monkeypatch.setattr(store_speed, "VISITS_A_DAY", FEW)
    assert [figure.goal for figure in store_speed.measure()] == ["S10", "S11", "S11", "S12"]


def test_a_dashboard_is_laid_over_copies_of_a_visit(
    tmp_path: Path, codebook: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dashboard_speed, "PATIENTS", 3)
    store = Store.create(tmp_path / "clinic", "correct horse battery", stretching=Stretching(1, 64, 1))
    store.visits.save(store_speed._record(store))
    fill(store, FEW)
    dashboard_speed.spread(store)
    day = store_speed.DAY
    clinic = Clinic(store, Checking(codebook, day, codebook.editions()), lambda: day)
    found = dashboard(clinic, Scope(date(2000, 1, 1), day))
    clinic.close()
    assert found is not None


def test_the_queue_is_asked_over_copies_of_a_visit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_scroll, "DEEP", FEW // 2)
    clinic = clinic_of_many(tmp_path, FEW)
    figures = [*queue_scroll._pages(clinic), *queue_scroll._sorting(clinic)]
    clinic.close()
    assert {figure.goal for figure in figures} == {"Q1", "Q2"}


@pytest.mark.parametrize(("words", "make"), bring_in._KINDS)
def test_a_few_rows_are_brought_in_and_taken_back(words: str, make: Callable[[int], str], tmp_path: Path) -> None:
    assert [step.name for step in bring_in.steps(make(6), tmp_path)] == ["read", "dry run", "keep", "undo"], words


def test_visits_that_nobody_has_sent_are_laid_for_two_editions(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "clinic", "four invented words", stretching=Stretching(1, 64, 1))
    release_difference.fill(store, FEW)
    kept = list(store.visits.every())
    store.close()
    assert len(kept) == FEW


def test_a_form_is_put_beside_the_records(practice_of_the_bench: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(composition, "RUNS", 2)
    clinic = practice_of_the_bench
    opened = clinic.open_visit(clinic.day(composition.TODAY)[0].id)
    assert isinstance(composition._cost(clinic, opened), float)


@pytest.fixture
def practice_of_the_bench(tmp_path: Path, codebook: Codebook) -> Iterator[Clinic]:
    day = composition.TODAY
    clinic = Clinic.open_practice(tmp_path, Checking(codebook, day, codebook.editions()), lambda: day)
    yield clinic
    clinic.close()


def test_a_visit_is_typed_and_another_never_seen_is_checked(
    codebook: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_check, "RUNS", 2)
    checking = Checking(codebook, live_check.TODAY, codebook.editions())
    visit = live_check.visit_of(live_check.BUSY, live_check.BUSY_CODES)
    for once in (live_check.typing(checking, visit, 1), live_check.unseen(checking, visit)):
        assert once() is not None
    assert live_check._as_claim_data(visit)["lines"]


def test_papers_are_drawn_beside_a_raw_canvas() -> None:
    assert report_speed._against_raw().goal == "S13"
    assert report_speed._seconds(report_speed._book(2))[0] > 0


def test_excludes_are_searched_as_text_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exclusions, "CLAIMS", 2)
    assert [figure.goal for figure in exclusions.measure()] == ["S6", "S6"]


def test_what_the_command_line_and_the_import_door_are_given_reads_as_meant() -> None:
    for line in batch_check.ordinary_visits(FEW).splitlines():
        assert read_json(line.decode()).lines
    rows = [row.rstrip(b"\r\n").split(b"\t") for row in islice(import_door.pair_rows(), FEW)]
    assert {len(row) for row in rows} == {import_door.HEAD.splitlines()[-1].count(b"\t") + 1}
