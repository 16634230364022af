import hashlib
import io
import os
import subprocess
import sys
import time
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from clinic_app.reports.claim_pdf import write_claim
from clinic_app.reports.claim_summary import ClaimSummary, FindingRow, FormItem, Mark, Printed, check_mark, file_name
from tests.reports.reading import facts_of, pages_of
from tests.reports.sample_claims import CLEAN, FAULTY, MIDPOINT, PRINTED, crowded

ROOT = Path(__file__).resolve().parents[2]


def pdf_of(summary: ClaimSummary) -> bytes:
    out = io.BytesIO()
    write_claim(summary, out)
    return out.getvalue()


def words_of(summary: ClaimSummary) -> list[str]:
    return pages_of(pdf_of(summary))


def test_the_same_summary_gives_the_same_bytes() -> None:
    assert pdf_of(FAULTY) == pdf_of(FAULTY)
    assert pdf_of(crowded()) == pdf_of(crowded())


def test_a_claim_of_ordinary_size_takes_one_page() -> None:
    assert len(words_of(FAULTY)) == len(words_of(CLEAN)) == len(words_of(MIDPOINT)) == 1


def test_the_page_holds_every_value_beside_its_item_number() -> None:
    page = words_of(FAULTY)[0]
    for item in (*FAULTY.items, *FAULTY.controls):
        assert f"{item.item} {item.label}".strip() in page
        assert item.value in page
        assert item.tail in page


def test_the_page_holds_every_diagnosis_and_line() -> None:
    page = words_of(FAULTY)[0]
    for row in FAULTY.diagnoses:
        assert f"{row.letter} {row.code} {row.title}" in page
    for line in FAULTY.lines:
        assert f"{line.number} {line.code} {line.label} {line.minutes} {line.assistant_minutes}" in page
        assert f"{line.units} {line.charge}" in page
    assert "28 Total 52 10 4 152.00" in page
    assert "none" in page  # the line without modifiers


def test_the_page_shows_how_the_units_were_counted() -> None:
    page = words_of(FAULTY)[0]
    assert "timed 40, untimed 12, total treatment 52 minutes" in page
    assert "3 timed units by CMS total time" in page
    assert "40 minutes reach 38, the line for 3 units." in page
    assert "33 min, 2 quarters, 3 left over: 2 units" in page
    assert "takes the leftover unit, as 7 is more than 3" in page
    assert "13 min to next" in page
    assert "By AMA midpoint, to compare: 2 (2 + 0)" in page


def test_the_other_method_is_not_named_where_both_give_the_same() -> None:
    assert "compare" not in words_of(MIDPOINT)[0]


def test_findings_stand_with_level_item_fix_and_source() -> None:
    page = words_of(FAULTY)[0]
    assert "Must fix 21 B R53.1 cannot stand beside M62.81. Remove R53.1." in page
    assert "Must fix 24D, 2 97140 has no therapy modifier. Add GP." in page
    assert "CPM ch. 5 §10.6" in page
    assert "Accepted by JS 11/20/2026: arms and legs, see the note of 11/13" in page
    assert "Not checked The coverage list is not loaded. (LCD-LIST)" in page


def test_a_fix_that_the_message_already_names_is_not_said_twice() -> None:
    finding = FindingRow(Mark.MUST_FIX, "21 B", "Remove R53.1, or say why both are right.", "Remove R53.1")
    assert words_of(replace(FAULTY, findings=(finding,)))[0].count("Remove R53.1") == 1


def test_the_verdict_is_told_in_words() -> None:
    page = words_of(FAULTY)[0]
    assert "Not ready 2 must fix, 1 check, 1 note, 1 accepted, 2 not checked" in page
    assert "Pre-submission check, not a claim form" in page


def test_a_clean_claim_says_what_its_silence_rests_on_and_promises_nothing() -> None:
    page = words_of(CLEAN)[0]
    assert "No findings. Rules run: 41. Not checked: 2." in page
    assert "Eligibility was not asked." in page
    assert "guarantee" not in page.lower()
    assert "will be paid" not in page.lower()


def test_a_claim_that_no_rule_reached_is_not_called_ready() -> None:
    page = words_of(replace(CLEAN, verdict=Mark.NOT_CHECKED, rules_run=0))[0]
    assert "No rule has run on this claim." in page
    assert "Ready" not in page


def test_the_foot_of_every_page_names_print_tables_check_and_page() -> None:
    summary = crowded()
    pages = words_of(summary)
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert f"Check {check_mark(summary)}" in page
        assert "Holds patient data: keep or shred. Not legal advice." in page
        assert "Printed 11/20/2026 10:42 by SJ, clinic-app 0.1.0" in page
        assert "ICD-10-CM 2026-10-01" in page
        assert "NCCI 2026Q4" in page


def test_further_pages_name_the_patient_by_initials_only() -> None:
    first, *further = words_of(crowded())
    assert "Testerson" in first
    for page in further:
        assert "Testerson" not in page
        assert "Claim 2026-00431, version 3 A. T." in page


def test_training_stands_on_every_page() -> None:
    summary = replace(crowded(), printed=replace(PRINTED, training=True))
    pages = words_of(summary)
    assert len(pages) > 1
    assert all("TRAINING" in page for page in pages)
    assert "TRAINING" not in words_of(FAULTY)[0]


def test_what_the_file_says_of_itself_holds_no_patient() -> None:
    facts = facts_of(pdf_of(FAULTY))
    assert facts["Title"] == "Pre-submission check 2026-00431 v3"
    assert facts["Author"] == "Maple Street Therapy"
    assert facts["CreationDate"].startswith("D:20261120104200")
    assert "Testerson" not in " ".join(facts.values())
    assert b"/Lang (en-US)" in pdf_of(FAULTY)


def test_the_check_figures_change_with_the_claim_and_not_with_the_printing() -> None:
    assert check_mark(FAULTY) == check_mark(replace(FAULTY, printed=Printed(datetime(2030, 1, 1), "XX")))  # noqa: DTZ001 # as printed
    assert check_mark(FAULTY) != check_mark(replace(FAULTY, rules_run=42))


@pytest.mark.parametrize(
    ("number", "name"),
    [
        ("2026-00431", "precheck_2026-00431_v3.pdf"),
        ("../../etc/passwd", "precheck_etc-passwd_v3.pdf"),
        ("", "precheck_visit_v3.pdf"),
        ("é" * 500, "precheck_visit_v3.pdf"),
    ],
)
def test_file_names_are_plain(number: str, name: str) -> None:
    assert file_name(number, 3) == name


def test_markup_is_printed_as_it_was_typed() -> None:
    items = (FormItem("2", "Patient", '<b>Ada</b> &amp; <img src="x">'),)
    assert '<b>Ada</b> &amp; <img src="x">' in words_of(replace(FAULTY, items=items))[0]


HOSTILE = {
    "one long word": "x" * 100_000,
    "many words": "word " * 20_000,
    "every letter": "".join(map(chr, range(0x3000))) * 8,
    "bidi controls": "\u202e" * 1_000 + "abc",
    "lone surrogate": "\ud800 lone",
    "arabic": "\u0645" * 100_000,
    "marks only": "\u0301" * 100_000,
    "line ends": "\n\t" * 50_000,
    "pdf syntax": ") Tj ET endstream \\ (",
    "empty": "",
}


def filled_with(value: Any, text: str) -> Any:
    """A value with every text in it replaced."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(filled_with(one, text) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: filled_with(getattr(value, one.name), text) for one in fields(value)})
    return value


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_text_breaks_or_slows_a_page(text: str) -> None:
    summary = filled_with(crowded(12, 6, 6), text)
    write_claim(filled_with(FAULTY, "warm \u0645 \u05d0 \u4e00 \uac00"), io.BytesIO())  # the large faces load once
    start = time.process_time()
    written = pdf_of(summary)
    taken = time.process_time() - start
    pages = pages_of(written)
    assert taken < 5.0  # where nothing is capped it takes minutes; how fast a sheet is made is a benchmark
    assert f"Page 1 of {len(pages)}" in pages[0]


NAMES = {
    "Vietnamese": "Nguyễn Thị Ánh",
    "Polish": "Żółć Łukasz",
    "Greek": "Παπαδόπουλος",
    "Cyrillic": "Щербаков Юрий",
    "Japanese": "山田太郎",
    "Kana": "さくら",
    "Chinese": "王小明",
    "Korean": "김철수",
    "Georgian": "ქართული",
    "Armenian": "Հայերեն",
    "Amharic": "አበበ",
    "Cherokee": "ᏣᎳᎩ",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_names_in_any_script_are_drawn_with_letters_that_can_be_read_back(name: str) -> None:
    page = words_of(replace(FAULTY, items=(FormItem("2", "Patient", name, strong=True),)))[0]
    assert name in page


def test_hebrew_reads_from_the_right() -> None:
    """The page holds the letters in their order from the left; a reader that knows Hebrew turns them back."""
    page = words_of(replace(FAULTY, items=(FormItem("2", "Patient", "דוד"), FormItem("5", "Address", "שלום"))))[0]
    assert "שלום" in page or "םולש" in page


def test_findings_without_room_are_announced_with_their_page() -> None:
    first, second = words_of(crowded(2, 2, 14))
    assert "on page 2" in first
    assert "continued on page 2" in first
    assert "Findings, continued" in second
    assert "continued on page" not in second


_PRINT_DIGEST = """
import hashlib, io
from clinic_app.reports.claim_pdf import write_claim
from tests.reports.sample_claims import crowded
out = io.BytesIO()
write_claim(crowded(), out)
print(hashlib.sha256(out.getvalue()).hexdigest())
"""


def test_another_run_of_the_program_writes_the_same_bytes() -> None:
    digests = set()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", _PRINT_DIGEST],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        digests.add(done.stdout.strip())
    assert len(digests) == 1
    assert digests == {hashlib.sha256(pdf_of(crowded())).hexdigest()}
