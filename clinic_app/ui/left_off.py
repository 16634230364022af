"""Where somebody was when the window locked, by numbers and field names alone, and the way back there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.services.unfinished import keep_unfinished, take_unfinished
from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.form_state import Unread

if TYPE_CHECKING:
    from clinic_app.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LeftOff:
    """The account, the place, the day shown, the visit or draft at work, the patient shown, and the field in focus.

    `treated_id` is the patient of the visit at work: the number of a draft is given again when the draft is gone.
    """

    account_id: int
    place: str
    day: date
    visit_id: int = 0
    draft_id: int = 0
    treated_id: int = 0
    patient_id: int = 0
    field: str = ""
    row: int = -1
    column: int = -1


def left_off(workspace: Workspace, account_id: int) -> LeftOff:
    """Where the person is now. Ask before open editors are closed, and `with_draft` once the draft is kept."""
    screen = workspace.screen_of_visits
    patients = workspace.patients_if_made()
    shown = patients.patient.id if patients is not None else 0
    here = LeftOff(account_id, workspace.here(), screen.day.day, patient_id=shown)
    focus: QWidget | None = QApplication.focusWidget()
    if focus is None or not workspace.isAncestorOf(focus):
        return here
    part: QWidget | None = focus
    while part is not None and part is not workspace:
        if isinstance(part, EntryGrid):
            current = part.currentIndex()
            return replace(here, field=part.objectName(), row=current.row(), column=current.column())
        part = part.parentWidget()
    return replace(here, field=focus.objectName())


def with_draft(here: LeftOff, workspace: Workspace) -> LeftOff:
    """The same, with the visit at work and its draft."""
    at_work = workspace.screen_of_visits.desk.visit_at_work
    if at_work is None:
        return here
    record = at_work.record
    return replace(here, visit_id=record.id, draft_id=at_work.draft_id, treated_id=record.patient_id)


def keep_half_typed(workspace: Workspace) -> None:
    """Keep, encrypted, what no draft holds: text that is no value, and what stands unsaved on the other pages."""
    typed: dict[str, Any] = {}
    unread = workspace.screen_of_visits.form.state().unread
    if unread:
        typed["unread"] = [[list(one.at), one.text, one.why] for one in unread]
    if pages := workspace.half_typed_pages():
        typed["pages"] = pages
    if typed:
        keep_unfinished(workspace.clinic, typed)


def keep_untaken(workspace: Workspace) -> None:
    """At the end of the program: what a lock kept and no page took back waits for the next unlocking."""
    if workspace.half_typed:
        keep_unfinished(workspace.clinic, {"pages": workspace.half_typed})


def take_half_typed_pages(workspace: Workspace) -> bool:
    """Give each page what was half typed on it, once it is shown: after an end, or when another was here between.

    Whether there was anything.
    """
    workspace.half_typed |= _pages_of(take_unfinished(workspace.clinic))
    return bool(workspace.half_typed)


def _pages_of(typed: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    pages = typed.get("pages")
    return {str(name): of for name, of in pages.items() if isinstance(of, dict)} if isinstance(pages, dict) else {}


def go_back(workspace: Workspace, here: LeftOff) -> bool:
    """Open the same visit with its draft, and put the focus where it was; False if the visit is gone."""
    screen = workspace.screen_of_visits
    try:
        typed = take_unfinished(workspace.clinic)
        workspace.half_typed |= _pages_of(typed)
        screen.show_day(here.day)
        _open(workspace, here)
        _put_back(workspace, here, typed)
    except ClinicError as error:
        workspace.message.say(error)
        return False
    workspace.go(here.place)
    shown = workspace.pages.currentWidget() or workspace
    field = shown.findChild(QWidget, here.field) if here.field else None
    if isinstance(field, EntryGrid) and here.row >= 0:
        field.setFocus()
        field.setCurrentIndex(field.model().index(min(here.row, field.model().rowCount() - 1), here.column))
    elif field is not None and field.isVisibleTo(shown):  # out of sight, it would take the keys of the window
        field.setFocus()
    return True


def _open(workspace: Workspace, here: LeftOff) -> None:
    desk = workspace.screen_of_visits.desk
    mine = (here.draft_id, here.visit_id, here.treated_id)
    draft = next((one for one in workspace.clinic.drafts() if (one.id, one.visit_id, one.patient_id) == mine), None)
    if draft is not None:
        desk.begin(workspace.clinic.open_draft(draft))
    elif here.visit_id:
        desk.open(here.visit_id)


def _put_back(workspace: Workspace, here: LeftOff, typed: Mapping[str, Any]) -> None:
    form = workspace.screen_of_visits.form
    if (unread := typed.get("unread")) and workspace.screen_of_visits.desk.visit_at_work is not None:
        kept = tuple(Unread(tuple(at), str(text), str(why)) for at, text, why in unread)
        form.step(replace(form.state(), unread=kept), "unlock")
    if here.place != "patients":
        return
    if here.patient_id:
        workspace.patients.open(here.patient_id)
    else:
        workspace.patients.begin_new()
