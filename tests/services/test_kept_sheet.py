"""A sheet kept as bytes comes back as it was."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.reports.claim_summary import ClaimSummary
from clinic_app.services.kept_sheet import packed_sheet, unpacked_sheet
from tests.reports import sample_claims

SHEETS = [one for one in vars(sample_claims).values() if isinstance(one, ClaimSummary)]


def test_there_are_sheets_to_keep() -> None:
    assert len(SHEETS) >= 2
    assert any(one.units is not None and one.units.other is not None for one in SHEETS)
    assert any(one.findings for one in SHEETS)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda one: one.number)
def test_a_sheet_comes_back_equal_whatever_it_holds(sheet: ClaimSummary) -> None:
    assert unpacked_sheet(packed_sheet(sheet), sheet.printed) == sheet


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda one: one.number)
def test_the_same_sheet_gives_the_same_bytes_whenever_it_is_printed(sheet: ClaimSummary) -> None:
    later = replace(sheet, printed=replace(sheet.printed, by="NN", training=True))
    assert packed_sheet(later) == packed_sheet(sheet)


def test_a_sheet_of_another_program_is_read_as_far_as_it_goes() -> None:
    sheet = SHEETS[0]
    plain = json.loads(zlib.decompress(packed_sheet(sheet)))
    del plain["initials"]
    plain["of_a_later_program"] = [1, 2]
    read = unpacked_sheet(zlib.compress(json.dumps(plain).encode()), sheet.printed)
    assert read == replace(sheet, initials="")


@pytest.mark.parametrize("content", [b"", b"nothing", zlib.compress(b"[1]"), zlib.compress(b'{"lines": [5]}')])
def test_what_is_no_sheet_is_one_sentence(content: bytes) -> None:
    with pytest.raises(ClinicError, match="damaged"):
        unpacked_sheet(content, SHEETS[0].printed)
