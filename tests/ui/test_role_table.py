"""The table of roles says what is allowed, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from clinic_app.domain.accounts import Role
from clinic_app.services.permissions import ALLOWED, Action
from clinic_app.ui.role_table import ROLES, RoleModel


def test_every_cell_says_what_the_permissions_say(qapp: QApplication, qtmodeltester: ModelTester) -> None:
    model = RoleModel()
    qtmodeltester.check(model)
    assert set(model.actions) == set(Action)
    for row, action in enumerate(model.actions):
        for column, role in enumerate(ROLES, 1):
            answer = "yes" if role in ALLOWED[action] else "no"
            assert model.index(row, column).data() == answer
            spoken = model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
            assert spoken.lower() == f"{action}, {role}: {answer}"


def test_what_everybody_may_do_stands_before_what_the_owner_alone_may_do(qapp: QApplication) -> None:
    allowed = [len(ALLOWED[action]) for action in RoleModel().actions]
    assert allowed == sorted(allowed, reverse=True)
    assert (allowed[0], allowed[-1]) == (len(Role), 1)
