from __future__ import annotations

from pathlib import Path

from tests.safety.canaries import CANARIES, plain_hits
from tests.safety.readable import work_a_day


def test_nothing_of_a_day_at_work_can_be_read_in_any_file_it_left(tmp_path: Path) -> None:
    hits, files, said = work_a_day(tmp_path)
    assert "worked 19" in said, said[-3000:]  # all but the passphrase, which is kept nowhere
    assert "a fault of the program" in said
    assert hits == []
    assert files > 5
    assert list((tmp_path / "data" / "backups").glob("*/clinic.db"))


def test_each_of_twenty_canaries_is_found_where_it_stands_readable(tmp_path: Path) -> None:
    assert len(CANARIES) == 20
    for number, canary in enumerate(CANARIES.values()):
        encoding = ("utf-8", "utf-16-le", "utf-16-be")[number % 3]
        (tmp_path / f"{number}.bin").write_bytes(b"\x00x" + canary.upper().encode(encoding))
    (tmp_path / f"{CANARIES['Last']}.pdf").write_bytes(b"")
    assert len(plain_hits([tmp_path])) == 21
