"""Records as text and back: what an import keeps of a record it changes, to put it back as it was."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from typing import Any

from clinic_app.domain.period import Period
from clinic_app.domain.records import Coverage, PatientRecord, VisitRecord
from clinic_app.domain.visit import ChartedDiagnosis, Insured, Visit
from clinic_app.store.columns import iso, text_of, value_of, values_of

_PATIENT = ("first_name", "middle_name", "last_name", "suffix", "sex", "dominant", "phone", "address")
_COVERAGE = ("payer", "rank", "member_id", "group_number", "name_on_card")


def patient_text(record: PatientRecord) -> str:
    """A patient as text."""
    told: dict[str, Any] = {name: getattr(record, name) for name in _PATIENT}
    told |= {"born": iso(record.born), "charted": text_of(record.charted), "active": record.active}
    return json.dumps(told)


def patient_of(text: str, now: PatientRecord) -> PatientRecord:
    """What `patient_text` wrote, as the next version of the patient kept now."""
    told = json.loads(text)
    born = told.pop("born")
    told["born"] = None if born is None else date.fromisoformat(born)
    told["charted"] = values_of(ChartedDiagnosis, told["charted"])
    return PatientRecord(**told, id=now.id, version=now.version)


def coverage_text(coverage: Coverage) -> str:
    """A coverage as text."""
    told: dict[str, Any] = {name: getattr(coverage, name) for name in _COVERAGE}
    told["insured"] = None if coverage.insured is None else text_of(coverage.insured)
    told["period"] = [iso(coverage.period.first), iso(coverage.period.last)]
    return json.dumps(told)


def coverage_of(text: str, now: Coverage) -> Coverage:
    """What `coverage_text` wrote, as the next version of the coverage kept now."""
    told = json.loads(text)
    insured = told.pop("insured")
    first, last = (None if one is None else date.fromisoformat(one) for one in told.pop("period"))
    kept = None if insured is None else value_of(Insured, insured)
    return Coverage(now.patient_id, **told, insured=kept, period=Period(first, last), id=now.id, version=now.version)


def visit_text(record: VisitRecord) -> str:
    """What of a visit an import may change, as text."""
    return json.dumps({"visit": text_of(record.visit), "started": iso(record.started)})


def visit_of(text: str, now: VisitRecord) -> VisitRecord:
    """What `visit_text` wrote, as the next version of the visit kept now."""
    told = json.loads(text)
    started = None if told["started"] is None else time.fromisoformat(told["started"])
    return replace(now, visit=value_of(Visit, told["visit"]), started=started)
