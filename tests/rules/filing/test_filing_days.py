"""How long a claim may be filed, by the day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from clinic_app.checker.findings import Severity
from clinic_app.codebook.codebook import Codebook
from clinic_app.rules.filing import RULES
from tests.rules.judging import judged, lines

DAYS = st.dates(date(2019, 1, 1), date(2027, 12, 31))


def told(codebook: Codebook, on: date, days_later: int, **keys: Any) -> list[tuple[str, Severity]]:
    result = judged(
        codebook,
        RULES,
        date_of_service=on,
        checked_on=on + timedelta(days=days_later),
        lines=lines("97110 GP"),
        **keys,
    )
    return [(finding.rule, finding.severity) for finding in result.findings]


@given(on=DAYS)
def test_medicares_last_day_is_the_same_day_of_the_next_year(codebook: Codebook, on: date) -> None:
    last = date(on.year + 1, on.month, 28 if (on.month, on.day) == (2, 29) else on.day)
    days = (last - on).days
    assert told(codebook, on, days) == [("TFL-SOON", Severity.WARNING)]
    assert told(codebook, on, days + 1) == [("TFL-LATE", Severity.ERROR)]


@given(on=DAYS, limit=st.integers(1, 500), days=st.integers(0, 600))
def test_a_contract_counts_days_and_never_says_both(codebook: Codebook, on: date, limit: int, days: int) -> None:
    expected = []
    if days > limit:
        expected = [("TFL-LATE", Severity.ERROR)]
    elif days * 4 >= limit * 3:
        expected = [("TFL-SOON", Severity.WARNING)]
    assert told(codebook, on, days, payer="commercial", payer_profile={"tfl_days": limit}) == expected


@given(days=st.integers(0, 200))
def test_a_usual_limit_only_warns(codebook: Codebook, days: int) -> None:
    found = told(codebook, date(2026, 1, 5), days, payer="aetna")
    assert {severity for _, severity in found} <= {Severity.WARNING}
    assert bool(found) is (days >= 90)


def test_a_payer_without_a_known_limit_is_named_once(codebook: Codebook) -> None:
    result = judged(codebook, RULES, payer="va", lines=lines("97110 GP"))
    assert [one.rule for one in result.not_checked] == ["TFL-LATE"]


def test_nobody_files_with_a_self_payer(codebook: Codebook) -> None:
    assert judged(codebook, RULES, payer="self_pay", lines=lines("97110")).not_checked == ()
