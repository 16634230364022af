from __future__ import annotations

from pathlib import Path

import pytest

from tests.safety.killing_turns import TURNS

KILLS = 6


@pytest.mark.parametrize("turn", TURNS)
def test_a_program_killed_in_the_middle_leaves_the_old_state_or_the_new_one(turn: str, tmp_path: Path) -> None:
    assert TURNS[turn](tmp_path / "clinic", KILLS, 20261128) == ""
