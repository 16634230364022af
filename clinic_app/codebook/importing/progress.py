"""How far an import is, told at most a few hundred times, and the person's wish to stop it."""

from __future__ import annotations

from collections.abc import Callable

from clinic_app.codebook.importing.refusal import ImportStoppedError

Progress = Callable[[float, str], bool]
"""Gets the share done (0 to 1) and what is being done; returns False to stop."""

_STEPS = 200


class Meter:
    """Counts bytes read of a known total and tells the share."""

    def __init__(self, total: int, progress: Progress | None) -> None:
        self._total = max(total, 1)
        self._progress = progress
        self._done = 0
        self._next = 0
        self.what = "Reading"

    def advance(self, count: int) -> None:
        """So many bytes more were read. Raises `ImportStoppedError` if the person wants to stop."""
        self._done += count
        if self._done >= self._next:
            self._next = self._done + self._total // _STEPS
            self.tell(min(self._done / self._total, 1.0))

    def tell(self, share: float) -> None:
        """Tell a share. Raises `ImportStoppedError` if the person wants to stop."""
        if self._progress is not None and not self._progress(share, self.what):
            raise ImportStoppedError
