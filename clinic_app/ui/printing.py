"""Printing through the system's own dialog. Printing into a file is an export: asked for, noted and written as one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from clinic_app.domain.accounts import AuditAction
from clinic_app.ui.language import tr
from clinic_app.ui.outside import write_outside

_WRITERS = ("pdf", "xps", "onenote")
"""Parts of the names of printers that are none: what they are handed, they write into a file of their own asking."""


def print_paper(
    parent: QWidget,
    name: str,
    content: bytes,
    leaves: Callable[[AuditAction], None],
    draw: Callable[[QPrinter, bytes], None],
) -> str:
    """Ask for a printer and print a PDF; gives the words to say, "" if the person gave it up.

    `leaves` is told first how the paper leaves the clinic, and raises `ClinicError` where that is not allowed. A file
    that Qt would print into is written as every other one: the PDF itself, open to its owner alone.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if not content or not QPrintDialog(printer, parent).exec():
        return ""
    if printer.outputFileName():
        leaves(AuditAction.EXPORT)
        return write_outside(Path(printer.outputFileName()), content)
    if writes_a_file(printer.printerName()):
        leaves(AuditAction.EXPORT)
        draw(printer, content)
        return tr(
            "Handed to {printer}; what it writes lies outside the encrypted clinic", printer=printer.printerName()
        )
    leaves(AuditAction.PRINT)
    draw(printer, content)
    return tr("Sent to the printer")


def writes_a_file(printer_name: str) -> bool:
    """Whether a printer of this name writes a file in place of paper, as far as its name says."""
    return any(word in printer_name.casefold() for word in _WRITERS)
