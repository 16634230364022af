from __future__ import annotations

from pathlib import Path

from tests.safety.killed_typing import Cut, kill_while_typing


def test_a_window_killed_while_typing_loses_two_seconds_or_one_field_at_most(tmp_path: Path) -> None:
    cuts = kill_while_typing(tmp_path, 3, seed=13)
    assert [cut for cut in cuts if not cut.is_within] == []
    assert sum(cut.typed for cut in cuts) > 3


def test_a_window_that_kept_no_draft_would_be_caught() -> None:
    assert not Cut(typed=9, kept=0, seconds=2.4).is_within
    assert Cut(typed=9, kept=8, seconds=2.4).is_within
