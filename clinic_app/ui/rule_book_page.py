"""The rule book: help pages and every rule under its family, found in plain words, with the page beside the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from clinic_app.services.clinic import Clinic
from clinic_app.services.rule_book import RuleBook, family_of, page_of
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.page_head import PageHead, lay_two_sides
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.rule_sheet import RuleSheet
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage

_PAUSE_MS = 80
_WIDTH, _WIDEST = 420, 520  # with large letters the page of the rule needs the room
_NOT_A_RULE = tr_noop(
    "What was typed in a field cannot be read as its value. Correct the field; nothing else was lost."
)

_ABOUT = tr_noop("Every rule: what it finds, why, by which source, and visits that it flags and passes.")


class RuleBookPage(ToolPage):
    """Search and list at the left, the page at the right; Escape leads back to the visit."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("rule_book_page", parent)
        self._clinic = clinic
        self._book = RuleBook(clinic.checking.rules, said)
        self._task: BackgroundTask | None = None
        self.search = QLineEdit()
        self.search.setObjectName("rule_search")
        self.search.setAccessibleName(tr("Find a rule"))
        self.search.setPlaceholderText(tr("Name or words, such as midpoint"))
        self.search.setClearButtonEnabled(True)
        self.found = QListWidget()
        self.found.setObjectName("rules_found")
        self.found.setAccessibleName(tr("Rules found"))
        self.found.setProperty("ground", "sunk")
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.currentItemChanged.connect(self._choose)
        self.count = label("", "second", "rules_counted")
        self.sheet = RuleSheet()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._take_first)
        self.search.installEventFilter(self)
        self._lay_out()
        self.search_now()
        self.found.setCurrentRow(1)

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("ground", "sunk")
        left.setProperty("edge", "right")
        left.setFixedWidth(min(current_look().px(_WIDTH), _WIDEST))
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.medium, SPACE.medium)
        column.addWidget(self.search)
        column.addWidget(self.found, 1)
        self.manual = KeyButton(tr("The whole manual as a paper"), "quiet", icon="file-text")
        self.manual.setObjectName("rule_manual")
        self.manual.clicked.connect(self._make_manual)
        self.bar = QProgressBar()
        self.bar.setObjectName("manual_progress")
        self.bar.setAccessibleName(tr("Making the manual"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.hide()
        column.addWidget(self.bar)
        column.addWidget(self.manual)
        right = QVBoxLayout()
        right.setContentsMargins(SPACE.side, SPACE.medium, SPACE.side, SPACE.large)
        right.addWidget(self.sheet, 1)
        head = PageHead(tr("Rule book"), tr(_ABOUT), beside=(self.count,), back="rule_back")
        head.back_asked.connect(self.given_up)
        lay_two_sides(self, head, left, right)

    def begin(self) -> None:
        """Read the rules in force anew, and type to find."""
        if self._book.rules != self._clinic.checking.rules:
            self._book = RuleBook(self._clinic.checking.rules, said)
            self.search_now()
        self.search.setFocus()
        self.search.selectAll()

    def show_rule(self, identifier: str) -> None:
        """Show the page of a rule; one the book does not hold says so."""
        self.search.clear()
        self.search_now()
        rows = [row for row in range(self.found.count()) if self._identifier(row) == identifier]
        if rows:
            self.found.setCurrentRow(rows[0])
            self.found.scrollToItem(self.found.item(rows[0]), QListWidget.ScrollHint.PositionAtCenter)
        else:
            self.found.setCurrentRow(-1)
            self.sheet.show_words(identifier, tr(_NOT_A_RULE))
        self.sheet.text.setFocus()

    def _identifier(self, row: int) -> str:
        return str(self.found.item(row).data(Qt.ItemDataRole.UserRole) or "")

    def search_now(self) -> None:
        """List what is found, under the headings of the families."""
        self._pause.stop()
        typed = self.search.text()
        rules, topics = self._book.search(typed), self._book.search_topics(typed)
        self.found.clear()
        if topics:
            self._add_heading(tr("Help pages"))
        for topic in topics:
            self._add(said(topic.title), said(topic.title), topic.id)
        if topics and rules and typed.strip():
            self._add_heading(tr("Rules"))
        family = ""
        for one in rules:
            if not typed.strip() and family != family_of(one):
                family = family_of(one)
                self._add_heading(said(family))
            summary = said(one.summary)
            self._add(f"{one.id}   {summary}", f"{one.id}, {said(one.severity.label)}: {summary}", one.id)
        self.count.setText(tr("{rules} rules", rules=len(rules)) if rules or topics else tr("Nothing found"))

    def _add(self, words: str, spoken: str, identifier: str) -> None:
        item = QListWidgetItem(words)
        item.setToolTip(spoken)
        item.setData(Qt.ItemDataRole.UserRole, identifier)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.found.addItem(item)

    def _add_heading(self, family: str) -> None:
        item = QListWidgetItem(family)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        look = current_look()
        item.setFont(look.font(12, 600))
        self.found.addItem(item)

    def _take_first(self) -> None:
        if self._pause.isActive():
            self.search_now()
        row = next((row for row in range(self.found.count()) if self._identifier(row)), -1)
        self.found.setCurrentRow(row)
        self.found.setFocus()

    def _choose(self, item: QListWidgetItem | None) -> None:
        identifier = str(item.data(Qt.ItemDataRole.UserRole) or "") if item is not None else ""
        rule, topic = self._book.rule(identifier), self._book.topic(identifier)
        if rule is not None:
            self.sheet.show_page(page_of(rule, said))
        elif topic is not None:
            self.sheet.show_topic(topic)

    def _make_manual(self) -> None:
        """Set some hundred pages, off the window's thread."""
        if self._task is not None:
            return
        rules, at, training = self._clinic.checking.rules, local_now(), self._clinic.is_practice

        def work(_progress: Progress) -> bytes:
            from clinic_app.services.claim_papers import printed  # noqa: PLC0415 # what draws papers is slow to load
            from clinic_app.services.rule_manual import manual_pdf  # noqa: PLC0415 # as above

            return manual_pdf(rules, printed(at, "", training=training))

        self.bar.show()
        self._task = BackgroundTask(work, self)
        self._task.done.connect(self._show_manual)
        self._task.start()

    def _show_manual(self, content: bytes) -> None:
        self._task = None
        self.bar.hide()
        self.paper_made.emit("rule-manual.pdf", content)

    def finish(self) -> bool:
        """Wait for a manual that is being made."""
        if self._task is not None:
            self._task.wait()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down from the search goes into the list."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.search and pressed == Qt.Key.Key_Down:
            self._take_first()
            return True
        return super().eventFilter(watched, event)
