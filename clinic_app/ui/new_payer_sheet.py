"""Adding a payer of the clinic's own: its name, the shipped payer it is based on, and its state."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.record_sheet import RecordField, RecordSheet
from clinic_app.ui.text import label, set_level
from clinic_app.ui.tokens import SPACE, Level

_WIDTH = 760


class NewPayerSheet(QWidget):
    """``added(name, based on, state)``; ``given_up``."""

    added = Signal(str, str, str)
    given_up = Signal()

    def __init__(self, shipped: list[tuple[str, str]], columns: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new_payer")
        self.fields = RecordSheet(
            (
                RecordField("new_payer_name", tr_noop("Name"), prompt=tr_noop("Sample Health Plan")),
                RecordField("new_payer_base", tr_noop("Based on"), choices=tuple(shipped)),
                RecordField(
                    "new_payer_state", tr_noop("State, for Medicaid, work and auto"), prompt=tr_noop("two letters")
                ),
            ),
            columns,
        )
        self.fields.entered.connect(self._add)
        self._problem = label("", "second", "new_payer_problem", wrap=True)
        set_level(self._problem, Level.MUST_FIX)
        add = KeyButton(tr("Add the payer"), "primary")
        add.setObjectName("new_payer_add")
        add.clicked.connect(self._add)
        leave = KeyButton(tr("Leave it"), "quiet", key="Esc")
        leave.setObjectName("new_payer_leave")
        leave.clicked.connect(self.given_up)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.small)
        column.addWidget(label(tr("A payer of your own"), "title"))
        words = tr(
            "It begins with the answers of the shipped payer it is based on; change the ones your contract settles."
        )
        column.addWidget(label(words, "second", wrap=True))
        self.fields.setMaximumWidth(_WIDTH)
        column.addWidget(self.fields)
        column.addWidget(self._problem)
        column.addLayout(buttons)
        column.addStretch(1)

    def begin(self, based_on: str) -> None:
        """An empty sheet with a base chosen."""
        self._problem.setText("")
        self.fields.show_values({"new_payer_base": based_on})
        self.fields.begin()

    def refuse(self, sentence: str) -> None:
        """Say why the payer cannot be added."""
        self._problem.setText(sentence)
        self.fields.begin()

    def _add(self) -> None:
        typed = self.fields.values()
        self.added.emit(typed["new_payer_name"], typed["new_payer_base"], typed["new_payer_state"])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up and goes no further."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
