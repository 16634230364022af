"""How a figure is measured: many short runs of two things in turn, medians, and their ratio."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the table: `value` is held against `limit`, which it must not pass (or reach, if `at_least`)."""

    goal: str
    what: str
    value: float
    limit: float
    unit: str
    note: str = ""
    at_least: bool = False

    @property
    def holds(self) -> bool:
        """Whether the figure keeps its limit."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def row(self) -> str:
        """The figure as one line of the table."""
        sign = ">=" if self.at_least else "<="
        held = "holds" if self.holds else "MISSED"
        figure = f"{self.value:>11.3f} {sign} {self.limit:<9g} {self.unit:<6}"
        return f"{self.goal:<4} {self.what:<58} {figure} {held:<7} {self.note}"


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of many runs."""

    seconds: tuple[float, ...]

    @property
    def p50(self) -> float:
        """The median, seconds."""
        return statistics.median(self.seconds)

    @property
    def p99(self) -> float:
        """The 99th percentile, seconds."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


def timed(action: Callable[[], object]) -> float:
    """Seconds that one call takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def in_turn(actions: Sequence[Callable[[], object]], runs: int, warm: int = 3) -> list[Times]:
    """Run the actions one after the other, `runs` times round, so that a noisy minute touches all alike."""
    for _ in range(warm):
        for action in actions:
            action()
    gc.collect()
    gc.disable()
    try:
        rounds = [[timed(action) for action in actions] for _ in range(runs)]
    finally:
        gc.enable()
    return [Times(tuple(column)) for column in zip(*rounds, strict=True)]
