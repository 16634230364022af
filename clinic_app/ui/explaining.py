"""From what is shown to what explains it: the page of a rule, the profile of a payer, a code, the weakness chooser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from clinic_app.domain.visit import Place

if TYPE_CHECKING:
    from clinic_app.ui.workspace import Workspace


class Explaining(QObject):
    """Makes the page of the Tools menu that explains, and shows it at the place asked for."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace, self._screen = workspace, workspace.screen_of_visits

    def explain(self, rule: str) -> None:
        """Show the page of a rule."""
        from clinic_app.ui.rule_book_page import RuleBookPage  # noqa: PLC0415 # made when first asked for

        self._workspace.go("rule_book")
        book = self._workspace.tool("rule_book")
        assert isinstance(book, RuleBookPage)  # that is what the menu makes under this name
        book.show_rule(rule)

    def explain_current(self) -> None:
        """Show the page of the rule of the finding in focus."""
        current = self._screen.findings.current_finding()
        if current is not None:
            self.explain(current.rule)

    def help(self) -> None:
        """F1: the rule of the finding in focus, or of the field of the note in focus, else the keyboard map."""
        findings, on_visits = self._screen.findings, self._workspace.here() == "visits"
        focus = QApplication.focusWidget()
        if on_visits and focus is not None and findings.isAncestorOf(focus) and findings.current_key():
            self.explain_current()
        elif on_visits and (rules := self._screen.form.note.rules_in_focus()):
            self.explain(rules[0])
        else:
            self._workspace.go("keyboard")

    def show_payer(self, profile: str, key: str) -> None:
        """Show a payer's profile at one of its keys."""
        from clinic_app.ui.payers_page import PayersPage  # noqa: PLC0415 # as above

        page = self._workspace.tool("payers")
        assert isinstance(page, PayersPage)  # that is what the menu makes under this name
        page.look_at(profile, key)
        self._workspace.go("payers")

    def choose_weakness(self, at: Place = ()) -> None:
        """Ask which code of weakness fits, for one diagnosis of the open visit if one is named."""
        from clinic_app.ui.weakness_page import WeaknessPage  # noqa: PLC0415 # as above

        page = self._workspace.tool("weakness")
        assert isinstance(page, WeaknessPage)  # that is what the menu makes under this name
        page.choose_for(at)
        self._workspace.go("weakness")

    def show_code(self, code: str) -> None:
        """Show a code's card."""
        self._workspace.go("codes")
        self._workspace.codes.begin_search(code)
