"""The small form for what other providers used of the year's threshold, and when a person looked it up."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.record_sheet import RecordField, RecordSheet
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.typed_values import date_words


class ElsewhereForm(QWidget):
    """``entered(amount, day)`` as typed; ``given_up``. What stands in it stays until it is kept or given up."""

    entered = Signal(str, str)
    given_up = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("elsewhere_form")
        self.setAccessibleName(tr("Used elsewhere"))
        self.bucket = ""
        self._today = today
        self._title = label("", "secondhead")
        self._why = label("", "hint", wrap=True)
        fields = (
            RecordField("elsewhere_amount", tr_noop("Dollars used with other providers this year"), prompt="0.00"),
            RecordField("elsewhere_on", tr_noop("Looked up on"), prompt="mm/dd/yyyy"),
        )
        self.sheet = RecordSheet(fields, 2)
        self.sheet.entered.connect(self._tell)
        keep = KeyButton(tr("Keep"), "primary", key="Enter", small=True)
        keep.setObjectName("keep_elsewhere")
        keep.clicked.connect(self._tell)
        leave = KeyButton(tr("Leave"), "quiet", small=True)
        leave.setObjectName("leave_elsewhere")
        leave.clicked.connect(self.given_up)
        buttons = QHBoxLayout()
        buttons.addWidget(self._why, 1)
        buttons.addWidget(leave)
        buttons.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.hair, SPACE.small, SPACE.hair)
        column.setSpacing(SPACE.hair)
        column.addWidget(self._title)
        column.addWidget(self.sheet)
        column.addLayout(buttons)

    def begin(self, bucket: str, words: str) -> None:
        """Ask for one bucket."""
        self.bucket = bucket
        self._title.setText(tr("{words}: used elsewhere", words=words))
        self._why.setText(tr("The contractor's figure less what this clinic billed. A newer look-up takes its place."))
        self.sheet.show_values({"elsewhere_on": date_words(self._today)})
        self.show()
        self.sheet.begin()

    def refuse(self, words: str) -> None:
        """Say what cannot be read; what was typed stays."""
        self._why.setText(words)

    def _tell(self) -> None:
        values = self.sheet.values()
        self.entered.emit(values["elsewhere_amount"], values["elsewhere_on"])
