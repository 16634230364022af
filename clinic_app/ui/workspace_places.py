"""The places of the workspace: the visits, and each further page, made and joined to it when it is first asked for."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from clinic_app.ui.half_typed import KeepsHalfTyped, Typed
from clinic_app.ui.tool_page import ToolPage, VisitAtWork
from clinic_app.ui.tool_pages import TOOLS

if TYPE_CHECKING:
    from clinic_app.ui.code_page import CodePage
    from clinic_app.ui.keyboard_page import KeyboardPage
    from clinic_app.ui.main_window import MainWindow
    from clinic_app.ui.new_visit_page import NewVisitPage
    from clinic_app.ui.paper_desk import PaperDesk
    from clinic_app.ui.patient_page import PatientPage
    from clinic_app.ui.settings_page import SettingsPage
    from clinic_app.ui.summary_page import SummaryPage
    from clinic_app.ui.workspace import Workspace

_Page = TypeVar("_Page", bound=QWidget)


class WorkspacePlaces(QObject):
    """The pages by name, one above the other in a stack. A page is loaded and made when it is first asked for."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace)
        self._workspace, self._clinic, self._window = workspace, workspace.clinic, window
        self.stack = QStackedWidget()
        self.tools: dict[str, ToolPage] = {}
        self._by_name: dict[str, QWidget] = {}
        self.add("visits", workspace.screen_of_visits)

    def add(self, name: str, page: _Page) -> _Page:
        """Take in a page under a name."""
        self._by_name[name] = page
        self.stack.addWidget(page)
        return page

    def page(self, name: str) -> QWidget:
        """The page of a place, made now if nobody has asked for it before."""
        if (tool := self.tool(name)) is not None:
            return tool
        if name not in self._by_name:
            getattr(self, name)
        return self._by_name[name]

    def is_made(self, name: str) -> bool:
        """Whether somebody has asked for a place before."""
        return name in self._by_name

    def shown(self) -> str:
        """The place shown."""
        return next(name for name, page in self._by_name.items() if page is self.stack.currentWidget())

    def half_typed(self) -> dict[str, Typed]:
        """What is half typed by page; what is asked for a new visit while it is asked."""
        pages = {name: page for name, page in self._by_name.items() if isinstance(page, KeepsHalfTyped)}
        if self.shown() != "new_visit":
            pages.pop("new_visit", None)
        typed = {name: page.half_typed() for name, page in pages.items()}
        return {name: of for name, of in typed.items() if of}

    def patients_if_made(self) -> PatientPage | None:
        """The patients' page; None while nobody has asked for it."""
        return self.patients if self.is_made("patients") else None

    @cached_property
    def patients(self) -> PatientPage:
        """The patients' page."""
        from clinic_app.ui.patient_page import PatientPage  # noqa: PLC0415 # made when first asked for

        page, to = PatientPage(self._clinic), self._workspace
        page.failed.connect(lambda error: to.message.say(error, page))
        page.kept.connect(to.status.say)
        page.kept.connect(to.queue.touched)
        page.kept.connect(lambda _words: to.screen_of_visits.desk.look_up_anew())
        page.visit_asked.connect(to.visits.ask_new)
        page.visit_chosen.connect(to.visits.open)
        return self.add("patients", page)

    @cached_property
    def codes(self) -> CodePage:
        """The page of codes."""
        from clinic_app.ui.code_page import CodePage  # noqa: PLC0415 # made when first asked for

        page, to = CodePage(self._clinic), self._workspace
        page.given_up.connect(lambda: to.go("visits"))
        page.choose_asked.connect(to.explaining.choose_weakness)
        return self.add("codes", page)

    @cached_property
    def settings(self) -> SettingsPage:
        """The settings."""
        from clinic_app.ui.settings_page import SettingsPage  # noqa: PLC0415 # made when first asked for

        to, appearance = self._workspace, self._window.appearance
        screen = to.screen_of_visits
        assert appearance is not None  # the window is dressed before a clinic is open
        page = SettingsPage(self._clinic, appearance, self._window.memory)
        page.given_up.connect(lambda: to.go("visits"))
        page.failed.connect(lambda error: to.message.say(error, page))
        page.kept.connect(to.status.say)
        page.still.toggled.connect(lambda still: setattr(screen.form, "still", still))
        page.records_changed.connect(screen.take_records)
        page.records_changed.connect(lambda: screen.desk.check(while_typing=False))
        page.records_changed.connect(to.queue.touched)
        page.language.chosen.connect(to.language_chosen)
        page.lock_minutes_changed.connect(to.lock_minutes_changed)
        return self.add("settings", page)

    @cached_property
    def keyboard(self) -> KeyboardPage:
        """The keyboard map."""
        from clinic_app.ui.keyboard_page import KeyboardPage, key_groups  # noqa: PLC0415 # made when first asked for

        to = self._workspace
        page = KeyboardPage(key_groups(to.actions_by_name, to.actions_of_findings()))
        page.given_up.connect(lambda: to.go("visits"))
        page.print_button.clicked.connect(to.papers_shown.show_keyboard)
        return self.add("keyboard", page)

    @cached_property
    def new_visit(self) -> NewVisitPage:
        """What is asked before a visit begins."""
        from clinic_app.ui.new_visit_page import NewVisitPage  # noqa: PLC0415 # made when first asked for

        page, to = NewVisitPage(self._clinic), self._workspace
        page.begun.connect(to.visits.begin)
        page.patient_asked.connect(to.visits.ask_new_patient)
        page.given_up.connect(lambda: to.go("visits"))
        return self.add("new_visit", page)

    @cached_property
    def summary(self) -> SummaryPage:
        """Where papers are shown."""
        from clinic_app.ui.summary_page import SummaryPage  # noqa: PLC0415 # made when first asked for

        page, to = SummaryPage(), self._workspace
        page.failed.connect(lambda error: to.message.say(error, page))
        page.kept.connect(to.status.say)
        page.given_up.connect(to.papers_shown.go_back)
        return self.add("summary", page)

    @cached_property
    def papers(self) -> PaperDesk:
        """What makes the papers of the open visit and of its day."""
        from clinic_app.ui.paper_desk import PaperDesk  # noqa: PLC0415 # made when first asked for

        to = self._workspace
        desk = PaperDesk(self._clinic, to.screen_of_visits.desk, self.summary)
        desk.failed.connect(to.message.say)
        desk.shown.connect(to.papers_shown.show)
        return desk

    def tool(self, name: str) -> ToolPage | None:
        """A page of the Tools menu, made when first asked for; None if the menu has none of that name."""
        spec = next((one for one in TOOLS if one.name == name), None)
        if spec is None or name in self.tools:
            return self.tools.get(name)
        page = self.tools[name] = self.add(name, spec.make(self._clinic))
        self._join(name, page)
        return page

    def _join(self, name: str, page: ToolPage) -> None:
        to, screen = self._workspace, self._workspace.screen_of_visits
        page.attend(screen)
        page.failed.connect(lambda error: to.message.say(error, page))
        page.begun_anew.connect(lambda: to.message.take_back(page))
        page.said.connect(to.status.say)
        page.records_changed.connect(screen.take_records)
        page.records_changed.connect(self._tell_patients_of_payers)
        page.records_changed.connect(lambda: screen.desk.check(while_typing=False))
        page.records_changed.connect(to.status.show_editions)
        page.records_changed.connect(to.queue.touched)
        page.visit_asked.connect(to.visits.open)
        page.patient_asked.connect(to.visits.open_patient)
        page.explain_asked.connect(to.explaining.explain)
        page.paper_made.connect(partial(to.papers_shown.show_made, name))
        page.given_up.connect(lambda: to.go("visits"))
        page.tool_asked.connect(to.go_with)
        page.place_asked.connect(lambda place: to.actions_by_name[place].trigger())
        page.visit_at_work, page.who = self._visit_at_work, lambda: self._window.memory.who

    def _visit_at_work(self) -> VisitAtWork | None:
        at_work, form = self._workspace.screen_of_visits.desk.visit_at_work, self._workspace.screen_of_visits.form
        return None if at_work is None else VisitAtWork(at_work.record.number, at_work.whole(form.visit()))

    def _tell_patients_of_payers(self) -> None:
        if (patients := self.patients_if_made()) is not None:
            patients.take_payers()
