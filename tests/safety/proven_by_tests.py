"""Figures whose full run is a set of tests of the suite: run alone, and counted."""

from __future__ import annotations

import re
import subprocess
import sys

from tests.safety.outcome import Outcome

TESTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "R8": (
        "every database ever released opens; a step that fails leaves the file as before",
        ("tests/store/test_old_databases.py", "tests/store/test_migrate.py"),
    ),
    "R9": (
        "a second program is told within a second and writes nothing; a killed one's lock heals",
        ("tests/safety/test_kill.py", "-k", "second_program or lock_of_a_killed"),
    ),
    "R11": (
        "100 random edits, inserts, deletes and cut tails with the key in hand; each listed event",
        ("tests/store/test_audit.py", "tests/services/test_audit_log.py"),
    ),
    "R12": ("the idle lock with the wall clock a day off", ("tests/ui/test_idle_lock.py",)),
    "R15": ("hostile XML and ZIP files", ("tests/codebook/importing",)),
    "R16": ("each role x each call of the services", ("tests/services/test_permissions.py",)),
    "R17": (
        "no network code, and none asked for while checking and printing; a guard over each run of the suite",
        ("tests/safety/test_no_network.py",),
    ),
}


def run_tests(figure: str) -> Outcome:
    """Run the tests of a figure; it holds if some passed and none failed or was skipped."""
    what, arguments = TESTS[figure]
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "-rN", "-o", "addopts=", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    passed = _counted(done.stdout, "passed")
    others = {word: _counted(done.stdout, word) for word in ("failed", "error", "errors", "skipped")}
    wrong = ", ".join(f"{count} {word}" for word, count in others.items() if count)
    return Outcome(figure, what, f"{passed} tests passed{', ' + wrong if wrong else ''}", _holds(done, passed, wrong))


def _holds(done: subprocess.CompletedProcess[str], passed: int, wrong: str) -> bool:
    return done.returncode == 0 and passed > 0 and not wrong


def _counted(said: str, word: str) -> int:
    found = re.findall(rf"(\d+) {word}\b", said)
    return int(found[-1]) if found else 0
