"""The findings, always in sight at the right: verdict, groups by level, cards, and what could not be checked."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.ui.buttons import key_text
from clinic_app.ui.finding_cards import FIX_KEY, PAYER_KEY, FindingCard
from clinic_app.ui.findings_model import GROUP_ORDER, FindingsModel, FindingView, keep_order, verdict_words
from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.not_checked_foot import NotCheckedFoot
from clinic_app.ui.question_editor import QuestionEditor
from clinic_app.ui.question_notes import QuestionNotes
from clinic_app.ui.second_payer_foot import SecondPayerFoot
from clinic_app.ui.spoken_parts import announce
from clinic_app.ui.tab_order import tab_as_read
from clinic_app.ui.text import IconLabel, label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.verdict_head import VerdictHead

_ACCEPTED = "accepted"
_SCROLL_BAR = 10
_LEAST_WIDTH = 280


class _GroupHead(QWidget):
    """Level, its word and how many; the first one on screen names the key to go on."""

    def __init__(self, level: Level | None, words: str) -> None:
        super().__init__()
        self._count = label("", "second")
        self._hint = label("", "label")
        icon = IconLabel(14)
        title = label(words, "secondhead")
        if level is None:
            icon.show_icon("check", "ink3")
        else:
            icon.show_level(level)
            set_level(title, level)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 4, 0, 0)
        row.setSpacing(6)
        row.addWidget(icon)
        row.addWidget(title)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._hint)
        self._words = words

    def show_count(self, count: int, hint: str) -> None:
        self._count.setText(str(count))
        self._hint.setText(hint)
        self.setAccessibleName(f"{self._words}: {count}")


class FindingsPanel(QFrame):
    """The panel. Cards are kept by key, so focus and half-typed reasons survive every new check.

    Signals: ``go_to_place`` (path of the field), ``apply_fix`` (key, number of the fix), ``waive`` (key, reason),
    ``unwaive`` (key), ``explain`` (rule), ``payer_asked`` (payer, key of its profile), ``choose`` (path of the
    diagnosis another code is sought for),
    ``ask_asked``, ``slip_asked``, ``withdraw_asked`` (key) of a question to the therapist, ``verdict_told`` (level or
    None, words) with every model.

    Actions for menus: ``next_action``, ``previous_action``, ``fix_action``,
    ``payer_action``, and those of ``head``.
    """

    go_to_place = Signal(tuple)
    apply_fix = Signal(str, int)
    waive = Signal(str, str)
    unwaive = Signal(str)
    explain = Signal(str)
    payer_asked = Signal(str, str)
    choose = Signal(tuple)
    ask_asked = Signal(str)
    slip_asked = Signal(str)
    withdraw_asked = Signal(str)
    verdict_told = Signal(object, str)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings_panel")
        self.setAccessibleName(tr("Findings"))
        self.setProperty("ground", "sunk")
        self.setProperty("edge", "left")
        self._model = FindingsModel(reviewed=False)
        self._cards: dict[str, FindingCard] = {}
        self._spare: list[FindingCard] = []
        self._heads: dict[str, _GroupHead] = {}
        self._current: str | None = None
        self._led_to: str | None = None
        self._shown: list[QWidget] = []
        self._tab_order: list[QWidget] = []
        self._said_counts: tuple[int, ...] = (0,) * len(GROUP_ORDER)
        self._questions: QuestionNotes | None = None
        self.head = VerdictHead()
        self._foot = NotCheckedFoot()
        self.second = SecondPayerFoot()
        self._nothing = label(tr("Nothing to fix, check or note."), "hint", "no_findings", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._missing = label("", "second", "missing_for_a_claim", wrap=True)
        self._make_actions()
        self._build()
        self._refresh()

    def _make_actions(self) -> None:
        self.next_action = self._action(tr("&Next finding"), self.go_next, "F6", "Ctrl+J")
        self.previous_action = self._action(tr("&Previous finding"), self.go_previous, "Shift+F6", "Ctrl+Shift+J")
        self.fix_action = self._action(tr("&Apply fix"), self.apply_current_fix, FIX_KEY, "Alt+Enter")
        self.payer_action = self._action(tr("Profile of the pa&yer"), self.ask_current_payer, PAYER_KEY)

    def _action(self, words: str, do: Callable[[], None], *keys: str) -> QAction:
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(do)
        self.addAction(action)
        return action

    def _build(self) -> None:
        canvas = QWidget()
        canvas.setProperty("canvas", True)
        self._column = QVBoxLayout(canvas)
        self._column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium)
        self._column.setSpacing(SPACE.small)
        self._column.addStretch(1)
        self._scroll = ScrollArea()
        self._scroll.setObjectName("findings_scroll")
        self._scroll.setAccessibleName(tr("Findings, worst first"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(canvas)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._leave_room)
        column = self._whole = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.second)
        column.addWidget(self._foot)
        self.setMinimumWidth(current_look().px(_LEAST_WIDTH))

    def _leave_room(self, _lowest: int, highest: int) -> None:
        """The scroll bar stands in the cards' margin, so that no card changes its width for it."""
        right = SPACE.medium - _SCROLL_BAR if highest > 0 else SPACE.medium
        self._column.setContentsMargins(SPACE.medium, SPACE.small, right, SPACE.medium)

    def take_questions(self, editor: QuestionEditor, notes: QuestionNotes) -> None:
        """Show the questions of the visit above the cards, and the line to write one under the verdict."""
        self._questions = notes
        self._whole.insertWidget(1, editor)

    def model(self) -> FindingsModel:
        """What is shown."""
        return self._model

    def current_key(self) -> str | None:
        """Key of the current card."""
        return self._current

    def card(self, key: str) -> FindingCard | None:
        """The card of a finding."""
        return self._cards.get(key)

    def reasons_typed(self) -> dict[str, str]:
        """The reasons that are being typed, by the keys of their findings."""
        texts = {key: card.reason.line.text() for key, card in self._cards.items() if not card.reason.isHidden()}
        return {key: text for key, text in texts.items() if text.strip()}

    def type_reasons(self, texts: Mapping[str, str]) -> None:
        """Open the lines of the findings that still stand, with what was being typed there."""
        for key, text in texts.items():
            card = self._cards.get(key)
            if card is not None:
                self.make_current(key)
                card.ask_reason()
                card.reason.line.setText(text)

    def set_model(self, model: FindingsModel, *, hold_order: bool = False) -> None:
        """Show ``model``, keeping every card that is still true.

        Args:
            model: the new findings.
            hold_order: leave cards where they are, as while a field is being edited.
        """
        before = self._ordered()
        findings = keep_order([finding.key for finding in before], model.findings) if hold_order else model.findings
        self._model = replace(model, findings=findings)
        self._choose_current(before)
        self._refresh()

    def _choose_current(self, before: list[FindingView]) -> None:
        keys = [finding.key for finding in self._ordered()]
        if self._current in keys:
            return
        old = next((place for place, finding in enumerate(before) if finding.key == self._current), 0)
        must = [finding.key for finding in self._model.open(Level.MUST_FIX)]
        self._current = must[min(old, len(must) - 1)] if must else None

    def _ordered(self) -> list[FindingView]:
        return [finding for level in GROUP_ORDER for finding in self._model.open(level)]

    def _refresh(self) -> None:
        focused = self._focused_key()
        self._drop_stale_cards()
        wanted: list[QWidget] = []
        for level in GROUP_ORDER:
            wanted += self._group(level, tr(LEVEL_WORDS[level]), self._model.open(level), first=not wanted)
        wanted += self._group(None, tr("Accepted"), self._model.accepted, first=False)
        if not wanted and self._model.reviewed:
            wanted = [self._nothing]
        if self._model.missing:
            self._missing.setText(self._model.missing)
            wanted.insert(0, self._missing)
        if self._questions is not None and self._questions.views():
            wanted.insert(0, self._questions)
        self._arrange(wanted)
        self._show_verdict()
        self._foot.show_rules(self._model.not_checked, self._model.rules_run)
        self._tab_order = tab_as_read(self, self._tab_order)
        if focused is not None and focused not in self._cards:
            self.focus_current()

    def _group(
        self, level: Level | None, words: str, findings: tuple[FindingView, ...], *, first: bool
    ) -> list[QWidget]:
        if not findings:
            return []
        name = level.value if level else _ACCEPTED
        if name not in self._heads:
            self._heads[name] = _GroupHead(level, words)
        self._heads[name].show_count(len(findings), tr("{key_text} next", key_text=key_text("F6")) if first else "")
        return [self._heads[name], *(self._card_for(finding) for finding in findings)]

    def _card_for(self, finding: FindingView) -> FindingCard:
        card = self._cards.get(finding.key)
        if card is None:
            card = self._spare.pop() if self._spare else self._new_card(finding)
            card.reason.hide()
            self._cards[finding.key] = card
        card.show_finding(finding, current=finding.key == self._current)
        return card

    def _new_card(self, finding: FindingView) -> FindingCard:
        card = FindingCard(finding)
        card.chosen.connect(lambda: self.make_current(card.finding.key))
        card.go_asked.connect(lambda: self._go(card.finding.key))
        card.fix_asked.connect(lambda number: self.apply_fix.emit(card.finding.key, number))
        card.kept.connect(lambda reason: self.waive.emit(card.finding.key, reason))
        card.unkept.connect(lambda: self.unwaive.emit(card.finding.key))
        card.explain_asked.connect(lambda: self.explain.emit(card.finding.rule))
        card.payer_asked.connect(lambda: self._ask_payer(card.finding))
        card.choose_asked.connect(lambda: self.choose.emit(card.finding.place))
        card.ask_asked.connect(lambda: self.ask_asked.emit(card.finding.key))
        card.slip_asked.connect(lambda: self.slip_asked.emit(card.finding.key))
        card.withdraw_asked.connect(lambda: self.withdraw_asked.emit(card.finding.key))
        return card

    def _arrange(self, wanted: list[QWidget]) -> None:
        if wanted == self._shown and not any(widget.isHidden() for widget in wanted):
            return  # a card taken from the spare ones is hidden, though it stands where it stood
        for widget in self._shown:
            if widget not in wanted:
                self._column.removeWidget(widget)
                widget.hide()
        for place, widget in enumerate(wanted):
            item = self._column.itemAt(place)
            if item is None or item.widget() is not widget:
                self._column.insertWidget(place, widget)
            widget.show()
        self._shown = wanted

    def _drop_stale_cards(self) -> None:
        alive = {finding.key for finding in self._model.findings}
        for key in [key for key in self._cards if key not in alive]:
            card = self._cards.pop(key)
            card.hide()
            self._spare.append(card)

    def _focused_key(self) -> str | None:
        return next(
            (key for key, card in self._cards.items() if card.hasFocus() or card.isAncestorOf(self.focusWidget())), None
        )

    def focus_current(self) -> None:
        """Put the focus on the current card, if there is one."""
        card = self._cards.get(self._current or "")
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_verdict(self) -> None:
        level, words = verdict_words(self._model)
        may = self._model.reviewed and not self._model.open(Level.MUST_FIX)
        self.head.show_verdict(level, words, may_be_ready=may, main=may and self._current is None)
        self.verdict_told.emit(level, words)
        self._say_counts(words)
        current = self._find(self._current)
        self.fix_action.setEnabled(bool(current and (current.fixes or current.profile_first)))
        self.payer_action.setEnabled(bool(current and current.payer_key))
        has_findings = bool(self._ordered())
        self.next_action.setEnabled(has_findings)
        self.previous_action.setEnabled(has_findings)

    def _say_counts(self, verdict: str) -> None:
        """Have a screen reader say the verdict when there are more findings of a level, or fewer, than before."""
        counts = tuple(len(self._model.open(level)) for level in GROUP_ORDER)
        if counts == self._said_counts:
            return
        self._said_counts = counts
        others = [
            f"{LEVEL_WORDS[level]}: {count}"
            for level, count in zip(GROUP_ORDER, counts, strict=True)
            if count and level is not Level.MUST_FIX  # those stand in the verdict
        ]
        announce(self, ". ".join((verdict, *others)))

    def _find(self, key: str | None) -> FindingView | None:
        return next((finding for finding in self._model.findings if finding.key == key), None)

    def make_current(self, key: str) -> None:
        """Make the card of ``key`` the current one, without moving the focus."""
        if key == self._current or self._find(key) is None:
            return
        self._current = key
        for finding in self._model.findings:
            self._card_for(finding)
        self._tab_order = tab_as_read(self, self._tab_order)
        self._show_verdict()
        self._bring_into_view(self._cards[key])

    def _bring_into_view(self, part: QWidget) -> None:
        """Scroll to a part once its card has grown to its new size."""
        QTimer.singleShot(0, part, lambda: self._scroll.ensureWidgetVisible(part, 0, SPACE.medium))

    def go_next(self) -> None:
        """Lead to the field of the next finding; of the current one as long as nobody was led to it."""
        if self._current is not None and self._current != self._led_to:
            self._go(self._current)
        else:
            self._step(1)

    def go_previous(self) -> None:
        """Make the previous finding current and lead to its field."""
        self._step(-1)

    def _step(self, by: int) -> None:
        keys = [finding.key for finding in self._ordered()]
        if not keys:
            return
        if self._current in keys:
            place = (keys.index(self._current) + by) % len(keys)
        else:
            place = 0 if by > 0 else len(keys) - 1
        self.make_current(keys[place])
        self._go(keys[place])

    def _go(self, key: str) -> None:
        self.make_current(key)
        self._led_to = key
        finding = self._find(key)
        if finding is not None:
            self.go_to_place.emit(finding.place)

    def apply_current_fix(self) -> None:
        """Apply the first fix of the current card, or lead to the profile where the answer belongs."""
        finding = self._find(self._current)
        if finding is not None and finding.profile_first and finding.payer_key is not None:
            self._ask_payer(finding)
        elif finding is not None and finding.fixes and not finding.waived_reason:
            self.apply_fix.emit(finding.key, 0)

    def ask_current_payer(self) -> None:
        """Lead to the key of the payer's profile that the current card rests on."""
        finding = self._find(self._current)
        if finding is not None:
            self._ask_payer(finding)

    def _ask_payer(self, finding: FindingView) -> None:
        if finding.payer_key is not None:
            self.payer_asked.emit(*finding.payer_key)

    def current_finding(self) -> FindingView | None:
        """The finding of the current card."""
        return self._find(self._current)

    def ask_current_reason(self) -> None:
        """Open the line for a reason on the current card, or on the first one that may be kept.

        Who was led to a finding means that one: no other is opened in its place.
        """
        current = self._find(self._current)
        if current is not None and current.key == self._led_to and not current.waivable:
            self.said.emit(tr("This finding cannot be kept with a reason: it must be fixed"))
            return
        kept = [finding.key for finding in self._ordered() if finding.waivable]
        key = self._current if self._current in kept else kept[0] if kept else None
        if key is not None:
            self.make_current(key)
            self._cards[key].ask_reason()
            self._bring_into_view(self._cards[key].reason)

    def ask_current(self) -> None:
        """Ask the therapist about the current card, or about the first one."""
        key = self._current or next((finding.key for finding in self._ordered()), None)
        finding = self._find(key)
        if finding is None:
            self.said.emit(tr("There is no finding to ask about"))
        elif finding.is_asked:
            self.said.emit(tr("This finding is asked about already"))
        else:
            self.ask_asked.emit(finding.key)

    def restyle(self) -> None:
        """Take the least width of a changed text scale."""
        self.setMinimumWidth(current_look().px(_LEAST_WIDTH))
