"""A program of its own that saves some visits in two versions each, and says so after each.

    python -m tests.safety.power_saving FOLDER VISITS SYNCHRONOUS

SYNCHRONOUS is FULL as the program has it, or NORMAL: the control, which loses what it acknowledged.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from clinic_app.domain.records import VisitRecord
from clinic_app.store.store import Store
from tests.safety.saving import visit_of_number
from tests.store.invented import DAY, PASSPHRASE

if __name__ == "__main__":
    with Store.open(Path(sys.argv[1]), PASSPHRASE) as store:
        if sys.argv[3] != "FULL":
            store._session.database.execute(f"PRAGMA synchronous = {sys.argv[3]}")
        patient, therapist = store.patients.find("")[0], store.providers.all()[0]
        for number in range(1, int(sys.argv[2]) + 1):
            new = VisitRecord(patient.id, therapist.id, DAY, visit_of_number(number, 1), updated_by=str(number))
            kept = store.visits.save(new)
            print(f"kept {number} 1", flush=True)
            store.visits.save(replace(kept, visit=visit_of_number(number, 2)))
            print(f"kept {number} 2", flush=True)
