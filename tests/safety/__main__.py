"""`python -m tests.safety [FIGURE ...]`: the full runs of the safety harnesses, R1 to R18 or those named."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from tests.safety.full_runs import RUNS, run


def main(figures: Sequence[str]) -> int:
    """Print a row a figure; 1 if one does not hold."""
    good = True
    for figure in figures or RUNS:
        outcome = run(figure)
        good = good and outcome.holds
        print(outcome.row(), flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
