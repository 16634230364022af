"""The findings stay in place, lead to their fields, and are repaired or accepted by key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.finding_cards import FindingCard
from clinic_app.ui.findings_model import FindingsModel, FindingView, NotCheckedView, verdict_words
from clinic_app.ui.findings_panel import FindingsPanel
from clinic_app.ui.theme import Appearance
from clinic_app.ui.tokens import Level
from tests.ui.sample_visit import FINDINGS

EXCL, GP = "dx-excl1/1", "mod-gp/1"


@pytest.fixture
def panel(qtbot: QtBot, appearance: Appearance) -> FindingsPanel:
    made = FindingsPanel()
    qtbot.addWidget(made)
    made.set_model(FINDINGS)
    made.resize(318, 682)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def card(panel: FindingsPanel, key: str) -> FindingCard:
    found = panel.card(key)
    assert found is not None
    return found


def without(*keys: str) -> FindingsModel:
    return replace(FINDINGS, findings=tuple(f for f in FINDINGS.findings if f.key not in keys))


def button(of: FindingCard, name: str) -> KeyButton:
    found = of.findChild(KeyButton, name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("levels", "not_checked", "words"),
    [
        ([Level.MUST_FIX, Level.CHECK], 0, "Not ready: 1 must fix"),
        ([Level.CHECK, Level.CHECK], 0, "2 to check"),
        ([Level.NOTE], 0, "Ready"),
        ([], 2, "Ready, 2 not checked"),
        ([], 0, "Ready"),
    ],
)
def test_the_verdict_is_in_words(levels: list[Level], not_checked: int, words: str) -> None:
    findings = tuple(FindingView(str(place), "R", level, "what") for place, level in enumerate(levels))
    model = FindingsModel(findings, (NotCheckedView("R", "why"),) * not_checked)
    assert verdict_words(model)[1] == words


def test_nothing_is_called_ready_before_it_was_checked(qtbot: QtBot, appearance: Appearance) -> None:
    made = FindingsPanel()
    qtbot.addWidget(made)
    assert made.head.words() == "Not complete yet"
    assert not made.head.ready_button.isEnabled()


def test_a_waived_must_fix_no_longer_counts(panel: FindingsPanel) -> None:
    waived = tuple(replace(f, waived_reason="Seen") if f.level is Level.MUST_FIX else f for f in FINDINGS.findings)
    panel.set_model(replace(FINDINGS, findings=waived))
    assert panel.head.words() == "2 to check"
    assert panel.head.ready_button.isEnabled()


def test_mark_ready_is_off_while_a_must_fix_stands(panel: FindingsPanel) -> None:
    assert not panel.head.ready_button.isEnabled()
    panel.set_model(without(EXCL, GP))
    assert panel.head.ready_button.isEnabled()


def test_the_first_must_fix_is_the_current_card(panel: FindingsPanel) -> None:
    assert panel.current_key() == EXCL
    assert card(panel, EXCL).property("current") is True


def test_cards_are_updated_in_place(panel: FindingsPanel) -> None:
    before = card(panel, GP)
    changed = tuple(replace(f, what="97140 lacks GP.") if f.key == GP else f for f in FINDINGS.findings)
    panel.set_model(replace(FINDINGS, findings=changed))
    assert card(panel, GP) is before
    what = before.findChild(QLabel, "finding_what")
    assert what is not None
    assert what.text() == "97140 lacks GP."


def test_focus_stays_on_a_card_when_others_go(panel: FindingsPanel) -> None:
    card(panel, GP).setFocus()
    panel.set_model(without(EXCL))
    assert card(panel, GP).hasFocus()
    assert panel.current_key() == GP


def test_focus_goes_to_the_next_card_when_its_own_is_repaired(panel: FindingsPanel) -> None:
    card(panel, EXCL).setFocus()
    panel.set_model(without(EXCL))
    assert panel.current_key() == GP
    assert card(panel, GP).hasFocus()


def test_cards_keep_their_order_while_a_field_is_edited(panel: FindingsPanel) -> None:
    swapped = tuple(reversed(FINDINGS.findings))
    panel.set_model(replace(FINDINGS, findings=swapped), hold_order=True)
    assert [f.key for f in panel.model().open(Level.MUST_FIX)] == [EXCL, GP]
    panel.set_model(replace(FINDINGS, findings=swapped))
    assert [f.key for f in panel.model().open(Level.MUST_FIX)] == [GP, EXCL]


def test_one_key_leads_to_the_current_finding_first_and_then_to_the_next(qtbot: QtBot, panel: FindingsPanel) -> None:
    places: list[tuple[object, ...]] = []
    panel.go_to_place.connect(places.append)
    qtbot.keyClick(panel, Qt.Key.Key_F6)
    qtbot.keyClick(panel, Qt.Key.Key_F6)
    qtbot.keyClick(panel, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert places == [("diagnoses", 1), ("lines", 1, "modifiers"), ("diagnoses", 1)]
    assert panel.current_key() == EXCL


def test_the_round_of_findings_closes(panel: FindingsPanel) -> None:
    panel.go_previous()
    assert panel.current_key() == "ptr/3"
    panel.go_next()
    assert panel.current_key() == EXCL


def test_one_key_applies_the_current_fix(qtbot: QtBot, panel: FindingsPanel) -> None:
    with qtbot.waitSignal(panel.apply_fix) as told:
        qtbot.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert told.args == [EXCL, 0]


def test_a_click_on_a_fix_names_its_card(qtbot: QtBot, panel: FindingsPanel) -> None:
    with qtbot.waitSignal(panel.apply_fix) as told:
        button(card(panel, GP), "finding_fix_0").click()
    assert told.args == [GP, 0]


def test_a_click_on_a_card_leads_to_its_field(qtbot: QtBot, panel: FindingsPanel) -> None:
    with qtbot.waitSignal(panel.go_to_place) as told:
        qtbot.mouseClick(card(panel, GP), Qt.MouseButton.LeftButton)
    assert told.args == [("lines", 1, "modifiers")]


def test_a_typed_reason_waives_without_a_dialog(qtbot: QtBot, panel: FindingsPanel) -> None:
    shown = card(panel, EXCL)
    button(shown, "finding_keep").click()
    assert shown.reason.line.hasFocus()
    qtbot.keyClick(shown.reason.line, Qt.Key.Key_Return)
    assert shown.reason.isVisible(), "an empty reason is none"
    qtbot.keyClicks(shown.reason.line, "Two separate causes")
    with qtbot.waitSignal(panel.waive) as told:
        qtbot.keyClick(shown.reason.line, Qt.Key.Key_Return)
    assert told.args == [EXCL, "Two separate causes"]
    assert QApplication.topLevelWidgets().count(panel.window()) == 1
    assert QApplication.activeModalWidget() is None


def test_escape_gives_a_reason_up(qtbot: QtBot, panel: FindingsPanel) -> None:
    shown = card(panel, EXCL)
    shown.ask_reason()
    qtbot.keyClicks(shown.reason.line, "x")
    qtbot.keyClick(shown.reason.line, Qt.Key.Key_Escape)
    assert shown.reason.isHidden()
    assert shown.hasFocus()


def test_a_half_typed_reason_survives_a_new_check(qtbot: QtBot, panel: FindingsPanel) -> None:
    shown = card(panel, EXCL)
    shown.ask_reason()
    qtbot.keyClicks(shown.reason.line, "Two sep")
    panel.set_model(without(GP))
    assert card(panel, EXCL).reason.line.text() == "Two sep"
    assert shown.reason.line.hasFocus()


def test_a_rule_that_allows_no_reason_offers_none(panel: FindingsPanel) -> None:
    assert card(panel, GP).findChild(KeyButton, "finding_keep") is None
    card(panel, GP).ask_reason()
    assert card(panel, GP).reason.isHidden()


def test_accepted_findings_show_their_reason_and_can_be_opened_again(qtbot: QtBot, panel: FindingsPanel) -> None:
    shown = card(panel, "cap")
    where = shown.findChild(QLabel, "finding_where")
    assert where is not None
    assert where.text() == "Kept: Approved by the plan on 11/18"
    with qtbot.waitSignal(panel.unwaive) as told:
        button(shown, "finding_unkeep").click()
    assert told.args == ["cap"]


def test_the_rule_is_explained_by_key(qtbot: QtBot, panel: FindingsPanel) -> None:
    with qtbot.waitSignal(panel.explain) as told:
        qtbot.keyClick(card(panel, EXCL), Qt.Key.Key_F1)
    assert told.args == ["DX-EXCL1"]


def test_what_was_not_checked_is_always_said_and_can_be_listed(panel: FindingsPanel) -> None:
    toggle = panel.findChild(KeyButton, "not_checked_toggle")
    assert toggle is not None
    assert toggle.text() == "Not checked: 2"
    toggle.click()
    texts = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "UNIT-MUE" in texts
    assert "The payer's approval rules are not set." in texts


def test_only_one_main_button_is_on_the_screen(panel: FindingsPanel) -> None:
    def main_buttons() -> list[str]:
        return [b.text() for b in panel.findChildren(KeyButton) if b.property("kind") == "primary" and b.isVisible()]

    assert main_buttons() == ["Remove R53.1"]
    panel.set_model(without(EXCL, GP))
    assert main_buttons() == ["Mark ready, next"]
    panel.go_next()
    assert main_buttons() == ["Open tests"]


def test_markup_in_a_finding_stays_text(panel: FindingsPanel) -> None:
    formats = {label.textFormat() for label in panel.findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}


def test_a_card_tells_level_place_and_sentence(panel: FindingsPanel) -> None:
    assert card(panel, GP).accessibleName() == "Must fix. Line 2, modifiers, box 24D. 97140 has no therapy modifier"


def test_the_finding_of_another_visit_is_seen(panel: FindingsPanel) -> None:
    """The one card of the visit before is taken again, and stands where it stood."""
    (first, *_) = FINDINGS.findings
    panel.set_model(replace(FINDINGS, findings=(first,)))
    panel.set_model(replace(FINDINGS, findings=(replace(first, key="another"),)))
    assert not card(panel, "another").isHidden()


def test_no_other_finding_is_kept_in_place_of_the_one_the_reader_was_led_to(qtbot: QtBot, panel: FindingsPanel) -> None:
    model = panel.model()
    must = replace(model.findings[0], waivable=False)
    panel.set_model(replace(model, findings=(must, *model.findings[1:])))
    qtbot.keyClick(panel, Qt.Key.Key_F6)
    told: list[str] = []
    panel.said.connect(told.append)
    panel.ask_current_reason()
    assert told == ["This finding cannot be kept with a reason: it must be fixed"]
    assert panel.current_key() == must.key


def test_the_line_for_a_reason_is_brought_into_view(qtbot: QtBot, panel: FindingsPanel) -> None:
    panel.resize(panel.width(), 260)
    last = [finding for finding in panel.model().findings if finding.waivable and not finding.waived_reason][-1]
    panel.make_current(last.key)
    panel.ask_current_reason()
    card = panel.card(last.key)
    assert card is not None
    qtbot.waitUntil(lambda: not card.reason.visibleRegion().isEmpty())
    assert card.reason.visibleRegion().boundingRect().height() == card.reason.height()


def test_a_screen_reader_hears_the_counts_when_they_change_and_only_then(
    panel: FindingsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("clinic_app.ui.findings_panel.announce", lambda _speaker, words: heard.append(words))
    panel.set_model(FINDINGS)
    panel.go_next()
    assert heard == []
    panel.set_model(without(EXCL))
    panel.set_model(without(EXCL))
    assert len(heard) == 1
    assert heard[0].startswith(panel.head.words())
    assert "Must fix" not in heard[0]
    panel.set_model(FINDINGS)
    assert len(heard) == 2


def test_a_card_that_was_current_keeps_its_buttons_for_the_next_time(panel: FindingsPanel) -> None:
    (small, *_) = (one.key for one in FINDINGS.findings if one.level is Level.CHECK)
    panel.make_current(small)
    known = button(card(panel, small), "finding_ask")
    panel.make_current(EXCL)
    assert card(panel, small).findChild(KeyButton, "finding_ask") is None
    panel.make_current(small)
    assert button(card(panel, small), "finding_ask") is known
    assert known.isVisible()


def test_what_a_visit_lacks_and_a_code_that_was_not_checked_stand_above_the_findings(panel: FindingsPanel) -> None:
    lacking = replace(FINDINGS, missing="This visit has no payer yet.", reviewed=False)
    panel.set_model(lacking)
    said = panel.findChild(QLabel, "missing_for_a_claim")
    assert said is not None
    assert (said.isVisible(), said.text()) == (True, "This visit has no payer yet.")
    panel.set_model(FINDINGS)
    assert not said.isVisible()
    assert verdict_words(FindingsModel(reviewed=False)) == (None, "Not complete yet")
    assert verdict_words(FindingsModel(unknown_codes="0552T")) == (None, "Not checked: 0552T")
