import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.codebook import source_files, unread_notes
from clinic_app.codebook.code_set import CodeTerm, tabular_order
from clinic_app.codebook.note_targets import HEADS_A_LIST, NAMES_NO_CODE, knows_any, read_by_hand, read_note


def everything_is_known(_: CodeTerm) -> bool:
    return True


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("tuberculous enteritis (A18.32)", "A18.32"),
        ("bacterial foodborne intoxications, NEC (A05.-)", "A05"),
        ("certain infections (A00-B99)", "A00-B99"),
        ("thrombophlebitis (I80-I82.9)", "I80-I82.9"),
        ("sciatica due to disc disorder (M51.1-)", "M51.1"),
        ("benign neoplasm of skin of eyelid (D22.1-, D23.1-)", "D22.1 D23.1"),
        ("gangrene in hernia (K40.1, K40.4, K43.1-, K44.1)", "K40.1 K40.4 K43.1 K44.1"),
        ("atherosclerosis of the extremities (I70.2--I70.7-)", "I70.2-I70.7"),
        ("apnea of newborn (P28.3- - P28.4-)", "P28.3-P28.4"),
        ("rheumatic fever with heart involvement (I01.0 -I01.9)", "I01.0-I01.9"),
        ("head injury (S00 - S09)", "S00-S09"),
        ("rheumatoid arthritis by site, if  known (M05.00 to M05.8A)", "M05.00-M05.8A"),
        ("drugs (A00-R94 and T80-T88.6, T88.8)", "A00-R94 T80-T88.6 T88.8"),
        ("diabetes mellitus (E08-E13 with .40)", "E08-E13[4:40]"),
        ("skin disorders in diabetes (E08-E13 with .62-)", "E08-E13[4:62]"),
        ("diabetic angiopathy (E08-E13 with .51-.52)", "E08-E13[4:51|52]"),
        ("amnestic disorder (F10, F13, F19 with .26, .96)", "F10[4:26|96] F13[4:26|96] F19[4:26|96]"),
        ("hyperosmolarity (E08, E13 with final characters .00 or .01)", "E08[4:00|01] E13[4:00|01]"),
        ("dysphagia following cerebrovascular disease (I69. with final characters -91)", "I69[5:91]"),
        ("cognitive deficits (I69.01-I69.11-, I69.21-I69.31-)", "I69.-1 I69.-1"),
        ("code for adverse effect, to identify drug (T36-T50 with fifth or sixth character 5)", "T36-T50[intent:5]"),
        ("poisoning (T36-T65 with fifth or sixth character 1-4 or 6)", "T36-T65[intent:1|2|3|4|6]"),
        ("underdosing of medication (T36-T50) with fifth or sixth character 6", "T36-T50[intent:6]"),
        ("rupture of lumbar disc NOS (M51.- with fifth character 6)", "M51[5:6]"),
        ("open fracture of ankle, foot and toes (S92.-with 7th character B)", "S92[7:B]"),
        ("open fracture of shoulder (S42.- with 7th character B or C)", "S42[7:B|C]"),
        ("open fracture of elbow (S52.- with open fracture 7th character)", "S52[7:B|C|E|F|H|J|M|N|Q|R]"),
        ("congenital (sternomastoid) torticollis Q68.0", "Q68.0"),
        ("conditions classified to A74.-", "A74"),
        ("gout, chronic (M1A.-)", "M1A"),
        ("vitamin B12 deficiency anemia (D51.-)", "D51"),
    ],
)
def test_the_codes_of_a_note_are_read(text: str, codes: str) -> None:
    read = read_note(text, everything_is_known)
    assert (str(read.codes), read.unread) == (codes, "")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("certain localized infections - see body system-related chapters", NAMES_NO_CODE),
        ("meningitis (in):", HEADS_A_LIST),
        ("aftercare for injury- code the injury with 7th character D", NAMES_NO_CODE),
    ],
)
def test_a_note_without_codes_says_why(text: str, reason: str) -> None:
    read = read_note(text, everything_is_known)
    assert (read.unread, bool(read.codes)) == (reason, False)


def test_a_code_no_table_knows_is_named_and_the_others_are_kept() -> None:
    is_known = knows_any(["G3109"], [tabular_order("G3109")])
    read = read_note("dementia (G31.09, G31.90)", is_known)
    assert (str(read.codes), read.unread) == ("G31.09", "names G31.90, which no table holds")


def test_a_condition_that_cannot_be_read_is_not_guessed() -> None:
    read = read_note("diabetes (E08-E13 with .4 but never so)", everything_is_known)
    assert (bool(read.codes), read.unread.startswith("has a condition")) == (False, True)


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(read_note(text, everything_is_known).unread, str)


def test_the_list_of_unread_notes_is_exactly_the_one_kept() -> None:
    kept = source_files.code_table(source_files.UNREAD_NOTES_FILE).read_text(encoding="utf-8")
    assert unread_notes.unread_notes() == kept


def test_notes_read_by_hand_have_three_parts() -> None:
    assert (
        "C50.911" in read_by_hand("# head\n\nR53.0 | associated neoplasm | C00-D49\n")["R53.0", "associated neoplasm"]
    )
    with pytest.raises(ValueError, match="unpack"):
        read_by_hand("R53.0 | associated neoplasm\n")
