"""Draw every widget of the visit screen into PNG files, to be looked at.

``python -m tests.ui.gallery FOLDER`` draws both themes at the pixel ratio of ``QT_SCALE_FACTOR``.
"""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.code_popup import CodePopup
from clinic_app.ui.day_list import DayList
from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.findings_panel import FindingsPanel
from clinic_app.ui.rail import Rail
from clinic_app.ui.theme import Appearance, ThemeChoice, current_look
from clinic_app.ui.tokens import HEIGHT
from clinic_app.ui.unit_bar import UnitBar
from clinic_app.ui.unit_panel import UnitPanel
from clinic_app.ui.visit_grids import diagnoses_grid, diagnoses_model, lines_grid, lines_model
from tests.ui import sample_visit


def visit_screen() -> QWidget:
    """Rail, day list, form with both grids and the unit panel, findings: 1366 by 682."""
    screen = QFrame()
    screen.setProperty("ground", "panel")
    rail = Rail(sample_visit.RAIL)
    rail.show_place("visits")
    rail.buttons["queue"].set_count(16)
    day = DayList()
    day.setFixedWidth(current_look().px(HEIGHT.day_list))
    day.set_visits(sample_visit.DAY, "4")
    findings = FindingsPanel()
    findings.setFixedWidth(current_look().px(HEIGHT.findings))
    findings.set_model(sample_visit.FINDINGS)
    row = QHBoxLayout(screen)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(rail)
    row.addWidget(day)
    row.addWidget(_form(), 1)
    row.addWidget(findings)
    screen.resize(1366, 682)
    return screen


def _form() -> QWidget:
    form = QWidget()
    model, lines = diagnoses_model(form), lines_model(form)
    diagnoses = diagnoses_grid(model, sample_visit.search_sample)
    services = lines_grid(lines, sample_visit.search_sample)
    model.set_rows(sample_visit.DIAGNOSES)
    lines.set_rows(sample_visit.LINES)
    lines.set_totals({"pointers": "Total", "units": "4", "charge": "152.00"})
    services.setObjectName("services")
    panel = UnitPanel()
    panel.set_model(sample_visit.UNITS)
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 84, 0, 0)
    column.setSpacing(0)
    grids = QVBoxLayout()
    grids.setContentsMargins(12, 4, 12, 0)
    grids.addWidget(diagnoses)
    grids.addWidget(services)
    grids.addStretch(1)
    column.addLayout(grids, 1)
    column.addWidget(panel)
    return form


def bars() -> QWidget:
    """The unit bar: none, a few minutes, a tie, two rows, a bar for each code."""
    sheet = QFrame()
    sheet.setProperty("ground", "sunk")
    column = QVBoxLayout(sheet)
    models = (None, sample_visit.FORTY_MINUTES, sample_visit.TIE, sample_visit.LONG_DAY, sample_visit.MIDPOINT)
    for model in models:
        bar = UnitBar()
        if model:
            bar.set_model(model)
        column.addWidget(bar)
    sheet.resize(680, 460)
    return sheet


def states() -> QWidget:
    """Findings with a reason being typed and the unchecked rules listed; a clean visit; narrow list; folded panel."""
    sheet = QFrame()
    sheet.setProperty("ground", "win")
    typed, clean = FindingsPanel(), FindingsPanel()
    typed.set_model(sample_visit.FINDINGS)
    clean.set_model(replace(sample_visit.FINDINGS, findings=(), not_checked=()))
    first = typed.card(sample_visit.FINDINGS.findings[0].key)
    if first is not None:
        first.ask_reason()
        first.reason.line.setText("Two separate causes, see note")
    toggle = typed.findChild(KeyButton, "not_checked_toggle")
    if toggle is not None:
        toggle.click()
    narrow = DayList()
    narrow.set_visits(sample_visit.DAY, "4")
    narrow.setFixedWidth(HEIGHT.day_list_narrow)
    folded = UnitPanel()
    folded.set_model(replace(sample_visit.UNITS, bar=sample_visit.TIE))
    folded.fold(True)
    row = QHBoxLayout(sheet)
    row.addWidget(narrow)
    for panel in (typed, clean):
        panel.setFixedWidth(HEIGHT.findings)
        row.addWidget(panel)
    row.addWidget(folded, 1)
    sheet.resize(1366, 640)
    return sheet


def popup() -> CodePopup:
    """The code popup over an editor that holds "sho"."""
    editor = QLineEdit("sho")
    editor.resize(120, 28)
    editor.move(QPoint(20, 20))
    editor.show()
    made = CodePopup(sample_visit.search_sample)
    made.attach(editor)
    made.search_now()
    made.view.setCurrentIndex(made.model.index(1))
    return made


def draw_all(application: QApplication, folder: Path, appearance: Appearance) -> list[Path]:
    """Draw every sheet in both themes into ``folder``; returns the files."""
    written = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        appearance.choose(choice)
        for name, make in (("visit", visit_screen), ("bars", bars), ("states", states), ("popup", popup)):
            widget = make()
            appearance.dress(widget)
            widget.show()
            services = widget.findChild(EntryGrid, "services")
            application.processEvents()
            if services is not None:
                services.setFocus()
                services.go_to(1, "minutes")
            application.processEvents()
            ratio = round(widget.devicePixelRatioF() * 100)
            file = folder / f"{name}-{choice.value}-{ratio}.png"
            widget.grab().save(str(file))
            written.append(file)
            widget.close()
            widget.deleteLater()
    return written


def main() -> None:
    """Draw into the folder named on the command line."""
    application = QApplication(sys.argv[:1])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    draw_all(application, folder, Appearance(application))


if __name__ == "__main__":
    main()
