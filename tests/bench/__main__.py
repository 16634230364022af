"""`python -m tests.bench [GOAL ...]`: every figure as a row, goals by name (S4 S7 ...) or all."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from importlib import import_module

from tests.bench.measure import Figure

MODULES = {
    "S1": "start",
    "S2": "start",
    "S3": "memory",
    "S4": "code_set",
    "S5": "live_check",
    "S6": "exclusions",
    "S7": "code_search",
    "S8": "code_search",
    "S9": "key_press",
    "S10": "store_speed",
    "S11": "store_speed",
    "S12": "store_speed",
    "S13": "report_speed",
    "S14": "report_speed",
    "S15": "batch_check",
    "S17": "code_set",
    "B1": "bring_in",
    "COMP": "composition",
    "D1": "dashboard_speed",
    "D2": "dashboard_speed",
    "D3": "dashboard_speed",
    "F1": "first_opening",
    "F2": "first_opening",
    "I1": "import_door",
    "I2": "import_door",
    "I3": "import_door",
    "I4": "import_door",
    "Q1": "queue_scroll",
    "Q2": "queue_scroll",
    "Q3": "queue_scroll",
    "Q4": "queue_scroll",
    "R1": "release_difference",
    "R2": "release_difference",
}


def main(goals: Iterable[str]) -> int:
    """Print the table of the goals asked for; 0 always, since a figure is no test."""
    wanted = list(goals) or list(MODULES)
    for name in dict.fromkeys(MODULES[goal] for goal in wanted):
        measure: Callable[[], list[Figure]] = import_module(f"tests.bench.{name}").measure
        for figure in measure():
            print(figure.row(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
