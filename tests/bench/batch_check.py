"""S15: visits a second through standard input, one process, one core."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import Any

from tests.bench.measure import Figure

VISITS = 20_000


def ordinary_visits(count: int) -> bytes:
    """Visits such as a clinic bills: two diagnoses, three lines, some with findings, as JSON lines."""
    lines = []
    for number in range(count):
        minutes = 20 + number % 17
        visit: dict[str, Any] = {
            "date_of_service": f"2026-{1 + number % 9:02d}-{1 + number % 28:02d}",
            "payer": ("medicare", "medicare_advantage", "commercial", "medicaid")[number % 4],
            "discipline": "PT",
            "diagnoses": [("M54.50", "M25.561", "M17.11", "S83.511D")[number % 4], "Z91.81"],
            "total_treatment_minutes": minutes + 27,
            "lines": [
                {
                    "code": "97110",
                    "minutes": minutes,
                    "units": 1 + (minutes >= 23),
                    "modifiers": ["GP"],
                    "pointers": ["A"],
                },
                {"code": "97140", "minutes": 15, "units": 1, "modifiers": ["GP"], "pointers": ["A", "B"]},
                {
                    "code": "97012",
                    "minutes": 12,
                    "units": 1,
                    "modifiers": ["GP"] if number % 11 else [],
                    "pointers": ["A"],
                },
            ],
        }
        lines.append(json.dumps(visit))
    return ("\n".join(lines) + "\n").encode()


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
