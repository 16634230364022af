"""The keyed chain over the audit trail, and its anchor outside the database.

Each event's seal is HMAC-SHA256 over the event and the seal before it, under a key made of the data key. The chain
alone does not notice a cut tail: number and seal of the last event therefore also stand in the anchor, a small file
beside the database, written after each commit. It has two places written in turn, each with a digest of its own, so
that a torn one leaves the other. After a power cut it may be some events behind, never ahead.

What neither can see: the whole database together with its anchor put back to an earlier state. The numbers in backup
manifests and on printed reports are there for that.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from clinic_app.store.keys import DataKey
from clinic_app.store.places import write_private_file

SEAL_BYTES = 32
_PLACES = 2
_COUNT_DIGITS = 12


class Head(NamedTuple):
    """The last event: its number, which is how many there are since none is left out, and its seal."""

    number: int = 0
    seal: bytes = bytes(SEAL_BYTES)


class SealKey:
    """What seals events and anchors. `forget` empties it as far as Python can."""

    def __init__(self, key: DataKey) -> None:
        self._events = bytearray(hmac.digest(key.raw, b"clinic-app audit events 1", "sha256"))
        self._anchor = bytearray(hmac.digest(key.raw, b"clinic-app audit anchor 1", "sha256"))

    def seal(self, before: bytes, event: Sequence[object]) -> bytes:
        """The seal of an event after the one with the seal `before`."""
        text = json.dumps(list(event), ensure_ascii=True, separators=(",", ":"), default=repr)
        return hmac.digest(self._events, before + text.encode(), hashlib.sha256)

    def digest(self, content: bytes) -> str:
        """The digest of something that stands outside the database."""
        return hmac.new(self._anchor, content, hashlib.sha256).hexdigest()

    def forget(self) -> None:
        """Overwrite the keys; nothing can be sealed afterwards."""
        for part in (self._events, self._anchor):
            part[:] = bytes(len(part))

    def __repr__(self) -> str:
        return "SealKey(hidden)"


class Anchor:
    """The anchor file of one database."""

    def __init__(self, path: Path, key: SealKey) -> None:
        self.path = path
        self._key = key
        self._handle: int | None = None
        self._turn = 0
        self.is_frozen = False

    def make(self, head: Head) -> None:
        """Begin the file anew at an event. Raises `ClinicError` if the disk refuses."""
        self.close()
        write_private_file(self.path, self._line(head) * _PLACES)
        self.is_frozen = False

    def freeze(self) -> None:
        """Leave the file as it is from now on: a trail that was found cut must not be anchored at its new end."""
        self.is_frozen = True

    def write(self, head: Head) -> None:
        """Note the last event, in the place whose turn it is. An anchor that stays behind is no harm."""
        if self.is_frozen:
            return
        with suppress(OSError):
            if self._handle is None:
                self._handle = os.open(self.path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
            line = self._line(head)
            os.lseek(self._handle, self._turn * len(line), os.SEEK_SET)
            os.write(self._handle, line)
            self._turn = (self._turn + 1) % _PLACES

    def read(self) -> Head | None:
        """The newest event noted, or None where the file is missing or no place of it can be trusted."""
        try:
            content = self.path.read_bytes()
        except OSError:
            return None
        width = len(self._line(Head()))
        lines = (content[place * width : (place + 1) * width] for place in range(_PLACES))
        heads = {place: head for place, line in enumerate(lines) if (head := self._head(line)) is not None}
        if not heads:
            return None
        newest = max(heads, key=lambda place: heads[place])
        self._turn = (newest + 1) % _PLACES
        return heads[newest]

    def close(self) -> None:
        """Put the file on the disk and let it go."""
        if self._handle is not None:
            with suppress(OSError):
                os.fsync(self._handle)
            os.close(self._handle)
            self._handle = None

    def _line(self, head: Head) -> bytes:
        content = f"{head.number:0{_COUNT_DIGITS}} {head.seal.hex()}"
        return f"{content} {self._key.digest(content.encode())}\n".encode()

    def _head(self, line: bytes) -> Head | None:
        content, _, digest = line.strip().rpartition(b" ")
        if not hmac.compare_digest(self._key.digest(content).encode(), digest):
            return None
        count, _, seal = content.partition(b" ")
        return Head(int(count), bytes.fromhex(seal.decode()))
