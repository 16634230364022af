from pathlib import Path

import pytest

from clinic_app.codebook import tabular_list
from clinic_app.codebook.source_files import tabular_list_file
from clinic_app.codebook.tabular_list import NoteKind, TabularListError, TabularNode, read_tabular_list

HEAD = '<?xml version="1.0" encoding="utf-8"?>'


@pytest.fixture(scope="module")
def nodes() -> list[TabularNode]:
    return read_tabular_list(tabular_list_file())


def node(nodes: list[TabularNode], code: str) -> TabularNode:
    return next(one for one in nodes if one.code == code)


def test_every_entry_and_note_of_the_official_list_is_read(nodes: list[TabularNode]) -> None:
    assert [sum(one.element == element for one in nodes) for element in ("chapter", "section", "diag")] == [
        22,
        297,
        46_881,
    ]
    assert sum(len(one.notes) for one in nodes) == 25_162


def test_parents_stand_before_their_children(nodes: list[TabularNode]) -> None:
    assert all(one.parent < place for place, one in enumerate(nodes))
    assert all(nodes[one.parent].has_children for one in nodes if one.parent >= 0)


def test_notes_keep_kind_order_and_paragraph(nodes: list[TabularNode]) -> None:
    notes = [(kind, text) for kind, _, text in node(nodes, "M62").notes]
    assert notes[0] == (NoteKind.EXCLUDES1, "alcoholic myopathy (G72.1)")
    assert notes[-1] == (NoteKind.EXCLUDES2, "nontraumatic hematoma of muscle (M79.81)")
    assert len({paragraph for _, paragraph, _ in node(nodes, "M62").notes}) == 2


def test_seventh_characters_are_read_with_their_meaning(nodes: list[TabularNode]) -> None:
    assert node(nodes, "W19").sevenths == {
        "A": "initial encounter",
        "D": "subsequent encounter",
        "S": "sequela",
    }
    assert node(nodes, "M80").sevenths["G"] == "subsequent encounter for fracture with delayed healing"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "no well-formed XML"),
        ("hello", "no well-formed XML"),
        ("<ICD10CM.tabular><chapter></ICD10CM.tabular>", "no well-formed XML"),
        (f"{HEAD}<other><chapter><name>1</name></chapter></other>", "begins with <other>"),
        (f"{HEAD}<ICD10CM.tabular></ICD10CM.tabular>", "no chapters"),
        (f"{HEAD}<!DOCTYPE x [<!ENTITY a 'aaaa'>]><ICD10CM.tabular/>", "document type"),
        (f"{HEAD}<!DOCTYPE x SYSTEM 'file:///etc/hosts'><ICD10CM.tabular/>", "document type"),
        (f"{HEAD}<ICD10CM.tabular>{'<diag>' * 40}{'</diag>' * 40}</ICD10CM.tabular>", "nested deeper"),
        (f"{HEAD}<ICD10CM.tabular><chapter><name>{'x' * 30_000}</name></chapter></ICD10CM.tabular>", "text longer"),
    ],
)
def test_a_wrong_or_hostile_file_is_refused_with_a_sentence(tmp_path: Path, content: str, sentence: str) -> None:
    file = tmp_path / "list.xml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(TabularListError, match=sentence):
        read_tabular_list(file)


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "list.xml"
    file.write_text("<ICD10CM.tabular/>", encoding="utf-8")
    monkeypatch.setattr(tabular_list, "MAXIMUM_BYTES", 10)
    with pytest.raises(TabularListError, match="has 18 bytes"):
        read_tabular_list(file)


def test_reading_tells_how_far_it_is_and_can_be_stopped() -> None:
    shares: list[float] = []

    def stop_half_way(share: float) -> bool:
        shares.append(share)
        return share < 0.5

    with pytest.raises(TabularListError, match="stopped"):
        read_tabular_list(tabular_list_file(), stop_half_way)
    assert shares == sorted(shares)
    assert shares[-1] < 0.6
