"""The form of one own rule. What stands in it is read, said as a sentence and run over the examples at once."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.kept_rule import KeptRule
from clinic_app.domain.notation.values import WrongKindError
from clinic_app.domain.visit import Visit
from clinic_app.rules.own.conditions import Word
from clinic_app.rules.own.own_rule import MARK, OwnExample, OwnRule
from clinic_app.rules.own.reading import RefusedRuleError, read_examples
from clinic_app.rules.own.writing import examples_text
from clinic_app.services.own_rules import ListedRule, OwnRules
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.own_rule_condition import ConditionBuilder
from clinic_app.ui.own_rule_examples import ExampleList
from clinic_app.ui.own_rule_fields import (
    ABOVE,
    ABOVE_IF_NARROW,
    BELOW,
    BELOW_IF_NARROW,
    DAYS,
    NARROW,
    WIDTH_OF_A_DAY,
    Places,
    rule_fields,
)
from clinic_app.ui.own_rule_text import ConditionRow, ConditionText, condition_of, fields_of, form_of, missing
from clinic_app.ui.sentences import said
from clinic_app.ui.text import ElidedLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.words.days import days_read

SAVE_KEY = "F9"
_PAUSE_MS = 120
_PREVIEW = tr_noop("Say in the rows above when it finds something.")


class RuleEditor(QWidget):
    """``saved(kept)``: a version was kept; ``switched(kept)``: on or off; ``failed(error)``; ``edited``: anything."""

    saved = Signal(object)
    switched = Signal(object)
    failed = Signal(Exception)
    edited = Signal()

    def __init__(self, rules: OwnRules, today: date) -> None:
        super().__init__()
        self.setObjectName("own_rule_editor")
        self._rules, self._today = rules, today
        self.who: Callable[[], str] = lambda: ""
        self.kept: KeptRule | None = None
        self._clean: dict[str, Any] = {}
        self.fields = rule_fields()
        self._is_narrow = False
        self.builder = ConditionBuilder()
        self.examples = ExampleList()
        self.sentence = label(tr(_PREVIEW), "strong", "own_sentence", wrap=True)
        self._title = label(tr("New rule"), "title", "own_title")
        self._state = ElidedLabel("", "second")
        self._state.setObjectName("own_state")
        self.save_button = KeyButton(tr("Save the rule"), "primary", key=SAVE_KEY)
        self.save_button.setObjectName("own_save")
        self.save_button.clicked.connect(self.save)
        self.switch_button = KeyButton(tr("Switch off"))
        self.switch_button.setObjectName("own_switch")
        self.switch_button.clicked.connect(self.switch)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._lay_out()
        for made in self.fields.values():
            made.changed.connect(self._touched)
        self.builder.changed.connect(self._touched)
        self.examples.changed.connect(self._touched)
        self.begin_new()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.medium)
        head.addWidget(self._title)
        head.addWidget(self._state, 1)
        self._grids = (QGridLayout(), QGridLayout())
        for grid in self._grids:
            grid.setHorizontalSpacing(SPACE.medium)
            grid.setVerticalSpacing(SPACE.small)
            for number in range(6):
                grid.setColumnStretch(number, 1)
        for key in DAYS:
            self.fields[key].input.setMinimumWidth(current_look().px(WIDTH_OF_A_DAY))
        self._place(ABOVE, BELOW)
        preview = QFrame()
        preview.setProperty("ground", "sunk")
        inside = QVBoxLayout(preview)
        inside.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        inside.addWidget(self.sentence)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.switch_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(head)
        column.addLayout(self._grids[0])
        column.addWidget(self.builder)
        column.addWidget(preview)
        column.addLayout(self._grids[1])
        column.addWidget(self.examples)
        column.addLayout(buttons)
        column.addStretch(1)
        self._order_tabs()

    def _place(self, above: Places, below: Places) -> None:
        """Put the fields into their grids, from wherever they stood."""
        for grid, places in zip(self._grids, (above, below), strict=True):
            for key, (row, place, width) in places.items():
                grid.removeWidget(self.fields[key])
                grid.addWidget(self.fields[key], row, place, 1, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, or the letters are large, fewer fields share a row."""
        super().resizeEvent(event)
        is_narrow = self.width() < current_look().px(NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._place(*((ABOVE_IF_NARROW, BELOW_IF_NARROW) if is_narrow else (ABOVE, BELOW)))

    def _order_tabs(self) -> None:
        """Tab goes as the eye does; rows of the condition put themselves between its first and last part."""
        above = [self.fields[key].input for key in ABOVE]
        below = [self.fields[key].input for key in BELOW]
        for before, after in pairwise((*above, *self.builder.inputs(), *below, *self.examples.inputs())):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.examples.inputs()[-1], self.save_button)
        QWidget.setTabOrder(self.save_button, self.switch_button)

    # Showing

    def begin_new(self, fields: Mapping[str, Any] | None = None) -> None:
        """An empty form, or one that begins with what is known already."""
        self.kept = None
        self._show(form_of(fields or {}, self._rules.known.payers), condition_of(fields or {}), (), ())
        self._clean = {} if fields else self.draft()
        self._show_standing()

    def show_rule(self, listed: ListedRule) -> None:
        """Show a kept rule."""
        self.kept = listed.kept
        fields = self._rules.fields_of(listed.rule)
        self._show(
            form_of(fields, self._rules.known.payers),
            condition_of(fields),
            listed.rule.flagged,
            listed.rule.passing,
        )
        self._clean = self.draft()
        self._show_standing()

    def _show(
        self,
        texts: Mapping[str, str],
        condition: ConditionText,
        flagged: tuple[OwnExample, ...],
        passing: tuple[OwnExample, ...],
    ) -> None:
        for key, made in self.fields.items():
            made.blockSignals(True)
            made.set_text(texts.get(key, ""))
            made.blockSignals(False)
            made.say("")
        self.builder.show_condition(condition)
        self.examples.show_examples(flagged, passing)
        self.examples.say("")
        self.look()

    def _show_standing(self) -> None:
        """Title, version and the switch, as the rule is kept."""
        kept = self.kept
        self._title.setText(kept.identifier if kept else tr("New rule"))
        self.fields["id"].input.setEnabled(kept is None)
        self.switch_button.setVisible(kept is not None)
        if kept is None:
            self._state.setText(tr("Kept once one visit is flagged and one passes"))
            return
        day = f"{kept.made_at:%m/%d/%Y}" if kept.made_at else ""
        by = tr(" by {made_by}", made_by=kept.made_by) if kept.made_by else ""
        self._state.setText(
            tr(
                "{active}, version {version} of {day}{by}",
                active=tr("On") if kept.active else tr("Switched off"),
                version=kept.version,
                day=day,
                by=by,
            )
        )
        self.switch_button.set_words(tr("Switch off") if kept.active else tr("Switch on again"))

    # Reading

    def _touched(self) -> None:
        self._pause.start()
        self.edited.emit()

    def texts(self) -> dict[str, str]:
        """What stands in the fields."""
        return {key: made.text() for key, made in self.fields.items()}

    def look(self) -> None:
        """Read the form: a sentence at each field that cannot be read, the rule in words, the examples run."""
        self._pause.stop()
        fields, problems = fields_of(self.texts(), self.builder.condition(), self._rules.known, self._today)
        for key, made in self.fields.items():
            made.say(problems.get(key, ""))
        self.builder.say(problems.get("when", ""))
        self.examples.say("")
        rule = self._provisional(fields)
        runnable = rule is not None and not {"when", "codes", "payers", "since", "until"} & set(problems)
        if rule is None or not runnable:
            self.sentence.setText(tr(_PREVIEW) if not problems else tr("The rule cannot be read yet."))
            self.examples.show_proofs(())
            return
        self.sentence.setText(days_read(f"{self._rules.sentence(rule, said)}."))
        self.examples.show_proofs(self._rules.proofs(rule, self._today))

    def _provisional(self, fields: Mapping[str, Any]) -> OwnRule | None:
        """The rule as far as it can be said; None without a condition."""
        if "when" not in fields:
            return None
        given = {
            "id": f"{MARK}NEW",
            "message": tr("New rule."),
            "source": tr("not given"),
            "source_date": self._today,
            **fields,
        }
        return replace(self._rules.read(given), flagged=self.examples.flagged, passing=self.examples.passing)

    def take_example(self, visit: Visit | None, *, flagged: bool) -> None:
        """Make the open visit an example, pared of who it was."""
        if visit is None or visit.date_of_service is None:
            error = ClinicError(
                tr("No visit with a day is open."), tr("Open the visit that this is about, then come back.")
            )
            self.failed.emit(error)
            return
        fields, _ = fields_of(self.texts(), self.builder.condition(), self._rules.known, self._today)
        rule = self._provisional({**fields, "when": fields.get("when", {str(Word.ON_CLAIM): ["97110"]})})
        assert rule is not None  # a condition was put in where none is typed yet
        present = self.examples.flagged if flagged else self.examples.passing
        name = f"{tr('to be flagged') if flagged else tr('to pass')} {len(present) + 1}"
        example = self._rules.example_from(visit, rule, name)
        if example.visit not in [one.visit for one in present]:
            both = {True: self.examples.flagged, False: self.examples.passing}
            both[flagged] = (*present, example)
            self.examples.show_examples(both[True], both[False])
            self.edited.emit()
        self.look()

    # Keeping

    def save(self) -> bool:
        """Keep the rule once all of it can be read and its examples hold; else say at the field what is wrong."""
        self.look()
        texts = self.texts()
        fields, problems = fields_of(texts, self.builder.condition(), self._rules.known, self._today)
        problems = {**missing(texts), **problems}
        if "when" not in fields and "when" not in problems:
            problems["when"] = tr("Say when the rule finds something.")
        for key, words in problems.items():
            self._say_at(key, words)
        if problems:
            self._go_to(next(iter(problems)))
            return False
        try:
            rule = replace(self._rules.read(fields), flagged=self.examples.flagged, passing=self.examples.passing)
            kept = self._rules.save(rule, self._today, self.who(), replacing=self.kept)
        except RefusedRuleError as refused:
            self._say_at(refused.field, str(refused))
            self._go_to(refused.field)
            return False
        except ClinicError as error:
            self.failed.emit(error)
            return False
        self.kept = kept
        self._clean = self.draft()
        self._show_standing()
        self.saved.emit(kept)
        return True

    def switch(self) -> None:
        """Switch the kept rule off, or on again."""
        if self.kept is None:
            return
        try:
            self.kept = self._rules.switch(self.kept, self.who(), on=not self.kept.active)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self._show_standing()
        self.switched.emit(self.kept)

    def _say_at(self, key: str, words: str) -> None:
        if key in self.fields:
            self.fields[key].say(words)
        elif key in {"flagged", "passing"}:
            self.examples.say(words)
        else:
            self.builder.say(words)

    def _go_to(self, key: str) -> None:
        if key in self.fields:
            self.fields[key].input.setFocus()
        elif key in {"flagged", "passing"}:
            self.examples.list.setFocus()
        else:
            self.builder.rows[0].word.setFocus()

    def begin(self) -> None:
        """Focus on the first field that can be typed in."""
        self.fields["id" if self.kept is None else "message"].input.setFocus()

    # Unsaved work

    @property
    def is_changed(self) -> bool:
        """Whether the form holds what is not kept."""
        return self.draft() != self._clean

    def draft(self) -> dict[str, Any]:
        """All that stands in the form, as JSON can hold it."""
        condition = self.builder.condition()
        rows = [asdict(row) for row in condition.rows]
        examples = examples_text(self.examples.flagged, self.examples.passing)
        return {
            "texts": self.texts(),
            "rows": rows,
            "joint": condition.joint,
            "written": condition.written,
            "examples": examples,
        }

    def show_draft(self, draft: Mapping[str, Any]) -> None:
        """Put unsaved work back into the form; what cannot be read any more is left as it was kept."""
        try:
            flagged, passing = read_examples(draft["examples"])
            rows = tuple(ConditionRow(Word(one["word"]), one["text"], one["negated"]) for one in draft["rows"])
            condition = ConditionText(rows, draft["joint"], draft["written"])
            texts = {str(key): str(text) for key, text in draft["texts"].items()}
        except (KeyError, TypeError, ValueError, AttributeError, WrongKindError, tomllib.TOMLDecodeError):
            return
        self._show(texts, condition, flagged, passing)
