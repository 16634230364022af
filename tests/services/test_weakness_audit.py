"""The audit's sample: the same seed draws the same claims, every claim as likely as another, scores as the form's."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Diagnosis, Documentation, ServiceLine, StrengthGrade
from clinic_app.rules.weakness.checklist import ItemState
from clinic_app.services.clinic import Clinic
from clinic_app.services.weakness_audit import (
    WeaknessSample,
    audit_pdf,
    draw_sample,
    drawn,
    is_weakness_only,
    new_seed,
    read_month,
)
from tests.reports.reading import pages_of
from tests.services.opening import TODAY, somebody

MONTH = (date(2026, 11, 1), date(2026, 11, 30))
AT = datetime(2026, 11, 20, 9, 0)  # noqa: DTZ001 # printed as the clinic's own time
NUMBERS = [f"2026-{number:05}" for number in range(12)]


def keep(clinic: Clinic, day: date, *codes: str, note: Documentation | None = None, **changes: object) -> str:
    """Save a visit with these diagnoses; gives its account number."""
    patient, therapist = somebody(clinic)
    opened = clinic.new_visit(patient.id, day, therapist.id)
    visit = replace(
        opened.record.visit,
        payer="medicare",
        diagnoses=tuple(Diagnosis(code) for code in codes),
        lines=(ServiceLine("97110", 30, modifiers=("GP",)),),
        documentation=note,
    )
    opened = replace(opened, record=replace(opened.record, **changes))
    return clinic.save(opened, visit).record.number


@pytest.fixture
def audited(clinic: Clinic) -> tuple[Clinic, set[str]]:
    """A clinic with six weakness-only claims in November, and others that are none."""
    note = Documentation(strength=(StrengthGrade("hip flexors", "both", "3+/5"),))
    numbers = {keep(clinic, date(2026, 11, day), "M62.81", note=note) for day in (2, 3, 4)}
    numbers |= {keep(clinic, date(2026, 11, 5), "R53.1", "Z91.81"), keep(clinic, date(2026, 11, 6), "m6281")}
    numbers.add(keep(clinic, date(2026, 11, 30), "R53.1", "W19.XXXD"))
    keep(clinic, date(2026, 11, 9), "M62.81", "I69.351")
    keep(clinic, date(2026, 11, 9), "M25.561")
    keep(clinic, date(2026, 10, 31), "M62.81")
    keep(clinic, date(2026, 12, 1), "M62.81")
    keep(clinic, date(2026, 11, 9), "M62.81", status=VisitStatus.NOT_BILLED)
    return clinic, numbers


def sample_of(clinic: Clinic, size: int, seed: str) -> WeaknessSample:
    sample = draw_sample(clinic, MONTH, size, seed)
    assert sample is not None
    return sample


def test_only_weakness_claims_of_the_month_that_are_billed_are_drawn_from(audited: tuple[Clinic, set[str]]) -> None:
    clinic, numbers = audited
    sample = sample_of(clinic, 100, "ABCD2345")
    assert {one.number for one in sample.claims} == numbers
    assert sample.population == len(numbers) == 6


def test_the_same_seed_draws_the_same_claims_again_and_another_one_others(audited: tuple[Clinic, set[str]]) -> None:
    clinic, _ = audited
    first = sample_of(clinic, 3, "abcd2345")
    assert first == sample_of(clinic, 3, " ABCD2345 ")
    assert len(first.claims) == 3
    others = {tuple(one.number for one in sample_of(clinic, 3, f"SEED{n}").claims) for n in range(12)}
    assert len(others) > 3


def test_the_draw_is_the_same_on_every_machine() -> None:
    assert drawn(NUMBERS, 4, "K7M2Q9RT") == ("2026-00002", "2026-00008", "2026-00011", "2026-00001")


def test_the_draw_is_uniform_over_claims_and_over_pairs() -> None:
    draws = 6000
    single: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for n in range(draws):
        chosen = sorted(drawn(NUMBERS, 4, f"{n}"))
        single.update(chosen)
        pairs.update(combinations(chosen, 2))
    assert _chi_squared(single, 12, draws * 4 / 12) < 31.3  # 11 degrees of freedom, one in a thousand
    assert _chi_squared(pairs, 66, draws * 6 / 66) < 113  # 65 degrees of freedom, fewer than one in a thousand


def _chi_squared(counted: Counter[str] | Counter[tuple[str, str]], kinds: int, expected: float) -> float:
    assert len(counted) == kinds
    return sum((count - expected) ** 2 / expected for count in counted.values())


@given(st.lists(st.text("0123456789", min_size=1), unique=True, max_size=30), st.integers(0, 40), st.text(max_size=8))
def test_a_draw_has_the_size_asked_for_and_the_order_of_keeping_does_not_matter(
    numbers: list[str], size: int, seed: str
) -> None:
    chosen = drawn(numbers, size, seed)
    assert len(chosen) == len(set(chosen)) == min(size, len(numbers))
    assert chosen == drawn(numbers[::-1], size, seed)


@given(st.text(max_size=8))
def test_a_claim_added_later_takes_one_place_at_most(seed: str) -> None:
    before, after = set(drawn(NUMBERS, 4, seed)), set(drawn([*NUMBERS, "2026-99999"], 4, seed))
    assert len(before - after) <= 1


def test_scores_are_those_of_the_forms_checklist(audited: tuple[Clinic, set[str]]) -> None:
    clinic, _ = audited
    sample = sample_of(clinic, 100, "A")
    charted = [one for one in sample.claims if one.is_charted]
    assert [(one.met, one.asked) for one in charted] == [(1, 9)] * 3
    assert "Scored test, 30 days" in charted[0].missing
    uncharted = next(one for one in sample.claims if not one.is_charted)
    assert {item.state for item in uncharted.items} == {ItemState.NOT_ASKED}
    assert ("Strength grades", 3, 3) in sample.by_item()
    assert ("Severity", 0, 3) in sample.by_item()


def test_the_paper_prints_the_seed_and_no_name_of_a_patient(audited: tuple[Clinic, set[str]]) -> None:
    clinic, numbers = audited
    content = audit_pdf(clinic, sample_of(clinic, 100, "K7M2Q9RT"), AT, "JS")
    text = " ".join(pages_of(content))
    assert "K7M2Q9RT" in text
    assert "6 drawn of 6" in text
    assert all(number in text for number in numbers)
    patient, _ = somebody(clinic)
    assert patient.last_name not in text
    assert content == audit_pdf(clinic, sample_of(clinic, 100, "K7M2Q9RT"), AT, "JS")


def test_a_month_without_such_claims_gives_a_paper_that_says_so(clinic: Clinic) -> None:
    sample = sample_of(clinic, 10, "A")
    assert (sample.population, sample.claims) == (0, ())
    assert "No weakness-only claim in this month" in pages_of(audit_pdf(clinic, sample, AT))[0]


def test_a_stop_ends_the_draw(audited: tuple[Clinic, set[str]]) -> None:
    clinic, _ = audited
    told: list[float] = []

    def stop_in_the_second_half(share: float, _words: str) -> bool:
        told.append(share)
        return share < 0.5

    assert draw_sample(clinic, MONTH, 5, "A", stop_in_the_second_half) is None
    assert told == sorted(told)


@pytest.mark.parametrize(
    ("codes", "only"),
    [
        (["M62.81"], True),
        (["R53.1", "M62.81"], True),
        (["M62.81", "Z91.81", "W19.XXXD"], True),
        (["M62.81", "E11.9"], False),
        (["Z91.81"], False),
        ([], False),
    ],
)
def test_a_weakness_only_claim_has_no_other_condition(codes: list[str], only: bool) -> None:
    assert is_weakness_only(Diagnosis(code) for code in codes) is only


@pytest.mark.parametrize("text", ["11/2026", "2026-11", "11 2026", ""])
def test_a_month_is_typed_in_figures_or_left_for_this_one(text: str) -> None:
    assert read_month(text, TODAY) == MONTH


@pytest.mark.parametrize("text", ["13/2026", "November", "11/26", "0/2026"])
def test_what_is_no_month_is_said(text: str) -> None:
    with pytest.raises(ClinicError, match="no month"):
        read_month(text, TODAY)


def test_a_new_seed_is_another_one_each_time_and_easy_to_read_out() -> None:
    seeds = {new_seed() for _ in range(50)}
    assert len(seeds) == 50
    assert all(len(seed) == 8 and not set(seed) & set("01OIL") for seed in seeds)
