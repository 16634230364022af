"""The left column: the day, the therapist filter, the day's visits, and the way to a new one."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from clinic_app.domain.records import Provider, VisitStatus, VisitSummary
from clinic_app.ui import icons
from clinic_app.ui.buttons import KeyButton, key_text
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.day_list import DayList, DayVisit
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE, Level, Status
from clinic_app.ui.typed_values import day_words, time_words
from clinic_app.ui.verdict_marks import CHANGED_SINCE_SENT, mark_of_check

_STATES: dict[VisitStatus, Level | Status] = {
    VisitStatus.WAITING: Status.WITH_THERAPIST,
    VisitStatus.HOLD: Status.ON_HOLD,
    VisitStatus.SENT: Status.SENT,
    VisitStatus.PAID: Status.SENT,
    VisitStatus.DENIED: Level.CHECK,
    VisitStatus.NOT_BILLED: Status.ON_HOLD,
}
_STATUS_WORDS = {
    VisitStatus.PAID: tr_noop("Paid"),
    VisitStatus.DENIED: tr_noop("Denied"),
    VisitStatus.NOT_BILLED: tr_noop("Not billed"),
}
_DONE = {VisitStatus.READY, VisitStatus.SENT, VisitStatus.PAID}


def day_visit(visit: VisitSummary) -> DayVisit:
    """A visit as the list shows it: its place on the way to the payer, else the verdict of its last check."""
    if visit.changed_since_sent and visit.status in CHANGED_SINCE_SENT:
        words = tr(CHANGED_SINCE_SENT[visit.status])
        return DayVisit(str(visit.id), time_words(visit.started), visit.patient_name, Level.CHECK, words)
    state = _STATES.get(visit.status)
    words = tr(_STATUS_WORDS[visit.status]) if visit.status in _STATUS_WORDS else ""
    if state is None and not visit.verdict.word:
        state = Status.NOT_STARTED
    elif state is None:
        state, words = mark_of_check(visit.verdict, ready=visit.status is VisitStatus.READY)
    return DayVisit(str(visit.id), time_words(visit.started), visit.patient_name, state, words)


class DayPanel(QFrame):
    """Signals: ``visit_chosen(id)``, ``day_chosen(date)``, ``new_asked``."""

    visit_chosen = Signal(int)
    day_chosen = Signal(object)
    new_asked = Signal()

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day_panel")
        self.setAccessibleName(tr("Day"))
        self.setProperty("ground", "sunk")
        self.setProperty("edge", "right")
        self.day = day
        self._visits: tuple[VisitSummary, ...] = ()
        self._current = 0
        self._title = label("", "head", "day_title")
        self._count = label("", "second", "day_count")
        self.back = self._arrow("day_back", tr("Day before"), "chevron-left", -1)
        self.forward = self._arrow("day_forward", tr("Day after"), "chevron-right", 1)
        self.therapists = ChoiceBox()
        self.therapists.setObjectName("therapist_filter")
        self.therapists.setAccessibleName(tr("Visits of"))
        self.therapists.setProperty("quiet", True)
        self.therapists.addItem(tr("All therapists"), 0)
        self.therapists.activated.connect(lambda _row: self._show())
        self.list = DayList()
        self.list.visit_chosen.connect(lambda key: self.visit_chosen.emit(int(key)))
        self._empty = label(tr("No visits this day.\nPress Ctrl+N for a new one."), "hint", "day_empty", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.new = KeyButton(tr("New visit"), "quiet", key="Ctrl+N", icon="plus")
        self.new.setObjectName("new_visit")
        self.new.clicked.connect(self.new_asked)
        self._lay_out()
        self._show()

    def _arrow(self, name: str, words: str, icon: str, by: int) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.setAutoRaise(True)
        made.setProperty("icon_name", icon)
        made.clicked.connect(lambda: self.day_chosen.emit(self.day + timedelta(days=by)))
        return made

    def _lay_out(self) -> None:
        arrows = QHBoxLayout()
        arrows.setSpacing(2)
        arrows.addWidget(self.back)
        arrows.addWidget(self.forward)
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        head.addLayout(arrows)
        top = self._top = QVBoxLayout()
        top.setSpacing(2)
        top.addLayout(head)
        top.addWidget(self._count)
        top.addWidget(self.therapists, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, SPACE.small)
        column.setSpacing(SPACE.small)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self.new)
        self.restyle()

    @property
    def _is_narrow(self) -> bool:
        """Whether there is room for times and icons alone."""
        return self.width() < current_look().px(HEIGHT.day_list) * 3 // 4

    def _fit(self) -> None:
        """Narrow, the day stands over its arrows and without the weekday, its count in the tooltip."""
        narrow = self._is_narrow
        side = SPACE.hair if narrow else SPACE.medium + 2
        self._top.setContentsMargins(side, SPACE.small, SPACE.hair if narrow else SPACE.small, 0)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(direction)
        whole = day_words(self.day)
        self._title.setText(whole.rpartition(", ")[2] if narrow else whole)
        self._title.setToolTip(f"{whole}\n{self._count.text()}" if narrow else "")
        self._count.setHidden(narrow)
        self.new.set_words("" if narrow else tr("New visit"), "" if narrow else "Ctrl+N")
        self.new.setAccessibleName(tr("New visit"))
        self.new.setToolTip(f"{tr('New visit')}  {key_text('Ctrl+N')}" if narrow else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another head."""
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        """Take the icons of a changed look."""
        look = current_look()
        for button in (self.back, self.forward):
            edge = look.px(16)
            button.setIcon(icons.icon(str(button.property("icon_name")), edge, look.theme.ink2))
            button.setIconSize(QSize(edge, edge))
            button.setFixedSize(look.px(24), look.px(24))
        self._fit()

    def set_people(self, people: list[Provider]) -> None:
        """Offer the people who treat as a filter."""
        chosen = self.therapists.currentData()
        self.therapists.clear()
        self.therapists.addItem(tr("All therapists"), 0)
        for one in people:
            self.therapists.addItem(f"{one.name}, {one.credential}", one.id)
        self.therapists.setCurrentIndex(max(0, self.therapists.findData(chosen)))

    def show_day(self, day: date, visits: list[VisitSummary], current: int) -> None:
        """Show a day with one visit chosen."""
        self.day, self._visits, self._current = day, tuple(visits), current
        self._show()

    def _show(self) -> None:
        chosen = self.therapists.currentData() or 0
        visits = [one for one in self._visits if not chosen or one.provider_id == chosen]
        done = sum(1 for one in visits if one.status in _DONE)
        self._count.setText(
            tr_count(
                "{count} visit, {done} ready or sent", "{count} visits, {done} ready or sent", len(visits), done=done
            )
            if visits
            else tr("no visits")
        )
        self._fit()
        self.list.set_visits(tuple(day_visit(one) for one in visits), str(self._current))
        if not self._current:
            self.list.clearSelection()
        self.list.setVisible(bool(visits))
        self._empty.setVisible(not visits)

    def begin(self, *, quietly: bool = False) -> None:
        """Put the focus on the list, or on the way to a first visit; ``quietly`` none is chosen by that."""
        if self._visits:
            self.list.take_focus(quietly=quietly)
        else:
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_to_work_on(self, after: int) -> int:
        """The next visit of the list that is neither ready nor sent; 0 when all are."""
        ids = [one.id for one in self._visits]
        start = ids.index(after) + 1 if after in ids else 0
        turned = (*self._visits[start:], *self._visits[:start])
        return next((one.id for one in turned if one.status is VisitStatus.DRAFT and one.id != after), 0)
