"""A program of its own: a day in the real window, offscreen, with every canary typed or kept somewhere; then it dies.

Typed by keys: the passphrase, the visit with its diagnoses and a patient's search. Kept through the services that the
pages call: the patient, coverage, payer, rule, denial, waiver. Shown: every page of the Tools menu, the summary and the
due list on paper. Made: a backup. At the end a fault of the program with a canary in its hands goes to standard error.

    python -m tests.safety.day_at_work FOLDER
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.records import Coverage, Draft, PatientRecord, Provider
from clinic_app.domain.visit import Insured
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.denials import DenialDesk
from clinic_app.services.payer_book import PayerBook
from clinic_app.store.store import Store
from clinic_app.ui.due_list_page import DueListPage
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.window_memory import WindowMemory
from tests.rules.own.packs import PACK
from tests.safety.canaries import CANARIES
from tests.safety.typing_window import enter
from tests.store.invented import CHEAP, a_visit
from tests.ui.invented_clinic import TODAY

PASSPHRASE = f"{CANARIES['Passphrase']} four words"


def keep_records(clinic: Clinic) -> None:
    """Patient, coverage, staff, payer, rule, denial and a visit with a waiver."""
    word = CANARIES.__getitem__
    patient = clinic.save_patient(
        PatientRecord(
            word("First"), word("Middle"), word("Last"), born=date(1950, 2, 3), phone=word("Phone"),
            address=word("Street"),
        ),
        [
            Coverage(
                0, "medicare", 1, word("Member"), word("Group"), word("Card"),
                insured=Insured(last_name=word("Insured")),
            )
        ],
    )  # fmt: skip
    therapist = clinic.save_person(Provider("Thea", word("Staff"), "PT", "1000000012", initials="TS"))
    book = PayerBook(clinic.store, clinic.checking.codebook.payer_profiles)
    book.describe(book.add(word("PayerOnce"), "commercial"), word("PayerNow"), "")
    rule = PACK.replace("97140 beside 97530", word("Rule")).replace("Letter of the plan", word("Source"))
    clinic.own_rules.take(rule.encode(), TODAY)
    begun = clinic.new_visit(patient.id, TODAY, therapist.id)
    visit = a_visit(TODAY, narrative=word("Note"))
    waiver = replace((visit.waivers or ())[0], reason=word("Waiver"))
    kept = clinic.save(begun, replace(visit, waivers=(waiver,)))
    desk = DenialDesk(clinic)
    desk.remember(desk.read("CO-16 N329"), TODAY, by=word("Remark"))
    clinic.store.drafts.autosave(Draft(a_visit(TODAY, narrative=word("Draft")), kept.record.id, kept.record.version))


def work(folder: Path) -> None:
    """The day."""
    application = QApplication(sys.argv[:1])
    application.setOrganizationName("clinic-app-safety")
    application.setApplicationName("Clinic App")
    codebook = Codebook.open(ensure_built())
    with Store.create(folder, PASSPHRASE, stretching=CHEAP) as store:
        store.key_holders.make_recovery_sheet(PASSPHRASE)
        checking = Checking(codebook, TODAY, codebook.editions())
        keep_records(Clinic(store, checking, lambda: TODAY))
    window = MainWindow(Start(folder, False, lambda: TODAY), WindowMemory(), Appearance(application, ThemeChoice.LIGHT))
    window.show()
    window.activateWindow()
    while not window.is_dressed or QApplication.focusWidget() is None:
        QTest.qWait(5)
    enter(PASSPHRASE)
    while window.workspace is None:
        QTest.qWait(20)
    clinic = window.workspace.clinic
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    for text in (CANARIES["Last"], "", "t", "M62.81", CANARIES["Typed"]):
        enter(text)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    for place in ("patients", "payers", "own_rules", "denials", "due_list", "audit", "people", "backups", "bin"):
        window.workspace.go(place)
        QTest.qWait(60)
    window.workspace.papers.show_summary()
    window.workspace.go("due_list")
    page = window.workspace.tool("due_list")
    assert isinstance(page, DueListPage)
    while page.due is None:
        QTest.qWait(20)
    page.make_paper()
    QTest.qWait(60)
    clinic.backups.make()
    print("worked", len(kept_canaries(clinic)), flush=True)
    fail_with(CANARIES["Last"])


def kept_canaries(clinic: Clinic) -> set[str]:
    """The places whose canary stands in the open database: what was never kept proves nothing by its absence."""
    session = clinic.store._session
    tables = [row["name"] for row in session.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    text = "\n".join(str(row) for table in tables for row in session.rows(f"SELECT * FROM [{table}]")).lower()
    return {place for place, canary in CANARIES.items() if canary.lower() in text}


def fail_with(_patient: str) -> None:
    """A fault of the program, where a patient's name is at hand."""
    raise RuntimeError("a fault of the program")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    work(Path(sys.argv[1]))
