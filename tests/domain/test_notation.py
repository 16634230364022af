"""The notation of a visit, read and written."""

from __future__ import annotations

import json
import time
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from clinic_app.domain.errors import UnreadableVisitError
from clinic_app.domain.notation import read_json, read_toml, visit_from_mapping, write_json, write_toml
from clinic_app.domain.notation.files import LARGEST_FILE, read_visit
from clinic_app.domain.visit import Diagnosis, Discipline, Visit
from tests.strategies import visits

SLOW_TO_DRAW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SLOW_TO_DRAW
@given(visits())
def test_a_visit_written_as_json_reads_back_the_same(visit: Visit) -> None:
    assert read_json(write_json(visit)) == visit


@SLOW_TO_DRAW
@given(visits())
def test_a_visit_written_as_toml_reads_back_the_same(visit: Visit) -> None:
    assert read_toml(write_toml(visit)) == visit


def test_a_plain_diagnosis_stays_a_plain_text() -> None:
    visit = Visit(
        date_of_service=date(2026, 6, 15), diagnoses=(Diagnosis("M62.81"), Diagnosis("G70.00", confirmed=False))
    )
    assert json.loads(write_json(visit))["diagnoses"] == ["M62.81", {"code": "G70.00", "confirmed": False}]


def test_toml_and_json_of_the_same_visit_are_the_same_value() -> None:
    from_toml = read_toml(
        """
        date_of_service = 2026-06-15
        started = 10:00:00
        discipline = "PT"
        [[lines]]
        code = "97110"
        charge = "90.00"
        from = 2026-06-15
        [documentation]
        signed_on = 2026-06-15T17:40:00
        tests = [ { name = "TUG", score = 18, unit = "s", on = 2026-06-15 } ]
        """
    )
    from_json = read_json(
        '{"date_of_service": "2026-06-15", "started": "10:00:00", "discipline": "PT", "payer": null,'
        ' "lines": [{"code": "97110", "charge": "90.00", "from": "2026-06-15"}],'
        ' "documentation": {"signed_on": "2026-06-15T17:40:00",'
        ' "tests": [{"name": "TUG", "score": 18.0, "unit": "s", "on": "2026-06-15"}]}}'
    )
    assert from_toml == from_json
    assert from_toml.discipline is Discipline.PT
    assert from_toml.lines is not None
    assert from_toml.lines[0].charge == Decimal("90.00")
    assert from_toml.documentation is not None
    assert from_toml.documentation.signed_on == datetime(2026, 6, 15, 17, 40)  # noqa: DTZ001 # local, as written


def test_an_empty_text_is_kept_apart_from_one_left_out() -> None:
    visit = read_json('{"date_of_service": "2026-06-15", "documentation": {"onset": "", "tests": []}}')
    assert visit.documentation is not None
    assert visit.documentation.onset == ""
    assert visit.documentation.tests == ()
    assert visit.documentation.pattern is None


BROKEN = {
    "an unknown key": ('{"date_of_service": "2026-06-15", "dx": []}', "dx is no key"),
    "an unknown key in a line": ('{"lines": [{"code": "97110"}, {"cde": "97140"}]}', "lines[1].cde is no key"),
    "an unknown key that is null": ('{"date_of_service": "2026-06-15", "dx": null}', "dx is no key"),
    "a doubled key": ('{"payer": "medicare", "payer": "va"}', "'payer' stands twice"),
    "money as a number": ('{"lines": [{"code": "97110", "charge": 90.5}]}', "lines[0].charge must be an amount"),
    "money in words": ('{"lines": [{"code": "97110", "charge": "ninety"}]}', "lines[0].charge must be an amount"),
    "units with decimals": ('{"lines": [{"code": "97110", "units": 1.5}]}', "lines[0].units must be a whole number"),
    "true for a number": ('{"lines": [{"code": "97110", "units": true}]}', "lines[0].units must be a whole number"),
    "minutes below zero": ('{"lines": [{"code": "97110", "minutes": -5}]}', "lines[0].minutes cannot be negative"),
    "no such day": ('{"date_of_service": "2026-02-30"}', "date_of_service is no day of the calendar"),
    "a date in words": ('{"date_of_service": "June 15"}', "date_of_service must be a date"),
    "a list for a table": ('{"date_of_service": "2026-06-15", "patient": []}', "patient must be a table"),
    "a table for a list": ('{"date_of_service": "2026-06-15", "lines": {}}', "lines must be a list"),
    "a fourth therapy": ('{"date_of_service": "2026-06-15", "discipline": "ST"}', "discipline must be one of PT"),
    "a diagnosis without code": ('{"diagnoses": [{"text": "weak"}]}', "diagnoses[0] needs a code"),
    "not a number": ('{"total_treatment_minutes": NaN}', "NaN is no number"),
    "a list": ("[1, 2]", "must be a table"),
    "half a file": ('{"date_of_service": "2026-06-15", "lines": [', "no JSON"),
    "too many lines": (json.dumps({"lines": [{"code": "97110"}] * 1001}), "lines has 1,001 entries"),
    "deep nesting": ("[" * 100_000, "nested too deeply"),
    "a number of a million digits": ('{"total_treatment_minutes": ' + "1" * 1_000_000 + "}", "too long"),
    "nothing of a visit": ("{}", "Nothing of a visit"),
}


@pytest.mark.parametrize(("document", "sentence"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_visit_is_refused_in_one_sentence_that_names_the_key(document: str, sentence: str) -> None:
    with pytest.raises(UnreadableVisitError) as refused:
        read_json(document)
    assert sentence in str(refused.value)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 300


def test_a_doubled_key_in_toml_is_refused() -> None:
    with pytest.raises(UnreadableVisitError, match="no TOML"):
        read_toml('payer = "va"\npayer = "medicare"')


@pytest.mark.parametrize(
    "document",
    [
        "a" + ".a" * 100_000 + " = 1",
        "[" + "a . " * 50_000 + "a]",
        "x = { " + "'a'." * 50_000 + '"a" = 1 }',
        '"".' * 70_000,
    ],
    ids=["a key", "a table", "an inline table", "half a key"],
)
def test_a_key_of_endless_levels_is_refused_before_it_costs_seconds(document: str) -> None:
    begun = time.process_time()
    with pytest.raises(UnreadableVisitError, match="A key of this file has more than 100 levels"):
        read_toml(document)
    assert time.process_time() - begun < 1


def test_dots_in_the_text_of_a_note_are_no_levels() -> None:
    narrative = "walk.sit." * 200 + " Then: " + "." * 500
    visit = read_toml(f'date_of_service = 2026-06-15\n[documentation]\nnarrative = "{narrative}"')
    assert visit.documentation is not None
    assert visit.documentation.narrative == narrative


BROKEN_BYTES = {
    "empty": (b"", "empty"),
    "blank": (b" \n\t\n", "empty"),
    "binary": (bytes(range(256)), "no UTF-8"),
    "zero bytes": (b'payer = "\x00"', "zero bytes"),
    "Latin-1": ('payer = "Müller"'.encode("latin-1"), "no UTF-8"),
    "UTF-16": ("date_of_service = 2026-06-15".encode("utf-16"), "no UTF-8"),
    "huge": (b"#" * (LARGEST_FILE + 1), "too much"),
}


@pytest.mark.parametrize(("content", "sentence"), BROKEN_BYTES.values(), ids=BROKEN_BYTES.keys())
def test_bytes_that_are_no_visit_are_refused_in_one_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableVisitError, match=sentence):
        read_visit(content)


def test_a_byte_order_mark_is_read_over() -> None:
    assert read_visit("date_of_service = 2026-06-15".encode("utf-8-sig")).date_of_service == date(2026, 6, 15)


def test_control_and_direction_marks_are_cleaned_from_text() -> None:
    visit = visit_from_mapping({"date_of_service": date(2026, 6, 15), "payer": "medi\u202ecare\x07"})
    assert visit.payer == "medicare"
