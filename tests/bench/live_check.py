"""S5: a visit of 12 diagnoses and 12 lines checked again after each thing typed, beside claim-validator.

Every run types one value that was not there before, in a walk from a fixed seed: minutes, units, modifiers, pointers,
charges, codes, diagnoses, words of the note. Ours takes the value into the visit, resolves and checks it by every rule;
the other takes the same claim as its own model and runs its pipeline, built beforehand. The check of a visit that was
never seen stands in a row of its own.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any

from clinic_app.checker.fixing import with_value
from clinic_app.checker.live import LiveCheck
from clinic_app.domain.visit import Diagnosis, Discipline, Documentation, Place, ServiceLine, Visit
from clinic_app.services.checking import Checking, open_checking
from tests.bench.measure import Figure, Times, in_turn

TODAY = date(2026, 11, 21)
DAY = date(2026, 6, 15)
RUNS = 3_000
BLOCK = 100
BUSY = [
    "M62.81",
    "R26.89",
    "M54.50",
    "M25.561",
    "M25.562",
    "M17.11",
    "Z96.652",
    "R29.6",
    "M79.604",
    "R53.1",
    "M24.561",
    "Z91.81",
]
CLEAN = [
    "M17.11",
    "R26.89",
    "M54.50",
    "M25.512",
    "M75.101",
    "M62.511",
    "M24.571",
    "Z96.652",
    "G20.A1",
    "I10",
    "E11.9",
    "Z91.81",
]
BUSY_CODES = [
    "97110",
    "97112",
    "97116",
    "97140",
    "97530",
    "97535",
    "97161",
    "97035",
    "97012",
    "97113",
    "97542",
    "97750",
]
CLEAN_CODES = [
    "97110",
    "97112",
    "97116",
    "97140",
    "97530",
    "97535",
    "97035",
    "97012",
    "97113",
    "97542",
    "97124",
    "G0283",
]
TYPED_CODES = ("97032", "97033", "97034", "97036", "97110", "97112", "97116", "97140", "97535", "97760")
TYPED_DIAGNOSES = ("M25.511", "M25.512", "M54.2", "M54.16", "M62.561", "R26.2", "R27.8", "S83.511D", "M25.51", "G81.91")
LETTERS = "ABCDEFGHIJKL"

Typed = tuple[Place, Any]


def visit_of(diagnoses: list[str], codes: list[str]) -> Visit:
    """A Medicare visit with one line a code."""
    return Visit(
        date_of_service=DAY,
        payer="medicare",
        discipline=Discipline.PT,
        total_treatment_minutes=180,
        diagnoses=tuple(map(Diagnosis, diagnoses)),
        lines=tuple(
            ServiceLine(code, 15, units=1, modifiers=("GP",), pointers=(letter,), charge=Decimal("45.00"))
            for code, letter in zip(codes, LETTERS, strict=True)
        ),
        documentation=Documentation(narrative="Gait training on level and stairs.", timed_minutes=135),
    )


def typed(source: random.Random) -> Iterator[Typed]:
    """Without end: a place of the visit and the value typed there."""
    while True:
        line = source.randrange(12)
        yield source.choice(
            (
                (("lines", line, "minutes"), source.randrange(8, 60)),
                (("lines", line, "units"), source.randrange(1, 4)),
                (("lines", line, "modifiers"), source.choice((("GP",), ("GP", "59"), ("GP", "KX"), ("GP", "CQ"), ()))),
                (("lines", line, "pointers"), tuple(source.sample(LETTERS, source.randrange(1, 5)))),
                (("lines", line, "charge"), Decimal(source.randrange(3_000, 9_000)) / 100),
                (("lines", line, "code"), source.choice(TYPED_CODES)),
                (("diagnoses", line), Diagnosis(source.choice(TYPED_DIAGNOSES))),
                (("documentation", "narrative"), f"Walked {source.randrange(1_000)} m."),
            )
        )


def typing(checking: Checking, start: Visit, seed: int) -> Callable[[], object]:
    """Each call types one value and checks; every twelfth begins again, so that the visit stays what it is."""
    values = iter(list(islice(typed(random.Random(seed)), 2 * RUNS)))
    live = LiveCheck(checking.codebook, checking.rules)
    visit, calls = start, 0

    def one() -> object:
        nonlocal visit, calls
        calls += 1
        at, value = next(values)
        visit = with_value(start if calls % 12 == 0 else visit, at, value)
        return live.check(visit, TODAY)

    return one


def unseen(checking: Checking, start: Visit) -> Callable[[], object]:
    """Each call checks another visit as a whole: other minutes on every line, the diagnoses in another order."""
    source = random.Random(5)
    visits = iter([_another(start, source) for _ in range(2 * RUNS)])
    return lambda: checking.check(next(visits))


def _another(visit: Visit, source: random.Random) -> Visit:
    lines = tuple([replace(line, minutes=source.randrange(8, 60)) for line in visit.lines or ()])
    return replace(visit, lines=lines, diagnoses=tuple(source.sample(visit.diagnoses or (), 12)))


def other_program(start: Visit) -> Callable[[], object]:
    """claim-validator with all its rules, its pipeline built once; each call types the units of a line."""
    from claim_validator import ClaimData, ValidationPipeline  # noqa: PLC0415 # installed for the bench only

    pipeline = ValidationPipeline.from_settings()
    source = random.Random(1)
    claim = _as_claim_data(start)

    def one() -> object:
        claim["lines"][source.randrange(12)]["units"] = source.randrange(1, 4)
        return pipeline.run(ClaimData(**claim))

    return one


def _as_claim_data(visit: Visit) -> dict[str, Any]:
    person = {"first_name": "ROBERTA", "last_name": "EXAMPLE", "dob": "1950-02-03", "gender": "F"}
    day = DAY.isoformat()
    return {
        "billing_provider_npi": "1234567893",
        "billing_provider_taxonomy": "225100000X",
        "rendering_provider_npi": "1679576722",
        "subscriber_id": "1EG4TE5MK73",
        **{f"{who}_{key}": value for who in ("subscriber", "patient") for key, value in person.items()},
        "payer_id": "00431",
        "payer_name": "Medicare",
        "place_of_service": "11",
        "total_charge": 540.0,
        "diagnosis_codes": [
            {"code": one.code, "pointer": place + 1, "type": "secondary" if place else "principal"}
            for place, one in enumerate(visit.diagnoses or ())
        ],
        "lines": [
            {
                "procedure_code": line.code,
                "modifiers": ["GP"],
                "diagnosis_pointers": [place + 1],
                "charge_amount": 45.0,
                "units": 1,
                "service_date_from": day,
                "service_date_to": day,
                "place_of_service": "11",
            }
            for place, line in enumerate(visit.lines or ())
        ],
    }


def measure() -> list[Figure]:
    """Typing in a busy and in a quieter visit, each beside the other program; then visits never seen."""
    checking = open_checking(TODAY)
    figures: list[Figure] = []
    for name, diagnoses, codes in (("with findings", BUSY, BUSY_CODES), ("quieter", CLEAN, CLEAN_CODES)):
        visit = visit_of(diagnoses, codes)
        found = len(checking.check(visit)[1].findings)
        actions = [typing(checking, visit, 2026), unseen(checking, visit), other_program(visit)]
        ours, whole, other = in_blocks(actions)
        figures += _beside(f"live check, {name} ({found})", ours, other, 1 / 3, 1 / 2, "S5")
        figures += _beside(f"never seen, {name}", whole, other, 1.0, 1.0, "S5+")
    return figures


def in_blocks(actions: Sequence[Callable[[], object]]) -> list[Times]:
    """The actions in turn, a block of runs each: side by side in time, yet each with the processor's caches its own."""
    rounds = [[one for action in actions for one in in_turn([action], BLOCK, warm=5)] for _ in range(RUNS // BLOCK)]
    return [Times(tuple([second for one in column for second in one.seconds])) for column in zip(*rounds, strict=True)]


def _beside(
    what: str, ours: Times, other: Times, p50: float, p99: float, goal: str
) -> list[Figure]:  # one row's words and limits
    return [
        Figure(goal, f"{what}, p50", ours.p50 / other.p50, p50, "x", _note(ours.p50, other.p50)),
        Figure(goal, f"{what}, p99", ours.p99 / other.p99, p99, "x", _note(ours.p99, other.p99)),
    ]


def _note(ours: float, other: float) -> str:
    return f"{ours * 1e6:.0f} us, claim-validator {other * 1e6:.0f} us"
