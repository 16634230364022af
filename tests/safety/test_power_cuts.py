from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.safety.power_cuts import cut_power

needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace, which records the writes, is there on Linux only"
)


@needs_strace
def test_no_acknowledged_visit_is_lost_or_torn_by_a_power_cut(tmp_path: Path) -> None:
    toll = cut_power(tmp_path / "clinic", visits=12, cuts=120, seed=20261128)

    assert (toll.cuts, toll.lost, toll.torn, toll.unreadable, toll.broken_trails) == (120, 0, 0, 0, 0)
    assert toll.acknowledged == 24


@needs_strace
def test_a_database_that_syncs_less_is_caught(tmp_path: Path) -> None:
    toll = cut_power(tmp_path / "clinic", visits=6, cuts=60, seed=1, synchronous="NORMAL")

    assert toll.lost > 0
