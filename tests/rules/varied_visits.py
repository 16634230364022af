"""Ordinary visits composed from small tables: who comes, what is done, who pays, and when.

The units of each service are worked out by hand, once by total time and once by midpoint; nothing here asks the
program how it counts. Composition is fixed, so that a visit that fails can be found again by its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from tests.rules.clean_visits import CleanVisit, merged


@dataclass(frozen=True)
class Done:
    """One line: code, minutes, and its units by total time and by midpoint. `timed` minutes count in the note's sum."""

    code: str
    minutes: int | None
    cms: int
    ama: int
    timed: bool = True


@dataclass(frozen=True)
class Service:
    """What was done in a visit, and for which needs. `assistant` gave all of it, as Medicare's followers want told."""

    what: str
    lines: tuple[Done, ...]
    needs: frozenset[str]
    assistant: bool = False


@dataclass(frozen=True)
class Patient:
    """Why somebody comes: diagnoses in claim order, the need, the side if one is charted, and which kind of patient."""

    diagnoses: tuple[str, ...]
    need: str
    side: str | None = None
    kind: str = "adult"


@dataclass(frozen=True)
class Payer:
    """A payer: its counting rule, its code for unattended stimulation if one is known, and whom it covers."""

    id: str
    rule: str
    stimulation: str | None
    kinds: tuple[str, ...]
    keys: dict[str, Any]
    assistants: bool = False
    modifiers: bool = True


def needs(*words: str) -> frozenset[str]:
    return frozenset(words)


STIMULATION = "stimulation"
LIMB_OR_SPINE = needs("limb", "spine")
WALKING = needs("limb", "gait")
SERVICES = {
    "PT": (
        Service("exercise 30", (Done("97110", 30, 2, 2),), LIMB_OR_SPINE | WALKING),
        Service("exercise 23, hands-on 15", (Done("97110", 23, 2, 2), Done("97140", 15, 1, 1)), LIMB_OR_SPINE),
        Service("exercise 33, hands-on 7", (Done("97110", 33, 2, 2), Done("97140", 7, 1, 0)), LIMB_OR_SPINE),
        Service("walking 24, exercise 23", (Done("97116", 24, 2, 2), Done("97110", 23, 1, 2)), WALKING),
        Service("balance 15, walking 15", (Done("97112", 15, 1, 1), Done("97116", 15, 1, 1)), WALKING),
        Service(
            "three times eight minutes",
            (Done("97110", 8, 1, 1), Done("97112", 8, 1, 1), Done("97140", 8, 0, 1)),
            LIMB_OR_SPINE,
        ),
        Service("tasks 40", (Done("97530", 40, 3, 3),), LIMB_OR_SPINE | WALKING),
        Service("exercise in water 45", (Done("97113", 45, 3, 3),), LIMB_OR_SPINE | WALKING),
        Service("group 40", (Done("97150", 40, 1, 1, timed=False),), LIMB_OR_SPINE | WALKING),
        Service(
            "traction 15, exercise 30", (Done("97012", 15, 1, 1, timed=False), Done("97110", 30, 2, 2)), needs("spine")
        ),
        Service(
            "stimulation 15, exercise 23",
            (Done(STIMULATION, 15, 1, 1, timed=False), Done("97110", 23, 2, 2)),
            LIMB_OR_SPINE,
        ),
        Service("exercise 38 by the assistant", (Done("97110", 38, 3, 3),), LIMB_OR_SPINE | WALKING, assistant=True),
    ),
    "OT": (
        Service("tasks 30", (Done("97530", 30, 2, 2),), needs("hand", "self-care", "play")),
        Service(
            "self-care 23, tasks 15", (Done("97535", 23, 2, 2), Done("97530", 15, 1, 1)), needs("hand", "self-care")
        ),
        Service("exercise 20, hands-on 20", (Done("97110", 20, 2, 1), Done("97140", 20, 1, 1)), needs("hand")),
        Service(
            "paraffin 15, exercise 30", (Done("97018", 15, 1, 1, timed=False), Done("97110", 30, 2, 2)), needs("hand")
        ),
        Service("senses 30", (Done("97533", 30, 2, 2),), needs("play")),
        Service("wheelchair 53", (Done("97542", 53, 4, 4),), needs("self-care")),
        Service("splint 25", (Done("97760", 25, 2, 2),), needs("hand")),
        Service("tasks 38 by the assistant", (Done("97530", 38, 3, 3),), needs("hand", "self-care"), assistant=True),
    ),
    "SLP": (
        Service("speech or language 45", (Done("92507", 45, 1, 1, timed=False),), needs("language", "voice")),
        Service("group of language 50", (Done("92508", 50, 1, 1, timed=False),), needs("language")),
        Service("swallowing 40", (Done("92526", 40, 1, 1, timed=False),), needs("swallowing")),
        Service("bedside look at swallowing", (Done("92610", 35, 1, 1, timed=False),), needs("swallowing")),
        Service("thinking 38", (Done("97129", 38, 1, 1), Done("97130", None, 2, 2)), needs("thinking")),
        Service("standard test of thinking 75", (Done("96125", 75, 1, 1),), needs("thinking")),
    ),
}

PATIENTS = {
    "PT": (
        Patient(("M17.12",), "limb", "left"),
        Patient(("M54.50",), "spine"),
        Patient(("M16.11", "I10"), "limb", "right"),
        Patient(("G20.A1", "R26.89"), "gait"),
        Patient(("M54.12",), "spine"),
        Patient(("Z47.1", "Z96.652"), "limb", "left"),
        Patient(("M48.061",), "spine"),
        Patient(("I69.354", "R26.89"), "gait", "left"),
        Patient(("M76.62",), "limb", "left"),
        Patient(("M75.02", "E11.9"), "limb", "left"),
        Patient(("M54.41",), "spine"),
        Patient(("G60.0", "R26.89"), "gait"),
        Patient(("S83.512D",), "limb", "left", kind="injury"),
        Patient(("S39.012D",), "spine", kind="injury"),
        Patient(("S82.101D", "R26.89"), "gait", "right", kind="injury"),
        Patient(("S93.402D",), "limb", "left", kind="injury"),
        Patient(("S13.4XXD",), "spine", kind="injury"),
    ),
    "OT": (
        Patient(("G56.02",), "hand", "left"),
        Patient(("M18.12",), "hand", "left"),
        Patient(("I69.351",), "self-care", "right"),
        Patient(("M65.311",), "hand", "right"),
        Patient(("G35.B0",), "self-care"),
        Patient(("M25.642",), "hand", "left"),
        Patient(("G20.B1",), "self-care"),
        Patient(("S52.502D",), "hand", "left", kind="injury"),
        Patient(("S62.502D",), "hand", "left", kind="injury"),
        Patient(("F82",), "play", kind="child"),
        Patient(("F84.0",), "play", kind="child"),
        Patient(("G80.1",), "self-care", kind="child"),
    ),
    "SLP": (
        Patient(("I69.320",), "language"),
        Patient(("I69.391", "R13.12"), "swallowing"),
        Patient(("G20.A1", "R49.0"), "voice"),
        Patient(("I69.311",), "thinking"),
        Patient(("R13.13", "Z85.21"), "swallowing"),
        Patient(("R49.0",), "voice"),
        Patient(("I69.322",), "language"),
        Patient(("F80.2",), "language", kind="child"),
        Patient(("F80.0",), "language", kind="child"),
        Patient(("F80.81",), "language", kind="child"),
    ),
}

CONFIRMED = {"payer_profile": {"unit_rule_confirmed_on": date(2025, 9, 1)}}
BY_TOTAL = merged(CONFIRMED, {"payer_profile": {"unit_rule": "cms"}})
BY_MIDPOINT = merged(CONFIRMED, {"payer_profile": {"unit_rule": "ama"}})
AUTHORIZED = {
    "authorization": {
        "number": "A7654321", "from": date(2025, 10, 1), "to": date(2026, 12, 31), "visits": 40, "visits_used": 9,
    },
}  # fmt: skip
REFERRED = {
    "referring": {
        "npi": "1679576722", "qualifier": "DN", "first_name": "PAULA", "last_name": "SAMPLE", "credential": "MD",
        "entity_type": 1, "enrolled": True,
    },
}  # fmt: skip
AT_WORK = {
    **AUTHORIZED,
    "coverage": {"employment": True, "auto": False, "other_accident": False},
    "claim": {"accident_on": date(2025, 9, 20)},
}
ON_THE_ROAD = {
    "coverage": {"employment": False, "auto": True, "auto_state": "OH", "other_accident": False},
    "claim": {"accident_on": date(2025, 9, 20)},
}
ANYONE = ("adult", "injury", "child")
OF_AGE = ("adult", "injury")
PAYERS = (
    Payer("medicare", "cms", "G0283", OF_AGE, REFERRED, assistants=True),
    Payer("bcbs", "ama", "97014", ANYONE, CONFIRMED),
    Payer("railroad_medicare", "cms", "G0283", OF_AGE, REFERRED, assistants=True),
    Payer("aetna", "ama", "97014", ANYONE, CONFIRMED),
    Payer("medicaid", "cms", None, ANYONE, CONFIRMED),
    Payer("medicare_advantage", "cms", "G0283", OF_AGE, REFERRED | CONFIRMED, assistants=True),
    Payer("cigna", "ama", "97014", ANYONE, CONFIRMED),
    Payer("tricare", "cms", "G0283", OF_AGE, REFERRED | CONFIRMED, assistants=True),
    Payer("uhc", "ama", None, ANYONE, CONFIRMED),
    Payer("va", "cms", "G0283", OF_AGE, AUTHORIZED | CONFIRMED, assistants=True),
    Payer("anthem", "ama", "97014", ANYONE, CONFIRMED),
    Payer("humana", "cms", "G0283", OF_AGE, REFERRED | CONFIRMED, assistants=True),
    Payer("commercial", "cms", "97014", ANYONE, BY_TOTAL),
    Payer("workers_comp", "cms", None, ("injury",), AT_WORK | BY_TOTAL),
    Payer("workers_comp", "ama", None, ("injury",), AT_WORK | BY_MIDPOINT),
    Payer("auto", "ama", None, ("injury",), ON_THE_ROAD),
    Payer("self_pay", "ama", None, ANYONE, {}, modifiers=False),
)  # fmt: skip

DAYS = (
    date(2025, 10, 1),
    date(2025, 12, 31),
    date(2026, 1, 2),
    date(2026, 2, 27),
    date(2026, 4, 1),
    date(2026, 5, 29),
    date(2026, 8, 3),
    date(2026, 9, 30),
    date(2026, 10, 1),
    date(2026, 11, 20),
)

THERAPISTS = {
    "PT": {"npi": "1300000019", "credential": "PT", "taxonomy": "225100000X", "enrolled": True},
    "OT": {"npi": "1600000040", "credential": "OT", "taxonomy": "225X00000X", "enrolled": True},
    "SLP": {"npi": "1700000056", "credential": "SLP", "taxonomy": "235Z00000X", "enrolled": True},
}
THERAPY_MODIFIER = {"PT": "GP", "OT": "GO", "SLP": "GN"}
ASSISTANT = {"PT": ("PTA", "CQ"), "OT": ("OTA", "CO")}
CLINIC = {
    "npi": "1400000026", "tax_id": "12-3456789", "tax_id_kind": "EIN", "taxonomy": "193200000X",
    "address": "12 Main St", "zip": "12345-6789", "kind": "private practice",
}  # fmt: skip


def varied_visits() -> list[CleanVisit]:
    """Each service of each therapy with each payer that may have it, patients and days taken in turn."""
    return [
        CleanVisit(
            f"{therapy}, {service.what}, {payer.id} by {payer.rule}", _keys(therapy, service, payer, patient, day)
        )
        for therapy, service, payer, patient, day in _visits()
    ]


def _visits() -> Iterator[tuple[str, Service, Payer, Patient, date]]:
    number = 0
    for therapy, services in SERVICES.items():
        for service in services:
            for payer in PAYERS:
                patients = [one for one in PATIENTS[therapy] if one.need in service.needs and one.kind in payer.kinds]
                if patients and _takes(payer, service):
                    yield therapy, service, payer, patients[number % len(patients)], DAYS[number % len(DAYS)]
                    number += 1


def _takes(payer: Payer, service: Service) -> bool:
    """Whether it is known how the payer wants the service billed."""
    stimulated = any(done.code == STIMULATION for done in service.lines)
    return (payer.stimulation is not None or not stimulated) and (payer.assistants or not service.assistant)


def _keys(therapy: str, service: Service, payer: Payer, patient: Patient, day: date) -> dict[str, Any]:
    lines = [_line(therapy, service, payer, patient, done) for done in service.lines]
    born = date(2019, 3, 14) if patient.kind == "child" else date(1951, 3, 14)
    keys = {
        "date_of_service": day,
        "checked_on": day + timedelta(days=1),
        "payer": payer.id,
        "discipline": therapy,
        "place_of_service": "11",
        "diagnoses": list(patient.diagnoses),
        "total_treatment_minutes": sum(done.minutes or 0 for done in service.lines),
        "lines": lines,
        "patient": {"born": born, "sex": "F", "first_name": "ROBERTA", "last_name": "EXAMPLE", "dominant": "right"},
        "rendering": THERAPISTS[therapy],
        "billing": CLINIC,
        "claim": _form(lines),
        "coverage": {"employment": False, "auto": False, "other_accident": False},
        "plan_of_care": _plan(therapy, patient, day),
        "documentation": _note(therapy, service, patient, day, [line["code"] for line in lines]),
        "history": {
            "visit_number": 4, "visits_this_year": 4, "treatment_days_since_progress_report": 3,
            "progress_report_by": therapy, "clinician_treated_on": day - timedelta(days=3),
            "eligibility_checked_on": day - timedelta(days=5), "allowed_pt_slp": "310.00", "allowed_ot": "150.00",
        },
    }  # fmt: skip
    return merged(keys, payer.keys)


def _form(lines: list[dict[str, Any]]) -> dict[str, Any]:
    total = sum(Decimal(line["charge"]) for line in lines if line["units"])
    return {
        "medium": "837P", "frequency": "1", "account": "2026-00431", "patient_signature": "SOF",
        "assignment_signature": "SOF", "provider_signature": "SOF", "total_charge": str(total),
    }  # fmt: skip


def _line(therapy: str, service: Service, payer: Payer, patient: Patient, done: Done) -> dict[str, Any]:
    units = done.cms if payer.rule == "cms" else done.ama
    line: dict[str, Any] = {
        "code": payer.stimulation if done.code == STIMULATION else done.code,
        "units": units,
        "charge": f"{45 * max(units, 1)}.00",
        "modifiers": [THERAPY_MODIFIER[therapy]] if payer.modifiers else [],
        "pointers": ["A", "B"][: len(patient.diagnoses)],
        "under_plan": True,
    }
    if done.minutes is not None:
        line["minutes"] = done.minutes
    if service.assistant:
        performer, modifier = ASSISTANT[therapy]
        line |= {"performer": performer, "assistant_minutes": done.minutes, "supervision": "general"}
        line["modifiers"].append(modifier)
    return line


def _plan(therapy: str, patient: Patient, day: date) -> dict[str, Any]:
    """A plan made two weeks before the visit and signed in its first week."""
    begun = day - timedelta(days=14)
    return {
        "diagnoses": list(patient.diagnoses),
        "long_term_goal": "back to the household and the walk to the store within 10 weeks",
        "type": {"PT": "physical therapy", "OT": "occupational therapy", "SLP": "speech therapy"}[therapy],
        "amount": "once a day", "frequency": "twice a week", "duration": "10 weeks", "duration_days": 70,
        "made_on": begun, "made_by": THERAPISTS[therapy]["npi"], "made_by_credential": therapy, "evaluated_on": begun,
        "start_of_care": begun, "certified_from": begun, "certified_to": begun + timedelta(days=69),
        "signed_on": begun + timedelta(days=6), "certified_by_npi": "1679576722", "certified_by_credential": "MD",
        "direct_access": False, "maintenance": False,
    }  # fmt: skip


def _note(therapy: str, service: Service, patient: Patient, day: date, codes: list[str]) -> dict[str, Any]:
    note = {
        "interventions": codes,
        "timed_minutes": sum(done.minutes or 0 for done in service.lines if done.timed),
        "signed_by": THERAPISTS[therapy]["npi"],
        "signed_credential": therapy,
        "signed_on": datetime.combine(day, time(17, 40)),
    }
    if patient.side:
        note["side"] = patient.side
    if service.assistant:
        note["cosigned_by"] = "1500000033"
    return note
