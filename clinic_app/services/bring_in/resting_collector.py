"""Work that makes very many objects without the collector walking through all of them again and again.

Nothing that a plan of an import holds is a circle, so counting references frees it. A walk through a hundred thousand
rows would hold every thread, the window's too, for a good part of a second.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 5_000


@contextmanager
def collector_at_rest(objects: int) -> Iterator[None]:
    """Let the collector rest while so many objects are made; afterwards it leaves out what is there."""
    if objects < _MANY or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
