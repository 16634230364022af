"""A claim that is out: the screen says so, and no key sends it a second time as it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from clinic_app.domain.records import VisitStatus
from clinic_app.ui.tokens import Level
from clinic_app.ui.workspace import Workspace
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key


def test_a_sent_claim_is_not_made_ready_again_unless_something_in_it_was_changed(
    person: Person, workspace: Workspace
) -> None:
    clinic, screen = workspace.clinic, workspace.screen_of_visits
    person.press(Key.Key_N, CTRL)
    person.enter("mockf")
    person.enter()
    person.enter("t")
    person.enter("M25.561")
    person.press(Key.Key_3, CTRL)
    for text in ("97110", "30", "", "GP"):
        person.enter(text)
    person.press(Key.Key_S, CTRL)
    at_work = screen.desk.visit_at_work
    assert at_work is not None
    kept = clinic.kept_visit(at_work.record.id)
    clinic.set_status(kept, kept.record.visit, VisitStatus.SENT)
    screen.take_records()
    number = screen.strip.findChild(QLabel, "visit_number")
    assert isinstance(number, QLabel)
    assert number.text().endswith(", Sent")
    assert "changed since" not in screen.strip.accessibleDescription()

    person.press(Key.Key_Return, CTRL)

    assert "sent as it stands" in workspace.message.words()
    assert clinic.kept_visit(at_work.record.id).record.status is VisitStatus.SENT
    person.press(Key.Key_1, CTRL)
    for _field in ("day", "start", "place", "payer"):
        person.press(Key.Key_Tab)
    person.enter("35")
    person.press(Key.Key_S, CTRL)
    assert "differs from what was sent" in workspace.status.words()
    shown = next(one for one in screen.day.list.days.visits if one.key == str(at_work.record.id))
    assert (shown.state, shown.state_words) == (Level.CHECK, "Sent, changed")
    assert "Claim changed since sent, Check" in screen.strip.accessibleDescription()
    person.press(Key.Key_Return, CTRL)
    assert clinic.kept_visit(at_work.record.id).record.status is VisitStatus.READY
    assert workspace.message.words() == ""
