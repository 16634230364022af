"""The store: one clinic's encrypted database, opened by one of its people with a passphrase, speaking records.

A clinic's folder holds `clinic.db`, `clinic.keys` (the ways in), `clinic.anchor` (the end of the audit trail) and
`clinic.tries` (wrong passphrases); `practice/` in it holds the practice clinic, which is invented and therefore keeps
its key in the open beside it.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from clinic_app.domain.accounts import UNNAMED_OWNER, Account, Actor, AuditAction, Role
from clinic_app.domain.errors import ClinicError
from clinic_app.store.accounts import AccountTable, tidy
from clinic_app.store.audit import AuditTrail, AuditVerdict
from clinic_app.store.audit_seal import Head
from clinic_app.store.backups import (
    DATABASE_NAME,
    Backup,
    Contents,
    Progress,
    clinic_at,
    contents_of,
    make_backup,
    verify_backup,
)
from clinic_app.store.bin import Bin
from clinic_app.store.chart_versions import ChartVersions
from clinic_app.store.cipher import close_database, connect_keyed, create_database, open_database
from clinic_app.store.clinic import ClinicTable, ProviderTable, SettingTable
from clinic_app.store.codes import CodeTable
from clinic_app.store.denials import DenialTable
from clinic_app.store.drafts import DraftTable
from clinic_app.store.episodes import AuthorizationTable, EpisodeTable, ReferringTable
from clinic_app.store.faults import DamagedFileError, in_words
from clinic_app.store.fees import FeeTable
from clinic_app.store.figures import Figures
from clinic_app.store.history import HistoryQueries
from clinic_app.store.imports import ImportTable
from clinic_app.store.judgements import JudgementTable
from clinic_app.store.key_holders import KEY_FILE_NAME, TRIES_NAME, Entry, KeyHolders, sign_in, tried
from clinic_app.store.keychain import INSTEAD, GoingOn, KeychainError, always
from clinic_app.store.keychain_ways import ALLOWED, letting_go, open_by_keychain
from clinic_app.store.keys import (
    DataKey,
    Holder,
    Stretching,
    read_key_file,
    read_open_key,
    wrap,
    write_key_file,
    write_open_key,
)
from clinic_app.store.listings import ListingQueries
from clinic_app.store.lockout import Lockout
from clinic_app.store.migrate import bring_up_to_date, shipped_steps
from clinic_app.store.own_rules import OwnRuleTable
from clinic_app.store.patients import CoverageTable, PatientTable
from clinic_app.store.payers import PayerTable
from clinic_app.store.places import make_private_file, make_private_folder, refuse_unsafe_place, sync_folder
from clinic_app.store.questions import QuestionTable
from clinic_app.store.recovery_key import RecoveryKey
from clinic_app.store.restore import finish_restore, forget_restored, restored_by_us
from clinic_app.store.session import ANCHOR_ENDING, Clock, Session, system_clock
from clinic_app.store.stretches import StretchTable
from clinic_app.store.threshold_notes import ThresholdNotes
from clinic_app.store.visit_templates import VisitTemplateTable
from clinic_app.store.visits import VisitTable
from clinic_app.store.ways_in import open_by_recovery, open_way, set_passphrase
from clinic_app.store.work_queue import WorkQueueTable

if TYPE_CHECKING:
    from sqlite_utils import Database

PRACTICE_FOLDER = "practice"
PRACTICE_DATABASE_NAME = "practice.db"
PRACTICE_KEY_NAME = "practice.key"
FIRST_OWNER = Account(UNNAMED_OWNER, Role.OWNER)
"""Who sets a clinic up and gives no name."""


class Store:
    """An open clinic. Close it, or use it in a `with` block. Threads may share it; each call is one turn."""

    def __init__(self, session: Session, *, is_practice: bool, key_holders: KeyHolders | None = None) -> None:
        self._session = session
        self._key_holders = key_holders
        self._key: DataKey | None = None
        self.is_practice = is_practice
        self.trail_at_opening = AuditVerdict(0)
        self.clinic = ClinicTable(session)
        self.providers = ProviderTable(session)
        self.payers = PayerTable(session)
        self.patients = PatientTable(session)
        self.coverages = CoverageTable(session)
        self.episodes = EpisodeTable(session)
        self.authorizations = AuthorizationTable(session)
        self.referring = ReferringTable(session)
        self.chart_versions = ChartVersions(session)
        self.visits = VisitTable(session)
        self.queue = WorkQueueTable(session)
        self.history = HistoryQueries(session)
        self.listings = ListingQueries(session)
        self.threshold_notes = ThresholdNotes(session)
        self.judgements = JudgementTable(session)
        self.figures = Figures(session)
        self.fees = FeeTable(session)
        self.drafts = DraftTable(session)
        self.codes = CodeTable(session)
        self.templates = VisitTemplateTable(session)
        self.settings = SettingTable(session)
        self.own_rules = OwnRuleTable(session)
        self.denials = DenialTable(session)
        self.questions = QuestionTable(session)
        self.stretches = StretchTable(session)
        self.imports = ImportTable(session)
        self.accounts = AccountTable(session)
        self.audit = AuditTrail(session)
        self.bin = Bin(session)

    @property
    def actor(self) -> Actor:
        """Who is at work."""
        return self._session.actor

    @property
    def key_holders(self) -> KeyHolders:
        """Who may unlock the clinic. Raises `ClinicError` for the practice clinic, which asks nobody."""
        if self._key_holders is None:
            raise ClinicError("The practice clinic has no passphrases and no people.", "Set up your own clinic first.")
        return self._key_holders

    @classmethod
    def exists(cls, folder: Path) -> bool:
        """Whether a clinic was set up in this folder: its database, or what is left of a lost one, is there."""
        return clinic_at(folder)

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        owner: Account = FIRST_OWNER,
        clock: Clock = system_clock,
        stretching: Stretching | None = None,
    ) -> Store:
        """Set up a new clinic in a folder and open it; the passphrase is that of its first owner.

        Raises `ClinicError` if a clinic, or only its key file, is there already, if the passphrase is too short, or if
        the folder is on a network drive or in a synced folder.
        """
        refuse_unsafe_place(folder)
        if cls.exists(folder):
            raise ClinicError(
                "This folder holds a clinic already; nothing was changed.", "Open it, or choose an empty folder."
            )
        key, first = DataKey.new(), replace(tidy(owner), id=1, role=Role.OWNER)
        wraps = (wrap(key, passphrase, Holder(first.id, first.name, first.role), stretching),)
        make_private_folder(folder)
        part = folder / f"{DATABASE_NAME}.part"
        _make_database(part, key)
        write_key_file(folder / KEY_FILE_NAME, wraps)
        part.replace(folder / DATABASE_NAME)
        sync_folder(folder)
        store = cls._open(folder / DATABASE_NAME, key, clock, is_practice=False)
        return store._let_in(Entry(folder, key, wraps[0].account, passphrase, owner, stretching), AuditAction.LOGIN)

    @classmethod
    def open(
        cls,
        folder: Path,
        passphrase: str,
        *,
        account_id: int | None = None,
        clock: Clock = system_clock,
        stretching: Stretching | None = None,
    ) -> Store:
        """Open the clinic of a folder for a person; never makes one. Without an account, whoever's passphrase it is.

        Raises `ClinicError` with a sentence each: wrong passphrase, too many of them, missing or damaged key file, a
        person who was removed, and what `open_database` and `bring_up_to_date` name.
        """
        key_file = cls._key_file(folder)
        way, key = tried(folder, account_id or 0, clock(), lambda: open_way(key_file, passphrase, account_id))
        store = cls._open(folder / DATABASE_NAME, key, clock, is_practice=False)
        return store._let_in(
            Entry(folder, key, way.account, passphrase, FIRST_OWNER, stretching, account_id or 0), AuditAction.LOGIN
        )

    @classmethod
    def open_by_keychain(
        cls,
        folder: Path,
        account_id: int,
        *,
        clock: Clock = system_clock,
        stretching: Stretching | None = None,
        going_on: GoingOn = always,
    ) -> Store:
        """Open the clinic for a person who let the system's keychain do so; the passphrase is asked for otherwise.

        Raises `LockedOutError` after a wrong passphrase, `KeychainError` where the keychain is of no use or the owner
        does not allow it any more, and what `open` raises of the files.
        """
        key_file = cls._key_file(folder)
        Lockout(folder / TRIES_NAME).refuse_after_a_wrong_one(account_id)
        key = open_by_keychain(key_file, account_id, going_on)
        store = cls._open(folder / DATABASE_NAME, key, clock, is_practice=False)
        if store.settings.get(ALLOWED, False) is not True:  # a key file from before the owner forbade it
            store.close()
            raise KeychainError("The owner does not allow the system's keychain in this clinic.", INSTEAD)
        entry = Entry(folder, key, account_id, "", FIRST_OWNER, stretching, account_id, "keychain")
        return store._let_in(entry, AuditAction.LOGIN)

    @classmethod
    def recover(
        cls,
        folder: Path,
        recovery: RecoveryKey,
        account_id: int,
        passphrase: str,
        *,
        clock: Clock = system_clock,
        stretching: Stretching | None = None,
    ) -> Store:
        """Open the clinic with its recovery sheet, and give one of its owners a new passphrase.

        Raises `ClinicError` if the sheet is void, the account is no owner's, or the passphrase is too short.
        """
        key = open_by_recovery(cls._key_file(folder), recovery)
        store = cls._open(folder / DATABASE_NAME, key, clock, is_practice=False)
        try:
            account = store.accounts.get(account_id)
            if account is None or not account.active or account.role is not Role.OWNER:
                raise ClinicError("The recovery sheet opens the clinic for an owner only.", "Choose an owner.")
            with letting_go(folder / KEY_FILE_NAME):
                set_passphrase(folder / KEY_FILE_NAME, key, account, passphrase, stretching)
        except BaseException:  # whatever failed, nobody is left signed in; told on
            store.close()
            raise
        entry = Entry(folder, key, account_id, passphrase, FIRST_OWNER, stretching)
        return store._let_in(entry, AuditAction.RECOVERY_LOGIN)

    @classmethod
    def _key_file(cls, folder: Path) -> Path:
        """The key file of a folder that holds a clinic and may. Raises `ClinicError`."""
        refuse_unsafe_place(folder)
        if not cls.exists(folder):
            raise ClinicError("There is no clinic in this folder.", "Choose its folder, or set up a new clinic.")
        read_key_file(folder / KEY_FILE_NAME)
        return folder / KEY_FILE_NAME

    def _let_in(self, entry: Entry, action: AuditAction) -> Store:
        """Sign a person in, or close the store again."""
        try:
            with in_words():
                self._session.actor = sign_in(self._session, self.accounts, entry, action)
            self._key_holders = KeyHolders(self._session, self.accounts, entry.folder, entry.stretching)
        except BaseException:  # as above; told on
            self.close()
            raise
        return self

    @classmethod
    def open_practice(cls, folder: Path, *, clock: Clock = system_clock) -> Store:
        """Open the practice clinic of a folder, making an empty one the first time. It holds invented data only."""
        inside = folder / PRACTICE_FOLDER
        if not (inside / PRACTICE_DATABASE_NAME).exists():
            return cls.reset_practice(folder, clock=clock)
        key = read_open_key(inside / PRACTICE_KEY_NAME)
        return cls._open(inside / PRACTICE_DATABASE_NAME, key, clock, is_practice=True)

    @classmethod
    def reset_practice(cls, folder: Path, *, clock: Clock = system_clock) -> Store:
        """Throw the practice clinic away and open a new, empty one. Raises `AlreadyOpenError` if a window has it."""
        inside = folder / PRACTICE_FOLDER
        refuse_unsafe_place(inside)
        with suppress(DamagedFileError):  # a damaged one may go, one in use may not
            present = open_database(inside / PRACTICE_DATABASE_NAME, read_open_key(inside / PRACTICE_KEY_NAME))
            close_database(present, inside / PRACTICE_DATABASE_NAME)
        make_private_folder(inside)
        key = DataKey.new()
        part = inside / f"{PRACTICE_DATABASE_NAME}.part"
        _make_database(part, key)
        for name in _files_of(inside / PRACTICE_DATABASE_NAME):
            name.unlink(missing_ok=True)
        (inside / PRACTICE_DATABASE_NAME).with_suffix(ANCHOR_ENDING).unlink(missing_ok=True)
        write_open_key(inside / PRACTICE_KEY_NAME, key)
        part.replace(inside / PRACTICE_DATABASE_NAME)
        sync_folder(inside)
        return cls._open(inside / PRACTICE_DATABASE_NAME, key, clock, is_practice=True)

    @classmethod
    def _open(cls, path: Path, key: DataKey, clock: Clock, *, is_practice: bool) -> Store:
        finish_restore(path.parent)
        database = open_database(path, key)
        try:
            bring_up_to_date(database, shipped_steps(), lambda present: copy_before_step(database, path, key, present))
        except BaseException:  # whatever failed, the file is let go; told on
            close_database(database, path)
            raise
        store = cls(Session(database, path, clock, key), is_practice=is_practice)
        store._key = key
        try:
            restored = restored_by_us(path.parent, key)
            if restored is not None:
                store.audit.begin_anchor()
            store._look_at_trail()
            if restored is not None:
                by, made = Actor(restored.by.account_id, Role.OWNER), f"{restored.made_at}, by {restored.by.way}"
                store.audit.note(AuditAction.RESTORE, "backup", detail=made, by=by)
            forget_restored(path.parent)
        except BaseException:  # as above; told on
            store.close()
            raise
        return store

    def _look_at_trail(self) -> None:
        """Look at the end of the audit trail before anything is written; what is found stays to be found."""
        if self.audit.head() == Head() and not self.accounts.all(inactive=True):
            self.audit.begin_anchor()  # a new clinic, or one from before there was a trail
        self.trail_at_opening = self.audit.verify_tail()
        if self.trail_at_opening.fault:
            self.audit.leave_anchor()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Several changes as one: all of them are kept at the end of the block, or none if anything is raised."""
        with self._session.writing():
            yield

    @property
    def path(self) -> Path:
        """The database file."""
        return self._session.path

    def local_now(self) -> datetime:
        """Now by the clinic's own clock, to the second, as the notation writes a moment."""
        return self._session.now().astimezone().replace(tzinfo=None, microsecond=0)

    def back_up(self, into: Path, *, program: str, progress: Progress | None = None) -> Backup:
        """Make a verified backup in a folder; work on the clinic may go on. Raises what `make_backup` does."""
        if self._key is None:
            raise ClinicError("The clinic's database is closed.", "Open it again.")
        head = self.audit.head()
        anchor = {"count": str(head.number), "head": head.seal.hex()}
        key_file = self.path.parent / KEY_FILE_NAME
        made = make_backup(self._session, self._key, key_file, into, program=program, anchor=anchor, progress=progress)
        self.audit.note(AuditAction.BACKUP, "clinic")
        return made

    def verify_backup(self, backup: Backup) -> Contents:
        """Open a backup of this clinic and look at every page of it. Raises `ClinicError`."""
        if self._key is None:
            raise ClinicError("The clinic's database is closed.", "Open it again.")
        return verify_backup(backup, self._key)

    def contents(self) -> Contents:
        """What is in the clinic now, as a backup of it would say."""
        return self._session.using(contents_of)

    @property
    def changes(self) -> int:
        """Rows changed since the clinic was opened."""
        return self._session.changes

    def close(self) -> None:
        """Close the database, which folds its log into the one file. Calling it again does nothing."""
        self._session.close()
        self._key = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def change_passphrase(
    folder: Path, old: str, new: str, *, account_id: int | None = None, stretching: Stretching | None = None
) -> None:
    """Wrap the data key by a new passphrase; the database stays as it is, and may be open meanwhile.

    Raises `WrongPassphraseError`, or `ClinicError` if the new one is too short or the disk fails. The key file is the
    old or the new one at every moment.
    """
    path = folder / KEY_FILE_NAME
    way, key = open_way(path, old, account_id)
    with letting_go(path):
        set_passphrase(path, key, Account(way.label, Role(way.role or Role.OWNER), id=way.account), new, stretching)


def copy_before_step(database: Database, path: Path, key: DataKey, present: int) -> Path:
    """Copy a database beside itself before it is brought up to date: `clinic.before-0005.db`, encrypted alike.

    The copy is opened before it gets its name. Raises `ClinicError` if the disk is full.
    """
    target = path.with_name(f"{path.stem}.before-{present + 1:04}{path.suffix}")
    part = target.with_name(target.name + ".part")
    for name in _files_of(part):
        name.unlink(missing_ok=True)
    make_private_file(part)
    with in_words():
        copy = connect_keyed(part, key)
        try:
            database.conn.backup(copy)
        finally:
            copy.close()
    close_database(open_database(part, key), part)
    part.replace(target)
    sync_folder(path.parent)
    return target


def _make_database(part: Path, key: DataKey) -> None:
    """Make a whole, closed database under a name that no one opens; what an earlier try left there goes first."""
    for name in _files_of(part):
        name.unlink(missing_ok=True)
    database = create_database(part, key)
    try:
        bring_up_to_date(database, shipped_steps())
        with in_words():
            database.execute("INSERT INTO meta (name, value) VALUES ('file_id', ?)", [secrets.token_hex(16)])
    finally:
        close_database(database, part)


def _files_of(path: Path) -> tuple[Path, ...]:
    """A database and what SQLite may leave beside it."""
    return (path, *(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal")))
