"""What a chart shows and in which inks, as plain values. Drawing them is for `charts`, which loads the library."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours as ``#RRGGBB``. `strong`, `soft` and `pale` fill what counts most to least; `ask` marks a question.

    `outline` is drawn round every fill where fills alone are too light to tell apart, as on paper; "" for none.
    """

    ground: str
    ink: str
    second: str
    label: str
    rule: str
    edge: str
    accent: str
    strong: str
    soft: str
    pale: str
    ask: str
    outline: str = ""


PAPER_INKS = Inks(
    ground="#FFFFFF",
    ink="#000000",
    second="#383838",
    label="#383838",
    rule="#B8B8B8",
    edge="#666666",
    accent="#000000",
    strong="#333333",
    soft="#D9D9D9",
    pale="#FFFFFF",
    ask="#000000",
    outline="#333333",
)
"""Black and greys that a fax carries."""


@dataclass(frozen=True, slots=True)
class LinePoint:
    """One point; a value of None has none, and the line passes over it. `under` stands below its label, if given."""

    label: str
    value: float | None
    under: str = ""


@dataclass(frozen=True, slots=True)
class LineChart:
    """A rate over time, in percent, with a goal. `goal_words` stand at its dashed line."""

    points: tuple[LinePoint, ...]
    goal: float
    goal_words: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its words, the parts of its bar from strong to pale, and figures at the right."""

    label: str
    parts: tuple[float, ...]
    figures: tuple[str, ...]
    asks: bool = False


@dataclass(frozen=True, slots=True)
class BarChart:
    """Rows of stacked bars. `heads` stand over the figures; `label_share` of the width is for the words."""

    bars: tuple[Bar, ...]
    heads: tuple[str, ...] = ()
    label_share: float = 0.3


@dataclass(frozen=True, slots=True)
class Dot:
    """One row: name, figures, and where its value lies; `instead` stands in for a value there is none of."""

    label: str
    figures: tuple[str, ...]
    value: float | None
    tail: str
    asks: bool = False
    instead: str = ""


@dataclass(frozen=True, slots=True)
class DotChart:
    """Rows of values on one scale with a middle and a usual range. `heads` are name, figures and tail."""

    dots: tuple[Dot, ...]
    heads: tuple[str, ...]
    low: float
    middle: float
    high: float
    usual: tuple[float, float]


Chart = LineChart | BarChart | DotChart


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a point or row stands in the picture: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float


ROW_HEIGHT = 22.0
HEAD_HEIGHT = 20.0
DOT_ROW_HEIGHT = 28.0


def height_of(chart: Chart, least: float, scale: float = 1.0) -> float:
    """How high a chart wants to be."""
    match chart:
        case LineChart():
            return least
        case BarChart():
            return max(least, scale * (ROW_HEIGHT * len(chart.bars) + (HEAD_HEIGHT if chart.heads else 0.0)))
        case DotChart():
            return max(least, scale * (DOT_ROW_HEIGHT * len(chart.dots) + HEAD_HEIGHT))
