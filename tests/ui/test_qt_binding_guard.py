"""The installed Qt binding survives what a day at the desk asks of it.

PySide6 6.12.0 on Python 3.11 loses references to `True`, `False` and `None` at every signal, click and empty cell, and
aborts the process after some hundred to some thousand of them. The lock keeps that pair apart; this test notices
if a later pair has such a fault again. Each loop runs in a process of its own, since an abort takes its process along.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

TIMES = 20_000

EMITS = f"""
from PySide6.QtCore import QObject, Signal
class Sender(QObject):
    changed = Signal(bool)
sender, heard = Sender(), []
sender.changed.connect(heard.append)
for turn in range({TIMES}):
    sender.changed.emit(turn % 2 == 0)
print(len(heard))
"""

CLICKS = f"""
from PySide6.QtWidgets import QApplication, QCheckBox
application = QApplication([])
box, heard = QCheckBox("assistant"), []
box.clicked.connect(lambda checked: heard.append(checked))
for _ in range({TIMES}):
    box.click()
print(len(heard))
"""

EMPTY_CELLS = f"""
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel
class Empty(QAbstractTableModel):
    asked = 0
    def rowCount(self, parent=QModelIndex()): return 1
    def columnCount(self, parent=QModelIndex()): return 1
    def data(self, index, role=0):
        Empty.asked += 1
        return None
model, proxy = Empty(), QSortFilterProxyModel()
proxy.setSourceModel(model)
cell = proxy.index(0, 0)
for _ in range({TIMES}):
    proxy.data(cell)
print(Empty.asked)
"""


@pytest.mark.parametrize("program", [EMITS, CLICKS, EMPTY_CELLS], ids=["emits", "clicks", "empty cells"])
def test_twenty_thousand_calls_through_the_binding_leave_the_process_alive(program: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, str(TIMES)), done.stderr[-500:]
