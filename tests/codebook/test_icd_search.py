import importlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.codebook.code_set import CodeSet
from clinic_app.codebook.diagnoses import DiagnosisStatus, DiagnosisTable
from clinic_app.codebook.diagnosis_search import DiagnosisSearch, SearchHit
from clinic_app.codebook.search_words import begins_like, typing_distance, words_of

JUNE, NOVEMBER = date(2026, 6, 15), date(2026, 11, 21)


@pytest.fixture(scope="module")
def search(diagnoses: DiagnosisTable) -> DiagnosisSearch:
    return DiagnosisSearch(diagnoses)


def codes(hits: list[SearchHit]) -> list[str]:
    return [hit.code for hit in hits]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("frozen shoulder", "M75.0-"),
        ("frozen shoulder left", "M75.02"),
        ("frozen shoulder rt", "M75.01"),
        ("tennis elbow", "M77.1-"),
        ("golfer's elbow", "M77.0-"),
        ("runner's knee", "M22.2- M22.4-"),
        ("plantar fasciitis", "M67.A-"),
        ("ACL tear", "S83.51-"),
        ("acl tear l", "S83.512"),
        ("stroke weakness left", "I69.35-"),
        ("ADHD", "F90.-"),
        ("rotator cuff tear right", "M75.1- S46.01-"),
        ("herniated disc", "M51.- M50.-"),
        ("sciatica", "M54.3- M54.4-"),
        ("carpal tunnel", "G56.0-"),
        ("bell's palsy", "G51.0"),
        ("vertigo", "H81.- R42"),
        ("bppv", "H81.1-"),
        ("lazy speech", "R47.- F80.0"),
        ("knee replacement", "Z96.65- Z47.1"),
        ("hip fracture", "S72.- M84.-"),
        ("concussion", "S06.0-"),
        ("dysphagia", "R13.1-"),
        ("aphasia", "R47.01 I69.320"),
        ("stutter", "F80.81 R47.82 F98.5"),
        ("autism", "F84.0"),
        ("down syndrome", "Q90.-"),
        ("cerebral palsy", "G80.-"),
        ("torticollis", "M43.6 Q68.0"),
        ("tmj", "M26.6-"),
        ("whiplash", "S13.4-"),
        ("scoliosis", "M41.-"),
        ("knee osteoarthritis", "M17.-"),
        ("gout", "M10.- M1A.-"),
        ("parkinson's", "G20.-"),
        ("parkinsons", "G20.-"),
        ("MS", "G35.-"),
        ("ALS", "G12.21"),
        ("lymphedema", "I89.0 I97.2 Q82.0"),
        ("incontinence", "N39.- R32 R15.-"),
        ("deconditioning", "R53.81"),
        ("falls", "R29.6 Z91.81"),
        ("low back pain", "M54.5-"),
        ("pain knee", "M25.56-"),
        ("muscle weak", "M62.81"),
        ("weakness", "R53.1 M62.81"),
        ("tka", "Z96.65- Z47.1"),
        ("shouldr pain", "M25.51-"),
        ("plantar fascitis", "M67.A-"),
        ("carpel tunnel", "G56.0-"),
        ("sciatca", "M54.3- M54.4-"),
        ("torticolis", "M43.6 Q68.0"),
        ("fracutre neck femur left", "S72.0-"),
        ("sprain anterior cruciate right knee subsequent", "S83.511D"),
        ("Ménière", "H81.0-"),
    ],
)
def test_people_find_what_they_mean(search: DiagnosisSearch, typed: str, first: str) -> None:
    hits = search.search(typed, NOVEMBER, limit=10)
    assert hits[0].code in CodeSet.parse(first)


def test_a_lay_word_follows_the_code_of_the_day(search: DiagnosisSearch) -> None:
    assert codes(search.search("plantar fasciitis", JUNE))[0] == "M72.2"
    november = codes(search.search("plantar fasciitis", NOVEMBER))
    assert set(november[:3]) == {"M67.A01", "M67.A02", "M67.A09"}
    assert "M67.A01" not in codes(search.search("plantar fasciitis", JUNE))


@pytest.mark.parametrize("typed", ["m6281", "M62.81", "M62.8", "m62", " M62 "])
def test_a_code_is_found_with_or_without_dot(search: DiagnosisSearch, typed: str) -> None:
    assert "M62.81" in codes(search.search(typed, JUNE))


def test_a_code_prefix_shows_billable_codes_before_headers(search: DiagnosisSearch) -> None:
    hits = search.search("M54.5", JUNE)
    assert set(codes(hits)[:3]) == {"M54.50", "M54.51", "M54.59"}
    assert codes(hits)[3:] == ["M54.5"]
    assert [hit.needs for hit in hits] == ["", "", "", "needs more detail"]


def test_what_a_code_needs_is_said_in_words(search: DiagnosisSearch) -> None:
    needs = {hit.code: hit.needs for hit in search.search("frozen shoulder", JUNE)}
    assert (needs["M75.0"], needs["M75.01"]) == ("needs side", "")
    acl = search.search("acl tear right", JUNE)
    assert (acl[0].code, acl[0].needs, acl[0].billable) == ("S83.511", "needs 7th character", False)
    assert ("S83.511D", True) in [(hit.code, hit.billable) for hit in acl]


def test_seventh_characters_of_a_typed_code_begin_with_care_after_treatment(search: DiagnosisSearch) -> None:
    assert codes(search.search("S83.511", JUNE)) == ["S83.511D", "S83.511A", "S83.511S", "S83.511"]


def test_favourites_stand_first_then_recents(search: DiagnosisSearch) -> None:
    plain = codes(search.search("knee pain", JUNE))
    own = codes(search.search("knee pain", JUNE, favourites=["M25.569"], recents=["M22.41", "Z99.9"]))
    assert plain[0] != "M25.569"
    assert own[:2] == ["M25.569", "M22.41"]
    assert codes(search.search("M25.56", JUNE, favourites=["M25.569"]))[0] == "M25.569"


def test_words_match_in_any_order_and_as_beginnings(search: DiagnosisSearch) -> None:
    assert codes(search.search("knee right pain", JUNE))[0] == "M25.561"
    assert codes(search.search("pai rig kne", JUNE))[0] == "M25.561"


def test_the_limit_holds_and_nothing_gives_nothing(search: DiagnosisSearch) -> None:
    assert len(search.search("fracture", JUNE, limit=7)) == 7
    assert search.search("", JUNE) == []
    assert search.search("   ...  ", JUNE) == []
    assert search.search("qqqqzzzz", JUNE) == []


def test_hits_are_billable_as_they_say(search: DiagnosisSearch, diagnoses: DiagnosisTable) -> None:
    for typed in ("knee", "fracture femur subsequent", "plantar", "M72", "sprain ankle", "G35"):
        for hit in search.search(typed, NOVEMBER, limit=50):
            status = diagnoses.lookup(hit.code, NOVEMBER).status
            assert (status is DiagnosisStatus.BILLABLE) == hit.billable, hit
            assert (hit.needs == "") == hit.billable, hit


@pytest.mark.parametrize(
    "text", ['"', "'", "a AND OR NOT", "NEAR(knee", "col:knee", "knee*", "^knee", "-knee", "%_", "\0"]
)
def test_signs_of_a_query_language_are_only_letters(search: DiagnosisSearch, text: str) -> None:
    assert isinstance(search.search(text, JUNE), list)


@given(st.text(max_size=60))
def test_any_text_can_be_searched(search: DiagnosisSearch, text: str) -> None:
    hits = search.search(text, JUNE, limit=5)
    assert len(codes(hits)) == len(set(codes(hits))) <= 5


@pytest.mark.parametrize(
    ("typed", "word", "errors"),
    [
        ("knee", "knee", 0),
        ("kne", "knee", 1),
        ("kneee", "knee", 1),
        ("knea", "knee", 1),
        ("shuolder", "shoulder", 1),
        ("shulderr", "shoulder", 2),
        ("abc", "xyz", 3),
        ("", "ab", 2),
    ],
)
def test_typing_errors_are_counted(typed: str, word: str, errors: int) -> None:
    assert typing_distance(typed, word) == errors
    assert typing_distance(word, typed) == errors


@pytest.mark.parametrize(
    ("typed", "word", "like"),
    [
        ("shoul", "shoulder", True),
        ("shuol", "shoulder", True),
        ("shoal", "shoulder", True),
        ("shol", "shoulder", True),
        ("shouul", "shoulder", True),
        ("knee", "shoulder", False),
        ("shoxyl", "shoulder", False),
    ],
)
def test_a_mistyped_beginning_is_recognised(typed: str, word: str, like: bool) -> None:
    assert begins_like(typed, word) is like


def test_words_lose_case_accents_and_possessives() -> None:
    assert words_of("Ménière’s disease, Bell's Palsy (left)") == ["meniere", "disease", "bell", "palsy", "left"]


def test_the_wanted_code_is_among_the_first_ten(
    diagnoses: DiagnosisTable, search: DiagnosisSearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parent.parent / "bench")
    recall = importlib.import_module("search_recall")
    wanted = recall.billable_titles(diagnoses)
    shares = {name: recall.measure(search, wanted, maker).share for name, maker in recall.KINDS}
    assert len(shares) == 5
    assert {name: share for name, share in shares.items() if share < 0.95} == {}
