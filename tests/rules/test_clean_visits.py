"""Ordinary visits, rightly billed: no rule may say more than a note on any of them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.visit import Discipline, Visit
from clinic_app.rules.catalog import ALL_RULES

FOLDER = Path(__file__).parent.parent / "fixtures" / "clean"
TODAY = date(2026, 11, 21)
LEAST = 60


@dataclass(frozen=True)
class CleanVisit:
    """A visit of a fixture file, with the file's base beneath it."""

    name: str
    visit: Visit


def merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """The tables of the base with those of a visit laid over them, key by key."""
    result = dict(base)
    for key, value in over.items():
        below = result.get(key)
        result[key] = merged(below, value) if isinstance(value, dict) and isinstance(below, dict) else value
    return result


def clean_visits() -> list[CleanVisit]:
    """Every visit of every file, in the order of the files."""
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        for one in data["clean"]:
            found.append(CleanVisit(one["name"], visit_from_mapping(merged(data["base"], one["visit"]))))
    return found


CLEAN = clean_visits()


def judged(visit: Visit, codebook: Codebook) -> tuple[Claim, CheckResult]:
    claim = resolve(visit, codebook, TODAY)
    return claim, check(claim, ALL_RULES)


@pytest.mark.parametrize("one", CLEAN, ids=lambda one: one.name)
def test_a_clean_visit_has_nothing_to_fix_and_nothing_to_check(one: CleanVisit, codebook: Codebook) -> None:
    _, result = judged(one.visit, codebook)
    assert [f"{f.rule}: {f.message}" for f in result.findings if f.severity > Severity.INFO] == []


def test_the_clean_set_spans_disciplines_and_payers(codebook: Codebook) -> None:
    claims = [judged(one.visit, codebook)[0] for one in CLEAN]
    disciplines = [claim.discipline for claim in claims]
    payers = {claim.payer.id for claim in claims}
    full = [one for one in CLEAN if one.visit.documentation is not None]
    print(
        f"{len(CLEAN)} clean visits, {len(full)} with documentation, {len(payers)} payers: {', '.join(sorted(payers))}"
    )
    assert len(CLEAN) >= LEAST
    assert len({one.name for one in CLEAN}) == len(CLEAN)
    assert all(disciplines.count(discipline) >= 15 for discipline in Discipline)
    assert len(payers) >= 12
    assert len(full) >= 35
