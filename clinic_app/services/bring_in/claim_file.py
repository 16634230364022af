"""An 837P file as it lies on the disk: recognised and read whole."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from clinic_app.domain.x12.claim import ClaimFile
from clinic_app.domain.x12.reading import read_claims
from clinic_app.domain.x12.segments import looks_like_x12
from clinic_app.services.bring_in.table_file import content_of, decoded


@dataclass(frozen=True, slots=True)
class ClaimsRead:
    """A claim file as it was read."""

    name: str
    sha256: str
    file: ClaimFile


def is_claim_file(path: Path) -> bool:
    """Whether a file begins as an 837 does. Raises `ImportRefusedError` if it cannot be read."""
    head = content_of(path)[:1_000].replace(b"\0", b"")
    return looks_like_x12(head.decode("latin-1").removeprefix("\xef\xbb\xbf"))


def read_claim_file(path: Path) -> ClaimsRead:
    """Read the claims of a file. Raises `ClaimFileError` with the segment, or `ImportRefusedError`."""
    content = content_of(path)
    text, _ = decoded(content, path.name)
    return ClaimsRead(path.name, hashlib.sha256(content).hexdigest(), read_claims(text))
