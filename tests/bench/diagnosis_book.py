"""Figures of the diagnosis book: opening, look-up, Excludes1 and building, each beside what it is compared with.

Run ``python tests/bench/diagnosis_book.py``; it prints medians and holds nothing.
"""

from __future__ import annotations

import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from clinic_app.codebook import build
from clinic_app.codebook.code_set import dotted
from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.codebook.source_files import tabular_list_file
from clinic_app.codebook.tabular_list import NoteKind

DAY = date(2026, 6, 15)


def median_ms(work: Callable[[], object], rounds: int) -> float:
    """The median time of one round in milliseconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def claims_of_twelve(table: DiagnosisTable, count: int) -> list[list[str]]:
    """Lists of twelve codes billable on the day, from the chapters a therapy clinic uses, with a seed."""
    periods = table.periods_by_number
    day = DAY.toordinal()
    rows = table.connection.execute("SELECT code, periods FROM code WHERE code GLOB '[GIMRSZ]*'")
    codes = [dotted(code) for code, number in rows if any(low <= day <= high for low, high in periods[number])]
    source = random.Random(2026)
    return [source.sample(codes, 12) for _ in range(count)]


def excludes_by_text(table: DiagnosisTable, codes: list[str]) -> list[tuple[str, str]]:
    """What S6 is compared with: the notes of every code as text, searched by a regular expression for each other."""
    hits = []
    for one in codes:
        notes = " ".join(line.text for line in table.entry(one).notes if line.kind is NoteKind.EXCLUDES1)
        for other in codes:
            stems = "|".join(re.escape(other[:length]) for length in range(3, len(other) + 1))
            if other != one and re.search(rf"\(({stems})[-)]", notes):
                hits.append((one, other))
    return hits


def main() -> None:
    """Print the figures."""
    path = build.ensure_built()
    opened = median_ms(lambda: DiagnosisTable.open(path).close(), 50)
    sys.stdout.write(f"S4 opening the table                {opened:8.3f} ms\n")
    table = DiagnosisTable.open(path)
    claims = claims_of_twelve(table, 500)
    for claim in claims:
        table.excludes1(claim)
        excludes_by_text(table, claim)
    waiting = iter(claims * 2)
    fast = median_ms(lambda: table.excludes1(next(waiting)), 1000)
    waiting = iter(claims)
    slow = median_ms(lambda: excludes_by_text(table, next(waiting)), 500)
    sys.stdout.write(f"S6 Excludes1 of 12 diagnoses        {fast * 1000:8.2f} us, as text {slow * 1000:8.2f} us\n")
    codes = [code for claim in claims for code in claim]
    for code in codes:
        table.lookup(code, DAY)
    asked = median_ms(lambda: [table.lookup(code, DAY) for code in codes], 20) / len(codes)
    sys.stdout.write(f"   look-up of a remembered code     {asked * 1e6:8.1f} ns\n")
    with tempfile.TemporaryDirectory() as folder:
        built = median_ms(lambda: build.build(Path(folder) / "codes.sqlite"), 3)
    parsed = median_ms(lambda: ElementTree.parse(tabular_list_file()), 3)
    sys.stdout.write(f"S17 building                        {built:8.0f} ms, parsing alone {parsed:6.0f} ms\n")
    table.close()


if __name__ == "__main__":
    main()
