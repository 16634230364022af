import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.codebook.code_set import CodeSet, dotted, intent_character, tabular_order, undotted

codes = st.from_regex(r"[A-Z][0-9][0-9A-Z]([0-9A-Z]{1,4})?", fullmatch=True)


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("D50-D64 E03 E27 G71-G73", "D50 D64.9 E03.9 G72.81 d509", "D65 E04 G70.00 G74"),
        ("M51.2-", "M51.2 M51.26", "M51 M51.3 M51.36"),
        ("I80-I82.9", "I80 I82.9 I82.91 I81", "I83 I79.9"),
        ("I69.-91", "I69.391 I69.091", "I69.39 I69.392 I69.9"),
        ("I69.-5-", "I69.351 I69.05", "I69.3 I69.361"),
        ("M05-M14", "M1A.0710 M10.9 M05.79", "M15.0 M02.9"),
        ("C76-C80", "C77.0", "C7A.00 C7B.8"),
        ("M05-M08", "M08.A0", "M1A.9XX0"),
        ("I21.0-I21.B", "I21.9 I21.B I21.A1", "I22.0"),
        ("I10-I1A", "I10 I16.9 I1A.0", "I20.9"),
        ("G43.0-G43.9", "G43.D0 G43.909", "G44.1"),
        ("S52.-[7:B|C]", "S52.501B", "S52.501A S52.501"),
        ("E08-E13[4:40]", "E11.40 E08.40", "E11.42 E11.4"),
        ("T36-T50[intent:5]", "T36.0X5A T36.95XA T43.655A", "T43.651A T36.0X1A"),
        ("F80.2, R47", "F80.2 R47.01", "F80.1"),
        ("C00-C49,C50 ; C51", "C50.911", "C52"),
    ],
)
def test_a_code_set_holds_what_its_terms_say(text: str, inside: str, outside: str) -> None:
    chosen = CodeSet.parse(text)
    assert [code for code in inside.split() if code not in chosen] == []
    assert [code for code in outside.split() if code in chosen] == []


@pytest.mark.parametrize("text", ["hello", "M", "M5", "I82-I80", "S52.-[7]", "E11 what", "[7:B]"])
def test_text_that_is_no_code_set_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        CodeSet.parse(text)


@given(codes)
def test_a_code_belongs_to_its_own_subtree_and_to_that_of_every_ancestor(code: str) -> None:
    for length in range(3, len(code) + 1):
        assert dotted(code) in CodeSet.parse(code[:length])


@given(codes, codes, codes)
def test_a_range_holds_exactly_the_codes_between_its_ends(first: str, last: str, code: str) -> None:
    low, high = sorted((first, last), key=tabular_order)
    expected = tabular_order(low) <= tabular_order(code) and (
        tabular_order(code) <= tabular_order(high) or code.startswith(high)
    )
    if high[-1].isdigit():
        assert (code in CodeSet.parse(f"{low}-{high}")) == expected
    else:
        assert code in CodeSet.parse(f"{low}-{high}") or not expected


@given(codes)
def test_a_code_can_be_written_with_or_without_dot(code: str) -> None:
    assert undotted(dotted(code)) == code


@given(st.lists(codes, max_size=4), codes)
def test_a_set_holds_what_any_of_its_terms_holds(terms: list[str], code: str) -> None:
    assert (code in CodeSet.parse(" ".join(terms))) == any(code in CodeSet.parse(term) for term in terms)


def test_the_answer_is_the_same_when_asked_again() -> None:
    chosen = CodeSet.parse("M54")
    assert [code in chosen for code in ("M54.50", "M54.50", "M55", "M55")] == [True, True, False, False]


def test_the_intent_is_the_sixth_character_unless_that_is_a_placeholder() -> None:
    assert [intent_character(code) for code in ("T360X5A", "T3695XA", "T43651A", "T36")] == ["5", "5", "1", ""]


def test_a_set_prints_as_it_was_written_and_equal_sets_are_equal() -> None:
    assert str(CodeSet.parse("D50-D64, E03")) == "D50-D64 E03"
    assert CodeSet.parse("E03") == CodeSet.parse("E03")
    assert len({CodeSet.parse("E03"), CodeSet.parse("E03")}) == 1
    assert not CodeSet.parse("")
