"""Papers on the screen: what Print and Save as PDF do on each page, and where the way back from a paper leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clinic_app.ui.tool_page import ToolPage

if TYPE_CHECKING:
    from clinic_app.ui.workspace import Workspace


class PapersShown(QObject):
    """Shows a paper in place of the page that made it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._made_by = "visits"

    def show(self, made_by: str = "visits") -> None:
        """Show what the page of papers holds; the way back leads to the place that made it."""
        self._made_by = made_by
        self._workspace.go("summary")

    def show_made(self, made_by: str, name: str, content: bytes) -> None:
        """Show a paper that a place made."""
        self._workspace.papers.about = ("paper", 0, 0)
        self._workspace.summary.show_pdf(name, content)
        self.show(made_by)

    def show_keyboard(self) -> None:
        """Show the keyboard map as a page, to be printed or saved."""
        from clinic_app.ui.paper_desk import local_now  # noqa: PLC0415 # made when first asked for

        self.show_made("keyboard", *self._workspace.keyboard.as_pdf(local_now()))

    def show_day_book(self) -> None:
        """Show the day book of the day whose list is shown."""
        self._workspace.papers.show_day_book(self._workspace.screen_of_visits.day.day)

    def show_summary(self) -> None:
        """Show the sheet of the open visit."""
        self._workspace.papers.show_summary()

    def go_back(self) -> None:
        """Back to where the paper was made."""
        self._workspace.go(self._made_by)

    def print(self) -> None:
        """Show the sheet of the visit; on a sheet or a day book that is shown, print it."""
        to = self._workspace
        if to.here() == "summary":
            to.summary.print_pages()
            return
        if to.here() == "keyboard":
            self.show_keyboard()
            return
        page = to.pages.currentWidget()
        if not (isinstance(page, ToolPage) and page.print_paper()):
            self.show_summary()

    def save_pdf(self) -> None:
        """Save the paper that is shown, else the sheet of the visit."""
        if self._workspace.here() == "summary":
            self._workspace.summary.ask_and_save()
        else:
            self._workspace.papers.save_summary()
