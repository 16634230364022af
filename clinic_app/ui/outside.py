"""Files that leave the encrypted clinic: asked where to, said in words, written open to their owner alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from clinic_app.store.places import write_private_file
from clinic_app.ui.language import tr, tr_noop

LEAVES = tr_noop("it will lie outside the encrypted clinic")
LIES_OUTSIDE = tr_noop("it lies outside the encrypted clinic")


def ask_place(parent: QWidget, words: str, name: str, kind: str) -> Path | None:
    """Ask where to, saying that the file leaves the encrypted clinic; None if the person gave it up.

    `name` is the name offered, without any patient's; `kind` as a file dialog has it, such as ``PDF (*.pdf)``. A name
    without an ending gets the one offered.
    """
    place, _ = QFileDialog.getSaveFileName(parent, f"{words}: {tr(LEAVES)}", str(Path.home() / name), kind)
    if not place:
        return None
    path = Path(place)
    return path if path.suffix else path.with_name(f"{path.name}{Path(name).suffix}")


def write_outside(path: Path, content: bytes) -> str:
    """Write a file whole or not at all, open to its owner alone; gives the words to say. Raises `ClinicError`."""
    write_private_file(path, content)
    return tr("Saved {path}; {lies_outside}.", path=path.name, lies_outside=tr(LIES_OUTSIDE))
