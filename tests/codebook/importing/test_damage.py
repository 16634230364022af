"""Whatever is cut off or changed in a good file, the door refuses it or reads it: nothing else happens."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_app.codebook.importing.door import import_files
from clinic_app.codebook.importing.refusal import ImportRefusedError
from tests.codebook.importing.official import (
    MUE_NAME,
    MUE_ROWS,
    NCCI_HEAD,
    NCCI_ROWS,
    NCCI_TEXT_NAME,
    fee_text,
    mue_text,
    ncci_text,
    order_text,
    workbook,
    zipped,
)


def _good_files() -> dict[str, bytes]:
    sheet = [line.split("\t") for line in NCCI_HEAD.splitlines()] + [list(row) for row in NCCI_ROWS]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return {
            NCCI_TEXT_NAME: ncci_text(),
            "pairs.zip": zipped(folder / "a.zip", {NCCI_TEXT_NAME: ncci_text()}).read_bytes(),
            "ccipra-v323r0-f1.xlsx": workbook(folder / "b.xlsx", sheet),
            MUE_NAME: mue_text(),
            "mue.zip": zipped(folder / "c.zip", {MUE_NAME: mue_text(MUE_ROWS[1:])}).read_bytes(),
            "PPRRVU2027_Jul.csv": fee_text(2027, added_column=True),
            "icd10cm_order_2027.txt": order_text([("A00", False, "Cholera"), ("A000", True, "One")]),
            "icd10cm_tabular_2027.xml": b"<ICD10CM.tabular><chapter><name>1</name></chapter></ICD10CM.tabular>",
        }


GOOD = _good_files()


def imported(name: str, content: bytes) -> bool:
    """Whether the door took the file; a refusal leaves nothing behind."""
    with tempfile.TemporaryDirectory() as folder:
        path, kept = Path(folder) / name, Path(folder) / "kept"
        path.write_bytes(content)
        try:
            import_files([path], folder=kept)
        except ImportRefusedError:
            assert not kept.exists()
            return False
        assert len(list(kept.iterdir())) == 1
        return True


@pytest.mark.parametrize("name", [name for name in GOOD if not name.startswith("icd10cm")])
def test_the_whole_files_are_taken(name: str) -> None:
    assert imported(name, GOOD[name])


@pytest.mark.parametrize("name", GOOD)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_cut_file_is_taken_only_if_it_ends_between_two_rows(name: str, data: st.DataObject) -> None:
    content = GOOD[name]
    kept = content[: data.draw(st.integers(0, len(content) - 1))]
    if imported(name, kept):
        assert kept.endswith(b"\n")


@pytest.mark.parametrize("name", GOOD)
@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_changed_byte_is_read_or_refused(name: str, data: st.DataObject) -> None:
    content = bytearray(GOOD[name])
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    imported(name, bytes(content))  # any other error than a refusal fails, and a refusal must leave nothing


@given(content=st.binary(max_size=400), name=st.sampled_from([*GOOD, "x.bin"]))
@settings(max_examples=100, deadline=None)
def test_bytes_without_sense_are_refused(content: bytes, name: str) -> None:
    assert not imported(name, content)
