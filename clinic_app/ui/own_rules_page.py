"""The page "Own rules": the clinic's rules at the left, one of them as a form at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.kept_rule import KeptRule
from clinic_app.domain.visit import Visit
from clinic_app.services.audit import note_paper
from clinic_app.services.clinic import Clinic
from clinic_app.services.own_rule_counts import FindingCounts, count_findings
from clinic_app.services.own_rules import LARGEST_PACK, Taken
from clinic_app.ui.background_task import BackgroundTask
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.outside import ask_place, write_outside
from clinic_app.ui.own_rule_editor import SAVE_KEY, RuleEditor
from clinic_app.ui.own_rule_examples import FLAG_KEY, PASS_KEY
from clinic_app.ui.own_rule_list import OwnRuleList
from clinic_app.ui.page_head import PageHead, lay_two_sides
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage

NEW_KEY = "F2"
_WIDTH, _WIDEST = 330, 900
_LIST_WIDEST = 380  # with large letters the form needs the room
_TOML = tr_noop("Rules (*.toml)")

_ABOUT = tr_noop("Rules of this clinic, beside those of the program. One is taken only if its own examples hold.")


class OwnRulesPage(ToolPage):
    """List, form, import, export and counting. What was typed and not saved is kept with the clinic."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("own_rules_page", parent)
        self._clinic = clinic
        self._counts: dict[str, str] = {}
        self._drafts: dict[str, Any] = clinic.own_rules.drafts()
        self._key, self._finished = "", False
        self._task: BackgroundTask | None = None
        self.list = OwnRuleList()
        self.list.chosen.connect(self.choose)
        self.editor = RuleEditor(clinic.own_rules, clinic.today())
        self.editor.who = self._initials
        self.editor.failed.connect(self.failed)
        self.editor.saved.connect(self._saved)
        self.editor.switched.connect(self._switched)
        self.list.delete_asked.connect(self._delete)
        self.editor.examples.flag_asked.connect(lambda: self._take_example(flagged=True))
        self.editor.examples.pass_asked.connect(lambda: self._take_example(flagged=False))
        self._lay_out()
        self._listen()
        self._show_list()
        if self.list.rows():
            self.list.setCurrentRow(0)
        else:
            self._key = self._new_key()

    def _lay_out(self) -> None:
        self._left = QFrame()
        self._left.setProperty("ground", "sunk")
        self._left.setProperty("edge", "right")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(self.list, 1)
        for made in self._buttons():
            column.addWidget(made)
        column.addWidget(self._progress_row())
        inside = QWidget()
        inside.setProperty("canvas", True)
        body = QVBoxLayout(inside)
        body.setContentsMargins(SPACE.side, SPACE.medium, SPACE.side, SPACE.large)
        self._inside = inside
        scroll = ScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidget(inside)  # empty: what comes in later is styled but once
        body.addWidget(self.editor)
        self._count = label("", "second", "own_rules_counted")
        head = PageHead(tr("Own rules"), tr(_ABOUT), beside=(self._count,), back="own_rules_back")
        head.back_asked.connect(self.given_up)
        lay_two_sides(self, head, self._left, scroll)
        self.restyle()

    def _buttons(self) -> list[KeyButton]:
        made = []
        for name, words, key, icon, do in (
            ("own_new", tr("New rule"), NEW_KEY, "plus", self._begin_new),
            ("own_import", tr("Read a file of rules…"), "", "", self._ask_import),
            ("own_export", tr("Write the rules to a file…"), "", "", self._ask_export),
            ("own_count", tr("Count in the kept visits"), "", "", self.count),
        ):
            button = KeyButton(words, "quiet", key=key, icon=icon)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, do=do: do())
            made.append(button)
        return made

    def _progress_row(self) -> QWidget:
        self._working = QWidget()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        cancel = KeyButton(tr("Cancel"), "quiet", small=True)
        cancel.setObjectName("own_cancel")
        cancel.clicked.connect(self._cancel)
        row = QHBoxLayout(self._working)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(cancel)
        self._working.hide()
        return self._working

    def _listen(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            (NEW_KEY, self._begin_new),
            (SAVE_KEY, self.editor.save),
            (FLAG_KEY, lambda: self._take_example(flagged=True)),
            (PASS_KEY, lambda: self._take_example(flagged=False)),
        )
        for key, do in keys:
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def restyle(self) -> None:
        """Widths in the text scale in force."""
        look = current_look()
        self._left.setFixedWidth(min(look.px(_WIDTH), _LIST_WIDEST))
        self._inside.setMaximumWidth(look.px(_WIDEST))

    # Going about

    def begin(self) -> None:
        """Show the rules as they are kept, and begin in the form."""
        self._show_list()
        (self.list if self.editor.kept is not None else self.editor.fields["id"].input).setFocus()

    def begin_with(self, given: object) -> None:
        """Begin a new rule with fields and a visit, as the denials hand them over."""
        fields, visit = given if isinstance(given, tuple) else (given, None)
        self._begin_new(fields if isinstance(fields, Mapping) else None)
        if isinstance(visit, Visit):
            self.editor.take_example(visit, flagged=True)
        self.editor.begin()

    def finish(self) -> bool:
        """Keep what stands unsaved; it comes back with the page."""
        self._set_aside()
        self._cancel()
        self._finished = True
        return True

    def half_typed(self) -> Typed:
        """Which rule stands in the form unsaved; the form itself is kept with the clinic, by `finish`."""
        return {"rule": self._key} if self.editor.is_changed else {}

    def take_half_typed(self, typed: Typed) -> None:
        """The same rule stands in the form again, with what was typed."""
        if typed.get("rule") in self._drafts:
            self.choose(str(typed["rule"]))
            self._show_list()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page keeps what stands unsaved, so that a power cut takes nothing."""
        if not self._finished:
            self._set_aside()
        super().hideEvent(event)

    def _set_aside(self) -> None:
        if self.editor.is_changed:
            self._drafts[self._key] = self.editor.draft()
        else:
            self._drafts.pop(self._key, None)
        try:
            self._clinic.own_rules.keep_drafts(self._drafts)
        except ClinicError as error:
            self.failed.emit(error)

    def choose(self, key: str) -> None:
        """Show a rule, or a new one not saved yet, in the form; what stood there unsaved waits in the list."""
        self._set_aside()
        listed = next((one for one in self._clinic.own_rules.all() if one.rule.id == key), None)
        if listed is not None:
            self.editor.show_rule(listed)
        elif key in self._drafts:
            self.editor.begin_new()
        else:
            return
        self._key = key
        if key in self._drafts:
            self.editor.show_draft(self._drafts[key])

    def _begin_new(self, fields: Mapping[str, Any] | None = None) -> None:
        self._set_aside()
        self._key = self._new_key()
        self.editor.begin_new(fields)
        self._show_list()
        self.editor.begin()

    def _new_key(self) -> str:
        """A key for a new rule that no other unsaved one has."""
        return next(key for number in range(1, len(self._drafts) + 2) if (key := f"new {number}") not in self._drafts)

    def _delete(self) -> None:
        """Switch the chosen rule off, or on; drop one that was never saved."""
        if self.editor.kept is not None:
            self.editor.switch()
            return
        self._drafts.pop(self._key, None)
        self.editor.begin_new()
        self._set_aside()
        self._show_list()
        self.said.emit(tr("The rule that was never saved is dropped"))

    def _initials(self) -> str:
        """Who is working now; the page is told after it is made."""
        return self.who()

    def _show_list(self) -> None:
        rules = self._clinic.own_rules.all(said)
        payers = self._clinic.own_rules.known.payers
        self.list.show_rules(rules, payers, self._counts, self._drafts, self._key)
        on = sum(one.kept.active for one in rules)
        self._count.setText(tr("{on} on, {on_2} off", on=on, on_2=len(rules) - on) if rules else "")

    def _take_example(self, *, flagged: bool) -> None:
        at_work = self.visit_at_work()
        self.editor.take_example(at_work.visit if at_work is not None else None, flagged=flagged)

    # Keeping

    def _saved(self, kept: KeptRule) -> None:
        self._drafts.pop(self._key, None)
        self._drafts.pop(kept.identifier, None)
        self._key = kept.identifier
        self._take_effect(tr("{identifier} saved, version {version}", identifier=kept.identifier, version=kept.version))

    def _switched(self, kept: KeptRule) -> None:
        words = tr("is on again") if kept.active else tr("is off; Del or the button switches it on again")
        self._take_effect(f"{kept.identifier} {words}")

    def _take_effect(self, words: str) -> None:
        self._clinic.renew_rules()
        self._show_list()
        self.records_changed.emit()
        self.said.emit(words)

    # Files

    def _ask_import(self) -> None:
        place, _ = QFileDialog.getOpenFileName(self, tr("Read a file of rules"), str(Path.home()), tr(_TOML))
        if place:
            self.import_from(Path(place))

    def import_from(self, path: Path) -> None:
        """Take the rules of a file, all or none, once their examples hold."""
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST_PACK + 1)
        except OSError as problem:
            reason = problem.strerror or tr("the name fits no file")
            self.failed.emit(
                ClinicError(tr("The file cannot be opened: {reason}.", reason=reason), tr("Choose another."))
            )
            return
        self._set_aside()
        rules, today, who = self._clinic.own_rules, self._clinic.today(), self.who()
        self._run(lambda progress: rules.take(content, today, who, progress), self._took)

    def _took(self, taken: Taken | None) -> None:
        if taken is None:
            return
        self._take_effect(tr("Rules read: {taken}", taken=taken))
        names = taken.new or taken.changed or taken.same
        self.choose(names[0])
        self._show_list()

    def _ask_export(self) -> None:
        path = ask_place(self, tr("Write the rules"), "own-rules.toml", tr(_TOML))
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the rules that are on, whole or not at all."""
        try:
            content = self._clinic.own_rules.file_of()
            note_paper(self._clinic, AuditAction.EXPORT, "own_rules")
            words = write_outside(path, content)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self.said.emit(tr("{words} It holds the rules and no patient.", words=words))

    # Counting

    def count(self) -> None:
        """Run the rules over the kept visits, and show in how many each found something."""
        self._run(lambda progress: count_findings(self._clinic, progress), self._counted)

    def _counted(self, counts: FindingCounts | None) -> None:
        if counts is None:
            return
        self._counts = {
            listed.rule.id: tr(
                "found in {id} of {visits}", id=counts.found.get(listed.rule.id, 0), visits=counts.visits
            )
            for listed in self._clinic.own_rules.all()
            if listed.kept.active
        }
        self._show_list()
        self.said.emit(tr("Looked at the newest {visits} visits", visits=counts.visits))

    # Working

    def _run(self, work: Callable[[Callable[[float, str], bool]], Any], done: Callable[[Any], None]) -> None:
        if self._task is not None:
            return
        task = self._task = BackgroundTask(work, self)
        task.progressed.connect(self._show_progress)
        task.done.connect(done)
        task.failed.connect(self.failed)
        task.finished.connect(self._rest)
        self._bar.setValue(0)
        self._working.show()
        task.start()

    def _show_progress(self, share: float, words: str) -> None:
        self._bar.setValue(round(share * 100))
        self._bar.setAccessibleDescription(said(words))

    def _rest(self) -> None:
        self._task = None
        self._working.hide()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    @property
    def is_working(self) -> bool:
        """Whether a file is being read or visits are being counted."""
        return self._task is not None
