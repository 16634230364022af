"""The batches of a session that can be taken back, one after the other, the newest first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from clinic_app.services.queue_batches import Batch, Moved


class BatchSteps:
    """A pile of named batches. Only the one on top is taken back; what lies under it follows its visits."""

    def __init__(self) -> None:
        self._steps: list[tuple[str, Batch]] = []

    def add(self, words: str, batch: Batch) -> None:
        """Lay a batch on top; one that moved nothing is no step."""
        if batch.moved:
            self._steps.append((words, batch))

    @property
    def newest(self) -> Batch | None:
        """What is taken back next; None of none."""
        return self._steps[-1][1] if self._steps else None

    @property
    def words(self) -> tuple[str, ...]:
        """The names of all steps, the newest first."""
        return tuple(words for words, _ in reversed(self._steps))

    def take_back(self, undone: Batch) -> None:
        """Note what came of taking back the one on top.

        Visits put back, and those that may not be put back, leave it; after a stop the rest of it stays. A visit put
        back stands in a new version as it stood before the step: the steps under it are about that version now.
        """
        words, batch = self._steps.pop()
        done = {one.visit_id for one in undone.moved} | {one.visit_id for one in undone.refused}
        put_back = {(one.visit_id, one.version_before): one.version for one in undone.moved}
        self._steps = [(name, _following(step, put_back)) for name, step in self._steps]
        if undone.stopped:
            self.add(words, replace(batch, moved=tuple(one for one in batch.moved if one.visit_id not in done)))


def _following(step: Batch, put_back: Mapping[tuple[int, int], int]) -> Batch:
    return replace(step, moved=tuple(_moved_to(one, put_back) for one in step.moved))


def _moved_to(one: Moved, put_back: Mapping[tuple[int, int], int]) -> Moved:
    return replace(one, version=put_back.get((one.visit_id, one.version), one.version))
