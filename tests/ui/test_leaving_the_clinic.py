"""What leaves the encrypted clinic, as a file or through the clipboard: said, noted, private, and taken back."""

from __future__ import annotations

import ast
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from clinic_app.cli.paper_file import write_paper
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import AuditAction
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.people import People
from clinic_app.ui.audit_page import AuditPage
from clinic_app.ui.clipboard_guard import CLEAR_AFTER_MS, MARKS, OURS, ClipboardGuard
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.outside import LEAVES, LIES_OUTSIDE
from clinic_app.ui.own_rules_page import OwnRulesPage
from clinic_app.ui.recovery_sheet_page import RecoverySheetPage
from clinic_app.ui.theme import Appearance
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.ui.workspace import Workspace
from tests.store.invented import PASSPHRASE, a_patient, a_record, new_store
from tests.ui.invented_clinic import TODAY

SHELLS = [Path(__file__).parents[2] / "clinic_app" / one for one in ("ui", "cli")]
WRITERS = {"getSaveFileName", "write_bytes", "write_text", "QSaveFile", "NamedTemporaryFile", "mkstemp", "QPdfWriter"}
MAY_WRITE = {
    "outside.py": {"getSaveFileName"},
    "paper_file.py": {"mkstemp"},
}
"""Where the shells write a file: one place in the window, one on the command line."""


def writes_of(module: Path) -> set[str]:
    """The names in a module by which a file is asked for or written."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    names |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for node in ast.walk(tree):
        mode = node.args[0] if isinstance(node, ast.Call) and _is_open(node) and node.args else None
        if isinstance(mode, ast.Constant) and isinstance(mode.value, str) and set(mode.value) & set("wax"):
            names.add("write_bytes")
    return names & WRITERS


def _is_open(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Attribute) and node.func.attr == "open"


def test_the_window_and_the_command_line_write_files_in_one_place_each() -> None:
    found = {path.name: writes_of(path) for shell in SHELLS for path in shell.rglob("*.py")}
    assert {name: writes for name, writes in found.items() if writes} == MAY_WRITE


def test_the_search_for_writing_finds_it(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("from a import b\nb.open('w')\nb.write_text('x')\n")
    assert writes_of(tmp_path / "one.py") == {"write_bytes", "write_text"}


def callers_of(name: str) -> set[str]:
    return {
        path.name for shell in SHELLS for path in shell.rglob("*.py") if f"{name}(" in path.read_text(encoding="utf-8")
    } - {"outside.py"}


def test_the_pages_below_are_all_that_save() -> None:
    pages = {"audit_page.py", "bring_in_page.py", "own_rules_page.py", "recovery_sheet_page.py", "summary_page.py"}
    assert callers_of("ask_place") == pages
    assert callers_of("write_outside") == pages | {"printing.py"}  # where the print dialog asked for the place


@pytest.fixture
def clinic(tmp_path: Path, codebook: Codebook) -> Iterator[Clinic]:
    store = new_store(tmp_path / "clinic")
    store.visits.save(a_record(store))
    made = Clinic(store, Checking(codebook, TODAY, codebook.editions()), lambda: TODAY)
    yield made
    made.close()


def a_summary(clinic: Clinic, qtbot: QtBot, appearance: Appearance) -> tuple[MainWindow, Workspace]:
    window = MainWindow(Start(clinic.store.path.parent, False, lambda: TODAY), WindowMemory(), appearance)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.is_dressed)
    clinic.store.key_holders.make_recovery_sheet(PASSPHRASE)
    window.show_clinic(clinic)
    workspace = window.workspace
    assert workspace is not None
    (visit,) = clinic.visits_up_to(TODAY)
    workspace.screen_of_visits.desk.open(visit.id)
    assert workspace.papers.show_summary()
    return window, workspace


def saved_by(which: str, clinic: Clinic, qtbot: QtBot, appearance: Appearance, path: Path) -> str:
    """Save by one of the pages; what it said."""
    said: list[str] = []
    if which == "summary":
        _window, workspace = a_summary(clinic, qtbot, appearance)
        workspace.summary.kept.connect(said.append)
        workspace.summary.save_to(path)
    elif which == "audit":
        audit = AuditPage(clinic)
        qtbot.addWidget(audit)
        audit.said.connect(said.append)
        audit.export_to(path)
    elif which == "own_rules":
        rules = OwnRulesPage(clinic)
        qtbot.addWidget(rules)
        rules.said.connect(said.append)
        clinic.own_rules.__dict__["file_of"] = lambda: b"# rules"
        rules.export_to(path)
    else:
        sheet = RecoverySheetPage(People(clinic), PASSPHRASE)
        qtbot.addWidget(sheet)
        sheet.begin()
        qtbot.waitUntil(sheet.print_button.isEnabled, timeout=20_000)
        sheet.save_to(path)
        said.append(sheet._kept.text())
    qtbot.waitUntil(lambda: bool(said) and path.exists(), timeout=20_000)
    return said[-1]


@pytest.mark.parametrize("which", ["summary", "audit", "own_rules", "recovery_sheet"])
def test_what_is_saved_outside_is_said_noted_and_private(
    clinic: Clinic, qtbot: QtBot, appearance: Appearance, tmp_path: Path, which: str
) -> None:
    before = clinic.store.audit.head().number
    path = tmp_path / "out.bin"
    assert LIES_OUTSIDE in saved_by(which, clinic, qtbot, appearance, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    events = [one for one in clinic.store.audit.every() if one.id > before]
    assert AuditAction.EXPORT in {one.action for one in events}


def test_the_name_offered_for_a_summary_holds_no_patient_and_the_question_says_that_it_leaves(
    clinic: Clinic, qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _parent, words, name, _kind: (asked.append((words, name)), ("", ""))[1]
    )
    _window, workspace = a_summary(clinic, qtbot, appearance)
    workspace.summary.ask_and_save()
    ((words, name),) = asked
    assert LEAVES in words
    patient = a_patient()
    assert not [part for part in (patient.last_name, patient.first_name) if part.lower() in Path(name).name.lower()]


def test_a_paper_of_the_command_line_is_private(tmp_path: Path) -> None:
    write_paper(tmp_path / "paper.pdf", b"%PDF")
    assert stat.S_IMODE((tmp_path / "paper.pdf").stat().st_mode) == 0o600


# The clipboard


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


def copied(qtbot: QtBot, text: str) -> ClipboardGuard:
    """Copy by keys out of a line, as anywhere in the window."""
    without_screen = QGuiApplication.platformName() == "offscreen"  # where Qt never says that a copy is one's own
    guard = ClipboardGuard(owns=(lambda: True) if without_screen else None)
    line = QLineEdit(text)
    qtbot.addWidget(line)
    line.show()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return guard


def test_a_copy_is_marked_as_confidential(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = copied(qtbot, "Testerson")
    assert clipboard.text() == "Testerson"
    assert {name: clipboard.mimeData().data(name).data() for name in MARKS} == MARKS
    assert guard.timer.isActive()
    assert guard.timer.interval() == CLEAR_AFTER_MS == 60_000


def test_a_copy_is_gone_after_its_time(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = copied(qtbot, "Testerson")
    guard.timer.setInterval(1)
    guard.timer.start()
    qtbot.waitUntil(lambda: not clipboard.text())


def test_what_somebody_else_put_there_meanwhile_stays(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = copied(qtbot, "Testerson")
    clipboard.blockSignals(True)
    others = QMimeData()
    others.setText("a shopping list")
    clipboard.setMimeData(others)
    clipboard.blockSignals(False)
    guard.clear()
    assert clipboard.text() == "a shopping list"
    assert not clipboard.mimeData().hasFormat(OURS)
