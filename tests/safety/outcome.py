"""What a full safety run says: the figure, what was done, what was seen, and whether it holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outcome:
    """One figure of the table R1 to R18. `control` tells what a run that must fail has shown."""

    figure: str
    what: str
    seen: str
    holds: bool
    control: str = ""

    def row(self) -> str:
        """The outcome as one line of the table."""
        control = f"  control: {self.control}" if self.control else ""
        return f"{self.figure:<4} {'holds' if self.holds else 'FAILED':<7} {self.what}: {self.seen}{control}"
