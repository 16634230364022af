"""Narrow windows and large letters: what gives way, and what is never cut."""

from __future__ import annotations

from datetime import UTC, datetime, time
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.domain.period import Period
from clinic_app.domain.records import Verdict, VisitStatus, VisitSummary
from clinic_app.domain.visit import Discipline
from clinic_app.services.episode_timeline import Course, EpisodeTimeline, EventKind, TimelineEvent
from clinic_app.ui.chart_form import ChartField, ChartForm
from clinic_app.ui.episode_painter import EpisodeGeometry
from clinic_app.ui.flow_layout import FlowLayout
from clinic_app.ui.language import time_text
from clinic_app.ui.patient_visits import PatientVisits, level_words
from clinic_app.ui.spare_columns import SpareColumns
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import Level, Status
from clinic_app.ui.typed_values import moment_words
from tests.ui.invented_clinic import TODAY


def box(width: int, height: int) -> QWidget:
    """A part of a fixed size."""
    made = QWidget()
    made.setFixedSize(width, height)
    return made


def test_parts_of_one_row_stand_on_one_middle(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(10, holder)
    low, high, below = box(40, 10), box(40, 30), box(60, 20)
    for part in (low, high, below):
        flow.addWidget(part)
    flow.setGeometry(QRect(0, 0, 100, 200))
    assert low.geometry().center().y() == high.geometry().center().y()
    assert below.geometry().top() == 40
    assert flow.heightForWidth(100) == 60


def test_a_table_leaves_out_what_can_be_done_without_and_takes_it_back(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(QStandardItemModel(1, 4, table))
    header = table.horizontalHeader()
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    for column in (0, 2, 3):
        header.resizeSection(column, 100)
    columns = SpareColumns(table, (100, 0, 100, 100), (3, 2), 150)
    for width, hidden in ((600, []), (400, [3]), (280, [2, 3]), (600, [])):
        table.viewport().resize(width, 200)
        columns.fit()
        assert [column for column in range(4) if table.isColumnHidden(column)] == hidden


def test_a_chart_form_has_fewer_columns_where_it_is_narrow_and_keeps_its_fields(qtbot: QtBot) -> None:
    form = ChartForm("trial", tuple(ChartField(name, name.title()) for name in ("one", "two", "three")), 3)
    qtbot.addWidget(form)
    two = form.input("two")
    assert isinstance(two, QLineEdit)
    two.setText("kept")
    form.resize(900, 200)
    form.show()
    form.fit(40)
    form.layout().activate()  # type: ignore[union-attr] # it has one
    assert len({form.input(name).mapTo(form, form.input(name).rect().topLeft()).x() for name in ("one", "two")}) == 1
    form.fit(900)
    form.layout().activate()  # type: ignore[union-attr] # as above
    assert len({form.input(name).mapTo(form, form.input(name).rect().topLeft()).x() for name in ("one", "two")}) == 2
    assert form.values()["two"] == "kept"


def test_marks_of_one_day_stand_side_by_side_on_the_timeline() -> None:
    kinds = (EventKind.START, EventKind.SENT, EventKind.SIGNED)
    events = tuple(TimelineEvent(kind, TODAY) for kind in kinds)
    course = Course(Discipline.PT, Period(TODAY, None))
    geometry = EpisodeGeometry(EpisodeTimeline(course, TODAY, events), 600, current_look())
    places = [geometry.rect(one) for one in events]
    assert places[0].center().x() == geometry.middle(TODAY)
    assert all(after.left() > before.right() for before, after in pairwise(places))


def summary(**more: object) -> VisitSummary:
    """A visit of a list."""
    known: dict[str, object] = {
        "id": 7,
        "number": "2026-00007",
        "version": 1,
        "day": TODAY,
        "started": None,
        "patient_id": 1,
        "patient_name": "Testerson, Ada",
        "provider_id": 1,
        "provider_name": "Thea Planwell",
        "payer": "medicare",
        "discipline": None,
        "status": VisitStatus.DRAFT,
        "verdict": Verdict("clean"),
        "units": 3,
        "charge": "142.00",
        "updated_at": datetime(2026, 11, 20, tzinfo=UTC),
        "updated_by": "TP",
    }
    return VisitSummary(**{**known, **more})  # type: ignore[arg-type] # each of its kind, above


READY = Level.READY.value


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"verdict": Verdict("")}, (Status.NOT_CHECKED, "Not checked")),
        ({"verdict": Verdict(Level.MUST_FIX.value)}, (Level.MUST_FIX, "Must fix")),
        ({"verdict": Verdict(READY)}, (Level.READY, "No findings")),
        ({"verdict": Verdict(READY, complete=False)}, (Status.NOT_STARTED, "Not complete")),
        ({"verdict": Verdict(READY), "status": VisitStatus.SENT}, (Level.READY, "Ready")),
    ],
)
def test_a_visit_of_a_patient_says_ready_only_where_somebody_marked_it_so(
    more: dict[str, object], said: tuple[Level | Status, str]
) -> None:
    assert level_words(summary(**more)) == said


def test_visits_of_a_patient_are_opened_by_enter_and_an_empty_list_says_what_to_do(qtbot: QtBot) -> None:
    visits = PatientVisits()
    qtbot.addWidget(visits)
    visits.show()
    visits.show_visits([])
    assert visits.table.isHidden()
    visits.show_visits([summary(verdict=Verdict(READY)), summary(id=8, verdict=Verdict(READY))])
    qtbot.keyClick(visits.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(visits.chosen) as chosen:
        qtbot.keyClick(visits.table, Qt.Key.Key_Return)
    assert chosen.args == [8]
    model = visits.table.model()
    assert [model.index(0, column).data() for column in (1, 4, 5)] == ["2026-00007", "3", "142.00"]
    assert model.index(0, 6).data(Qt.ItemDataRole.AccessibleTextRole) == "Level: No findings"


def test_times_say_which_half_of_the_day_they_are() -> None:
    assert time_text(time(3, 24)) == "3:24 AM"
    assert time_text(time(12, 5)) == "12:05 PM"
    assert moment_words(None) == ""
    assert moment_words(datetime(2026, 11, 20, 15, 24).astimezone()) == "11/20/2026 3:24 PM"
