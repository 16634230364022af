"""A long day at the desk: many saves and searches in one program; memory and open files stay as they were."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from random import Random

from clinic_app.domain.records import VisitRecord
from clinic_app.services.clinic import Clinic
from tests.safety.saving import visit_of_number

DAY = date(2026, 6, 15)
_WORDS = ("weak", "muscle", "shoulder pain", "knee", "stroke left", "M62", "frozen sh", "fall", "lumb", "walkng")


@dataclass(frozen=True, slots=True)
class Use:
    """What the program holds: resident memory in bytes, open files. 0 where the system does not tell."""

    memory: int
    files: int


def use_now() -> Use:
    """What this process holds now (Linux)."""
    gc.collect()
    if not sys.platform.startswith("linux"):
        return Use(0, 0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Use(pages * os.sysconf("SC_PAGE_SIZE"), len(list(Path("/proc/self/fd").iterdir())))


def work_through(clinic: Clinic, saves: int, searches: int, seed: int) -> tuple[Use, Use]:
    """Save one visit again and again and search; gives what was held once everything was warm, and at the end."""
    random = Random(seed)
    patient, therapist = clinic.find_patients("")[0], clinic.people()[0]
    record = clinic.store.visits.save(VisitRecord(patient.id, therapist.id, DAY, visit_of_number(1, 1)))
    rounds = max(saves, 1)
    before = None
    for number in range(rounds):
        record = clinic.store.visits.save(replace(record, visit=visit_of_number(number % 50, 1)))
        opened = clinic.open_visit(record.id)
        clinic.check_while_typing(opened, opened.record.visit)
        for _ in range(searches // rounds):
            clinic.search_diagnoses(random.choice(_WORDS) + random.choice(("", " r", " l", "1")), DAY, patient.id)
            clinic.search_procedures(random.choice(("97", "exerc", "walk")), DAY)
        if number == rounds // 5:
            before = use_now()
    return before or use_now(), use_now()
