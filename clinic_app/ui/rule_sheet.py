"""One rule as a page to read: what is wrong, why, what to do, source, days and examples, as plain text in parts."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from clinic_app.checker.findings import Severity
from clinic_app.services.help_topics import HelpTopic
from clinic_app.services.rule_book import RulePage, titled
from clinic_app.ui.language import tr
from clinic_app.ui.sentences import said
from clinic_app.ui.text import IconLabel, label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, TYPE, Level

_WIDTH = 820
_LEVELS = {Severity.ERROR: Level.MUST_FIX, Severity.WARNING: Level.CHECK, Severity.INFO: Level.NOTE}


class RuleSheet(QWidget):
    """Head with identifier and level, then the page. ``show_page`` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: RulePage | HelpTopic | None = None
        self.title = label("", "title", "rule_title")
        self._mark = IconLabel(16)
        self.level = label("", "secondhead", "rule_level")
        self._family = label("", "second", "rule_family")
        self.text = QTextEdit()
        self.text.setObjectName("rule_text")
        self.text.setAccessibleName(tr("Rule"))
        self.text.setReadOnly(True)
        self.text.setProperty("paper", True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(0)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        for part in (self.title, self._mark, self.level, self._family):
            head.addWidget(part)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        self.setMaximumWidth(current_look().px(_WIDTH))

    def show_page(self, page: RulePage) -> None:
        """Show a rule's page from its beginning."""
        self._shown = page
        level = _LEVELS[page.rule.severity]
        self._head(page.rule.id, said(page.family))
        self._mark.setVisible(True)
        self._mark.show_level(level)
        self.level.setText(said(page.rule.severity.label))
        set_level(self.level, level)
        self._write(page)

    def show_topic(self, topic: HelpTopic) -> None:
        """Show a help page from its beginning."""
        self._shown = topic
        self._head(said(topic.title), "")
        self._write_topic(topic)

    def show_words(self, title: str, words: str) -> None:
        """Show a sentence where there is no rule to show."""
        self._shown = None
        self._head(title, "")
        self.text.setPlainText(words)

    def _head(self, title: str, family: str) -> None:
        self.title.setText(title)
        self._family.setText(family)
        self._mark.setVisible(False)
        self.level.setText("")

    def restyle(self) -> None:
        """Write the page anew in the look in force."""
        self.setMaximumWidth(current_look().px(_WIDTH))
        if isinstance(self._shown, RulePage):
            self._write(self._shown)
        elif self._shown is not None:
            self._write_topic(self._shown)

    def _write(self, page: RulePage) -> None:
        self.text.clear()
        pen = _Pen(self.text)
        words_of = str if page.is_own else said
        pen.head(words_of(page.summary))
        for paragraph in page.paragraphs:
            lead, words = titled(paragraph)
            if lead:
                pen.part(said(lead), words_of(words))
            else:
                pen.body(words_of(words))
        dates = said(page.dates)
        whose, sign, source = page.source.partition(": ") if page.is_own else ("", "", said(page.source))
        pen.part(tr("Source"), f"{said(whose)}{sign}{source}")
        pen.part(tr("Holds for"), dates[:1].upper() + dates[1:])
        pen.part(tr("Accepting"), said(page.release))
        if page.prevents:
            pen.part(
                tr("Denials it prevents (CARC)"), "\n".join(f"{code}  {said(words)}" for code, words in page.prevents)
            )
        for title, lines in (
            (tr("It finds"), page.found),
            (tr("It lets pass"), page.passed),
            (tr("It says not checked"), page.not_judged),
        ):
            pen.examples(title, tuple((words_of(line.name), line.visit) for line in lines))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_topic(self, topic: HelpTopic) -> None:
        self.text.clear()
        pen = _Pen(self.text)
        for paragraph in topic.paragraphs:
            pen.body(said(paragraph))
        pen.part(tr("Source"), said(topic.source))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


class _Pen:
    """Writes plain text in the type scale; nothing it writes is read as mark-up."""

    def __init__(self, text: QTextEdit) -> None:
        self._cursor = text.textCursor()
        self._first = True

    def head(self, words: str) -> None:
        self._block(0, words, TYPE.name, QFont.Weight.DemiBold, current_look().theme.ink)

    def body(self, words: str) -> None:
        self._block(SPACE.medium, words, TYPE.body, QFont.Weight.Normal, current_look().theme.ink)

    def part(self, title: str, words: str) -> None:
        self._block(SPACE.medium, title, TYPE.label, QFont.Weight.Normal, current_look().theme.ink3)
        self._block(0, words, TYPE.body, QFont.Weight.Normal, current_look().theme.ink)

    def examples(self, title: str, lines: tuple[tuple[str, str], ...]) -> None:
        theme = current_look().theme
        if lines:
            self._block(SPACE.large, title, TYPE.head, QFont.Weight.DemiBold, theme.ink)
        for name, visit in lines:
            self._block(SPACE.small, name, TYPE.body, QFont.Weight.Normal, theme.ink)
            self._block(0, visit, TYPE.second, QFont.Weight.Normal, theme.ink2)

    def _block(self, above: int, words: str, size: float, weight: QFont.Weight, ink: str) -> None:
        look = current_look()
        shape = QTextBlockFormat()
        shape.setTopMargin(look.px(above))
        shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        face = QTextCharFormat()
        face.setFont(look.font(size, weight.value))
        face.setForeground(QColor(ink))
        if self._first:
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)
        self._first = False
        self._cursor.insertText(words, face)
