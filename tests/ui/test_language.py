"""The words of the window in the language in force."""

from clinic_app.ui.language import tr, tr_count, tr_noop


def test_without_a_translator_the_words_are_the_english_ones() -> None:
    assert tr("New visit") == "New visit"
    assert tr_noop("New visit") == "New visit"


def test_values_are_put_in_by_name_and_braces_of_data_stay() -> None:
    assert tr("Saved {time}", time="10:42 {x}") == "Saved 10:42 {x}"


def test_one_and_many_have_their_own_words() -> None:
    assert tr_count("{count} visit", "{count} visits", 1) == "1 visit"
    assert tr_count("{count} visit", "{count} visits", 0) == "0 visits"
