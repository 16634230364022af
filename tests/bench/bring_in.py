"""50,000 rows brought in: seconds and memory of reading, dry run, keeping and undoing, and how long the window waits.

``python -m tests.bench.bring_in [ROWS]``. The window's wait is what a second thread sees that sleeps a millisecond at a
time and asks the store for a day, as the window does: the longest gap beyond that, in milliseconds.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.services.bring_in.carrying_out import bring_in
from clinic_app.services.bring_in.mapping import mapping_for
from clinic_app.services.bring_in.planning import plan_table
from clinic_app.services.bring_in.table_file import read_table
from clinic_app.services.bring_in.undoing import undo_import
from clinic_app.services.clinic import Clinic
from tests.ui.invented_clinic import TODAY, invented_clinic

_Result = TypeVar("_Result")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def name(number: int) -> str:
    """An invented last name for a number."""
    return "Sample" + "".join(_LETTERS[number // 26**place % 26] for place in range(4)).lower()


def patients(rows: int) -> str:
    """A file of patients."""
    lines = ["Last Name,First Name,DOB,Sex,Phone,Address,City,State,Zip,Insurance,Member ID"]
    for number in range(rows):
        born = date(1940, 1, 1) + timedelta(number % 20_000)
        lines.append(
            f"{name(number)},Pat,{born:%m/%d/%Y},F,(555) 010-{number % 10_000:04},{number} Sample St,Nowhere,TX,00000,"
            f"Medicare,M{number:08}"
        )
    return "\n".join(lines)


def day_sheet(rows: int) -> str:
    """A day sheet of a year: three lines a visit, five visits a patient."""
    lines = ["Last Name,First Name,DOB,Date,Therapist,CPT,Minutes,Units,Mod,Dx,Insurance,Member ID"]
    visits = rows // 3
    for number in range(visits):
        patient = number // 5
        born, day = (
            date(1940, 1, 1) + timedelta(patient % 20_000),
            TODAY - timedelta(number % 5 * 3 + patient % 200 + 1),
        )
        for code, minutes, units in (("97110", 23, 2), ("97112", 15, 1), ("97140", 8, 0)):
            lines.append(
                f"{name(patient)},Pat,{born:%m/%d/%Y},{day:%m/%d/%Y},Thea Planwell,{code},{minutes},{units},GP,M25.561,"
                f"Medicare,M{patient:08}"
            )
    return "\n".join(lines)


class Waiting(threading.Thread):
    """Asks for a day again and again, as the window does, and keeps the longest wait."""

    def __init__(self, clinic: Clinic) -> None:
        super().__init__(daemon=True)
        self._clinic = clinic
        self._over = False
        self.waits: list[float] = []

    def run(self) -> None:
        """Until told to stop."""
        while not self._over:
            begun = time.perf_counter()
            time.sleep(0.001)
            self._clinic.day(TODAY)
            self.waits.append(time.perf_counter() - begun - 0.001)

    def stop(self) -> str:
        """The waits in words."""
        self._over = True
        self.join()
        waits = sorted(1000 * one for one in self.waits)
        half, most = waits[len(waits) // 2], waits[-(len(waits) // 100) - 1]
        return f"waits p50 {half:.1f} ms, p99 {most:.1f} ms, longest {waits[-1]:.0f} ms"


def timed(words: str, clinic: Clinic, work: Callable[[], _Result]) -> _Result:
    """Do it and tell how long it took."""
    waiting = Waiting(clinic)
    waiting.start()
    begun = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"  {words:<8} {seconds:6.1f} s, highest memory {memory} MB, {waiting.stop()}", flush=True)
    return result


def measure(words: str, text: str, folder: Path) -> None:
    """One file from reading to undoing."""
    clinic = invented_clinic(folder / "clinic", Codebook.open(ensure_built()))
    path = folder / "rows.csv"
    path.write_text(text, encoding="utf-8")
    print(f"{words}, {text.count(chr(10)):,} rows, {path.stat().st_size >> 10} kB", flush=True)
    table = timed("read", clinic, lambda: read_table(path))
    plan = timed("dry run", clinic, lambda: plan_table(clinic, table, mapping_for(clinic, table)))
    print("  " + ", ".join(f"{count} {outcome}" for outcome, count in plan.counts.items()))
    done = timed("keep", clinic, lambda: bring_in(clinic, plan))
    if done is not None:
        timed("undo", clinic, lambda: undo_import(clinic, done.record.id))
    clinic.close()


def main() -> None:
    """Measure and print."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    for words, make in (("patients", patients), ("day sheet", day_sheet)):
        with tempfile.TemporaryDirectory() as folder:
            measure(words, make(rows), Path(folder))


if __name__ == "__main__":
    main()
