"""Templates: named sets of diagnoses and lines, made from a visit or typed, and laid into the open visit by Enter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.visit import Discipline, Visit
from clinic_app.domain.visit_template import LONGEST_NAME, VisitTemplate, template_of
from clinic_app.services.clinic import Clinic
from clinic_app.services.visit_templates import VisitTemplates
from clinic_app.ui import visit_edits
from clinic_app.ui.buttons import KeyButton, key_text
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.code_searches import diagnosis_search, pieces_of, service_search
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.template_grids import TemplateGrid, service_title
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.two_line_list import TwoLineList, TwoLineRow
from clinic_app.ui.visit_grids import MOST_DIAGNOSES, MOST_LINES

if TYPE_CHECKING:
    from clinic_app.ui.visit_screen import VisitScreen

_LIST_WIDTH = 384
_WORDS = tr_noop(
    "A template holds diagnoses and service lines with their modifiers and pointers, never minutes. In a visit its "
    "name stands in the list of codes, too: type it where a code goes."
)
_EMPTY = tr_noop("No template yet. {key} makes one from the open visit.")
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
_NONE_CHOSEN = VisitTemplate("")


class TemplatesPage(ToolPage):
    """The list at the left, the chosen one at the right."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("templates_page", parent)
        self._clinic = clinic
        self._templates = VisitTemplates(clinic.store)
        self._screen: VisitScreen | None = None
        self._shown = _NONE_CHOSEN
        self._removed: VisitTemplate | None = None
        self.list = TwoLineList("templates", tr("Templates"))
        self.list.currentRowChanged.connect(lambda _row: self._choose())
        self.list.itemActivated.connect(lambda _item: self.insert())
        self.name = QLineEdit()
        self.name.setObjectName("template_name")
        self.name.setAccessibleName(tr("Name of the template"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.editingFinished.connect(lambda: self._keep(replace(self._shown, name=self.name.text().strip())))
        self.discipline = ChoiceBox()
        self.discipline.setObjectName("template_discipline")
        self.discipline.setAccessibleName(tr("Discipline"))
        self.discipline.addItem(tr("every discipline"), None)
        for one in Discipline:
            self.discipline.addItem(one.value, one)
        self.discipline.activated.connect(lambda _row: self._take_discipline())
        today = clinic.today
        self.diagnoses = TemplateGrid("diagnoses", tr("Diagnoses"), diagnosis_search(clinic, today, lambda: 0))
        self.diagnoses.popup.ask_for_pieces(pieces_of(clinic, today))
        self.lines = TemplateGrid(
            "lines", tr("Service lines"), service_search(clinic, today, lambda: self._shown.discipline)
        )
        for grid in (self.diagnoses, self.lines):
            self._connect_grid(grid)
        self._make_buttons()
        self._lay_out()
        self.restyle()

    def _make_buttons(self) -> None:
        def button(
            name: str, words: str, key: str, do: Callable[[], object], kind: str = "plain", *, listens: bool = True
        ) -> KeyButton:
            made = KeyButton(words, kind, key=key, small=kind != "primary")
            made.setObjectName(f"template_{name}")
            if listens:
                # A button's own shortcut presses it a tenth of a second later: what is typed on would go astray
                QShortcut(QKeySequence(key), self, do, context=_WITHIN)
            made.clicked.connect(do)
            return made

        self.insert_button = button(
            "insert", tr("Insert in the visit"), "Return", self.insert, "primary", listens=False
        )
        self.from_visit_button = button("from_visit", tr("From the open visit"), "Alt+O", self.from_visit)
        self.new_button = button("new", tr("New, empty"), "Alt+N", self.new)
        self.up_button = button("up", tr("Move up"), "Alt+Up", lambda: self.shift(-1), "quiet")
        self.down_button = button("down", tr("Move down"), "Alt+Down", lambda: self.shift(1), "quiet")
        self.remove_button = button("remove", tr("Remove"), "Alt+Del", self.remove, "quiet")
        self.back_button = button("put_back", tr("Put it back"), "Alt+Z", self.put_back, "quiet")
        self.back_button.hide()

    def _connect_grid(self, grid: TemplateGrid) -> None:
        model = grid.rows_model
        model.edited.connect(lambda row, column, text: self._edited(grid.kind, row, model.columns[column].key, text))
        model.rows_pasted.connect(lambda row, codes: self._pasted(grid.kind, row, codes))
        model.row_removed.connect(lambda row: self._edited(grid.kind, row, "code", ""))

    def _lay_out(self) -> None:
        actions = (self.from_visit_button, self.new_button)
        head = PageHead(tr("Templates"), tr(_WORDS), actions=actions, back="templates_back")
        head.about.setObjectName("templates_words")
        head.back_asked.connect(self.given_up)
        left = QVBoxLayout()
        left.setSpacing(SPACE.small)
        left.addWidget(self.list, 1)
        under = QHBoxLayout()
        under.setSpacing(SPACE.hair)
        for part in (self.up_button, self.down_button, self.remove_button, self.back_button):
            under.addWidget(part)
        under.addStretch(1)
        left.addLayout(under)
        sides = QHBoxLayout()
        sides.setSpacing(SPACE.large)
        sides.addLayout(left)
        sides.addWidget(self._sheet(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(head)
        column.addLayout(sides, 1)

    def _sheet(self) -> QWidget:
        self.sheet = QWidget()
        self.sheet.setProperty("canvas", True)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.large)
        fields = QHBoxLayout()
        fields.setSpacing(SPACE.medium)
        for words, part, share in ((tr("Name"), self.name, 3), (tr("Discipline"), self.discipline, 1)):
            field = QVBoxLayout()
            field.setSpacing(2)
            above = label(words, "label")
            above.setBuddy(part)
            field.addWidget(above)
            field.addWidget(part)
            fields.addLayout(field, share)
        column.addLayout(fields)
        column.addWidget(self.diagnoses)
        column.addWidget(self.lines)
        buttons = QHBoxLayout()
        buttons.addWidget(self.insert_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        area = ScrollArea()
        area.setObjectName("template_area")
        area.setAccessibleName(tr("The template"))
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.sheet)
        return area

    def restyle(self) -> None:
        """Take the widths of the look in force."""
        self.list.setFixedWidth(current_look().px(_LIST_WIDTH))

    def attend(self, screen: VisitScreen) -> None:
        """The visit a template goes into."""
        self._screen = screen

    def begin(self) -> None:
        """Show the templates, with the focus in the list: arrows choose, Enter inserts."""
        self._show_list(self._shown.id)
        self.from_visit_button.setEnabled(self.visit_at_work() is not None)
        self.list.setFocus()

    def finish(self) -> bool:
        """Take what stands in an open field."""
        for grid in (self.diagnoses, self.lines):
            grid.commit_editor()
        return True

    # Showing

    def _show_list(self, chosen: int) -> None:
        kept = self._templates.all()
        rows = [TwoLineRow(one, one.name, _second_line(one), "book-open") for one in kept]
        place = next((row for row, one in enumerate(kept) if one.id == chosen), 0)
        self.list.blockSignals(True)
        self.list.show_rows(rows, tr(_EMPTY, key=key_text("Alt+O")), place)
        self.list.blockSignals(False)
        self._choose()

    def _choose(self) -> None:
        value = self.list.current_value()
        self._show(value if isinstance(value, VisitTemplate) else _NONE_CHOSEN)

    def _show(self, template: VisitTemplate) -> None:
        self._shown = template
        self.sheet.setVisible(template is not _NONE_CHOSEN)
        self.name.setText(template.name)
        self.discipline.setCurrentIndex(max(0, self.discipline.findData(template.discipline)))
        book, today = self._clinic.checking.codebook, self._clinic.today()
        self.diagnoses.show_template(template, lambda code: book.diagnoses.lookup(code, today).title)
        self.lines.show_template(template, service_title(book))
        self.insert_button.setEnabled(bool(template.id))
        for part in (self.up_button, self.down_button, self.remove_button):
            part.setEnabled(bool(template.id))

    # Changing

    def _keep(self, template: VisitTemplate) -> None:
        """Keep a changed template; a new one as soon as it has a name and a code."""
        if template == self._shown:
            return
        if not template.id and not (template.name and (template.diagnoses or template.lines)):
            self._show(template)
            return
        try:
            kept = self._templates.save(template, self.who())
        except ClinicError as error:
            self.failed.emit(error)
            self._show(self._shown)
            return
        self.said.emit(tr("Template kept"))
        self._show_list(kept.id)

    def _take_discipline(self) -> None:
        self._keep(replace(self._shown, discipline=self.discipline.currentData()))

    def _as_visit(self) -> Visit:
        return Visit(diagnoses=self._shown.diagnoses, lines=self._shown.lines)

    def _keep_visit(self, visit: Visit) -> None:
        self._keep(replace(self._shown, diagnoses=visit.diagnoses or (), lines=visit.lines or ()))

    def _edited(self, kind: str, row: int, column: str, text: str) -> None:
        try:
            if kind == "diagnoses":
                changed = visit_edits.with_diagnosis(self._as_visit(), row, text)
            elif column == "code" and not text.strip():
                changed = visit_edits.without_line(self._as_visit(), row)
            else:
                changed = visit_edits.with_line_text(self._as_visit(), row, column, text)
        except ValueError as problem:
            self.failed.emit(ClinicError(str(problem), tr("Change that field.")))
            self._show(self._shown)
            return
        self._keep_visit(changed)

    def _pasted(self, kind: str, row: int, codes: list[str]) -> None:
        visit = self._as_visit()
        if kind == "diagnoses":
            self._keep_visit(visit_edits.with_diagnoses(visit, row, codes, MOST_DIAGNOSES))
        else:
            self._keep_visit(visit_edits.with_lines(visit, row, codes, MOST_LINES))

    def new(self) -> None:
        """Begin an empty one; it is kept with its name and its first code."""
        self.list.clearSelection()
        self._show(VisitTemplate(""))
        self.name.setFocus()

    def from_visit(self) -> None:
        """Make one from the open visit; only its name is asked for."""
        at_work = self.visit_at_work()
        if at_work is None or not (at_work.visit.diagnoses or at_work.visit.lines):
            self.said.emit(tr("The open visit has no codes to make a template of"))
            return
        self.list.clearSelection()
        self._show(template_of(at_work.visit, "", at_work.visit.discipline))
        self.name.setFocus()

    def insert(self) -> None:
        """Put the chosen one into the open visit, and go there."""
        if not self._shown.id or self._screen is None:
            return
        if self.visit_at_work() is None:
            self.said.emit(tr("No visit is open to put it in"))
            return
        self.finish()
        chosen = self._shown.id
        self.given_up.emit()
        self._screen.desk.insert_template(chosen)

    def shift(self, by: int) -> None:
        """Move the chosen one up or down the list."""
        ids = [one.id for one in self._templates.all()]
        if self._shown.id not in ids or not 0 <= (place := ids.index(self._shown.id)) + by < len(ids):
            return
        ids.insert(place + by, ids.pop(place))
        self._attempt_order(ids)

    def _attempt_order(self, ids: list[int]) -> None:
        try:
            self._templates.set_order(ids)
        except ClinicError as error:
            self.failed.emit(error)
        self._show_list(self._shown.id)

    def remove(self) -> None:
        """Take the chosen one out; until the page is left it can be put back."""
        gone = self._shown
        if not gone.id:
            return
        try:
            self._templates.remove(gone.id)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self._removed = gone
        self.back_button.show()
        self.said.emit(tr("Template removed. {key} puts it back", key=key_text("Alt+Z")))
        self._show_list(0)
        self.list.setFocus()

    def put_back(self) -> None:
        """Put the template removed last back, at the end of the list."""
        if self._removed is None:
            return
        self._shown = _NONE_CHOSEN
        gone, self._removed = self._removed, None
        self.back_button.hide()
        self._keep(replace(gone, id=0, version=0))
        self.list.setFocus()


def _second_line(template: VisitTemplate) -> str:
    parts = [template.discipline.value if template.discipline else tr("every discipline")]
    parts.append(tr_count("{count} diagnosis", "{count} diagnoses", len(template.diagnoses)))
    parts.append(" ".join(line.code for line in template.lines))
    return "   ".join(part for part in parts if part)
