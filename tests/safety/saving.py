"""A program of its own that opens a clinic and saves visit after visit until it is killed.

It writes a line to standard output for each visit, after the store has said that it is kept. Started with `--boast`
it writes the line first and then waits for ever, without saving: the control that a harness must catch.

    python -m tests.safety.saving FOLDER FIRST_NUMBER [--boast]
"""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from clinic_app.domain.records import Draft, VisitRecord
from clinic_app.domain.visit import Visit
from clinic_app.store.store import Store
from tests.store.invented import DAY, PASSPHRASE, a_visit


def visit_of_number(number: int, version: int) -> Visit:
    """The visit that the program saves under a number: what the harness compares with."""
    return a_visit(
        minutes=number % 60 + version, narrative=f"visit {number} version {version} " + "x" * (number % 5000)
    )


def save_for_ever(store: Store, first: int, *, boast: bool) -> None:
    """Save visits in two versions each, with a draft between, and say so after each."""
    patient, therapist = store.patients.find("")[0], store.providers.all()[0]
    for number in count(first):
        if boast:
            print(f"kept {number} 1", flush=True)
            sys.stdin.read()
        new = VisitRecord(patient.id, therapist.id, DAY, visit_of_number(number, 1), updated_by=str(number))
        kept = store.visits.save(new)
        print(f"kept {number} 1", flush=True)
        draft = store.drafts.autosave(Draft(visit_of_number(number, 2), kept.id, kept.version))
        print(f"draft {number} {draft.id}", flush=True)
        store.visits.save(replace(kept, visit=draft.visit), draft.id)
        print(f"kept {number} 2", flush=True)


if __name__ == "__main__":
    with Store.open(Path(sys.argv[1]), PASSPHRASE) as opened:
        save_for_ever(opened, int(sys.argv[2]), boast="--boast" in sys.argv)
