"""Whom a new visit is begun for: the one that was typed or chosen, never somebody by chance."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.ui.new_visit_page import NewVisitPage
from tests.ui.invented_clinic import TODAY, invented_clinic
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key


@pytest.mark.parametrize("keys", [[(Key.Key_Return, CTRL)], [(Key.Key_Return, Qt.KeyboardModifier.NoModifier)] * 3])
def test_no_visit_is_begun_while_nobody_is_named(
    qtbot: QtBot, tmp_path: Path, codebook: Codebook, keys: list[tuple[Key, Qt.KeyboardModifier]]
) -> None:
    clinic = invented_clinic(tmp_path, codebook)
    page = NewVisitPage(clinic)
    qtbot.addWidget(page)
    page.show()
    page.begin(TODAY)
    begun: list[int] = []
    page.begun.connect(lambda patient, *_: begun.append(patient))
    person = Person(qtbot, page)
    for key, modifier in keys:
        person.press(key, modifier)
    assert begun == []
    page.patient.setFocus()
    person.press(Key.Key_Down)
    person.press(Key.Key_Return, CTRL)
    assert begun == [page.found.item(0).data(Qt.ItemDataRole.UserRole)]
    clinic.close()
