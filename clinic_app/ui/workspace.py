"""The workspace of an open clinic: rail, pages, message bar and status bar, and where one goes among them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.services.clinic import Clinic
from clinic_app.services.lists_seen import note_list_seen
from clinic_app.services.work_queue import CheckedAgain
from clinic_app.ui.backup_keeper import BackupKeeper
from clinic_app.ui.beginning import Beginning
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.command_palette import CommandPalette
from clinic_app.ui.dropped_files import DroppedFiles
from clinic_app.ui.ending import Ending
from clinic_app.ui.explaining import Explaining
from clinic_app.ui.focus_in_view import FocusInView
from clinic_app.ui.folder_watcher import FolderWatcher
from clinic_app.ui.half_typed import KeepsHalfTyped, Typed
from clinic_app.ui.language import tr
from clinic_app.ui.left_off import LeftOff
from clinic_app.ui.main_window import NAME, MainWindow
from clinic_app.ui.message_bar import MessageBar
from clinic_app.ui.papers_shown import PapersShown
from clinic_app.ui.queue_keeper import QueueKeeper
from clinic_app.ui.rail import Rail, RailItem
from clinic_app.ui.sentences import said
from clinic_app.ui.status_line import StatusLine
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.tool_strip import ToolStrip
from clinic_app.ui.tour import TourBar
from clinic_app.ui.trail_check import TrailCheck
from clinic_app.ui.visit_commands import VisitCommands
from clinic_app.ui.visit_screen import VisitScreen
from clinic_app.ui.workspace_actions import WorkspaceActions
from clinic_app.ui.workspace_commands import connect_commands
from clinic_app.ui.workspace_places import WorkspacePlaces

if TYPE_CHECKING:
    from clinic_app.ui.code_page import CodePage
    from clinic_app.ui.keyboard_page import KeyboardPage
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
        self.half_typed: dict[str, Typed] = {}  # kept at a lock, given to each page once it is shown
        self.trail = TrailCheck(clinic, self)
        self.trail.found.connect(self.tell_of_trail)
        self.actions_by_name = WorkspaceActions(self)
        self.status = StatusLine(clinic)
        self.message = MessageBar()
        self.rail = Rail(_RAIL)
        self.places = WorkspacePlaces(self, window)
        self.pages = self.places.stack
        self.visits = VisitCommands(self)
        self.papers_shown = PapersShown(self)
        self.explaining = Explaining(self)
        self._lay_out()
        self._fill_bar()
        self.backups = BackupKeeper(clinic.backups, self)
        self.queue = QueueKeeper(clinic, self)
        self.watcher = FolderWatcher(clinic, self)
        DroppedFiles(self, partial(self.go_with, "bring_in"))
        self._beginning = Beginning(self, self._memory)
        self._ending = Ending(self, window)
        connect_commands(self)
        self._connect_strip()
        self._connect_visits()
        self._connect_keepers()

    # Making

    def _lay_out(self) -> None:
        findings = self.screen_of_visits.findings
        of_findings = {"next_finding": findings.next_action, "apply_fix": findings.fix_action}
        self.tour = TourBar({**self.actions_by_name.by_name, **of_findings})
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
        FocusInView(self)

    def _fill_bar(self) -> None:
        bar = self._window.menuBar()
        *of_panel, ready = self.actions_of_findings()
        self.actions_by_name.fill(bar, tuple(of_panel), ready, self.visits.do_in_grid)
        find = self._find = KeyButton(
            tr("Find a patient, visit, code or command"), key="Ctrl+K", icon="search", parent=bar
        )
        find.setObjectName("find_anything")
        find.clicked.connect(self.actions_by_name["search"].trigger)
        bar.setCornerWidget(find)
        find.show()
        self.strip = ToolStrip(bar, self.actions_by_name.by_name)
        self.search = CommandPalette(self.clinic, bar, self._memory, self)

    def actions_of_findings(self) -> list[QAction]:
        """The actions that the findings panel brings, that of its verdict last."""
        panel = self.screen_of_visits.findings
        return [
            panel.next_action,
            panel.previous_action,
            panel.fix_action,
            panel.payer_action,
            panel.head.ready_action,
        ]

    def take_off_bar(self) -> None:
        """Take away what hangs on the window's own bar, which outlives the clinic."""
        self.strip.take_away()
        self._find.hide()
        self._find.deleteLater()

    def _connect_strip(self) -> None:
        toolbar = self.actions_by_name["toolbar"]
        toolbar.setCheckable(True)
        toolbar.toggled.connect(self._show_strip)
        toolbar.setChecked(self._memory.toolbar)
        self._show_strip(self._memory.toolbar)

    def _show_strip(self, shown: bool) -> None:
        self._memory.toolbar = shown
        self.strip.set_wanted(shown)

    def _connect_visits(self) -> None:
        screen = self.screen_of_visits
        screen.desk.failed.connect(lambda error: self.message.say(error, screen.desk))
        screen.desk.kept.connect(lambda _words: self.message.take_back(screen.desk))
        for told in (screen.desk.kept, screen.form.said, screen.findings.said):
            told.connect(self.status.say)
        screen.desk.judged.connect(lambda *_: self.visits.name_steps())
        screen.desk.opened.connect(self.message.hide)
        screen.desk.kept.connect(self.queue.touched)
        screen.title_changed.connect(self.tell_title)
        screen.day_shown.connect(partial(self.note_list, "visits of a day"))
        screen.place_elsewhere.connect(self.visits.go_elsewhere)
        screen.day.new_asked.connect(self.visits.ask_new)
        screen.questions.paper_made.connect(partial(self.papers_shown.show_made, "visits"))
        screen.findings.explain.connect(self.explaining.explain)
        screen.findings.payer_asked.connect(self.explaining.show_payer)
        screen.findings.choose.connect(self.explaining.choose_weakness)
        screen.form.still = self._memory.still

    def _connect_keepers(self) -> None:
        self.tour.ended.connect(lambda: setattr(self._memory, "knows_tour", True))
        self.status.show_backup(self.backups.words())
        self.backups.told.connect(self.status.show_backup)
        self.backups.failed.connect(self.message.say)
        self.search.patient_chosen.connect(self.visits.open_patient)
        self.search.visit_chosen.connect(self.visits.open)
        self.search.code_chosen.connect(self.explaining.show_code)
        self.search.failed.connect(self.message.say)
        self.queue.renewed.connect(self._show_queue)
        self.watcher.told.connect(self.status.say)
        self.watcher.brought.connect(self._take_brought)
        self.rail.chosen.connect(lambda key: self.lock_asked.emit() if key == "lock" else self.go(key))

    # Places beside the visits, each made when it is first asked for

    @property
    def patients(self) -> PatientPage:
        """The patients' page."""
        return self.places.patients

    @property
    def codes(self) -> CodePage:
        """The page of codes."""
        return self.places.codes

    @property
    def settings(self) -> SettingsPage:
        """The settings."""
        return self.places.settings

    @property
    def keyboard(self) -> KeyboardPage:
        """The keyboard map."""
        return self.places.keyboard

    @property
    def new_visit(self) -> NewVisitPage:
        """What is asked before a visit begins."""
        return self.places.new_visit

    @property
    def summary(self) -> SummaryPage:
        """Where papers are shown."""
        return self.places.summary

    @property
    def papers(self) -> PaperDesk:
        """What makes the papers of the open visit and of its day."""
        return self.places.papers

    def tool(self, name: str) -> ToolPage | None:
        """A page of the Tools menu, made when first asked for; None if the menu has none of that name."""
        return self.places.tool(name)

    def patients_if_made(self) -> PatientPage | None:
        """The patients' page; None while nobody has asked for it."""
        return self.places.patients_if_made()

    def half_typed_pages(self) -> dict[str, Typed]:
        """What is half typed by page, with what no page took back yet; what is asked for a new visit while asked."""
        return {**self.half_typed, **self.places.half_typed()}

    # Going about

    def go(self, place: str) -> None:
        """Show a place of the program."""
        if place != "visits":
            self.screen_of_visits.form.commit()
        else:
            self.screen_of_visits.desk.look_at_watch()
        tool, page, left = self.tool(place), self.places.page(place), self.pages.currentWidget()
        if left is not page:
            self.message.leave(self.screen_of_visits.desk if left is self.screen_of_visits else left)
        self.pages.setCurrentWidget(page)
        self.actions_by_name.show_place(place)
        self.strip.show_place(place)
        self.rail.show_place(place if place in self.rail.buttons or tool is not None else "visits")
        if place == "patients":
            self.patients.begin_search()
            self.note_list("patients", self.patients.found.count())
        elif place == "codes":
            self.codes.begin_search()
        elif tool is not None:
            tool.begin()
        if place in self.half_typed and isinstance(page, KeepsHalfTyped):
            page.take_half_typed(self.half_typed.pop(place))

    def go_with(self, name: str, given: object) -> None:
        """Lead from one page of the Tools menu to another, which begins with what is given."""
        self.go(name)
        if (tool := self.tool(name)) is not None:
            tool.begin_with(given)

    def here(self) -> str:
        """The place shown."""
        return self.places.shown()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody else used closes the message, then leads back to the visit."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.message.words():
            self.message.hide()
        elif self.here() == "summary":
            self.papers_shown.go_back()
        elif self.here() != "visits":
            self.go("visits")

    # Telling

    def note_list(self, which: str, lines: int) -> None:
        """Tell the audit trail of a list that was shown."""
        try:
            note_list_seen(self.clinic, which, lines)
        except ClinicError as error:
            self.message.say(error)

    def tell_title(self) -> None:
        """Name the window after what is open."""
        at_work = self.screen_of_visits.desk.visit_at_work
        words = [said(at_work.title) if at_work else self.clinic.clinic_record().name or NAME]
        words += ["TRAINING"] if self.clinic.is_practice else []
        self.title_changed.emit(" - ".join(words))

    def tell_of_trail(self, sentence: str) -> None:
        """Say what was found wrong with the audit trail."""
        self.message.say(ClinicError(sentence, tr("See Tools, Audit trail, and keep a copy of the clinic's folder.")))

    def _show_queue(self, checked: CheckedAgain, needing_work: int) -> None:
        """The queue was brought up to date: say how much needs work, and show what changed."""
        self.rail.buttons["queue"].set_count(needing_work)
        page = self.places.tools.get("queue")
        if checked.visits and page is not None and page.isVisible():
            page.begin_with(checked)

    def _take_brought(self) -> None:
        """The watched folder brought records in: what is shown of them is read anew."""
        from clinic_app.ui.bring_in_page import BringInPage  # noqa: PLC0415 # made when first asked for

        self.screen_of_visits.take_records()
        page = self.places.tools.get("bring_in")
        if isinstance(page, BringInPage):
            page.look_again()

    # Beginning and ending

    def begin(self, here: LeftOff | None = None, *, list_first: bool = False) -> None:
        """Go back to where the window was locked; else open on unsaved work if there is any, else on today's visits.

        ``list_first``: the day's list is painted, and can be walked, before anything is opened.
        """
        self._beginning.begin(here, list_first=list_first)

    @property
    def is_begun(self) -> bool:
        """Whether the work has begun, and not only the list been shown."""
        return self._beginning.is_done

    def event(self, event: QEvent) -> bool:
        """Once the list is painted the rest begins."""
        handled = super().event(event)
        if event.type() is QEvent.Type.Paint:
            self._beginning.painted()
        return handled

    def lock_up(self, why: str, account_id: int) -> LeftOff | None:
        """Keep what was typed as a draft and close, without making a version; None if it could not be kept."""
        self._beginning.work()
        return self._ending.lock_up(why, account_id)

    def make_way(self) -> LeftOff | None:
        """Keep what was typed and stop, with the clinic open: another workspace takes the place of this one.

        None if it could not be kept, or while a page does what cannot be stopped; that page is shown then.
        """
        self._beginning.work()
        return self._ending.make_way()

    def close_clinic(self, *, at_the_end: bool = False) -> bool:
        """Keep what was typed and close; False if it could not be kept. At the end of the program a backup is made."""
        self._beginning.work()
        return self._ending.close(at_the_end=at_the_end)
