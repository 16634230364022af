from hypothesis import given
from hypothesis import strategies as st

from clinic_app.reports.faces import MISSING, REGULAR, face, runs
from clinic_app.reports.typesetting import ELLIPSIS, Typesetter, plain_line

TEXT = st.text(max_size=200)
SETTER = Typesetter()


@given(TEXT, st.floats(20, 500), st.sampled_from([6.0, 9.0, 15.0]))
def test_a_fitted_line_is_never_wider_than_its_room(text: str, width: float, size: float) -> None:
    assert SETTER.fitted(text, width, size).width <= width + size


@given(st.text(alphabet="abc WMi.", max_size=300), st.floats(40, 300), st.integers(1, 5))
def test_lines_of_a_paragraph_keep_within_width_and_number(text: str, width: float, most: int) -> None:
    lines = SETTER.paragraph(text, width, 9, most_lines=most)
    assert len(lines) <= most
    assert all(line.width <= width + 0.01 for line in lines)


@given(st.lists(st.text(alphabet="abcdefg", min_size=1, max_size=8), max_size=20))
def test_a_paragraph_with_room_loses_no_word(words: list[str]) -> None:
    lines = SETTER.paragraph(" ".join(words), 120, 9, most_lines=40)
    assert " ".join("".join(run.text for run in line.runs) for line in lines).split() == words


def test_a_line_that_does_not_fit_ends_in_an_ellipsis() -> None:
    line = SETTER.fitted("Displaced fracture of base of neck of right femur", 80, 9)
    assert line.runs[0].text.endswith(ELLIPSIS)


def test_a_letter_that_no_face_has_is_a_box() -> None:
    assert runs("a\U0001f600b", face(REGULAR))[0][0].text == f"a{MISSING}b"


def test_a_letter_with_a_plain_form_takes_it() -> None:
    assert runs("\ufb01x", face(REGULAR))[0][0].text == "fix"


def test_figures_are_all_of_one_width() -> None:
    widths = face(REGULAR).widths
    assert len({widths[figure] for figure in "0123456789"}) == 1


@given(TEXT)
def test_plain_lines_have_no_control_characters(text: str) -> None:
    assert all(letter.isprintable() or letter == " " for letter in plain_line(text) if ord(letter) < 0x80)
    assert "\n" not in plain_line(text)
