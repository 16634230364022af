"""Everything the workspace can do, as actions shared by menus, buttons and keys. No key is written down twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from clinic_app.ui.buttons import key_text
from clinic_app.ui.finding_cards import ASK_KEY
from clinic_app.ui.grid_keys import KEYS_OF_COMMANDS, GridCommand
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.patient_strip import NUMBERS_KEY
from clinic_app.ui.tool_pages import TOOLS, WORK
from clinic_app.ui.visit_desk import USUAL_KEY

Standard = QKeySequence.StandardKey
Keys = tuple[str | QKeySequence.StandardKey, ...]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action: name, words, keys, menu; `before` puts a line above it in its menu."""

    name: str
    words: str
    menu: str
    keys: Keys = ()
    before: bool = False


_SPECS = (
    ActionSpec("new_visit", "&New visit", "&File", (Standard.New,)),
    ActionSpec("new_patient", "New &patient", "&File", ("Ctrl+Shift+N",)),
    ActionSpec("save", "&Save", "&File", (Standard.Save,)),
    ActionSpec("summary", "S&ummary…", "&File", (Standard.Print,), before=True),
    ActionSpec("save_pdf", "Save summary as P&DF…", "&File", ("Ctrl+Shift+S",)),
    ActionSpec("day_book", "Day &book…", "&File", ("Ctrl+Shift+P",)),
    ActionSpec("lock", "&Lock", "&File", ("Ctrl+Shift+L",), before=True),
    ActionSpec("quit", "&Quit", "&File", (Standard.Quit,)),
    ActionSpec("undo", "&Undo", "&Edit", (Standard.Undo,)),
    ActionSpec("redo", "&Redo", "&Edit", ("Ctrl+Shift+Z", Standard.Redo)),
    ActionSpec("copy_last", "&Copy the patient's last visit", "&Edit", ("Ctrl+Shift+C",), before=True),
    ActionSpec("search", "Find &anything…", "&Edit", ("Ctrl+K",), before=True),
    ActionSpec("repeat_usual", "Re&peat the patient's usual codes", "&Edit", (USUAL_KEY,)),
    ActionSpec("fill_charges", "Fill c&harges from the fee list", "&Edit"),
    ActionSpec("section_1", "Go to the &visit's day and payer", "&Visit", ("Ctrl+1",)),
    ActionSpec("section_2", "Go to the &diagnoses", "&Visit", ("Ctrl+2",)),
    ActionSpec("section_3", "Go to the service &lines", "&Visit", ("Ctrl+3",)),
    ActionSpec("enter_times", "Enter t&imes of a block", "&Visit", ("Ctrl+Shift+T",)),
    ActionSpec("section_4", "Go to the d&ocumentation", "&Visit", ("Ctrl+4",)),
    ActionSpec("section_5", "Go to &referral, plan, claim", "&Visit", ("Ctrl+5",)),
    ActionSpec("section_6", "Go to the &findings", "&Visit", ("Ctrl+6",)),
    ActionSpec("section_back", "S&ection before", "&Visit", ("PgUp",)),
    ActionSpec("section_forward", "Se&ction after", "&Visit", ("PgDown",)),
    ActionSpec("numbers", "Running n&umbers", "&Visit", (NUMBERS_KEY,)),
    ActionSpec("visit_before", "Visit &before", "&Visit", ("Ctrl+PgUp",), before=True),
    ActionSpec("visit_after", "Visit &after", "&Visit", ("Ctrl+PgDown",)),
    ActionSpec("today", "&Today", "&Visit", ("Ctrl+T",)),
    ActionSpec("edit_patient", "&Patient of this visit", "&Visit", ("Ctrl+Shift+E",), before=True),
    ActionSpec("hold", "Put on &hold", "&Visit", ()),
    ActionSpec("ask_therapist", "&Wait for the therapist", "&Visit", ()),
    ActionSpec("not_billed", "Will &not be billed", "&Visit", ()),
    ActionSpec("bin_visit", "&Move to the bin", "&Visit", ("Ctrl+Shift+Del",), before=True),
    ActionSpec("check_again", "Check a&gain", "F&indings", ("F9",)),
    ActionSpec("fix_all", "Make all &safe fixes", "F&indings", ("Ctrl+Alt+Return", "Alt+Shift+Return")),
    ActionSpec("keep_finding", "&Keep with a reason…", "F&indings", ("Alt+K",)),
    ActionSpec("ask_finding", "Ask the &therapist…", "F&indings", (ASK_KEY,), before=True),
    ActionSpec("question_slips", "&Question slips of this visit…", "F&indings"),
    ActionSpec("explain", "&Explain the rule", "F&indings", ("Shift+F1",)),
    ActionSpec("visits", "&Visits", "Vie&w", ("Alt+1",)),
    ActionSpec("patients", "&Patients", "Vie&w", ("Alt+2",)),
    ActionSpec("codes", "&Codes", "Vie&w", ("Alt+3",)),
    ActionSpec("settings", "&Settings", "Vie&w", (Standard.Preferences, "Ctrl+,")),
    ActionSpec("toolbar", "&Toolbar", "Vie&w", (), before=True),
    ActionSpec("larger", "&Larger text", "Vie&w", (Standard.ZoomIn,), before=True),
    ActionSpec("smaller", "S&maller text", "Vie&w", (Standard.ZoomOut,)),
    ActionSpec("keyboard", "&Keyboard map", "&Help", ("F1",)),
    ActionSpec("tour", "&Tour of the practice clinic", "&Help", ()),
    ActionSpec("practice", "&Practice clinic", "&Help", ()),
    ActionSpec("about", "&About", "&Help", ()),
)
_TOOL_SPECS = tuple(ActionSpec(tool.name, tool.words, tool.menu, tool.keys, tool.before) for tool in TOOLS)
SPECS = (*_SPECS, *_TOOL_SPECS)
MENUS = (
    *(tr_noop("&File"), tr_noop("&Edit"), tr_noop("&Visit"), tr_noop("F&indings"), tr_noop("Vie&w")),
    *(WORK, tr_noop("&Tools"), tr_noop("&Help")),
)
_GRID_WORDS = {
    GridCommand.LOOK_UP: tr_noop("&Look up a code"),
    GridCommand.SUGGEST: tr_noop("What &goes with the diagnoses"),
    GridCommand.COPY_CELL: tr_noop("Copy the &field above"),
    GridCommand.COPY_ROW: tr_noop("Copy the l&ine above"),
    GridCommand.DELETE_ROW: tr_noop("&Delete the line"),
    GridCommand.NEXT_ROW: tr_noop("&Next line"),
}


_OF_VISIT = (
    "undo",
    "redo",
    "copy_last",
    "repeat_usual",
    "fill_charges",
    "section_back",
    "section_forward",
    "visit_before",
    "visit_after",
    "hold",
    "ask_therapist",
    "not_billed",
    "check_again",
    "fix_all",
    "keep_finding",
    "ask_finding",
    "question_slips",
    "explain",
)
_WITH_BIN = ("visits", "patients")


class WorkspaceActions(QObject):
    """The actions by name. ``let`` says what each does."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._of_visit = QActionGroup(self)
        self._of_visit.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self.by_name: dict[str, QAction] = {}
        for spec in SPECS:
            action = QAction(tr(spec.words), owner)
            action.setObjectName(f"action_{spec.name}")
            action.setShortcuts(sequences(spec.keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            owner.addAction(action)
            self.by_name[spec.name] = action

    def let(self, name: str, do: Callable[[], object]) -> None:
        """Say what an action does."""
        self.by_name[name].triggered.connect(lambda _checked=False: do())

    def only_within(self, name: str, part: QWidget) -> None:
        """An action whose key means something else outside a part of the workspace."""
        action = self.by_name[name]
        self._owner.removeAction(action)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        part.addAction(action)

    def show_place(self, place: str) -> None:
        """What acts on the visit alone is off, with its keys, where the visit is not seen."""
        self._of_visit.setEnabled(place == "visits")
        self.by_name["bin_visit"].setEnabled(place in _WITH_BIN)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def fill(
        self,
        bar: QMenuBar,
        findings: tuple[QAction, ...],
        ready: QAction,
        in_grid: Callable[[GridCommand], None],
    ) -> None:
        """Make the menus; the findings panel and the verdict bring actions of their own."""
        menus = {name: bar.addMenu(tr(name)) for name in MENUS}
        for action in (*findings, ready, *(self.by_name[name] for name in _OF_VISIT)):
            self._of_visit.addAction(action)
        for action in findings:
            menus["F&indings"].addAction(action)
        for spec in SPECS:
            menu = menus[spec.menu]
            if spec.before:
                menu.addSeparator()
            menu.addAction(self.by_name[spec.name])
            if spec.name == "new_patient":
                menu.addAction(ready)
        edit = menus["&Edit"]
        edit.addSeparator()
        for command, words in _GRID_WORDS.items():
            # The grid listens to these keys itself: the menu only shows them
            entry = edit.addAction(f"{tr(words)}\t{key_text(KEYS_OF_COMMANDS[command][0])}")
            self._of_visit.addAction(entry)
            entry.triggered.connect(lambda _checked=False, command=command: in_grid(command))


def sequences(keys: Keys) -> list[QKeySequence]:
    """All key sequences of an action, the platform's own ones first."""
    found: list[QKeySequence] = []
    for key in keys:
        bound = QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        found += [one for one in bound if one not in found]
    if not found and Standard.Quit in keys:
        found.append(QKeySequence("Ctrl+Q"))
    return found
