"""Simulated power cuts: a saving program's writes and fsyncs are recorded, and disks as a cut leaves them are opened.

`strace` (Linux) writes down what the program asks of its files. The disk of a cut is: all that was synced before it,
and of what was not yet synced any part, down to single sectors. Each such disk is opened by the program's own way and
held against what the saving program had acknowledged before the cut.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from clinic_app.store.faults import DamagedFileError
from clinic_app.store.keys import DataKey, find_opening, read_key_file
from clinic_app.store.session import system_clock
from clinic_app.store.store import KEY_FILE_NAME, Store
from tests.safety.saving import visit_of_number
from tests.store.invented import PASSPHRASE, a_patient, a_therapist, new_store

SECTOR = 512
DATABASE = "clinic.db"
FILES = (DATABASE, f"{DATABASE}-wal", "clinic.anchor")
_CALL = re.compile(
    r"^(?:\d+ +)?(?P<name>pwrite64|write|fsync|fdatasync|ftruncate)"
    r"\((?P<fd>\d+)<(?P<path>[^>]*)>(?:, (?P<rest>.*))?\) = (?P<result>-?\d+)"
)
_BYTES = re.compile(r'^"(?P<hex>(?:\\x[0-9a-f]{2})*)"(?P<cut>\.\.\.)?(?P<numbers>.*)$')


@dataclass(frozen=True, slots=True)
class Event:
    """One thing asked of a file: a write, a new length, a sync; or an acknowledgement (`said`)."""

    file: str = ""
    kind: str = ""
    place: int = 0
    content: bytes = b""
    said: str = ""


@dataclass(slots=True)
class CutToll:
    """What many cuts cost."""

    cuts: int = 0
    acknowledged: int = 0
    lost: int = 0
    torn: int = 0
    unreadable: int = 0
    broken_trails: int = 0


@dataclass(slots=True)
class _File:
    """A file on the disk: what is surely there, and what was asked for since the last sync."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Event] = field(default_factory=list)

    def take(self, event: Event) -> None:
        if event.kind == "sync":
            for one in self.pending:
                _apply(self.durable, one)
            self.pending.clear()
        else:
            self.pending.append(event)

    def after_a_cut(self, random: Random) -> bytes:
        """What was synced, and any part of the rest."""
        found = bytearray(self.durable)
        for one in self.pending:
            if random.random() < 0.5:
                _apply(found, one if random.random() < 0.5 else _torn(one, random))
        return bytes(found)


def _apply(content: bytearray, event: Event) -> None:
    if event.kind == "length":
        del content[event.place :]
        content.extend(bytes(event.place - len(content)))
        return
    end = event.place + len(event.content)
    content.extend(bytes(max(0, end - len(content))))
    content[event.place : end] = event.content


def _torn(event: Event, random: Random) -> Event:
    """A write of which only the first or the last sectors reached the disk."""
    if event.kind != "write" or len(event.content) <= SECTOR:
        return event
    at = random.randrange(SECTOR, len(event.content), SECTOR)
    if random.random() < 0.5:
        return Event(event.file, "write", event.place, event.content[:at])
    return Event(event.file, "write", event.place + at, event.content[at:])


# Recording


def record_saving(folder: Path, visits: int, *, synchronous: str = "FULL") -> tuple[dict[str, bytes], list[Event]]:
    """Save visits in a program of its own; gives the files before it began and what it asked of them since."""
    with new_store(folder) as store:
        store.patients.save(a_patient())
        store.providers.save(a_therapist())
    before = {name: (folder / name).read_bytes() if (folder / name).exists() else b"" for name in FILES}
    trace = folder.parent / f"{folder.name}.trace"
    command = ["strace", "-f", "-y", "-xx", "-s", "1000000", "-o", str(trace), "-e"]
    command += ["trace=pwrite64,write,fsync,fdatasync,ftruncate"]
    command += [sys.executable, "-m", "tests.safety.power_saving", str(folder), str(visits), synchronous]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    with trace.open(encoding="ascii", errors="replace") as lines:
        return before, list(_events(lines, folder))


def _events(lines: Iterator[str], folder: Path) -> Iterator[Event]:
    for line in lines:
        call = _CALL.match(line)
        if call is None or call["result"].startswith("-"):
            continue
        path = bytes.fromhex(call["path"].replace("\\x", "")).decode() if "\\x" in call["path"] else call["path"]
        name = Path(path).name
        if call["name"] == "write" and call["fd"] == "1":
            yield Event(said=_content(call["rest"])[0].decode())
        elif Path(path).parent == folder and name in FILES:
            yield _event(call["name"], name, call["rest"] or "")


def _event(call: str, name: str, rest: str) -> Event:
    if call in {"fsync", "fdatasync"}:
        return Event(name, "sync")
    if call == "ftruncate":
        return Event(name, "length", int(rest))
    content, numbers = _content(rest)
    return Event(name, "write", int(numbers[-1]), content)


def _content(rest: str) -> tuple[bytes, list[str]]:
    found = _BYTES.match(rest)
    if found is None or found["cut"]:
        raise RuntimeError("strace did not write a call down whole")
    return bytes.fromhex(found["hex"].replace("\\x", "")), re.findall(r"\d+", found["numbers"])


# Cutting


def cut_power(folder: Path, visits: int, cuts: int, seed: int, *, synchronous: str = "FULL") -> CutToll:
    """Record one run of the saving program and cut its power so many times, at any event."""
    before, events = record_saving(folder, visits, synchronous=synchronous)
    _, key = find_opening(read_key_file(folder / KEY_FILE_NAME), PASSPHRASE)
    random, toll = Random(seed), CutToll()
    moments = sorted(random.randrange(1, len(events) + 1) for _ in range(cuts))
    files = {name: _File(bytearray(content)) for name, content in before.items()}
    said: dict[int, int] = {}
    done = 0
    broken = folder.parent / f"{folder.name}.cut"
    broken.mkdir()
    for moment in moments:
        for event in events[done:moment]:
            _go_on(event, files, said)
        done = moment
        for name, file in files.items():
            (broken / name).write_bytes(file.after_a_cut(random))
        toll.cuts += 1
        toll.acknowledged = sum(said.values())
        _hold_against(broken, key, said, toll)
    return toll


def _go_on(event: Event, files: dict[str, _File], said: dict[int, int]) -> None:
    if event.said:
        for line in event.said.splitlines():
            if line:
                _, number, version = line.split()
                said[int(number)] = int(version)
    else:
        files.setdefault(event.file, _File()).take(event)


def _hold_against(folder: Path, key: DataKey, said: dict[int, int], toll: CutToll) -> None:
    """Open a disk as a cut left it, and count what is missing or other than it was saved."""
    try:
        store = Store._open(folder / DATABASE, key, system_clock, is_practice=False)
    except DamagedFileError:
        toll.unreadable += 1
        return
    with store:
        kept = {int(record.updated_by): record for record in store.visits.every()}
        toll.lost += any(number not in kept or kept[number].version < version for number, version in said.items())
        toll.torn += any(record.visit != visit_of_number(number, record.version) for number, record in kept.items())
        verdict = store.audit.verify()
        toll.broken_trails += bool(store.trail_at_opening.fault) or verdict is None or bool(verdict.fault)
