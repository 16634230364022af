from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.errors import ClinicError
from clinic_app.store.recovery_key import GROUPS, SIGNS_IN_GROUP, RecoveryKey, read_group, read_recovery_key

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEY = RecoveryKey.new()


def test_a_key_is_read_back_from_its_sheet_in_any_dress() -> None:
    assert len(KEY.groups) == GROUPS
    assert read_recovery_key(KEY.secret) == KEY
    assert read_recovery_key(" ".join(KEY.groups).lower()) == KEY
    assert read_recovery_key("".join(KEY.groups)) == KEY


def test_two_keys_have_nothing_in_common_and_none_shows_itself() -> None:
    assert not set(RecoveryKey.new().groups) & set(KEY.groups)
    assert repr(KEY) == str(KEY) == "RecoveryKey(hidden)"


def test_letters_that_look_like_figures_are_read_as_those() -> None:
    group = next(key.groups[0] for key in iter(RecoveryKey.new, None) if {"0", "1"} <= set(key.groups[0]))

    assert read_group(0, group.replace("0", "o").replace("1", "l")) == group
    assert read_group(0, group.replace("0", "O").replace("1", "I")) == group


@given(st.integers(0, GROUPS - 1), st.integers(0, SIGNS_IN_GROUP - 1), st.sampled_from(SIGNS))
def test_every_wrong_sign_is_found_in_its_group(place: int, at: int, sign: str) -> None:
    group = KEY.groups[place]
    wrong = group[:at] + sign + group[at + 1 :]

    assert (read_group(place, wrong) is None) == (wrong != group)


@given(st.integers(0, GROUPS - 1), st.integers(0, SIGNS_IN_GROUP - 2))
def test_two_signs_in_the_wrong_order_are_found(place: int, at: int) -> None:
    group = KEY.groups[place]
    turned = group[:at] + group[at + 1] + group[at] + group[at + 2 :]

    assert (read_group(place, turned) is None) == (turned != group)


def test_groups_in_the_wrong_order_are_named() -> None:
    turned = [KEY.groups[1], KEY.groups[0], *KEY.groups[2:]]

    with pytest.raises(ClinicError, match="group 1, 2"):
        read_recovery_key("-".join(turned))


def test_a_typing_error_is_told_by_its_group_and_never_by_its_signs() -> None:
    wrong = "2" if KEY.groups[4][0] != "2" else "3"
    typed = "-".join((*KEY.groups[:4], wrong + KEY.groups[4][1:], *KEY.groups[5:]))

    with pytest.raises(ClinicError, match=r"error in group 5\.") as refused:
        read_recovery_key(typed)
    assert KEY.groups[4] not in str(refused.value)


@pytest.mark.parametrize(
    "typed",
    ["", "7", KEY.secret[:-1], KEY.secret + "A", "é" * 40],
    ids=["nothing", "one sign", "one missing", "one too many", "foreign letters"],
)
def test_what_is_no_key_is_told_so(typed: str) -> None:
    with pytest.raises(ClinicError, match=r"40|group"):
        read_recovery_key(typed)
