"""Each check of the screens finds what it is there to find: a widget with that one fault, beside a sound one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clinic_app.ui.spoken_parts import CHART, ORNAMENT, announce, tell_kinds
from clinic_app.ui.tab_order import tab_as_read
from clinic_app.ui.text import ElidedLabel, IconLabel, label
from clinic_app.ui.theme import Appearance
from clinic_app.ui.tokens import Level
from tests.ui import accessibility_checks as read
from tests.ui import keyboard_checks as keys
from tests.ui import sight_checks as sight


class Drawing(QWidget):
    """Paints by hand."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 # Qt calls it so
        """Nothing, by hand."""


Drawing.__module__ = "clinic_app.ui.invented"


class Chart(Drawing):
    spoken_as = CHART


class Ornament(Drawing):
    spoken_as = ORNAMENT


class Keeper(QLineEdit):
    """Takes Tab for itself."""

    def event(self, event: QEvent) -> bool:
        is_tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        return True if is_tab else super().event(event)


class Waking(QWidget):
    """A stop that makes its button anew whenever the focus comes in."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("waking")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(200, 60)
        self.woken: list[QWidget] = []

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 # Qt calls it so
        super().focusInEvent(event)
        while self.woken:
            self.woken.pop().deleteLater()
        woken = QPushButton("Woken", self)
        woken.setObjectName("woken")
        self.woken.append(woken)
        QWidget.setTabOrder(self, woken)
        woken.show()


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance) -> QWidget:
    made = QWidget()
    made.setObjectName("the_window")
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def show(window: QWidget, *parts: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
    window.show()
    window.activateWindow()
    QApplication.processEvents()


def named(words: str, kind: type[QLineEdit] = QLineEdit) -> QLineEdit:
    made = kind()
    made.setObjectName(words)
    made.setAccessibleName(words)
    return made


def test_a_field_without_a_name_is_found(window: QWidget) -> None:
    bare = QLineEdit()
    bare.setObjectName("bare")
    show(window, named("sound"), bare)
    assert read.nameless(window) == ["bare has no name"]


def test_a_drawing_that_takes_the_focus_has_to_say_what_it_is(window: QWidget) -> None:
    tell_kinds()
    dumb, spoken = QWidget(), Chart()
    for part in (dumb, spoken):
        part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        part.setMinimumSize(30, 30)
    dumb.setObjectName("dumb")
    show(window, dumb, spoken)
    assert read.roleless(window) == ["dumb is told as Client"]
    assert QAccessible.queryAccessibleInterface(spoken).role() is QAccessible.Role.Chart


def test_a_drawing_says_what_it_draws_or_that_it_is_an_ornament(window: QWidget) -> None:
    silent, ornament = Drawing(), Ornament()
    silent.setObjectName("silent")
    for part in (silent, ornament):
        part.setMinimumSize(30, 30)
        type(part).paintEvent = Drawing.paintEvent  # type: ignore[method-assign] # each paints by hand
    show(window, silent, ornament)
    assert read.drawn_without_words(window) == ["silent draws and says nothing"]


def test_a_spoken_drawing_keeps_its_name_state_and_children(window: QWidget) -> None:
    tell_kinds()
    chart = Chart()
    chart.setAccessibleName("Units")
    chart.setAccessibleDescription("3 units")
    chart.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    inner = QPushButton("Take it", chart)
    show(window, chart)
    face = QAccessible.queryAccessibleInterface(chart)
    assert face.text(QAccessible.Text.Name) == "Units"
    assert face.text(QAccessible.Text.Description) == "3 units"
    assert face.state().focusable
    assert not face.state().invisible
    assert face.childCount() == 1
    assert face.child(0).object() is inner
    assert face.indexOfChild(face.child(0)) == 0
    assert face.child(1) is None
    assert face.parent().object() is window


def test_an_icon_without_words_in_a_list_is_found(window: QWidget) -> None:
    model, view = QStandardItemModel(), QListView()
    item = QStandardItem()
    item.setData(1, Qt.ItemDataRole.DecorationRole)
    model.appendRow(item)
    view.setModel(model)
    view.setObjectName("icons")
    show(window, view)
    assert read.silent_items(window) == ["icons row 0 column 0 is an icon without words"]
    item.setText("Sent")
    assert read.silent_items(window) == []


def test_a_level_told_by_its_colour_alone_is_found(window: QWidget) -> None:
    model, view = QStandardItemModel(), QListView()
    item = QStandardItem("97110")
    item.setData(Level.CHECK, Qt.ItemDataRole.UserRole + 2)
    model.appendRow(item)
    view.setModel(model)
    view.setObjectName("levels")
    icon = IconLabel(14)
    icon.setObjectName("alone")
    icon.show_level(Level.NOTE)
    holder = QWidget()
    QHBoxLayout(holder).addWidget(icon)
    show(window, view, holder)
    assert len(read.told_by_colour_alone(window)) == 2
    item.setText("97110, Check")
    beside = holder.layout()
    assert beside is not None
    beside.addWidget(label("Note"))
    QApplication.processEvents()
    assert read.told_by_colour_alone(window) == []


def test_faint_words_are_found_by_their_pixels(window: QWidget) -> None:
    faint, clear = QLabel("Hardly to be read"), QLabel("Well to be read")
    faint.setObjectName("faint")
    faint.setStyleSheet("color: #AAAAAA; background: #FFFFFF")
    clear.setStyleSheet("color: #333333; background: #FFFFFF")
    show(window, faint, clear)
    assert [fault.split(" ")[0] for fault in sight.faint(window)] == ["faint"]


def test_cut_words_are_found_unless_a_tooltip_has_the_whole(window: QWidget) -> None:
    words = "A sentence that is a good deal longer than its label is wide"
    hard, soft, wrapped = QLabel(words), ElidedLabel(words), QLabel(words)
    hard.setObjectName("hard")
    hard.setFixedWidth(80)
    soft.setFixedWidth(80)
    wrapped.setObjectName("wrapped")
    wrapped.setWordWrap(True)
    wrapped.setFixedSize(80, 20)
    show(window, hard, soft, wrapped)
    assert sight.cut(window) == [f"hard cuts {words!r}", f"wrapped cuts {words!r}"]
    hard.setToolTip(words)
    assert len(sight.cut(window)) == 1


def test_what_stands_out_of_its_holder_is_found(window: QWidget) -> None:
    holder = QWidget()
    holder.setFixedSize(60, 30)
    out = QPushButton("Save", holder)
    out.setObjectName("out")
    out.setGeometry(40, 0, 80, 28)
    show(window, holder)
    assert sight.cut(window) == ["out stands out of what holds it"]


def test_a_small_target_is_found(window: QWidget) -> None:
    small, large = QToolButton(), QToolButton()
    small.setObjectName("small")
    for part, edge in ((small, 20), (large, 24)):
        part.setFixedSize(edge, edge)
    show(window, small, large)
    assert sight.small_targets(window) == ["small is 20 by 20"]


def test_a_trap_is_found_and_what_lies_behind_it(window: QWidget) -> None:
    show(window, named("first"), named("keeper", Keeper), named("behind"))
    window.findChild(QLineEdit, "first").setFocus()  # type: ignore[union-attr] # it was put there above
    walk = keys.TabWalk(window)
    assert keys.traps(walk) == ["Tab stays at keeper after 2 stops"]
    assert keys.not_reached(walk) == ["Tab does not come to behind"]


def test_a_sound_window_is_gone_round(window: QWidget) -> None:
    first = named("first")
    show(window, first, named("second"), named("third"))
    first.setFocus()
    walk = keys.TabWalk(window)
    assert [len(walk.stops), keys.traps(walk), keys.not_reached(walk), keys.out_of_order(walk)] == [3, [], [], []]
    assert keys.unseen_focus(walk) == []


def test_what_tab_wakes_is_reached_also_where_the_walk_begins_at_it(window: QWidget) -> None:
    waking = Waking()
    show(window, waking, named("other"))
    waking.setFocus()
    walk = keys.TabWalk(window)
    assert [keys.traps(walk), keys.not_reached(walk)] == [[], []]


def test_tab_against_the_order_of_reading_is_found_and_mended(window: QWidget) -> None:
    first, second, third = named("first"), named("second"), named("third")
    show(window, first, second, third)
    QWidget.setTabOrder(third, second)
    first.setFocus()
    assert keys.out_of_order(keys.TabWalk(window)) == ["Tab goes from third back to second"]
    tab_as_read(window)
    first.setFocus()
    assert keys.out_of_order(keys.TabWalk(window)) == []


def test_a_focus_that_nothing_shows_is_found(window: QWidget) -> None:
    unseen, seen = Drawing(), named("seen")
    unseen.setObjectName("unseen")
    unseen.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    unseen.setFixedSize(60, 30)
    show(window, seen, unseen)
    seen.setFocus()
    assert keys.unseen_focus(keys.TabWalk(window)) == ["the focus is not seen at unseen"]


def test_an_announcement_waits_its_turn(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.append)
    announce(window, "Ready")
    (event,) = heard
    assert event.message() == "Ready"  # type: ignore[attr-defined] # what was heard is an announcement
    assert event.politeness() is QAccessible.AnnouncementPoliteness.Polite  # type: ignore[attr-defined] # as above
