"""The workspace of an open clinic: rail, pages, message bar and status bar, and the actions that join them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clinic_app import __version__
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Place
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_releases import release_notice
from clinic_app.services.lists_seen import note_list_seen
from clinic_app.services.locking import note_lock
from clinic_app.services.set_up import SetUp
from clinic_app.services.treating import begins_with_treating
from clinic_app.services.work_queue import CheckedAgain
from clinic_app.ui.backup_keeper import BackupKeeper
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.command_palette import CommandPalette
from clinic_app.ui.dropped_files import DroppedFiles
from clinic_app.ui.folder_watcher import FolderWatcher
from clinic_app.ui.grid_keys import GridCommand
from clinic_app.ui.half_typed import KeepsHalfTyped, Typed
from clinic_app.ui.language import tr
from clinic_app.ui.left_off import (
    LeftOff,
    go_back,
    keep_half_typed,
    keep_untaken,
    left_off,
    take_half_typed_pages,
    with_draft,
)
from clinic_app.ui.lock_cover import LockCover
from clinic_app.ui.main_window import NAME, MainWindow
from clinic_app.ui.message_bar import MessageBar
from clinic_app.ui.queue_keeper import QueueKeeper
from clinic_app.ui.rail import Rail, RailItem
from clinic_app.ui.sentences import said
from clinic_app.ui.status_line import StatusLine
from clinic_app.ui.tool_page import ToolPage, VisitAtWork
from clinic_app.ui.tool_pages import TOOLS
from clinic_app.ui.tool_strip import ToolStrip
from clinic_app.ui.tour import TourBar
from clinic_app.ui.trail_check import TrailCheck
from clinic_app.ui.visit_screen import VisitScreen
from clinic_app.ui.workspace_actions import MENUS, SPECS, WorkspaceActions

if TYPE_CHECKING:
    from clinic_app.ui.code_page import CodePage
    from clinic_app.ui.keyboard_page import KeyboardPage, KeyLine
    from clinic_app.ui.new_visit_page import NewVisitPage
    from clinic_app.ui.paper_desk import PaperDesk
    from clinic_app.ui.patient_page import PatientPage
    from clinic_app.ui.settings_page import SettingsPage
    from clinic_app.ui.summary_page import SummaryPage

_RAIL = (
    RailItem("visits", "Visits", "calendar-days", key_hint="Alt+1"),
    RailItem("queue", "Queue", "inbox", key_hint="Alt+9"),
    RailItem("patients", "Patients", "users", key_hint="Alt+2"),
    RailItem("codes", "Codes", "book-open", key_hint="Alt+3"),
    RailItem("rule_book", "Rules", "scale", key_hint="Alt+4"),
    RailItem("due_list", "Due", "circle-alert", key_hint="Alt+5"),
    RailItem("papers", "Reports", "file-text", key_hint="Ctrl+Shift+R"),
    RailItem("dashboard", "Dashboard", "chart-column", key_hint="Alt+0"),
    RailItem("keyboard", "Keys", "keyboard", at_bottom=True, key_hint="F1"),
    RailItem("settings", "Settings", "settings", at_bottom=True, key_hint="Ctrl+,"),
    RailItem("lock", "Lock", "lock", place=False, at_bottom=True, key_hint="Ctrl+Shift+L"),
)
_LONGEST_UNSEEN_MS = 200
"""A window that is not painted, because it is hidden, begins its work all the same."""
_Page = TypeVar("_Page", bound=QWidget)
_OF_PATIENT = {"patient", "insured", "secondary_payer", "coverage"}
_OF_CLINIC = {"rendering", "billing", "facility"}
_ON_THE_VISIT = (
    "undo",
    "redo",
    "copy_last",
    "repeat_usual",
    "fill_charges",
    "hold",
    "ask_therapist",
    "not_billed",
    "check_again",
    "fix_all",
    "keep_finding",
    "ask_finding",
    "question_slips",
)
"""What changes the open visit is done only where it can be seen."""


class Workspace(QWidget):
    """Everything after unlocking. ``title_changed(words)`` for the window, ``lock_asked`` to close the clinic.

    ``practice_asked`` to close it and open the practice clinic; ``language_chosen(choice)`` and
    ``lock_minutes_changed(minutes)`` as the settings say.
    """

    title_changed = Signal(str)
    lock_asked = Signal()
    practice_asked = Signal()
    language_chosen = Signal(object)
    lock_minutes_changed = Signal(int)

    def __init__(self, clinic: Clinic, window: MainWindow) -> None:
        super().__init__()  # the window styles it, once and whole, when it takes it in
        self.setObjectName("workspace")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "win")
        self.clinic, self._window, self._memory = clinic, window, window.memory
        self.screen_of_visits = VisitScreen(clinic)
        self.screen_of_visits.desk.who = clinic.mark or self._memory.who
        self.screen_of_visits.take_columns(self._memory.splitter())
        self.trail = TrailCheck(clinic, self)
        self.trail.found.connect(self._tell_of_trail)
        self.actions_by_name = WorkspaceActions(self)
        self.status = StatusLine(clinic)
        self.message = MessageBar()
        self.rail = Rail(_RAIL)
        self._lay_out()
        self.backups = BackupKeeper(clinic.backups, self)
        self.queue = QueueKeeper(clinic, self)
        self.watcher = FolderWatcher(clinic, self)
        DroppedFiles(self, partial(self._go_with, "bring_in"))
        self._here: LeftOff | None = None
        self.is_begun = True
        self._beginning = QTimer(self)
        self._beginning.setSingleShot(True)
        self._beginning.timeout.connect(self._begin_work)
        self._connect_actions()
        self._connect_pages()

    # Making

    def _lay_out(self) -> None:
        findings = self.screen_of_visits.findings
        of_findings = {"next_finding": findings.next_action, "apply_fix": findings.fix_action}
        self.tour = TourBar({**self.actions_by_name.by_name, **of_findings})
        panel_actions = [findings.next_action, findings.previous_action, findings.fix_action, findings.payer_action]
        self.pages = QStackedWidget()
        self._places: dict[str, QWidget] = {}
        self._add_place("visits", self.screen_of_visits)
        self._tools: dict[str, ToolPage] = {}
        self.half_typed: dict[str, Typed] = {}  # kept at a lock, given to each page once it is shown
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.message)
        right.addWidget(self.tour)
        right.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self._window.setStatusBar(self.status)
        self.actions_by_name.fill(
            self._window.menuBar(), tuple(panel_actions), findings.head.ready_action, self._in_grid
        )
        bar = self._window.menuBar()
        find = self._find = KeyButton(
            tr("Find a patient, visit, code or command"), key="Ctrl+K", icon="search", parent=bar
        )
        find.setObjectName("find_anything")
        find.clicked.connect(self.actions_by_name["search"].trigger)
        bar.setCornerWidget(find)
        find.show()
        self.strip = ToolStrip(bar, self.actions_by_name.by_name)
        self.search = CommandPalette(self.clinic, bar, self._memory, self)

    def _key_groups(self, of_panel: list[QAction]) -> dict[str, tuple[KeyLine, ...]]:
        from clinic_app.ui.keyboard_page import (  # noqa: PLC0415 # as above
            action_lines,
            code_list_lines,
            grid_lines,
            new_visit_lines,
            timeline_lines,
        )

        groups = {
            tr("In the grids"): grid_lines(),
            tr("In the list of codes"): code_list_lines(),
            tr("New visit"): new_visit_lines(),
            tr("On the timeline"): timeline_lines(),
            tr("Findings, quickly"): action_lines(of_panel),
        }
        for menu in MENUS:
            named = [self.actions_by_name[spec.name] for spec in SPECS if spec.menu == menu]
            groups[tr(menu).replace("&", "")] = action_lines(named)
        return groups

    def _connect_actions(self) -> None:
        screen, act = self.screen_of_visits, self.actions_by_name
        desk, findings = screen.desk, screen.findings
        doings: dict[str, Callable[[], object]] = {
            "new_visit": self._ask_new_visit,
            "new_patient": self._ask_new_patient,
            "save": self._save,
            "summary": self._print,
            "save_pdf": self._save_pdf,
            "day_book": lambda: self.papers.show_day_book(screen.day.day),
            "lock": self.lock_asked.emit,
            "quit": self._window.close,
            "undo": screen.form.undo,
            "redo": screen.form.redo,
            "copy_last": desk.copy_last,
            "search": self.search.toggle,
            "repeat_usual": desk.repeat_usual,
            "fill_charges": desk.fill_charges,
            "section_6": self._go_findings,
            "enter_times": self._enter_times,
            "section_back": lambda: self._go_section(-1),
            "section_forward": lambda: self._go_section(1),
            "visit_before": lambda: self._step_visit(-1),
            "visit_after": lambda: self._step_visit(1),
            "today": self._show_today,
            "edit_patient": self._edit_patient,
            "numbers": self._show_numbers,
            "hold": partial(desk.set_status, VisitStatus.HOLD),
            "ask_therapist": partial(desk.set_status, VisitStatus.WAITING),
            "not_billed": partial(desk.set_status, VisitStatus.NOT_BILLED),
            "bin_visit": self._move_to_bin,
            "check_again": desk.check_again,
            "fix_all": desk.fix_all_safe,
            "keep_finding": findings.ask_current_reason,
            "ask_finding": findings.ask_current,
            "question_slips": screen.questions.print_open,
            "explain": self._explain_current,
            "visits": lambda: self.go("visits"),
            "patients": lambda: self.go("patients"),
            "codes": lambda: self.go("codes"),
            "settings": lambda: self.go("settings"),
            "larger": lambda: self.settings.step_scale(1),
            "smaller": lambda: self.settings.step_scale(-1),
            "keyboard": self._help,
            "tour": self._take_tour,
            "practice": self._practise,
            "about": self._about,
        }
        for name in _ON_THE_VISIT:
            doings[name] = partial(self._do_on_visit, doings[name])
        doings |= {tool.name: partial(self.go, tool.name) for tool in TOOLS}
        for number in range(1, 6):
            doings[f"section_{number}"] = partial(self._section, number)
        for name, do in doings.items():
            act.let(name, do)
        for name in ("section_back", "section_forward"):
            act.only_within(name, screen)
        act["toolbar"].setCheckable(True)
        act["toolbar"].toggled.connect(self._show_strip)
        act["toolbar"].setChecked(self._memory.toolbar)
        self._show_strip(self._memory.toolbar)
        findings.head.summary_action.triggered.connect(lambda _checked=False: self.papers.show_summary())

    def _show_strip(self, shown: bool) -> None:
        self._memory.toolbar = shown
        self.strip.set_wanted(shown)

    def _connect_pages(self) -> None:
        screen = self.screen_of_visits
        screen.desk.failed.connect(self.message.say)
        for told in (screen.desk.kept, screen.form.said, screen.findings.said):
            told.connect(self.status.say)
        screen.desk.judged.connect(lambda *_: self._name_steps())
        screen.desk.opened.connect(self.message.hide)
        screen.title_changed.connect(self._tell_title)
        screen.day_shown.connect(partial(self._note_list, "visits of a day"))
        screen.place_elsewhere.connect(self._go_elsewhere)
        screen.day.new_asked.connect(self._ask_new_visit)
        screen.findings.explain.connect(self.explain)
        screen.questions.paper_made.connect(partial(self._show_paper_of, "visits"))
        screen.findings.payer_asked.connect(self._show_payer)
        screen.findings.choose.connect(self._choose_weakness)
        self._paper_from = "visits"
        screen.form.still = self._memory.still
        self.tour.ended.connect(lambda: setattr(self._memory, "knows_tour", True))
        self.status.show_backup(self.backups.words())
        self.backups.told.connect(self.status.show_backup)
        self.backups.failed.connect(self.message.say)
        self.search.patient_chosen.connect(self._open_patient)
        self.search.visit_chosen.connect(self._open_visit)
        self.search.code_chosen.connect(self._show_code)
        self.search.failed.connect(self.message.say)
        self.queue.renewed.connect(self._show_queue)
        screen.desk.kept.connect(self.queue.touched)
        self.watcher.told.connect(self.status.say)
        self.watcher.brought.connect(self._take_brought)
        self.rail.chosen.connect(lambda key: self.lock_asked.emit() if key == "lock" else self.go(key))

    # Places beside the visits, each made when it is first asked for

    @cached_property
    def patients(self) -> PatientPage:
        """The patients' page."""
        from clinic_app.ui.patient_page import PatientPage  # noqa: PLC0415 # made when first asked for

        page = PatientPage(self.clinic)
        page.failed.connect(self.message.say)
        page.kept.connect(self.status.say)
        page.kept.connect(self.queue.touched)
        page.kept.connect(lambda _words: self.screen_of_visits.desk.look_up_anew())
        page.visit_asked.connect(self._ask_new_visit)
        page.visit_chosen.connect(self._open_visit)
        return self._add_place("patients", page)

    @cached_property
    def codes(self) -> CodePage:
        """The page of codes."""
        from clinic_app.ui.code_page import CodePage  # noqa: PLC0415 # made when first asked for

        page = CodePage(self.clinic)
        page.given_up.connect(lambda: self.go("visits"))
        page.choose_asked.connect(self._choose_weakness)
        return self._add_place("codes", page)

    @cached_property
    def settings(self) -> SettingsPage:
        """The settings."""
        from clinic_app.ui.settings_page import SettingsPage  # noqa: PLC0415 # made when first asked for

        appearance, screen = self._window.appearance, self.screen_of_visits
        assert appearance is not None  # the window is dressed before a clinic is open
        page = SettingsPage(self.clinic, appearance, self._memory)
        page.given_up.connect(lambda: self.go("visits"))
        page.failed.connect(self.message.say)
        page.kept.connect(self.status.say)
        page.still.toggled.connect(lambda still: setattr(screen.form, "still", still))
        page.records_changed.connect(screen.take_records)
        page.records_changed.connect(lambda: screen.desk.check(while_typing=False))
        page.records_changed.connect(self.queue.touched)
        page.language.chosen.connect(self.language_chosen)
        page.lock_minutes_changed.connect(self.lock_minutes_changed)
        return self._add_place("settings", page)

    @cached_property
    def keyboard(self) -> KeyboardPage:
        """The keyboard map."""
        from clinic_app.ui.keyboard_page import KeyboardPage  # noqa: PLC0415 # made when first asked for

        findings = self.screen_of_visits.findings
        of_panel = [findings.next_action, findings.previous_action, findings.fix_action, findings.payer_action]
        page = KeyboardPage(self._key_groups([*of_panel, findings.head.ready_action]))
        page.given_up.connect(lambda: self.go("visits"))
        page.print_button.clicked.connect(self._print_keyboard)
        return self._add_place("keyboard", page)

    @cached_property
    def new_visit(self) -> NewVisitPage:
        """What is asked before a visit begins."""
        from clinic_app.ui.new_visit_page import NewVisitPage  # noqa: PLC0415 # made when first asked for

        page = NewVisitPage(self.clinic)
        page.begun.connect(self._begin_visit)
        page.patient_asked.connect(self._ask_new_patient)
        page.given_up.connect(lambda: self.go("visits"))
        return self._add_place("new_visit", page)

    @cached_property
    def summary(self) -> SummaryPage:
        """Where papers are shown."""
        from clinic_app.ui.summary_page import SummaryPage  # noqa: PLC0415 # made when first asked for

        page = SummaryPage()
        page.failed.connect(self.message.say)
        page.kept.connect(self.status.say)
        page.given_up.connect(lambda: self.go(self._paper_from))
        return self._add_place("summary", page)

    @cached_property
    def papers(self) -> PaperDesk:
        """What makes the papers of the open visit and of its day."""
        from clinic_app.ui.paper_desk import PaperDesk  # noqa: PLC0415 # made when first asked for

        desk = PaperDesk(self.clinic, self.screen_of_visits.desk, self.summary)
        desk.failed.connect(self.message.say)
        desk.shown.connect(self._show_paper)
        return desk

    def _add_place(self, name: str, page: _Page) -> _Page:
        self._places[name] = page
        self.pages.addWidget(page)
        return page

    def _place(self, name: str) -> QWidget:
        """The page of a place, made now if nobody has asked for it before."""
        if name not in self._places:
            getattr(self, name)
        return self._places[name]

    def patients_if_made(self) -> PatientPage | None:
        """The patients' page; None while nobody has asked for it."""
        return self.patients if "patients" in self._places else None

    def _show_queue(self, checked: CheckedAgain, needing_work: int) -> None:
        """The queue was brought up to date: say how much needs work, and show what changed."""
        self.rail.buttons["queue"].set_count(needing_work)
        page = self._tools.get("queue")
        if checked.visits and page is not None and page.isVisible():
            page.begin_with(checked)

    # Going about

    def begin(self, here: LeftOff | None = None, *, list_first: bool = False) -> None:
        """Go back to where the window was locked; else open on unsaved work if there is any, else on today's visits.

        ``list_first``: the day's list is painted, and can be walked, before anything is opened.
        """
        self._here = here
        self.is_begun = False
        if list_first and not self._begins_elsewhere():
            self._show_first_day()
            self._beginning.start(_LONGEST_UNSEEN_MS)
        else:
            self._begin_work()

    def _begins_elsewhere(self) -> bool:
        return self._here is not None or SetUp(self.clinic).is_pending() or begins_with_treating(self.clinic)

    def _show_first_day(self) -> None:
        self.go("visits")
        screen, today = self.screen_of_visits, self.clinic.today()
        if self.clinic.is_practice:  # laid around today, and empty at the weekend
            screen.show_day(today if self.clinic.day(today) else self.clinic.last_busy_day(today) or today)
        screen.day.begin(quietly=True)

    def event(self, event: QEvent) -> bool:
        """Once the list is painted the rest begins."""
        handled = super().event(event)
        if event.type() is QEvent.Type.Paint and self._beginning.isActive():
            self._beginning.start(0)
        return handled

    def _begin_work(self) -> None:
        if self.is_begun:
            return
        self.is_begun = True
        self._beginning.stop()
        here = self._here
        self.trail.start()
        self._note_list("visits of a day", len(self.clinic.day(self.screen_of_visits.day.day)))
        self.queue.start()
        self.watcher.start()
        if self.clinic.trail_fault:
            self._tell_of_trail(self.clinic.trail_fault)
        if here is not None and go_back(self, here):
            self._tell_title()
            return
        screen = self.screen_of_visits
        self.go("visits")
        if self._take_up_unsaved():
            screen.form.go_to_section(2)
        elif screen.desk.visit_at_work is None:  # else one was chosen in the list meanwhile
            self._show_first_day()
            screen.open_first()
            screen.day.begin()
        if SetUp(self.clinic).is_pending():
            self.go("set_up")
        elif begins_with_treating(self.clinic):
            self.go("treating")
        if self.clinic.is_practice and not self._memory.knows_tour:
            self.tour.offer()
        if take_half_typed_pages(self):
            self.status.say(tr("What was half typed last stands on its pages again"))
        self._tell_title()
        self._tell_releases()

    def _tell_releases(self) -> None:
        """Say once that claims not sent are judged otherwise than before, or that a code table is damaged."""
        telling = release_notice(self.clinic)
        if telling is not None:
            self.message.say(telling)

    def _tell_of_trail(self, sentence: str) -> None:
        self.message.say(ClinicError(sentence, tr("See Tools, Audit trail, and keep a copy of the clinic's folder.")))

    def _take_up_unsaved(self) -> bool:
        """Open what was typed last and never saved, as after a power cut; False if nothing of that kind is kept."""
        for draft in self.clinic.drafts():
            try:
                opened = self.clinic.open_draft(draft)
            except ClinicError as error:  # its visit or patient is gone
                self.message.say(error)
                continue
            if opened.restored:
                self.screen_of_visits.desk.begin(opened)
                return True
        return False

    def go(self, place: str) -> None:
        """Show a place of the program."""
        if place != "visits":
            self.screen_of_visits.form.commit()
        else:
            self.screen_of_visits.desk.look_at_watch()
        tool = self.tool(place)
        self.pages.setCurrentWidget(tool or self._place(place))
        self.actions_by_name.show_place(place)
        self.strip.show_place(place)
        self.rail.show_place(place if place in self.rail.buttons or tool is not None else "visits")
        if place == "patients":
            self.patients.begin_search()
            self._note_list("patients", self.patients.found.count())
        elif place == "codes":
            self.codes.begin_search()
        elif tool is not None:
            tool.begin()
        page = self._places[place]
        if place in self.half_typed and isinstance(page, KeepsHalfTyped):
            page.take_half_typed(self.half_typed.pop(place))

    def _note_list(self, which: str, lines: int) -> None:
        try:
            note_list_seen(self.clinic, which, lines)
        except ClinicError as error:
            self.message.say(error)

    def half_typed_pages(self) -> dict[str, Typed]:
        """What is half typed by page, with what no page took back yet; what is asked for a new visit while asked."""
        pages = {name: page for name, page in self._places.items() if isinstance(page, KeepsHalfTyped)}
        if self.here() != "new_visit":
            pages.pop("new_visit", None)
        typed = {name: page.half_typed() for name, page in pages.items()}
        return {**self.half_typed, **{name: of for name, of in typed.items() if of}}

    def tool(self, name: str) -> ToolPage | None:
        """A page of the Tools menu, made when first asked for; None if the menu has none of that name."""
        spec = next((one for one in TOOLS if one.name == name), None)
        if spec is None or name in self._tools:
            return self._tools.get(name)
        page = self._tools[name] = self._add_place(name, spec.make(self.clinic))
        page.attend(self.screen_of_visits)
        page.failed.connect(lambda error: self.message.say(error, page))
        page.begun_anew.connect(lambda: self.message.take_back(page))
        page.said.connect(self.status.say)
        page.records_changed.connect(self.screen_of_visits.take_records)
        page.records_changed.connect(self._tell_patients_of_payers)
        page.records_changed.connect(lambda: self.screen_of_visits.desk.check(while_typing=False))
        page.records_changed.connect(self.status.show_editions)
        page.records_changed.connect(self.queue.touched)
        page.visit_asked.connect(self._open_visit)
        page.patient_asked.connect(self._open_patient)
        page.explain_asked.connect(self.explain)
        page.paper_made.connect(partial(self._show_paper_of, name))
        page.given_up.connect(lambda: self.go("visits"))
        page.tool_asked.connect(self._go_with)
        page.place_asked.connect(self._go_to)
        page.visit_at_work, page.who = self._visit_at_work, lambda: self._memory.who
        return page

    def _tell_patients_of_payers(self) -> None:
        if (patients := self.patients_if_made()) is not None:
            patients.take_payers()

    def _go_to(self, place: str) -> None:
        """A place of the rail, a page of the menu, or what an action does."""
        self.actions_by_name[place].trigger()

    def _take_brought(self) -> None:
        """The watched folder brought records in: what is shown of them is read anew."""
        from clinic_app.ui.bring_in_page import BringInPage  # noqa: PLC0415 # made when first asked for

        self.screen_of_visits.take_records()
        page = self._tools.get("bring_in")
        if isinstance(page, BringInPage):
            page.look_again()

    def _go_with(self, name: str, given: object) -> None:
        """Lead from one page of the Tools menu to another, which begins with what is given."""
        self.go(name)
        if (tool := self.tool(name)) is not None:
            tool.begin_with(given)

    def _visit_at_work(self) -> VisitAtWork | None:
        at_work, form = self.screen_of_visits.desk.visit_at_work, self.screen_of_visits.form
        return None if at_work is None else VisitAtWork(at_work.record.number, at_work.whole(form.visit()))

    def _show_paper(self, made_by: str = "visits") -> None:
        self._paper_from = made_by
        self.go("summary")

    def _show_paper_of(self, tool: str, name: str, content: bytes) -> None:
        self.papers.about = ("paper", 0, 0)
        self.summary.show_pdf(name, content)
        self._show_paper(tool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody else used closes the message, then leads back to the visit."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.message.words():
            self.message.hide()
        elif self.here() == "summary":
            self.go(self._paper_from)
        elif self.here() != "visits":
            self.go("visits")

    def here(self) -> str:
        """The place shown."""
        return next(name for name, page in self._places.items() if page is self.pages.currentWidget())

    def _tell_title(self) -> None:
        at_work = self.screen_of_visits.desk.visit_at_work
        words = [said(at_work.title) if at_work else self.clinic.clinic_record().name or NAME]
        words += ["TRAINING"] if self.clinic.is_practice else []
        self.title_changed.emit(" - ".join(words))

    def _help(self) -> None:
        """F1: the rule of the finding in focus, or of the field of the note in focus, else the keyboard map."""
        findings = self.screen_of_visits.findings
        focus = QApplication.focusWidget()
        if self.here() == "visits" and focus is not None and findings.isAncestorOf(focus) and findings.current_key():
            self._explain_current()
        elif self.here() == "visits" and (rules := self.screen_of_visits.form.note.rules_in_focus()):
            self.explain(rules[0])
        else:
            self.go("keyboard")

    def explain(self, rule: str) -> None:
        """Show the page of a rule."""
        from clinic_app.ui.rule_book_page import RuleBookPage  # noqa: PLC0415 # made when first asked for

        self.go("rule_book")
        book = self.tool("rule_book")
        assert isinstance(book, RuleBookPage)  # that is what the menu makes under this name
        book.show_rule(rule)

    def _show_payer(self, profile: str, key: str) -> None:
        """Show a payer's profile at one of its keys."""
        from clinic_app.ui.payers_page import PayersPage  # noqa: PLC0415 # as above

        page = self.tool("payers")
        assert isinstance(page, PayersPage)  # that is what the menu makes under this name
        page.look_at(profile, key)
        self.go("payers")

    def _choose_weakness(self, at: Place = ()) -> None:
        """Ask which code of weakness fits, for one diagnosis of the open visit if one is named."""
        from clinic_app.ui.weakness_page import WeaknessPage  # noqa: PLC0415 # made when first asked for

        page = self.tool("weakness")
        assert isinstance(page, WeaknessPage)  # that is what the menu makes under this name
        page.choose_for(at)
        self.go("weakness")

    def _explain_current(self) -> None:
        current = self.screen_of_visits.findings.current_finding()
        if current is not None:
            self.explain(current.rule)

    def _take_tour(self) -> None:
        if self.clinic.is_practice:
            self.go("visits")
            self.tour.begin()
        else:
            self.status.say(tr("The tour is taken in the practice clinic: lock, and open it from the first page"))

    def _practise(self) -> None:
        if self.clinic.is_practice:
            self.status.say(tr("This is the practice clinic"))
        else:
            self.practice_asked.emit()

    def _about(self) -> None:
        self.status.say(
            tr(
                "{program} {version}: checks therapy claims before they leave. Not legal advice.",
                program=NAME,
                version=__version__,
            )
        )

    def _go_elsewhere(self, place: Place) -> None:
        if place and place[0] in _OF_CLINIC:
            self.go("settings")
        elif place and place[0] in _OF_PATIENT:
            self._edit_patient()

    # Visits

    def _show_numbers(self) -> None:
        self.go("visits")
        self.screen_of_visits.show_numbers()

    def _section(self, number: int) -> None:
        self.go("visits")
        self.screen_of_visits.form.go_to_section(number)

    def _go_findings(self) -> None:
        self.go("visits")
        self.screen_of_visits.open_findings()

    def _show_today(self) -> None:
        self.go("visits")
        self.screen_of_visits.show_day(self.clinic.today())

    def _enter_times(self) -> None:
        self.go("visits")
        if self.screen_of_visits.desk.visit_at_work is not None:
            self.screen_of_visits.form.enter_times()

    def _go_section(self, by: int) -> None:
        if self.here() == "visits":
            form = self.screen_of_visits.form
            form.go_to_section(max(1, min(5, form.section_in_focus() + by)), passing=True)

    def _in_grid(self, command: GridCommand) -> None:
        self.screen_of_visits.form.grid_in_focus().do(command)

    def _step_visit(self, by: int) -> None:
        days = self.screen_of_visits.day.list
        row = days.currentIndex().row() + by
        if 0 <= row < len(days.days.visits):
            days.setCurrentIndex(days.days.index(row))

    def _ask_new_visit(self, patient_id: int = 0) -> None:
        if self.here() == "patients" and not patient_id:
            self.patients.ask_visit()
            return
        self.go("new_visit")
        screen = self.screen_of_visits
        self.new_visit.begin(screen.day.day, patient_id, screen.day.therapists.currentData() or 0)

    def _begin_visit(self, patient_id: int, day: date, provider_id: int, copied: bool = False) -> None:
        try:
            opened = self.clinic.new_visit(patient_id, day, provider_id)
        except ClinicError as error:
            self.message.say(error)
            return
        self.go("visits")
        self.screen_of_visits.desk.begin(opened)
        self.screen_of_visits.form.go_to_section(2)
        if copied and self.screen_of_visits.desk.visit_at_work is opened:  # else the visit before could not be left
            self.screen_of_visits.desk.copy_last()

    def _open_visit(self, visit_id: int) -> None:
        self.go("visits")
        self.screen_of_visits.desk.open(visit_id)
        self.screen_of_visits.form.go_to_first_blank()

    def _ask_new_patient(self) -> None:
        self.go("patients")
        self.patients.begin_new()

    def _edit_patient(self) -> None:
        at_work = self.screen_of_visits.desk.visit_at_work
        if at_work is not None:
            self.go("patients")
            self.patients.open(at_work.record.patient_id)

    def _do_on_visit(self, do: Callable[[], object]) -> None:
        if self.here() == "visits":
            do()
        else:
            self.status.say(tr("Nothing was done: this key changes the open visit, and Alt+1 shows it"))

    def _move_to_bin(self) -> None:
        """Take the open visit out of the lists, or on the patients' page the patient; the bin gives it back."""
        if self.here() != "patients":
            self._do_on_visit(self._move_shown_to_bin)
        else:
            self._move_shown_to_bin()

    def _move_shown_to_bin(self) -> None:
        keeping, mark = self.clinic.record_keeping, self.clinic.mark
        screen = self.screen_of_visits
        of_patients, at_work = self.here() == "patients", screen.desk.visit_at_work
        gone = self.patients.shown_patient() if of_patients else at_work.record.id if at_work is not None else 0
        if not gone or not screen.close_visit():
            return
        try:
            if of_patients:
                keeping.bin_patient(gone, mark)
                self.patients.forget()
            else:
                keeping.bin_visit(gone, mark)
        except ClinicError as error:
            if not of_patients:
                screen.desk.open(gone)  # it was closed to be taken out, and stays
            self.message.say(error)
            return
        screen.forget_visit()
        self.status.say(tr("Moved to the bin. Tools > Bin puts it back."))

    def _open_patient(self, patient_id: int) -> None:
        self.go("patients")
        self.patients.open(patient_id)

    def _show_code(self, code: str) -> None:
        self.go("codes")
        self.codes.begin_search(code)

    def _save(self) -> None:
        if self.here() == "patients":
            self.patients.save()
        else:
            self.screen_of_visits.desk.save()

    def _print(self) -> None:
        """Show the sheet of the visit; on a sheet or a day book that is shown, print it."""
        if self.here() == "summary":
            self.summary.print_pages()
            return
        if self.here() == "keyboard":
            self._print_keyboard()
            return
        page = self.pages.currentWidget()
        if not (isinstance(page, ToolPage) and page.print_paper()):
            self.papers.show_summary()

    def _print_keyboard(self) -> None:
        """Show the keyboard map as a page, to be printed or saved."""
        from clinic_app.ui.paper_desk import local_now  # noqa: PLC0415 # made when first asked for

        self._show_paper_of("keyboard", *self.keyboard.as_pdf(local_now()))

    def _save_pdf(self) -> None:
        """Save the paper that is shown, else the sheet of the visit."""
        if self.here() == "summary":
            self.summary.ask_and_save()
        else:
            self.papers.save_summary()

    def _name_steps(self) -> None:
        form, act = self.screen_of_visits.form, self.actions_by_name
        act["undo"].setText(tr("&Undo {step}", step=form.undo_name).rstrip())
        act["undo"].setEnabled(bool(form.undo_name))
        act["redo"].setText(tr("&Redo {step}", step=form.redo_name).rstrip())
        act["redo"].setEnabled(bool(form.redo_name))
        act["fix_all"].setEnabled(self.screen_of_visits.desk.has_safe_fixes())

    # Closing

    def lock_up(self, why: str, account_id: int) -> LeftOff | None:
        """Keep what was typed as a draft and close, without making a version; None if it could not be kept."""
        self._begin_work()
        here = self._kept_as_draft(account_id, lambda: note_lock(self.clinic, why))
        if here is not None:
            cover = LockCover(self._window)
            here = self._left_by_pages(here)
            self._close()
            cover.deleteLater()
        return here

    def make_way(self) -> LeftOff | None:
        """Keep what was typed and stop, with the clinic open: another workspace takes the place of this one.

        None if it could not be kept, or while a page does what cannot be stopped; that page is shown then.
        """
        self._begin_work()
        for name, page in self._tools.items():
            if not page.may_stop():
                self.go(name)
                return None
        here = self._kept_as_draft(self.clinic.account_id, lambda: None)
        if here is not None:
            here = self._left_by_pages(here)
            self._stop()
        return here

    def _kept_as_draft(self, account_id: int, note: Callable[[], object]) -> LeftOff | None:
        here, screen = left_off(self, account_id), self.screen_of_visits
        screen.form.commit()
        if not screen.desk.autosave():
            return None
        try:
            keep_half_typed(self)
            note()
        except ClinicError as error:
            self.message.say(error)
            return None
        return here

    def _left_by_pages(self, here: LeftOff) -> LeftOff:
        """Stop what runs on the pages, once what was typed is kept."""
        screen = self.screen_of_visits
        for page in self._tools.values():
            page.lock_up()
        here = with_draft(here, self)
        if (field := self._field_in_focus()) is not None:
            field.blockSignals(True)  # losing the focus to the door is no leaving: it would save what is half typed
        screen.desk.visit_at_work = None
        return here

    def _field_in_focus(self) -> QWidget | None:
        focus: QWidget | None = QApplication.focusWidget()
        return focus if focus is not None and self.isAncestorOf(focus) else None

    def close_clinic(self, *, at_the_end: bool = False) -> bool:
        """Keep what was typed and close; False if it could not be kept. At the end of the program a backup is made."""
        self._begin_work()
        if (field := self._field_in_focus()) is not None:
            field.clearFocus()  # a field that keeps its value when it is left does so while the clinic is open
        for name, page in self._tools.items():
            if not page.finish():
                self.go(name)
                return False
        if not self.screen_of_visits.close_visit():
            self.go("visits")
            return False
        if (patients := self.patients_if_made()) is not None and not patients.leave():
            self.go("patients")
            return False
        with suppress(ClinicError):  # a disk that is full must not hold the window open for a few words
            keep_untaken(self)
        self._close(at_the_end=at_the_end)
        return True

    def _close(self, *, at_the_end: bool = False) -> None:
        self._stop(at_the_end=at_the_end)
        self.clinic.close()

    def _stop(self, *, at_the_end: bool = False) -> None:
        if "summary" in self._places:
            self.papers.close()
        if (patients := self.patients_if_made()) is not None:
            patients.finish()
        self.trail.stop()
        self.queue.stop()
        self.search.stop()
        self.strip.take_away()
        self._find.hide()  # it hangs on the window's own bar, which outlives the clinic
        self._find.deleteLater()
        self.watcher.stop()
        if at_the_end:
            self._window.hide()
            self.backups.at_the_end()
        self.backups.stop()
        self._memory.keep_splitter(self.screen_of_visits.columns())
