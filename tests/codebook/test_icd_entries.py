from datetime import date

import pytest

from clinic_app.codebook.code_card import code_card
from clinic_app.codebook.diagnoses import DiagnosisTable, Level
from clinic_app.codebook.tabular_list import NoteKind
from clinic_app.codebook.targeted_notes import targeted_notes


def test_an_entry_knows_its_place(diagnoses: DiagnosisTable) -> None:
    entry = diagnoses.entry("m6281")
    assert (entry.code, entry.title, entry.level) == ("M62.81", "Muscle weakness (generalized)", Level.CODE)
    assert (entry.parent, entry.category, entry.block, entry.chapter) == ("M62.8", "M62", "M60-M63", "Chapter 13")
    assert entry.chapter_title == "Diseases of the musculoskeletal system and connective tissue"
    assert (entry.category_title, entry.block_title) == ("Other disorders of muscle", "Disorders of muscles")


@pytest.mark.parametrize(
    ("code", "level", "parent", "child"),
    [
        ("M62", Level.CATEGORY, "M60-M63", "M62.0"),
        ("M62.8", Level.SUBCATEGORY, "M62", "M62.81"),
        ("M60-M63", Level.BLOCK, "M60-M79", "M60"),
        ("M60-M79", Level.BLOCK, "Chapter 13", "M60-M63"),
        ("Chapter 13", Level.CHAPTER, "", "M00-M25"),
        ("B99-B99", Level.BLOCK, "Chapter 1", "B99"),
        ("S83.511", Level.SUBCATEGORY, "S83.51", "S83.511A"),
        ("W19", Level.CATEGORY, "W00-W19", "W19.XXXA"),
    ],
)
def test_every_level_has_parent_and_children(
    diagnoses: DiagnosisTable, code: str, level: Level, parent: str, child: str
) -> None:
    entry = diagnoses.entry(code)
    assert (entry.code, entry.level, entry.parent) == (code, level, parent)
    assert child in entry.children


def test_children_lead_back_to_their_parent(diagnoses: DiagnosisTable) -> None:
    waiting, seen = ["Chapter 18"], 0
    while waiting:
        entry = diagnoses.entry(waiting.pop())
        seen += 1
        for child in entry.children:
            assert diagnoses.entry(child).parent == entry.code
            waiting.append(child)
    assert seen > 900


def test_an_unknown_entry_is_a_key_error(diagnoses: DiagnosisTable) -> None:
    with pytest.raises(KeyError):
        diagnoses.entry("Q99.X9")


def test_notes_are_inherited_from_every_level_and_say_from_where(diagnoses: DiagnosisTable) -> None:
    notes = diagnoses.entry("M62.81").notes
    assert {line.at_code for line in notes} >= {"M62.81", "M62.8", "M62", "M60-M63", "Chapter 13"}
    own = [line.text for line in notes if not line.inherited and line.kind is NoteKind.EXCLUDES1]
    assert own == ["muscle weakness in sarcopenia (M62.84)"]


def test_other_names_of_a_header_are_not_those_of_its_codes(diagnoses: DiagnosisTable) -> None:
    assert "Frozen shoulder" in {line.text for line in diagnoses.entry("M75.0").notes}
    assert "Frozen shoulder" not in {line.text for line in diagnoses.entry("M75.01").notes}


def test_seventh_characters_come_with_every_code_they_apply_to(diagnoses: DiagnosisTable) -> None:
    assert dict(diagnoses.entry("S83.511D").sevenths)["D"] == "subsequent encounter"
    assert diagnoses.entry("M62.81").sevenths == ()


@pytest.mark.parametrize(
    ("code", "inside", "outside"),
    [
        ("R53.0", "C50.911", "E11.9"),
        ("R13.12", "I69.391", "I69.351"),
        ("U09.9", "J96.10", "I10"),
        ("M62.84", "G72.81", "I10"),
        ("G63", "E85.1", "I10"),
        ("F02.80", "G30.9", "I10"),
    ],
)
def test_code_first_names_its_causes(diagnoses: DiagnosisTable, code: str, inside: str, outside: str) -> None:
    notes = diagnoses.code_first(code)
    assert any(note.matches(inside) for note in notes)
    assert not any(note.matches(outside) for note in notes)


def test_what_code_first_hangs_on_is_read(diagnoses: DiagnosisTable) -> None:
    (dysphagia,) = diagnoses.code_first("R13.12")
    assert (dysphagia.at_code, dysphagia.if_applicable, dysphagia.if_known) == ("R13.1", True, False)
    (covid,) = diagnoses.code_first("U09.9")
    assert (covid.if_known, covid.open_list, covid.if_applicable) == (True, True, False)
    (sarcopenia,) = diagnoses.code_first("M62.84")
    assert (sarcopenia.if_applicable, sarcopenia.open_list) == (True, True)
    assert not diagnoses.code_first("R53.0")[0].if_applicable


@pytest.mark.parametrize(
    ("code", "inside"), [("I69.391", "R13.12"), ("I69.361", "G82.50"), ("Z47.1", "Z96.651"), ("Z47.81", "Z89.511")]
)
def test_use_additional_names_what_to_add(diagnoses: DiagnosisTable, code: str, inside: str) -> None:
    assert diagnoses.use_additional(code)[0].matches(inside)


def test_code_also_is_kept_where_it_names_no_code(diagnoses: DiagnosisTable) -> None:
    (note,) = diagnoses.code_also("Z51.0")
    assert (note.text, note.at_code, bool(note.targets)) == ("condition requiring care", "Z51", False)
    assert diagnoses.code_also("nonsense") == ()


def test_lines_behind_a_heading_are_one_note_and_others_their_own() -> None:
    lines = [
        (1, "underlying disease, such as:", ""),
        (1, "leprosy (A30.-)", "A30"),
        (1, "trichinellosis (B75)", "B75"),
        (2, ", if applicable, sepsis (T81.44-)", "T81.44"),
        (2, "labor (O75.3)", "O75.3"),
    ]
    first, second, third = targeted_notes("M63", lines)
    assert first.text == "underlying disease, such as: leprosy (A30.-); trichinellosis (B75)"
    assert (first.open_list, first.matches("A30.9"), first.matches("B75")) == (True, True, True)
    assert (second.if_applicable, third.if_applicable, third.open_list) == (True, True, False)


def test_a_card_says_what_is_missing_and_what_to_take_instead(diagnoses: DiagnosisTable) -> None:
    card = code_card(diagnoses, "M72.2", date(2026, 10, 1))
    assert (card.billable, card.state) == (False, "Not billable on 2026-10-01: needs more characters.")
    assert card.choices[0] == ("M72.20", "Plantar fascial fibromatosis, unspecified foot")
    assert card.replaced_by[3] == ("M67.A01", "Plantar fasciitis, right foot")
    text = card.as_text()
    assert "Billable 2015-10-01 to 2026-09-30" in text
    assert "retroperitoneal fibromatosis (D48.3)  [M72]" in text
    assert text.endswith("Codes of 2026-10-01; notes of 2026-04-01.")


@pytest.mark.parametrize(
    ("code", "on", "state"),
    [
        ("M62.81", date(2026, 6, 15), "Billable on 2026-06-15."),
        ("S83.511", date(2026, 6, 15), "Not billable on 2026-06-15: needs a seventh character."),
        ("M67.A01", date(2026, 6, 15), "Not a code on 2026-06-15: it begins on 2026-10-01."),
        ("S23.420D", date(2026, 10, 2), "Not a code on 2026-10-02: it ended on 2026-09-30."),
        ("S23.420", date(2026, 10, 2), "Not a code on 2026-10-02."),
        ("M62.81", date(2027, 6, 1), "Not checked: the code table covers 2015-10-01 to 2027-03-31."),
        ("M60-M63", date(2026, 6, 15), "A heading of the code book, not a code."),
    ],
)
def test_the_state_of_a_card_is_one_sentence(diagnoses: DiagnosisTable, code: str, on: date, state: str) -> None:
    assert code_card(diagnoses, code, on).state == state


def test_a_card_shows_manifestation_and_seventh_characters(diagnoses: DiagnosisTable) -> None:
    assert "A manifestation: never first" in code_card(diagnoses, "G63", date(2026, 6, 15)).as_text()
    assert "  D  subsequent encounter" in code_card(diagnoses, "S83.511D", date(2026, 6, 15)).as_text()
