"""A newer ICD-10-CM release through the difference: retired codes are named, days before keep their own notes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clinic_app.codebook import source_files
from clinic_app.codebook.location import OVERRIDE
from clinic_app.domain.visit import Diagnosis
from clinic_app.services import open_checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_releases import accept, discard, stage_files
from tests.codebook.importing.official import order_text
from tests.codebook.importing.test_icd_releases import last_billable
from tests.services.opening import TODAY
from tests.services.releases import a_claim, own_tables, saved
from tests.store.invented import new_store

SPRING = date(2027, 4, 2)


@pytest.fixture
def own_clinic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clinic]:
    monkeypatch.setenv(OVERRIDE, str(own_tables(tmp_path)))
    opened = Clinic(new_store(tmp_path / "clinic"), open_checking(TODAY), lambda: SPRING)
    yield opened
    opened.close()


def spring_files(folder: Path) -> list[Path]:
    """An order file without M62.81, and a tabular list that words M54.50 anew."""
    codes = sorted(last_billable() - {"M6281"})
    order = folder / "icd10cm-order-april-1-2027.txt"
    order.write_bytes(order_text((code, True, f"Title of {code}") for code in codes))
    tabular = folder / "icd10cm-tabular-april-1-2027.xml"
    content = source_files.tabular_list_file().read_bytes()
    content = content.replace(b"<version>2026</version>", b"<version>2027</version>", 1)
    tabular.write_bytes(content.replace(b"<desc>Low back pain, unspecified</desc>", b"<desc>Worded anew</desc>"))
    return [order, tabular]


def test_a28_a_retired_code_is_named_and_each_day_keeps_its_own_list(own_clinic: Clinic, tmp_path: Path) -> None:
    weak = replace(a_claim("97110"), diagnoses=(Diagnosis("M62.81"),))
    spring = saved(own_clinic, replace(weak, date_of_service=SPRING))
    autumn = saved(own_clinic, weak)
    tables = sorted((tmp_path / "data").glob("codes-*"))

    staged = stage_files(own_clinic, spring_files(tmp_path), "JS")

    assert [(one.code, one.words, one.visits) for one in staged.difference.codes] == [
        ("M62.81", "retired on 04/01/2027", 2)
    ]
    changed = {one.record.id: [found.said.rule for found in one.changes] for one in staged.difference.claims}
    assert "DX-DATE" in changed[spring.id]
    assert "DX-DATE" not in changed.get(autumn.id, [])
    assert own_clinic.checking.editions["icd10cm"] == "2026-10-01"

    own_clinic.use(accept(own_clinic, staged))
    book = own_clinic.checking.codebook
    assert book.on(SPRING).editions()["icd10cm_notes"] == "2027-04-01"
    assert book.on(TODAY).editions()["icd10cm_notes"] == "2026-04-01"
    assert (book.on(SPRING).diagnoses.title("M54.50"), book.on(TODAY).diagnoses.title("M54.50")) == (
        "Worded anew",
        "Low back pain, unspecified",
    )
    assert len(sorted((tmp_path / "data").glob("codes-*"))) == len(tables) + 1  # one a list; the former one went


def test_a_discarded_release_leaves_no_table_behind(own_clinic: Clinic, tmp_path: Path) -> None:
    data = tmp_path / "data"
    before = sorted(path.name for path in data.rglob("*"))
    assert stage_files(own_clinic, spring_files(tmp_path)[:1]).put
    assert len(list(data.glob("codes-*"))) == 2
    discard()
    assert sorted(path.name for path in data.rglob("*")) == before
