"""The colours keep their promise: 4.5 for text, 3 for the lines of inputs."""

import pytest

from clinic_app.ui.tokens import DARK, LIGHT, Level, Status, Theme, contrast, high_contrast

THEMES = [LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK)]
GROUNDS = ("panel", "win", "sunk", "hover", "sel", "accentsoft")
TEXT = ("ink", "ink2", "ink3", "accent", "red", "amber", "note", "green")


def name_of(theme: object) -> str:
    return theme.name if isinstance(theme, Theme) else str(theme)


@pytest.mark.parametrize("theme", THEMES, ids=name_of)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("token", TEXT)
def test_text_is_legible_on_every_ground(theme: Theme, token: str, ground: str) -> None:
    assert contrast(getattr(theme, token), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=name_of)
@pytest.mark.parametrize("ground", ["panel", "win", "sunk"])
def test_input_lines_and_focus_are_seen(theme: Theme, ground: str) -> None:
    assert contrast(theme.edge, getattr(theme, ground)) >= 3
    assert contrast(theme.accent, getattr(theme, ground)) >= 3


@pytest.mark.parametrize("theme", THEMES, ids=name_of)
@pytest.mark.parametrize("level", list(Level))
def test_levels_are_legible_on_their_soft_ground(theme: Theme, level: Level) -> None:
    assert contrast(theme.level(level), theme.level_soft(level)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=name_of)
def test_words_on_fills_are_legible(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert all(contrast(code.ink, code.fill) >= 4.5 for code in theme.codes)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=name_of)
def test_the_lines_of_neighbouring_codes_differ(theme: Theme) -> None:
    assert len({code.fill for code in theme.codes}) == 4
    assert theme.code(4) == theme.code(0)


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_high_contrast_turns_hairlines_into_edges_and_third_ink_into_second() -> None:
    sharper = high_contrast(LIGHT)
    assert sharper.line == sharper.rule == LIGHT.edge
    assert contrast(sharper.ink3, LIGHT.panel) >= contrast(LIGHT.ink2, LIGHT.panel)
    assert sharper.ink2 == LIGHT.ink


@pytest.mark.parametrize("theme", [high_contrast(LIGHT), high_contrast(DARK)], ids=name_of)
def test_high_contrast_reaches_seven_to_one_for_every_word(theme: Theme) -> None:
    low = {
        (token, ground): ratio
        for token in TEXT
        for ground in GROUNDS
        if (ratio := contrast(getattr(theme, token), getattr(theme, ground))) < 7
    }
    assert low == {}
    assert min(contrast(theme.level(level), theme.level_soft(level)) for level in Level) >= 7
    assert min(contrast(code.ink, code.fill) for code in theme.codes) >= 7
    assert contrast(theme.on_accent, theme.accent) >= 7
    assert contrast(theme.off, theme.panel) >= 4.5


def test_the_plain_themes_do_not_reach_what_high_contrast_does() -> None:
    assert contrast(LIGHT.ink3, LIGHT.panel) < 7
    assert contrast(DARK.ink3, DARK.panel) < 7


def test_a_status_has_no_colour_of_a_level() -> None:
    levels = {LIGHT.level(level) for level in Level}
    assert not levels & {LIGHT.level(status) for status in Status}
