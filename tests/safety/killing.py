"""Kills a saving program at any moment, opens the clinic again and compares what is kept with what was said."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from clinic_app.domain.visit import Visit
from clinic_app.store.store import Store
from tests.safety.saving import visit_of_number
from tests.store.invented import PASSPHRASE, a_patient, a_therapist, new_store

MOST_SECONDS_BETWEEN = 0.002
MOST_VISITS_BEFORE_THE_KILL = 12


@dataclass(slots=True)
class Toll:
    """What many kills cost."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    torn: int = 0
    drafts_lost: int = 0
    said: dict[int, int] = field(default_factory=dict)  # number of the visit: its last acknowledged version


def kill_while_saving(folder: Path, kills: int, seed: int, *, boast: bool = False) -> Toll:
    """Start the saving program `kills` times in one clinic, kill it each time, and count what is missing."""
    random, toll = Random(seed), Toll()
    with new_store(folder) as store:
        store.patients.save(a_patient())
        store.providers.save(a_therapist())
    for _ in range(kills):
        draft = _one_kill(folder, random, toll, boast=boast)
        toll.kills += 1
        with Store.open(folder, PASSPHRASE) as store:
            _compare(store, toll, draft)
    toll.acknowledged = sum(toll.said.values())
    return toll


def _one_kill(folder: Path, random: Random, toll: Toll, *, boast: bool) -> tuple[int, int] | None:
    """Kill one program after so many answers and a moment; returns the draft that stood last (visit, draft id)."""
    first = max(toll.said, default=0) + 2  # the number after the last may have been saved without an answer
    command = [sys.executable, "-m", "tests.safety.saving", str(folder), str(first), *(["--boast"] * boast)]
    answers = 1 if boast else random.randint(1, 3 * MOST_VISITS_BEFORE_THE_KILL)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        lines = [program.stdout.readline() for _ in range(answers)]
        until = time.perf_counter() + random.uniform(0, MOST_SECONDS_BETWEEN)
        while time.perf_counter() < until:
            pass
        program.kill()
        lines += program.stdout.read().splitlines()
    return _heard(lines, toll)


def _heard(lines: list[str], toll: Toll) -> tuple[int, int] | None:
    draft = None
    for line in lines:
        match line.split():
            case ["kept", number, version]:
                toll.said[int(number)] = int(version)
                draft = None
            case ["draft", number, draft_id]:
                draft = int(number), int(draft_id)
    return draft


def _compare(store: Store, toll: Toll, draft: tuple[int, int] | None) -> None:
    """Hold what is kept against what was acknowledged, and each version against the visit it was made from."""
    kept = {int(record.updated_by): record for record in store.visits.every()}
    toll.lost = sum(number not in kept or kept[number].version < said for number, said in toll.said.items())
    toll.torn += sum(_is_torn(store, number, record.id, record.version) for number, record in kept.items())
    if draft is not None:
        number, draft_id = draft
        found = store.drafts.get(draft_id)
        kept_since = number in kept and kept[number].version == 2
        toll.drafts_lost += not kept_since and (found is None or found.visit != visit_of_number(number, 2))


def _is_torn(store: Store, number: int, visit_id: int, newest: int) -> bool:
    versions = store.visits.versions(visit_id)
    wanted: list[Visit] = [visit_of_number(number, version) for version in range(newest, 0, -1)]
    lines = store._session.rows(
        "SELECT code, minutes FROM visit_lines WHERE visit_id = ? ORDER BY position", [visit_id]
    )
    told = [(line.code, line.minutes) for line in wanted[0].lines or ()]
    return [one.visit for one in versions] != wanted or [(row["code"], row["minutes"]) for row in lines] != told
