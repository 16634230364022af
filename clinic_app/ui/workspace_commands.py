"""What each action of the menus does in the workspace."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from clinic_app import __version__
from clinic_app.domain.records import VisitStatus
from clinic_app.ui.language import tr
from clinic_app.ui.main_window import NAME
from clinic_app.ui.tool_pages import TOOLS

if TYPE_CHECKING:
    from clinic_app.ui.workspace import Workspace

Doings = dict[str, Callable[[], object]]


def connect_commands(workspace: Workspace) -> None:
    """Let each action do its work."""
    act, screen = workspace.actions_by_name, workspace.screen_of_visits
    on_shown = workspace.visits.do_on_shown
    for name, do in _changing_the_open_visit(workspace).items():
        act.let(name, partial(on_shown, do))
    for name, do in (_on_visits(workspace) | _on_papers(workspace) | _going_about(workspace)).items():
        act.let(name, do)
    for name in ("section_back", "section_forward"):
        act.only_within(name, screen)
    screen.findings.head.summary_action.triggered.connect(lambda _checked=False: workspace.papers_shown.show_summary())


def _changing_the_open_visit(workspace: Workspace) -> Doings:
    """What changes the open visit is done only where it can be seen."""
    screen = workspace.screen_of_visits
    desk, findings = screen.desk, screen.findings
    return {
        "undo": screen.form.undo,
        "redo": screen.form.redo,
        "copy_last": desk.copy_last,
        "repeat_usual": desk.repeat_usual,
        "fill_charges": desk.fill_charges,
        "hold": partial(desk.set_status, VisitStatus.HOLD),
        "ask_therapist": partial(desk.set_status, VisitStatus.WAITING),
        "not_billed": partial(desk.set_status, VisitStatus.NOT_BILLED),
        "check_again": desk.check_again,
        "fix_all": desk.fix_all_safe,
        "keep_finding": findings.ask_current_reason,
        "ask_finding": findings.ask_current,
        "question_slips": screen.questions.print_open,
    }


def _on_visits(workspace: Workspace) -> Doings:
    visits = workspace.visits
    sections = {f"section_{number}": partial(visits.go_to_section, number) for number in range(1, 6)}
    return {
        **sections,
        "new_visit": visits.ask_new,
        "new_patient": visits.ask_new_patient,
        "save": visits.save,
        "section_6": visits.go_to_findings,
        "enter_times": visits.enter_times,
        "section_back": partial(visits.step_section, -1),
        "section_forward": partial(visits.step_section, 1),
        "visit_before": partial(visits.step, -1),
        "visit_after": partial(visits.step, 1),
        "today": visits.show_today,
        "edit_patient": visits.edit_patient,
        "numbers": visits.show_numbers,
        "bin_visit": visits.move_to_bin,
    }


def _on_papers(workspace: Workspace) -> Doings:
    papers = workspace.papers_shown
    return {"summary": papers.print, "save_pdf": papers.save_pdf, "day_book": papers.show_day_book}


def _going_about(workspace: Workspace) -> Doings:
    places = ("visits", "patients", "codes", "settings", *(tool.name for tool in TOOLS))
    return {
        **{name: partial(workspace.go, name) for name in places},
        "search": workspace.search.toggle,
        "explain": workspace.explaining.explain_current,
        "keyboard": workspace.explaining.help,
        "larger": lambda: workspace.settings.step_scale(1),
        "smaller": lambda: workspace.settings.step_scale(-1),
        "tour": partial(_take_tour, workspace),
        "practice": partial(_practise, workspace),
        "about": partial(_tell_about, workspace),
        "lock": workspace.lock_asked.emit,
        "quit": lambda: workspace.window().close(),
    }


def _take_tour(workspace: Workspace) -> None:
    if workspace.clinic.is_practice:
        workspace.go("visits")
        workspace.tour.begin()
    else:
        workspace.status.say(tr("The tour is taken in the practice clinic: lock, and open it from the first page"))


def _practise(workspace: Workspace) -> None:
    if workspace.clinic.is_practice:
        workspace.status.say(tr("This is the practice clinic"))
    else:
        workspace.practice_asked.emit()


def _tell_about(workspace: Workspace) -> None:
    workspace.status.say(
        tr(
            "{program} {version}: checks therapy claims before they leave. Not legal advice.",
            program=NAME,
            version=__version__,
        )
    )
