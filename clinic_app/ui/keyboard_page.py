"""The keyboard map: every action and its keys, made from the actions themselves, so that it is never out of date."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton, key_text
from clinic_app.ui.grid_keys import KEYS_OF_COMMANDS, GridCommand
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE

_COMMON = re.compile(r".\+.|^F([1-9]|1[0-2])$|^Pg|^Esc$")  # not the single keys of media keyboards
_GRID_WORDS = {
    GridCommand.ON: "Next field; Shift+Tab goes back",
    GridCommand.LOOK_UP: "Look up a code",
    GridCommand.COPY_CELL: "Copy the field above",
    GridCommand.COPY_ROW: "Copy the line above",
    GridCommand.DELETE_ROW: "Delete the line",
    GridCommand.NEXT_ROW: "Next line",
}


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One line of the map."""

    words: str
    keys: str


def grid_lines() -> tuple[KeyLine, ...]:
    """The keys of the grids."""
    return tuple(
        KeyLine(words, ", ".join(key_text(key) for key in KEYS_OF_COMMANDS[command]))
        for command, words in _GRID_WORDS.items()
    )


def timeline_lines() -> tuple[KeyLine, ...]:
    """The keys of the timeline."""
    return (
        KeyLine("Next block; Shift+Tab goes back", key_text("Tab")),
        KeyLine("Move by a minute; with Shift by five", f"{key_text('Left')}, {key_text('Right')}"),
        KeyLine("Move the start, the end or both", f"{key_text('Up')}, {key_text('Down')}"),
        KeyLine("Type the times of the block", key_text("Return")),
        KeyLine("Add a block", key_text("Ins")),
        KeyLine("Remove the block", key_text("Del")),
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


class KeyboardPage(QScrollArea):
    """Groups of lines in two columns; printable."""

    def __init__(self, groups: dict[str, tuple[KeyLine, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyboard_page")
        self.setAccessibleName("Keyboard map")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.groups = groups
        canvas = QFrame()
        canvas.setProperty("ground", "panel")
        column = QVBoxLayout(canvas)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        head = QHBoxLayout()
        head.addWidget(label("Keyboard map", "title"))
        head.addStretch(1)
        self.print_button = KeyButton("Print", icon="printer")
        self.print_button.setObjectName("print_keyboard")
        head.addWidget(self.print_button)
        column.addLayout(head)
        sides = QHBoxLayout()
        sides.setSpacing(48)
        halves = (QVBoxLayout(), QVBoxLayout())
        heights = [0, 0]
        for title, lines in groups.items():
            side = heights.index(min(heights))
            halves[side].addWidget(_group(title, lines))
            heights[side] += len(lines) + 3
        for half in halves:
            half.addStretch(1)
            sides.addLayout(half, 1)
        column.addLayout(sides)
        column.addStretch(1)
        self.setWidget(canvas)

    def as_html(self) -> str:
        """The map for the printer; every word comes from this program."""
        rows = [
            f"<h3>{title}</h3><table width='100%'>"
            + "".join(f"<tr><td width='60%'>{line.words}</td><td>{line.keys}</td></tr>" for line in lines)
            + "</table>"
            for title, lines in self.groups.items()
        ]
        return f"<h2>Clinic App: keyboard map</h2>{''.join(rows)}"


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
