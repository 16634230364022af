"""The keyboard map: every action and its keys, made from the actions themselves, so that it is never out of date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton, key_text
from clinic_app.ui.code_popup import FAVOURITE_KEY
from clinic_app.ui.grid_keys import KEYS_OF_COMMANDS, GridCommand
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.new_visit_page import COPY_KEY
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.workspace_actions import MENUS, SPECS, WorkspaceActions

_COMMON = re.compile(r".\+.|^F([1-9]|1[0-2])$|^Pg|^Esc$")  # not the single keys of media keyboards
_GRID_WORDS = {
    GridCommand.ON: tr_noop("Next field; Shift+Tab goes back"),
    GridCommand.LOOK_UP: tr_noop("Look up a code"),
    GridCommand.SUGGEST: tr_noop("What goes with the diagnoses, and why"),
    GridCommand.COPY_CELL: tr_noop("Copy the field above"),
    GridCommand.COPY_ROW: tr_noop("Copy the line above"),
    GridCommand.DELETE_ROW: tr_noop("Delete the line"),
    GridCommand.NEXT_ROW: tr_noop("Next line"),
}
_ABOUT = tr_noop("Every action is in the menus, too, with its key beside it. Where two keys stand, either will do.")


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One line of the map."""

    words: str
    keys: str


def grid_lines() -> tuple[KeyLine, ...]:
    """The keys of the grids."""
    commands = tuple(
        KeyLine(tr(words), ", ".join(key_text(key) for key in KEYS_OF_COMMANDS[command]))
        for command, words in _GRID_WORDS.items()
    )
    return (
        *commands,
        KeyLine(tr("Same field, line above or below"), f"{key_text('Up')}, {key_text('Down')}"),
        KeyLine(tr("Empty the field"), key_text("Del")),
        KeyLine(tr("Copy the field; paste one code or many"), f"{key_text('Ctrl+C')}, {key_text('Ctrl+V')}"),
    )


def code_list_lines() -> tuple[KeyLine, ...]:
    """The keys of the list of codes under a field."""
    return (
        KeyLine(tr("Code, last four figures, nickname or words"), tr("typed")),
        KeyLine(tr("Choose another"), f"{key_text('Up')}, {key_text('Down')}"),
        KeyLine(tr("Take it; Tab takes it and moves on"), key_text("Return")),
        KeyLine(tr("Side or encounter, where it is asked"), "R, L, B, U; A, D, S"),
        KeyLine(tr("Favourite of the clinician, or none any more"), key_text(FAVOURITE_KEY)),
        KeyLine(tr("Close the list"), key_text("Esc")),
    )


def new_visit_lines() -> tuple[KeyLine, ...]:
    """The keys of the page of a new visit."""
    return (
        KeyLine(tr("Choose among the patients found"), f"{key_text('Up')}, {key_text('Down')}"),
        KeyLine(tr("Next field; on the last one begin"), key_text("Return")),
        KeyLine(tr("Begin with the last visit's codes"), key_text(COPY_KEY)),
    )


def timeline_lines() -> tuple[KeyLine, ...]:
    """The keys of the timeline."""
    return (
        KeyLine(tr("Next block; Shift+Tab goes back"), key_text("Tab")),
        KeyLine(tr("Move by a minute; with Shift by five"), f"{key_text('Left')}, {key_text('Right')}"),
        KeyLine(tr("Move the start, the end or both"), f"{key_text('Up')}, {key_text('Down')}"),
        KeyLine(tr("Type the times of the block"), key_text("Return")),
        KeyLine(tr("Add a block"), key_text("Ins")),
        KeyLine(tr("Remove the block"), key_text("Del")),
    )


def action_lines(actions: list[QAction]) -> tuple[KeyLine, ...]:
    """The actions that have a key."""
    return tuple(
        KeyLine(
            action.text().replace("&", "").rstrip("…"),
            ", ".join(
                dict.fromkeys(
                    key.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
                    for key in action.shortcuts()
                    if _COMMON.search(key.toString())
                )
            ),
        )
        for action in actions
        if action.shortcuts()
    )


def key_groups(actions: WorkspaceActions, of_panel: list[QAction]) -> dict[str, tuple[KeyLine, ...]]:
    """The whole map: the keys of grids, lists and timeline, those of the findings, and those of each menu."""
    groups = {
        tr("In the grids"): grid_lines(),
        tr("In the list of codes"): code_list_lines(),
        tr("New visit"): new_visit_lines(),
        tr("On the timeline"): timeline_lines(),
        tr("Findings, quickly"): action_lines(of_panel),
    }
    for menu in MENUS:
        named = [actions[spec.name] for spec in SPECS if spec.menu == menu]
        groups[tr(menu).replace("&", "")] = action_lines(named)
    return groups


class KeyboardPage(ScrollArea):
    """Groups of lines in two columns; printable. ``given_up`` back to the visit."""

    given_up = Signal()

    def __init__(self, groups: dict[str, tuple[KeyLine, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyboard_page")
        self.setAccessibleName(tr("Keyboard map"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.groups = groups
        canvas = QFrame()
        canvas.setProperty("ground", "panel")
        self.setWidget(canvas)  # empty: what comes in later is styled but once
        column = QVBoxLayout(canvas)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.large)
        self.print_button = KeyButton(tr("Print"), icon="printer")
        self.print_button.setObjectName("print_keyboard")
        about = tr("Every key of the program. F1 opens this page, and on a finding or a field its rule.")
        head = PageHead(tr("Keyboard map"), about, actions=(self.print_button,), back="keyboard_back")
        head.back_asked.connect(self.given_up)
        column.addWidget(head)
        sides = QHBoxLayout()
        sides.setSpacing(48)
        halves = (QVBoxLayout(), QVBoxLayout())
        for half in halves:
            half.setSpacing(SPACE.medium)
        for title, lines in groups.items():
            half = halves[title in list(groups)[_cut(groups) :]]
            half.addWidget(_group(title, lines))
        for half in halves:
            half.addStretch(1)
            sides.addLayout(half, 1)
        column.addLayout(sides)
        column.addStretch(1)

    def as_pdf(self, printed_at: datetime) -> tuple[str, bytes]:
        """The map on one page: file name and content."""
        from clinic_app.services.keyboard_paper import FILE_NAME, keyboard_map_pdf  # noqa: PLC0415 # seldom asked for

        rows = {title: [(line.words, line.keys) for line in lines] for title, lines in self.groups.items()}
        return FILE_NAME, keyboard_map_pdf(rows, tr("Clinic App: keyboard map"), tr(_ABOUT), printed_at)


def _cut(groups: dict[str, tuple[KeyLine, ...]]) -> int:
    """How many groups stand at the left, so that the two columns come out most alike."""
    rows = [len(lines) + 2 for lines in groups.values()]
    return min(range(len(rows) + 1), key=lambda cut: max(sum(rows[:cut]), sum(rows[cut:])))


def _group(title: str, lines: tuple[KeyLine, ...]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, SPACE.small, 0, 0)
    grid.setVerticalSpacing(SPACE.hair)
    grid.addWidget(label(title, "head"), 0, 0, 1, 2)
    for row, line in enumerate(lines, start=1):
        grid.addWidget(label(line.words), row, 0)
        grid.addWidget(label(line.keys, "second"), row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return made
