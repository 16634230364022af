"""S15: visits a second through standard input, one process, one core."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from typing import Any

from tests.bench.measure import Figure

VISITS = 20_000
PAYERS = ("medicare", "medicare", "medicare_advantage", "commercial", "medicaid", "workers_comp")
DIAGNOSES = (
    "M54.50",
    "M54.2",
    "M25.561",
    "M25.562",
    "M25.511",
    "M17.11",
    "M17.12",
    "M62.81",
    "R26.89",
    "R26.2",
    "R29.6",
    "R53.1",
    "Z96.651",
    "Z47.1",
    "S83.511D",
    "S72.001D",
    "I69.351",
    "G20.A1",
    "Z91.81",
    "I10",
    "E11.9",
    "M75.101",
)
TIMED = ("97110", "97112", "97116", "97140", "97530", "97535", "97113", "97035")
UNTIMED = ("97012", "97161", "97164", "G0283", "97010")


def ordinary_visits(count: int) -> bytes:
    """Visits such as a clinic bills, from a seed, as JSON lines: up to five diagnoses and lines, some faults."""
    source = random.Random(15)
    return b"".join([json.dumps(_visit(source)).encode() + b"\n" for _ in range(count)])


def _visit(source: random.Random) -> dict[str, Any]:
    diagnoses = source.sample(DIAGNOSES, source.randint(1, 5))
    lines = [_line(source, len(diagnoses)) for _ in range(source.choice((1, 2, 3, 3, 3, 4, 5)))]
    visit: dict[str, Any] = {
        "date_of_service": f"2026-{source.randint(1, 9):02d}-{source.randint(1, 28):02d}",
        "payer": source.choice(PAYERS),
        "discipline": "PT",
        "place_of_service": "11",
        "total_treatment_minutes": sum(line["minutes"] for line in lines),
        "diagnoses": diagnoses,
        "lines": lines,
    }
    if source.random() < 0.5:
        visit["rendering"] = {"npi": "1234567893", "credential": "PT"}
        visit["history"] = {"allowed_pt_slp": f"{source.randrange(200, 2_600)}.00", "visits_this_year": 9}
    return visit


def _line(source: random.Random, boxes: int) -> dict[str, Any]:
    """A line whose units mostly follow from its minutes; one in fifteen lacks its modifier."""
    timed = source.random() < 0.85
    minutes = source.randint(8, 45)
    units = max(1, (minutes + 7) // 15) if timed and source.random() < 0.9 else 1
    return {
        "code": source.choice(TIMED if timed else UNTIMED),
        "minutes": minutes,
        "units": units,
        "modifiers": ["GP"] if source.random() < 0.93 else [],
        "pointers": sorted(source.sample("ABCDE"[:boxes], source.randint(1, min(boxes, 4)))),
        "charge": f"{units * 45}.00",
    }


def _seconds(visits: bytes) -> float:
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "clinic_app.cli", "check", "-", "--today", "2026-11-21"],
        input=visits,
        stdout=subprocess.PIPE,
        check=False,
    )
    taken = time.perf_counter() - start
    answers = done.stdout.count(b"\n")
    if answers != visits.count(b"\n"):
        raise RuntimeError(f"{answers} answers came, not one a visit")
    return taken


def measure() -> list[Figure]:
    """Visits a second, the start of the process apart."""
    few, many = ordinary_visits(10), ordinary_visits(VISITS)
    _seconds(few)
    pairs = [(_seconds(few), _seconds(many)) for _ in range(3)]
    rate = max((VISITS - 10) / (long - short) for short, long in pairs)
    started = min(short for short, _ in pairs)
    return [
        Figure("S15", "visits a second over standard input", rate, 5_000, "/s", f"start {started:.2f} s", at_least=True)
    ]
