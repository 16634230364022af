"""The scripted day in folders of its own, ended by a fault, and the search for what can be read of it (R10)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.safety.canaries import plain_hits


def work_a_day(folder: Path) -> tuple[list[str], int, str]:
    """Data, home, settings, temporary files and the terminal of the day in one folder: hits, files, what it said."""
    homes = {"HOME": "home", "XDG_CONFIG_HOME": "settings", "XDG_DATA_HOME": "share", "XDG_CACHE_HOME": "cache"}
    surroundings = {**os.environ, "TMPDIR": str(folder / "tmp"), "QT_QPA_PLATFORM": "offscreen"}
    for name, place in homes.items():
        surroundings[name] = str(folder / place)
    for place in (*homes.values(), "tmp", "data", "said"):
        (folder / place).mkdir(parents=True)
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.safety.day_at_work", str(folder / "data")]
    done = subprocess.run(command, env=surroundings, capture_output=True, check=False)
    (folder / "said" / "output.txt").write_bytes(done.stdout)
    (folder / "said" / "crash.txt").write_bytes(done.stderr)
    files = sum(one.is_file() for one in folder.rglob("*"))
    return plain_hits([folder]), files, (done.stdout + done.stderr).decode(errors="replace")
