"""S13 and S14: a claim's PDF against a raw canvas that draws the same text, and a day book that grows."""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from unittest import mock

from reportlab.pdfgen.canvas import Canvas

from clinic_app.reports.claim_pdf import write_claim
from clinic_app.reports.day_book import DayBook, write_day_book
from clinic_app.reports.sheet import HEIGHT, WIDTH, Sheet
from clinic_app.reports.typesetting import SetText
from tests.bench.measure import Figure, in_turn
from tests.reports.sample_claims import CLEAN, EDITIONS, FAULTY, MIDPOINT, PRINTED, crowded

RUNS = 40
_Drawn = list[tuple[float, float, SetText]]


@contextmanager
def _recorded() -> Iterator[_Drawn]:
    """Every text the sheets are given, with its place."""
    drawn: _Drawn = []
    put = Sheet.put

    def record(sheet: Sheet, x: float, y: float, text: SetText, *, ink: float = 0.0) -> float:
        drawn.append((x, y, text))
        return put(sheet, x, y, text, ink=ink)

    with mock.patch.object(Sheet, "put", record):
        yield drawn


def _raw(drawn: _Drawn) -> None:
    """The same text on a bare canvas: no layout, no lines, no shapes."""
    canvas = Canvas(io.BytesIO(), pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    for x, y, text in drawn:
        for name, letters in text.runs:
            canvas.setFont(name, text.size)
            canvas.drawString(x, HEIGHT - y, letters)
    canvas.showPage()
    canvas.save()


def _against_raw() -> Figure:
    with _recorded() as drawn:
        write_claim(FAULTY, io.BytesIO())
    ours, raw = in_turn([lambda: write_claim(FAULTY, io.BytesIO()), lambda: _raw(drawn)], RUNS)
    note = f"{ours.p50 * 1000:.1f} ms against {raw.p50 * 1000:.1f} ms, {len(drawn)} texts"
    return Figure("S13", "claim PDF, times a raw canvas with the same font", ours.p50 / raw.p50, 1.5, "x", note)


def _book(claims: int) -> DayBook:
    kinds = (FAULTY, CLEAN, MIDPOINT, crowded(4, 4, 14))
    made = [replace(kinds[i % 4], number=f"2026-{i:05d}", patient=f"Testerson, Ada {i}") for i in range(claims)]
    return DayBook("11/20/2026", FAULTY.clinic, PRINTED, made, EDITIONS)


def _seconds(book: DayBook) -> tuple[float, float]:
    """All seconds, and the longest time between two reports of progress."""
    longest, last = 0.0, time.perf_counter()

    def told(_share: float, _what: str) -> bool:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        return True

    start = time.perf_counter()
    write_day_book(book, io.BytesIO(), told)
    return time.perf_counter() - start, longest


def measure() -> list[Figure]:
    """The growth of a day book from 100 to 1,000 claims, and one claim against a raw canvas."""
    hundred, thousand = _book(100), _book(1_000)
    _seconds(hundred)
    turns = [(_seconds(hundred), _seconds(thousand), _seconds(hundred)) for _ in range(2)]
    small = statistics.median(one[0] for first, _, last in turns for one in (first, last))
    large, gap = min(turn[1] for turn in turns)
    note = f"{small:.2f} s and {large:.2f} s; progress told at least every {gap * 1000:.0f} ms"
    return [_against_raw(), Figure("S14", "day book of 1,000 claims, times one of 100", large / small, 11, "x", note)]
