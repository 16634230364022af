"""Printing into a file is an export: noted as one, private, and refused to whoever may not export."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clinic_app.domain.accounts import AuditAction
from clinic_app.services.permissions import NotAllowedError
from clinic_app.ui.printing import print_paper, writes_a_file

PAPER = b"%PDF-1.7 invented"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


Answer = Callable[[Callable[[QPrinter], None] | None], None]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """How the system's dialog is answered: by a choice, or given up."""

    def set_answer(choose: Callable[[QPrinter], None] | None) -> None:
        def answered(dialog: QPrintDialog) -> int:
            if choose is not None:
                choose(dialog.printer())
            return int(choose is not None)

        monkeypatch.setattr(QPrintDialog, "exec", answered)

    return set_answer


def printed(parent: QWidget, refuse: AuditAction | None = None) -> tuple[str, list[AuditAction], list[bytes]]:
    noted: list[AuditAction] = []
    drawn: list[bytes] = []

    def leaves(how: AuditAction) -> None:
        if how is refuse:
            raise NotAllowedError("Your role does not allow this.")
        noted.append(how)

    words = print_paper(parent, "a-paper.pdf", PAPER, leaves, lambda _printer, content: drawn.append(content))
    return words, noted, drawn


def into(path: Path) -> Callable[[QPrinter], None]:
    return lambda printer: printer.setOutputFileName(str(path))


def test_a_file_is_noted_as_an_export_and_open_to_its_owner_alone(
    parent: QWidget, answer: Answer, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"
    answer(into(path))
    words, noted, drawn = printed(parent)
    assert (noted, drawn) == ([AuditAction.EXPORT], [])
    assert path.read_bytes() == PAPER
    assert "outside the encrypted clinic" in words
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_whoever_may_print_and_not_export_prints_into_no_file(parent: QWidget, answer: Answer, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    answer(into(path))
    with pytest.raises(NotAllowedError):
        printed(parent, refuse=AuditAction.EXPORT)
    assert not path.exists()


def test_paper_is_noted_as_printed(parent: QWidget, answer: Answer) -> None:
    answer(lambda printer: printer.setOutputFileName(""))
    assert printed(parent) == ("Sent to the printer", [AuditAction.PRINT], [PAPER])


def test_a_dialog_given_up_notes_nothing(parent: QWidget, answer: Answer) -> None:
    answer(None)
    assert printed(parent) == ("", [], [])


def test_a_printer_that_writes_files_counts_as_an_export(
    parent: QWidget, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(lambda printer: printer.setOutputFileName(""))
    monkeypatch.setattr(QPrinter, "printerName", lambda _printer: "Microsoft Print to PDF")
    words, noted, drawn = printed(parent)
    assert (noted, drawn) == ([AuditAction.EXPORT], [PAPER])
    assert "outside the encrypted clinic" in words


@pytest.mark.parametrize(
    ("name", "writes"),
    [("Microsoft Print to PDF", True), ("Microsoft XPS Document Writer", True), ("OneNote (Desktop)", True),
     ("Cups-PDF", True), ("Front desk laser", False), ("", False)],
)  # fmt: skip
def test_such_printers_are_told_by_their_names(name: str, writes: bool) -> None:
    assert writes_a_file(name) is writes
