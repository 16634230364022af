from __future__ import annotations

from pathlib import Path

import pytest

from tests.safety.killing_passphrases import kills_while_changing_the_passphrase
from tests.safety.killing_turns import TURNS

KILLS = 6


@pytest.mark.parametrize("turn", TURNS)
def test_a_program_killed_in_the_middle_leaves_the_old_state_or_the_new_one(turn: str, tmp_path: Path) -> None:
    assert TURNS[turn](tmp_path / "clinic", KILLS, 20261128) == ""


def test_the_control_a_key_file_written_over_in_place_is_found(tmp_path: Path) -> None:
    found = kills_while_changing_the_passphrase(tmp_path / "clinic", 20, 20261128, careless=True)
    assert "0 of the two passphrases open the clinic" in found
