"""B1: rows brought in: seconds of reading, dry run, keeping and undoing, and how long the window waits meanwhile.

The window's wait is what a second thread sees that sleeps a millisecond at a time and asks the store for a day, as the
window does: the longest gap beyond that, in milliseconds. 5,000 rows in the table of all figures;
``python -m tests.bench.bring_in ROWS`` for as many as are asked for, with the memory that was highest.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
from tests.bench.measure import Figure
from tests.ui.invented_clinic import TODAY, invented_clinic

_Result = TypeVar("_Result")
_ROWS = 5_000
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

    def stop(self) -> list[float]:
        """The waits in milliseconds, the longest last."""
        self._over = True
        self.join()
        return sorted(1000 * one for one in self.waits)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of bringing in: its name, its seconds, and the window's waits in milliseconds, the longest last."""

    name: str
    seconds: float
    waits: list[float]

    def __str__(self) -> str:
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        half, most = self.waits[len(self.waits) // 2], self.waits[-(len(self.waits) // 100) - 1]
        return (
            f"{self.name:<8} {self.seconds:6.1f} s, highest memory {memory} MB, "
            f"waits p50 {half:.1f} ms, p99 {most:.1f} ms, longest {self.waits[-1]:.0f} ms"
        )


def timed(name: str, clinic: Clinic, work: Callable[[], _Result]) -> tuple[_Result, Step]:
    """Do it, with the seconds and the waits it took."""
    waiting = Waiting(clinic)
    waiting.start()
    begun = time.perf_counter()
    result = work()
    return result, Step(name, time.perf_counter() - begun, waiting.stop())


def steps(text: str, folder: Path) -> Iterator[Step]:
    """One file from reading to undoing."""
    clinic = invented_clinic(folder / "clinic", Codebook.open(ensure_built()))
    path = folder / "rows.csv"
    path.write_text(text, encoding="utf-8")
    table, step = timed("read", clinic, lambda: read_table(path))
    yield step
    plan, step = timed("dry run", clinic, lambda: plan_table(clinic, table, mapping_for(clinic, table)))
    yield step
    done, step = timed("keep", clinic, lambda: bring_in(clinic, plan))
    yield step
    assert done is not None
    yield timed("undo", clinic, lambda: undo_import(clinic, done.record.id))[1]
    clinic.close()


def measure() -> list[Figure]:
    """The steps for a few thousand rows of either kind: the longest wait, and the seconds of all."""
    figures = []
    for words, make in _KINDS:
        with tempfile.TemporaryDirectory() as folder:
            taken = list(steps(make(_ROWS), Path(folder)))
        longest = max(taken, key=lambda step: step.waits[-1])
        seconds = ", ".join(f"{step.name} {step.seconds:.1f} s" for step in taken)
        note = f"in {longest.name}; {seconds}"
        figures.append(Figure("B1", f"longest wait of the window, {words}", longest.waits[-1], 50.0, "ms", note))
    return figures


_KINDS = (("patients", patients), ("day sheet", day_sheet))


def main() -> None:
    """Measure as many rows as are asked for, and print."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    for words, make in _KINDS:
        with tempfile.TemporaryDirectory() as folder:
            text = make(rows)
            print(f"{words}, {text.count(chr(10)):,} rows, {len(text) >> 10} kB", flush=True)
            for step in steps(text, Path(folder)):
                print(f"  {step}", flush=True)


if __name__ == "__main__":
    main()
