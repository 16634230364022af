"""Undo and redo: a list of visits, each with the name of the step that led to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

State = TypeVar("State")
_MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class Step(Generic[State]):
    """A state and what led to it; steps of one run, as of a held arrow key, are one."""

    state: State
    name: str
    run: str = ""


class StepHistory(Generic[State]):
    """The states of a form, the one in force, and those that were undone."""

    def __init__(self, first: State) -> None:
        self._steps: list[Step[State]] = [Step(first, "")]
        self._here = 0

    @property
    def state(self) -> State:
        """The state in force."""
        return self._steps[self._here].state

    @property
    def undo_name(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self._steps[self._here].name if self._here else ""

    @property
    def redo_name(self) -> str:
        """What redo would do again; empty when there is nothing."""
        return self._steps[self._here + 1].name if self._here + 1 < len(self._steps) else ""

    def push(self, state: State, name: str, run: str = "") -> None:
        """A step was made; what was undone before is forgotten. A step that changes nothing is none.

        A step that goes on with the `run` of the last one takes its place: undo then goes back to before the run.
        """
        if state == self.state:
            return
        goes_on = bool(run) and self._here > 0 and self._steps[self._here].run == run
        del self._steps[self._here + (0 if goes_on else 1) :]
        if goes_on and state == self._steps[-1].state:  # moved there and back: nothing is left to undo
            self._here = len(self._steps) - 1
            return
        self._steps.append(Step(state, name, run))
        del self._steps[: max(0, len(self._steps) - _MOST_STEPS)]
        self._here = len(self._steps) - 1

    def end_run(self) -> None:
        """The run of the last step is over: the next one is a step of its own even if it is named alike."""
        last = self._steps[self._here]
        self._steps[self._here] = Step(last.state, last.name)

    def undo(self) -> State:
        """One step back; at the first state it stays."""
        self._here = max(0, self._here - 1)
        return self.state

    def redo(self) -> State:
        """One step forward; at the last state it stays."""
        self._here = min(len(self._steps) - 1, self._here + 1)
        return self.state
