"""A claim's sheet as bytes that are kept with the visit, and the same sheet again, whatever program reads it.

Fields are named; what a later program adds to a sheet has its default in one that was kept before.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from clinic_app.domain.errors import ClinicError
from clinic_app.reports.claim_summary import ClaimSummary

_WHEN_PRINTED = "printed"


def packed_sheet(summary: ClaimSummary) -> bytes:
    """The sheet without when and by whom it was printed; the same sheet gives the same bytes."""
    plain = _plain(summary)
    del plain[_WHEN_PRINTED]
    return zlib.compress(json.dumps(plain, ensure_ascii=True, separators=(",", ":")).encode("ascii"), 6)


def unpacked_sheet(content: bytes, printed: Any) -> ClaimSummary:
    """The kept sheet, to be printed with another mark. Raises `ClinicError` if it is damaged."""
    try:
        plain = json.loads(zlib.decompress(content))
        return ClaimSummary(printed=printed, **_values(ClaimSummary, plain))
    except (zlib.error, ValueError, TypeError, KeyError) as error:
        raise ClinicError("The kept sheet of this visit is damaged.", "Check the visit again and print it.") from error


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, IntEnum) else value


def _values(kind: type, plain: dict[str, Any]) -> dict[str, Any]:
    """What the named fields hold; names that this program does not know are left aside."""
    return {name: _read(hint, plain[name]) for name, hint in _hints(kind) if name in plain}


@cache
def _hints(kind: type) -> tuple[tuple[str, Any], ...]:
    return tuple((name, hint) for name, hint in get_type_hints(kind).items() if name != _WHEN_PRINTED)


def _read(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(hint) in {Union, UnionType}:
        hint = next(one for one in get_args(hint) if one is not type(None))
    if get_origin(hint) is tuple:
        kinds = get_args(hint)
        if kinds[-1] is Ellipsis:
            return tuple(_read(kinds[0], item) for item in value)
        return tuple(_read(kind, item) for kind, item in zip(kinds, value, strict=True))
    if is_dataclass(hint):
        assert isinstance(hint, type)
        return hint(**_values(hint, value))
    if hint in {date, datetime}:
        return hint.fromisoformat(value)
    return hint(value) if hint is Decimal or (isinstance(hint, type) and issubclass(hint, IntEnum)) else value
