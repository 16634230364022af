"""The People page: who may unlock the clinic, with which role; new passphrases and the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clinic_app.domain.accounts import Account, Role
from clinic_app.domain.errors import ClinicError
from clinic_app.services.clinic import Clinic
from clinic_app.services.people import People, Person
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.keychain_part import KeychainPart
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.opening_parts import NewPassphrase, SecretLine, add_field
from clinic_app.ui.page_head import PageHead, over_both_sides
from clinic_app.ui.record_sheet import RecordField, RecordSheet
from clinic_app.ui.recovery_sheet_page import RecoverySheetPage
from clinic_app.ui.role_table import RoleTable
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label, set_level
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.tool_page import ToolPage

_LIST = 300
_SHEET = 620
_FIELD = 300
_REMOVE, _REALLY = tr_noop("Remove this person"), tr_noop("Press again to remove")
_MAY = {
    Role.FRONT_DESK: tr_noop("Patients, visits, printing and saving papers."),
    Role.THERAPIST: tr_noop("Visits and printing. Patients' own data only to read."),
    Role.BILLER: tr_noop("All of the front desk; payers, rules, imports, marking claims sent, paid or denied."),
    Role.OWNER: tr_noop("Everything, with people, settings, the audit trail and restoring backups."),
}


class PeoplePage(ToolPage):
    """The list at the left, one person at the right; below, what asks for a passphrase."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("people_page", parent)
        self._people = People(clinic)
        self._shown: tuple[Person, ...] = ()
        self._person: Person | None = None
        self._task: BackgroundTask | None = None
        self._stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(over_both_sides(self._head(clinic)))
        whole.addWidget(self._stack, 1)
        self._recovery: RecoverySheetPage | None = None
        self.keychain = KeychainPart(clinic, self)
        self.keychain.setVisible(not clinic.is_practice)  # which has no passphrase to keep in one
        self.keychain.said.connect(self.said)
        self.keychain.failed.connect(self.failed)
        self._stack.addWidget(self._work() if self._people.may_manage else self._own_alone(clinic))

    # Making

    def _head(self, clinic: Clinic) -> PageHead:
        words = (
            tr("The practice clinic has no people and no passphrases: everybody may do everything in it.")
            if clinic.is_practice
            else tr("Who may unlock the clinic, and what each of them may do.")
            if self._people.may_manage
            else tr("The owner adds and changes people. You can change your own passphrase here.")
        )
        head = PageHead(tr("People"), words, back="people_back")
        head.about.setObjectName("people_hint")
        head.back_asked.connect(self.given_up)
        return head

    def _own_alone(self, clinic: Clinic) -> QWidget:
        """What everybody but the owner sees: the own passphrase; in the practice clinic, what roles are for."""
        if clinic.is_practice:
            self._roles = RoleTable(
                tr("In your own clinic each person unlocks with a passphrase of their own and has one of these roles.")
            )
            return self._roles
        body, column = _body()
        column.addWidget(self._own_part())
        column.addSpacing(SPACE.large)
        column.addWidget(self.keychain)
        column.addStretch(1)
        return body

    def _work(self) -> QWidget:
        self.list = QListWidget()
        self.list.setObjectName("accounts")
        self.list.setAccessibleName(tr("People who may unlock the clinic"))
        self.list.setProperty("ground", "sunk")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._choose)
        left = QFrame()
        left.setProperty("ground", "sunk")
        left.setProperty("edge", "right")
        left.setFixedWidth(_LIST)
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.medium, SPACE.medium)
        column.addWidget(self.list, 1)
        self.new_button = KeyButton(tr("Add a person"), "quiet", icon="plus")
        self.new_button.setObjectName("add_account")
        self.new_button.clicked.connect(self.begin_new)
        column.addWidget(self.new_button)
        body, inside = _body()
        self._title = label("", "title", "account_title")
        self._detail = label("", "second", "account_detail", wrap=True)
        inside.addWidget(self._title)
        inside.addWidget(self._detail)
        inside.addSpacing(SPACE.small)
        inside.addWidget(self._sheet_part())
        inside.addWidget(self._passphrase_part())
        inside.addSpacing(SPACE.large)
        inside.addWidget(self._own_part())
        inside.addSpacing(SPACE.large)
        inside.addWidget(self.keychain)
        inside.addSpacing(SPACE.large)
        inside.addWidget(self._recovery_part())
        inside.addStretch(1)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(body, 1)
        return made

    def _sheet_part(self) -> QWidget:
        treating = (
            ("0", tr("nobody: does not treat")),
            *((str(one.id), one.name) for one in self._people.who_treats()),
        )
        self.sheet = RecordSheet(
            (
                RecordField("name", tr_noop("Name, as picked when unlocking")),
                RecordField("initials", tr_noop("Initials")),
                RecordField("role", tr_noop("Role"), choices=tuple((role.value, said(role.value)) for role in Role)),
                RecordField("provider_id", tr_noop("Treats as"), choices=treating),
            ),
            2,
        )
        self._may = label("", "hint", "role_words", wrap=True)
        role = self.sheet.choice("role")
        role.currentIndexChanged.connect(lambda _row: self._tell_role())
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.sheet)
        column.addWidget(self._may)
        self.save_button = KeyButton(tr("Save the change"), "primary")
        self.save_button.setObjectName("save_account")
        self.save_button.clicked.connect(self._save)
        self.remove_button = KeyButton(tr(_REMOVE), icon="trash-2")
        self.remove_button.setObjectName("remove_account")
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        column.addLayout(row)
        return part

    def _passphrase_part(self) -> QWidget:
        """The first passphrase of a new person, or a new one for one who forgot it."""
        self.fresh = NewPassphrase("account_", tr("A passphrase for this person, to be changed by the person later"))
        self.proof = SecretLine("account_proof", tr("Your own passphrase"))
        self.fresh.changed.connect(self._allow)
        self.proof.textChanged.connect(self._allow)
        self.fresh.entered.connect(self.proof.setFocus)
        self.proof.entered.connect(self._give)
        self.give_button = KeyButton(tr("Give this passphrase"))
        self.give_button.setObjectName("give_passphrase")
        self.give_button.clicked.connect(self._give)
        part, column = _narrow_part()
        self._give_head = label(tr("Forgot the passphrase?"), "head")
        column.addWidget(self._give_head)
        column.addWidget(self.fresh)
        column.addSpacing(SPACE.large)
        add_field(column, tr("Your own passphrase, to show that it is you"), self.proof)
        column.addSpacing(SPACE.small)
        column.addWidget(self.give_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._give_part = part
        return part

    def _own_part(self) -> QWidget:
        self.old = SecretLine("own_old", tr("Your passphrase now"))
        self.own = NewPassphrase("own_", tr("Your new passphrase"))
        self.old.entered.connect(self.own.first.setFocus)
        self.own.changed.connect(self._allow_own)
        self.old.textChanged.connect(self._allow_own)
        self.own.entered.connect(self._change_own)
        self.own_button = KeyButton(tr("Change my passphrase"))
        self.own_button.setObjectName("change_own")
        self.own_button.clicked.connect(self._change_own)
        part, column = _narrow_part()
        column.addWidget(label(tr("My passphrase"), "head"))
        add_field(column, tr("Your passphrase now"), self.old)
        column.addWidget(self.own)
        column.addSpacing(SPACE.small)
        column.addWidget(self.own_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._own = part
        self._allow_own()
        return part

    def _recovery_part(self) -> QWidget:
        self._recovery_words = label("", "second", "recovery_words", wrap=True)
        self.recovery_button = KeyButton(tr("Make a new recovery sheet"), icon="key-round")
        self.recovery_button.setObjectName("new_recovery_sheet")
        self.recovery_button.clicked.connect(self._ask_recovery)
        part, column = _narrow_part()
        part.setMaximumWidth(_SHEET)
        column.addWidget(label(tr("Recovery sheet"), "head"))
        column.addWidget(self._recovery_words)
        column.addWidget(self.recovery_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._recovery_home = part
        return part

    # Showing

    def begin(self) -> None:
        """Read the people anew; what is half typed of one of them stays."""
        self.keychain.begin()
        if not self._people.may_manage:
            if not self._people.clinic.is_practice:
                self.old.setFocus()
            else:
                self._roles.table.setFocus()
            return
        at, typed = self._person.account.id if self._person is not None else 0, self.half_typed()
        self._show_people(at)
        self.list.setFocus()
        if typed:
            self.take_half_typed(typed)

    def _show_people(self, account_id: int) -> None:
        self._shown = tuple(self._people.all())
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._shown:
            notes = [said(one.account.role)]
            notes += [tr("you")] if one.is_at_work else []
            notes += [] if one.has_passphrase else [tr("no passphrase yet")]
            self.list.addItem(QListWidgetItem(f"{one.account.name}\n{', '.join(notes)}"))
        self.list.blockSignals(False)
        row = next((row for row, one in enumerate(self._shown) if one.account.id == account_id), 0)
        self.list.setCurrentRow(row)
        self._choose(row)
        made = self._people.has_recovery_sheet()
        words = (
            tr("A sheet opens this clinic. A new one makes it void.") if made else tr("There is no recovery sheet yet.")
        )
        self._recovery_words.setText(words)
        set_level(self._recovery_words, None if made else Level.CHECK)

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._shown):
            return
        self._person = self._shown[row]
        one, account = self._person, self._person.account
        self._title.setText(account.name)
        self._detail.setText(tr("You are signed in as this person.") if one.is_at_work else "")
        self._detail.setVisible(one.is_at_work)
        self.sheet.show_values(_texts(account))
        self._show_parts(is_new=False, is_me=one.is_at_work)

    def begin_new(self) -> None:
        """An empty sheet for another person."""
        self._person = None
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)
        self._title.setText(tr("Another person"))
        self._detail.setText(tr("Name, role and a first passphrase, which the person changes later."))
        self._detail.show()
        self.sheet.show_values({"role": Role.FRONT_DESK.value, "provider_id": "0"})
        self._show_parts(is_new=True, is_me=False)
        self.sheet.begin()

    def _show_parts(self, *, is_new: bool, is_me: bool) -> None:
        self.fresh.clear()
        self.proof.hide_again()
        self._give_part.setVisible(not is_me)
        self._give_head.setVisible(not is_new)
        self.give_button.set_words(tr("Add this person") if is_new else tr("Give this passphrase"))
        self.give_button.set_kind("primary" if is_new else "plain")
        self.save_button.setVisible(not is_new)
        self.remove_button.setVisible(not is_new and not is_me)
        self.remove_button.set_words(tr(_REMOVE))
        self._own.setVisible(is_me)
        self.keychain.setVisible(is_me)
        self._recovery_home.setVisible(is_me)
        self._tell_role()
        self._allow()

    def _tell_role(self) -> None:
        role = self.sheet.values()["role"]
        self._may.setText(tr(_MAY[Role(role)]) if role else "")

    def _allow(self) -> None:
        self.give_button.setEnabled(self.fresh.is_good and bool(self.proof.text()))

    def _allow_own(self) -> None:
        self.own_button.setEnabled(self.own.is_good and bool(self.old.text()))

    # Doing

    def _typed(self) -> Account:
        texts: dict[str, Any] = self.sheet.values()
        before = self._person.account if self._person is not None else Account("")
        role, treats = Role(texts["role"]), int(texts["provider_id"] or 0)
        return replace(before, name=texts["name"], initials=texts["initials"], role=role, provider_id=treats)

    def _save(self) -> None:
        account = self._typed()
        self._do(lambda: self._people.change(account), tr("Saved {name}", name=account.name), account.id)

    def _remove(self) -> None:
        """Remove at the second press: nobody loses the way in by a slip."""
        if self.remove_button.text() == tr(_REMOVE):
            self.remove_button.set_words(tr(_REALLY))
        elif self._person is not None:
            account = self._person.account
            self._do(
                lambda: self._people.remove(account), tr("Removed. This person cannot unlock the clinic any more."), 0
            )

    def _give(self) -> None:
        if not self.give_button.isEnabled():
            return
        account, passphrase, proof = self._typed(), self.fresh.text(), self.proof.text()
        if self._person is None:
            self._do(lambda: self._people.add(account, passphrase, proof).id, tr("Added {name}", name=account.name), 0)
        else:
            self._do(
                lambda: self._people.reset(account, passphrase, proof), tr("The new passphrase holds now"), account.id
            )

    def _change_own(self) -> None:
        if self.own_button.isEnabled():
            old, new = self.old.text(), self.own.text()
            at = self._person.account.id if self._person is not None else 0
            self._do(lambda: self._people.change_own(old, new), tr("Your new passphrase holds now"), at)

    def _do(self, what: Callable[[], object], words: str, then: int) -> None:
        """Do it off the window's thread: a passphrase takes a fifth of a second to stretch, twice."""
        if self._task is not None:
            return

        def work(_progress: Progress) -> int:
            done = what()
            return done if isinstance(done, int) else then

        self._task = BackgroundTask(work, self)
        self._task.done.connect(lambda account_id: self._done(account_id, words))
        self._task.failed.connect(self._refuse)
        self._task.start()

    def _end_task(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None

    def _done(self, account_id: int, words: str) -> None:
        self._end_task()
        self.old.hide_again()
        self.own.clear()
        self.keychain.begin()  # a new passphrase ends it
        if self._people.may_manage:
            self._show_people(account_id)
        self.said.emit(words)

    def _refuse(self, error: ClinicError) -> None:
        self._end_task()
        self.failed.emit(error)

    # The recovery sheet

    def _ask_recovery(self) -> None:
        self._recovery = RecoverySheetPage(self._people)
        self._recovery.finished.connect(self._leave_recovery)
        self._stack.addWidget(self._recovery)
        self._stack.setCurrentWidget(self._recovery)
        self._recovery.begin()

    def _leave_recovery(self) -> None:
        page, self._recovery = self._recovery, None
        if page is not None:
            self._stack.setCurrentIndex(0)
            self._stack.removeWidget(page)
            page.deleteLater()
            self.begin()

    def half_typed(self) -> Typed:
        """The sheet of the person shown, or of the new one; never a passphrase."""
        texts = self.sheet.unsaved() if self._people.may_manage else {}
        return {"person": self._person.account.id if self._person else 0, "texts": texts} if texts else {}

    def take_half_typed(self, typed: Typed) -> None:
        """Show the same person and what was typed; nothing if the person is gone."""
        rows = {one.account.id: row for row, one in enumerate(self._shown)}
        if not typed.get("person"):
            self.begin_new()
        elif typed["person"] in rows:
            self.list.setCurrentRow(rows[typed["person"]])
        else:
            return
        self.sheet.put_back(typed.get("texts", {}))

    def finish(self) -> bool:
        """Wait for what is being done; forget what was typed."""
        self.keychain.finish()
        if self._recovery is not None:
            self._recovery.leave_unfinished()
        if self._task is not None:
            self._task.end_untold()
            self._task = None
        return True


def _texts(account: Account) -> dict[str, str]:
    return {
        "name": account.name,
        "initials": account.initials,
        "role": account.role.value,
        "provider_id": str(account.provider_id),
    }


def _body() -> tuple[QWidget, QVBoxLayout]:
    inside = QWidget()
    inside.setProperty("canvas", True)
    inside.setMaximumWidth(_SHEET + 2 * SPACE.side)
    column = QVBoxLayout(inside)
    column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
    column.setSpacing(SPACE.small)
    scroll = ScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setProperty("ground", "panel")
    scroll.setWidget(inside)
    return scroll, column


def _narrow_part() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    part.setMaximumWidth(_FIELD + 80)
    column = QVBoxLayout(part)
    column.setContentsMargins(0, SPACE.medium, 0, 0)
    column.setSpacing(SPACE.hair)
    return part, column
