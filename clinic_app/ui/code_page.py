"""Codes: search both tables, and read the card of a code as of a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from clinic_app.codebook.code_card import code_card
from clinic_app.codebook.procedure_card import card_of_procedure
from clinic_app.rules.weakness.chooser import CHOSEN_FAMILY
from clinic_app.services.clinic import Clinic
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.half_typed import Typed, put_back, typed_texts
from clinic_app.ui.language import tr
from clinic_app.ui.page_head import PageHead, lay_two_sides
from clinic_app.ui.sentences import said, said_in_force
from clinic_app.ui.text import label, prompt_in
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.typed_values import date_words, read_date

_PAUSE_MS = 120
_WIDTH, _WIDEST = 460, 520  # with large letters the card needs the room


class CodePage(QWidget):
    """The search at the left, the card at the right.

    ``choose_asked``: which code of weakness fits; ``given_up`` back to the visit.
    """

    choose_asked = Signal()
    given_up = Signal()

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code_page")
        self._clinic = clinic
        self.search = QLineEdit()
        self.search.setObjectName("code_search")
        self.search.setAccessibleName(tr("Find a code"))
        prompt_in(self.search, tr("Code or words, such as frozen shoulder"))
        self.search.setClearButtonEnabled(True)
        self.day = QLineEdit(date_words(clinic.today()))
        self.day.setObjectName("code_day")
        self.day.setAccessibleName(tr("As of"))
        self.day.setFixedWidth(current_look().px(104))
        self.found = QListWidget()
        self.found.setObjectName("codes_found")
        self.found.setAccessibleName(tr("Codes found"))
        self.found.setProperty("ground", "sunk")
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.currentItemChanged.connect(self._choose)
        self.card = QPlainTextEdit()
        self.card.setObjectName("code_card")
        self.card.setAccessibleName(tr("Code card"))
        self.card.setReadOnly(True)
        self.card.setProperty("paper", True)
        self.card.setPlaceholderText(
            tr(
                "Find a code at the left: plain words such as “frozen shoulder”, or the code itself, such as 97110. "
                "Enter leads into the list; its card says here what a code means, since when, and what its notes say."
            )
        )
        self.choose = KeyButton(tr("Which code of weakness?"), key="Ctrl+Shift+W")
        self.choose.setObjectName("code_choose")
        self.choose.clicked.connect(self.choose_asked)
        self.choose.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._take_first)
        self.day.editingFinished.connect(self.search_now)
        self._lay_out()

    def half_typed(self) -> Typed:
        """The words searched for and the day, as far as they were typed."""
        return typed_texts(self)

    def take_half_typed(self, typed: Typed) -> None:
        """Search for the same again."""
        put_back(self, typed)

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("ground", "sunk")
        left.setProperty("edge", "right")
        left.setFixedWidth(min(current_look().px(_WIDTH), _WIDEST))
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.medium, SPACE.medium)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(label(tr("as of"), "second"))
        row.addWidget(self.day)
        column.addLayout(row)
        column.addWidget(self.found, 1)
        right = QFrame()
        right.setProperty("ground", "panel")
        body = QVBoxLayout(right)
        body.setContentsMargins(SPACE.side, SPACE.medium, SPACE.side, SPACE.large)
        body.addWidget(self.card)
        body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        about = tr("A code in plain words or figures: what it means on a day, since when, and what its notes say.")
        head = PageHead(tr("Codes"), about, back="codes_back")
        head.back_asked.connect(self.given_up)
        lay_two_sides(self, head, left, right)

    def begin_search(self, code: str = "") -> None:
        """Type to find; with a code, show its card at once."""
        if code:
            self.search.setText(code)
            self.search_now()
            self._take_first()
        self.search.setFocus()
        self.search.selectAll()

    def _on(self) -> date:
        try:
            return read_date(self.day.text(), self._clinic.today()) or self._clinic.today()
        except ValueError:
            return self._clinic.today()

    def search_now(self) -> None:
        """List what is found in both tables, procedures first when a number was typed."""
        self._pause.stop()
        text = self.search.text().strip()
        self.found.clear()
        if not text:
            return
        services = self._clinic.search_procedures(text, self._on(), said=said_in_force())
        for service in (*services.recent, *services.clinic, *services.all)[:20]:
            self._add(service.code, service.title, "service", "" if service.billable else tr("not on this day"))
        found = self._clinic.search_diagnoses(text, self._on())
        for hit in (*found.recent, *found.clinic, *found.all):
            self._add(hit.code, hit.title, "diagnosis", "" if hit.billable else said(hit.needs))
        if not self.found.count():
            hint = QListWidgetItem(tr("Nothing is found by that. Try fewer letters, or another day."))
            hint.setFlags(Qt.ItemFlag.NoItemFlags)
            self.found.addItem(hint)

    def _add(self, code: str, title: str, kind: str, note: str) -> None:
        item = QListWidgetItem(f"{code}   {title}" + (f"   ({note})" if note else ""))
        item.setToolTip(title)
        item.setData(Qt.ItemDataRole.UserRole, (kind, code))
        self.found.addItem(item)

    def _take_first(self) -> None:
        if self._pause.isActive():
            self.search_now()
        if self.found.count() and self.found.item(0).data(Qt.ItemDataRole.UserRole) is not None:
            self.found.setCurrentRow(0)
            self.found.setFocus()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None or item.data(Qt.ItemDataRole.UserRole) is None:
            return
        kind, code = item.data(Qt.ItemDataRole.UserRole)
        self.card.setPlainText(self._card(kind, code))
        self.choose.setVisible(kind == "diagnosis" and code in CHOSEN_FAMILY)

    def _card(self, kind: str, code: str) -> str:
        book = self._clinic.checking.codebook.on(self._on())
        if kind == "diagnosis":
            return code_card(book.diagnoses, code, self._on()).as_text(said)
        card = card_of_procedure(book.procedures, book.ncci, book.mue, code, self._on())
        return card.as_text(said) if card is not None else ""
