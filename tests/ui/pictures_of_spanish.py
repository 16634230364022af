"""Draw every page in Spanish, or those named: ``python -m tests.ui.pictures_of_spanish FOLDER [PLACE ...]``.

What has less room than its words need is named, page by page, and so is what may still be English.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QPushButton, QTableView, QWidget

from clinic_app.ui.language import LanguageChoice
from clinic_app.ui.main_window import Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.tool_pages import TOOLS
from tests.english_words import english_in
from tests.ui.bracketed import texts_of
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of

PLACES = ("visits", "patients", "codes", "settings", "keyboard", "new_visit", *(tool.name for tool in TOOLS))


def cut_words(top: QWidget) -> Iterator[str]:
    """The parts in sight whose words need more room than they have."""
    for one in top.findChildren(QWidget):
        if not one.isVisible() or one.width() == 0:
            continue
        if isinstance(one, QTableView):
            yield from _cut_heads(one)
        elif isinstance(one, QLabel | QPushButton | QCheckBox) and _is_cut(one):
            named = f"{type(one).__name__} {one.objectName()!r}"
            yield f"{named}: {one.text()!r}, {one.sizeHint().width()} in {one.width()}"


def english_left(top: QWidget) -> Iterator[str]:
    """The texts in sight with words that no Spanish text of the program has: data, or what was forgotten."""
    for one in top.findChildren(QWidget):
        if one.isVisible():
            for kind, text in texts_of(one):
                words = english_in(text)
                if words:
                    yield f"english {type(one).__name__} {one.objectName()!r} {kind}: {text[:110]!r} {words[:8]}"


def _is_cut(one: QLabel | QAbstractButton) -> bool:
    if isinstance(one, QLabel) and (one.wordWrap() or type(one) is not QLabel):
        return False
    return bool(one.text()) and one.sizeHint().width() > one.width() + 1


def _cut_heads(table: QTableView) -> Iterator[str]:
    head = table.horizontalHeader()
    if not head.isVisible():
        return
    for column in range(head.count()):
        words = str(head.model().headerData(column, head.orientation()) or "")
        needed = head.fontMetrics().horizontalAdvance(words) + 12
        if not table.isColumnHidden(column) and needed > head.sectionSize(column):
            yield f"head of {table.objectName()!r}: {words!r}, {needed} in {head.sectionSize(column)}"


def all_pages(by: Photographer, folder: Path, places: Sequence[str] = PLACES) -> None:
    """The pages of the practice clinic, the menus of which one is open."""
    QSettings().setValue("look/language", str(LanguageChoice.SPANISH))
    window = by.window(Start(folder, True, lambda: TODAY))
    by.settle(lambda: window.is_at_work)
    workspace = workspace_of(window)
    for place in places:
        workspace.go(place)
        page = workspace.pages.currentWidget()
        by.settle(lambda page=page: getattr(page, "_task", None) is None)  # type: ignore[misc] # the default binds the loop's page
        by.take(window, f"es-{place}")
        for line in dict.fromkeys((*cut_words(window), *english_left(window))):
            print(f"{place}: {line}")
    window.close()


def main() -> None:
    """Draw into the folder named on the command line."""
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Clinic App")
    application.setOrganizationName("clinic-app-pictures")
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    by = Photographer(application, target, Appearance(application, ThemeChoice.LIGHT))
    with tempfile.TemporaryDirectory() as folder:
        all_pages(by, Path(folder), sys.argv[2:] or PLACES)
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
