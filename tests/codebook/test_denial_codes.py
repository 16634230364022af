"""The table of denials: every rule it names exists, and every reason that the rules are meant to prevent is in it."""

from __future__ import annotations

import re

import pytest

from clinic_app.codebook.denial_codes import DenialCode, DenialCodes, codes_typed
from clinic_app.rules.catalog import RULES_BY_ID

TABLE = DenialCodes.load()
CARCS = frozenset(
    re.findall(
        r"\S+",
        """4 5 11 16 18 22 24 26 27 29 31 39 50 59 96 97 109 119 140 146 150 151 152 167 170 181 182 183 185 197 198 204
        206 207 208 222 234 236 243 252 273 288 296 B7 B15 B20 P12 P14""",
    )
)
RARCS = frozenset(
    re.findall(
        r"\S+",
        """M15 M51 M53 M76 M77 M78 M80 MA63 MA130 N19 N20 N56 N95 N115 N122 N130 N285 N286 N290 N329 N362 N382 N519 N640
        N661 N822 N823""",
    )
)


@pytest.mark.parametrize("code", [*TABLE.carcs.values(), *TABLE.rarcs.values()], ids=lambda one: one.code)
def test_every_rule_named_exists_and_every_family_has_members(code: DenialCode) -> None:
    for pattern in code.rules:
        assert [rule for rule in RULES_BY_ID if DenialCode("", "", (pattern,)).names(rule)], pattern
    assert code.words.endswith(".")


def test_the_table_holds_every_reason_and_remark_that_rules_are_meant_for() -> None:
    assert set(TABLE.carcs) == CARCS
    assert set(TABLE.rarcs) == RARCS
    assert {one for carc in TABLE.carcs.values() for one in carc.rarcs} == RARCS


def test_only_what_no_check_can_see_has_no_rule() -> None:
    assert [one.code for one in TABLE.carcs.values() if not one.rules] == ["252"]


def test_the_table_says_where_its_codes_are_from_and_as_of_when() -> None:
    assert "X12" in TABLE.source
    assert TABLE.read_on.year == 2024


def test_a_rule_is_looked_up_by_the_denials_it_prevents() -> None:
    assert [one.code for one in TABLE.prevented_by("FORM-DUP-LINE")] == ["16", "18"]
    assert [one.code for one in TABLE.prevented_by("TFL-LATE")] == ["29"]
    assert TABLE.prevented_by("OWN-ANY") == ()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("CO-97 N19", (("97",), ("N19",), ())),
        ("co97", (("97",), (), ())),
        ("PR 119", (("119",), (), ())),
        ("OA:b15,ma130;m76", (("B15",), ("MA130", "M76"), ())),
        ("97 97", (("97",), (), ())),
        ("CO", ((), (), ("CO",))),
        ("97 word", (("97",), (), ("WORD",))),
        ("", ((), (), ())),
        ("0", ((), (), ("0",))),
    ],
)
def test_codes_are_read_as_a_payer_writes_them(typed: str, read: tuple[tuple[str, ...], ...]) -> None:
    assert codes_typed(typed) == read
