"""Settings: how it looks, who is working, the clinic's own numbers, the people who treat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import Provider
from clinic_app.services.clinic import Clinic
from clinic_app.ui import chart_checks
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.check_box import CheckBox
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.language import speak_on_papers, tr, tr_noop
from clinic_app.ui.language_choice import LanguageChoiceBox
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.lock_minutes import LockMinutes
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.record_sheet import RecordField, RecordSheet
from clinic_app.ui.text import label
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.window_memory import WindowMemory

_SCALES = ((0.9, "90 %"), (1.0, "100 %"), (1.1, "110 %"), (1.25, "125 %"), (1.5, "150 %"))
_THEMES = (
    (ThemeChoice.SYSTEM, tr_noop("As the system")),
    (ThemeChoice.LIGHT, tr_noop("Light")),
    (ThemeChoice.DARK, tr_noop("Dark")),
)
_CLAIM_PAPERS = ((False, tr_noop("In English")), (True, tr_noop("As the program")))
_CLAIM_PAPERS_HINT = tr_noop(
    "Claim summary, day book, KX list, override log and audit sample: payers and auditors read English. All other "
    "papers follow the program's language."
)
KINDS = (tr_noop("private practice"), tr_noop("physician group, incident to"), "CAH", "CORF", tr_noop("rehab agency"))
CLINIC_FIELDS = (
    RecordField("name", tr_noop("Clinic"), box="33", columns=2),
    RecordField("npi", "NPI", box="33a", check=chart_checks.npi),
    RecordField("tax_id", tr_noop("Tax number"), box="25"),
    RecordField("tax_id_kind", tr_noop("Kind of number"), choices=(("", ""), ("EIN", "EIN"), ("SSN", "SSN"))),
    RecordField("kind", tr_noop("Kind of clinic"), choices=(("", ""), *((kind, kind) for kind in KINDS))),
    RecordField("address", tr_noop("Address"), box="33", columns=2, check=chart_checks.street),
    RecordField("zip", "ZIP+4", check=chart_checks.zip_plus_four),
    RecordField("phone", tr_noop("Telephone"), check=chart_checks.phone),
    RecordField("taxonomy", tr_noop("Taxonomy"), check=chart_checks.taxonomy),
)
CREDENTIALS = ("PT", "PTA", "OT", "OTA", "SLP", "SLPA", "CF-SLP", "MD", "DO", "NP", "PA")
PERSON_FIELDS = (
    RecordField("first_name", tr_noop("First name")),
    RecordField("last_name", tr_noop("Last name")),
    RecordField("credential", tr_noop("Credential"), choices=(("", ""), *((word, word) for word in CREDENTIALS))),
    RecordField("npi", "NPI", box="24J", check=chart_checks.npi),
    RecordField("initials", tr_noop("Initials")),
    RecordField("taxonomy", tr_noop("Taxonomy"), check=chart_checks.taxonomy),
)


class SettingsPage(ScrollArea):
    """``records_changed``: people or clinic were saved; ``failed(error)``; ``kept(words)``."""

    records_changed = Signal()
    failed = Signal(object)
    kept = Signal(str)
    lock_minutes_changed = Signal(int)
    given_up = Signal()

    def __init__(
        self, clinic: Clinic, appearance: Appearance, memory: WindowMemory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings_page")
        self.setAccessibleName(tr("Settings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._clinic, self._appearance, self._memory = clinic, appearance, memory
        self._person = Provider()
        canvas = QFrame()
        canvas.setProperty("ground", "panel")
        self.setWidget(canvas)  # empty: what comes in later is styled but once
        column = QVBoxLayout(canvas)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.small)
        about = tr("How this computer shows the program, and what the clinic and its people are called on claims.")
        head = PageHead(tr("Settings"), about, back="settings_back")
        head.back_asked.connect(self.given_up)
        column.addWidget(head)
        self.lock_minutes = LockMinutes(clinic)
        self.lock_minutes.failed.connect(self.failed)
        self.lock_minutes.kept.connect(self.kept)
        self.lock_minutes.changed.connect(self.lock_minutes_changed)
        parts = (self._look_section(), self.lock_minutes, self._clinic_section(), self._people_section())
        for part in parts:
            part.setMaximumWidth(900)
            column.addWidget(part)
        column.addStretch(1)
        self.show_records()

    def _look_section(self) -> QWidget:
        self.theme = _choice("theme_choice", tr("Colours"))
        for choice, words in _THEMES:
            self.theme.addItem(tr(words), choice.value)
        self.theme.setCurrentIndex(self.theme.findData(self._appearance.choice.value))
        self.theme.activated.connect(lambda _row: self._choose_theme(ThemeChoice(self.theme.currentData())))
        self.scale = _choice("text_scale", tr("Text size"))
        for scale, words in _SCALES:
            self.scale.addItem(words, scale)
        self.scale.setCurrentIndex(max(0, self.scale.findData(self._memory.scale)))
        self.scale.activated.connect(lambda _row: self.set_scale(float(self.scale.currentData())))
        self.sharp = CheckBox(tr("High contrast: stronger lines and words, also where the system does not ask for it"))
        self.sharp.setObjectName("high_contrast")
        self.sharp.setAccessibleName(tr("High contrast"))
        self.sharp.setChecked(self._memory.sharp)
        self.sharp.toggled.connect(self._choose_sharp)
        self.still = CheckBox(tr("No motion: repaired cells do not light up"))
        self.still.setObjectName("reduced_motion")
        self.still.setAccessibleName(tr("No motion"))
        self.still.setChecked(self._memory.still)
        self.still.toggled.connect(self._keep_still)
        self.who = QLineEdit(self._memory.who)
        self.who.setObjectName("initials")
        self.who.setAccessibleName(tr("Your initials"))
        self.who.setMaxLength(12)
        self.who.editingFinished.connect(self._keep_who)
        if self._clinic.mark:  # those of the account stand beside what this person does
            self.who.setText(self._clinic.mark)
            self.who.setEnabled(False)
        self.language = LanguageChoiceBox("language", self._memory.language)
        self.claim_papers = _choice("claim_papers", tr("Claim papers"))
        for follow, words in _CLAIM_PAPERS:
            self.claim_papers.addItem(tr(words), follow)
        self.claim_papers.setCurrentIndex(self.claim_papers.findData(self._memory.claim_papers_too))
        self.claim_papers.setToolTip(tr(_CLAIM_PAPERS_HINT))
        self.claim_papers.activated.connect(lambda _row: self._choose_claim_papers())
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        for words, part in (
            (tr("Language"), self.language),
            (tr("Claim papers"), self.claim_papers),
            (tr("Colours"), self.theme),
            (tr("Text size"), self.scale),
            (tr("Your initials"), self.who),
        ):
            field = QVBoxLayout()
            field.setSpacing(2)
            field.addWidget(label(words, "label"))
            field.addWidget(part)
            row.addLayout(field, 1)
        section, column = _section(tr("Look and person"))
        column.addLayout(row)
        column.addWidget(self.sharp)
        column.addWidget(self.still)
        return section

    def _clinic_section(self) -> QWidget:
        self.clinic_sheet = RecordSheet(CLINIC_FIELDS, 3)
        sheet = self.clinic_sheet
        sheet.check_by("tax_id", lambda text: chart_checks.tax_number(sheet.values()["tax_id_kind"], text))
        sheet.entered.connect(self._save_clinic)
        section, column = _section(tr("The clinic that bills"))
        column.addWidget(self.clinic_sheet)
        column.addWidget(_save_button("save_clinic", tr("Save the clinic"), self._save_clinic))
        return section

    def _people_section(self) -> QWidget:
        self.people = QListWidget()
        self.people.setObjectName("people_list")
        self.people.setAccessibleName(tr("People who treat"))
        self.people.setFixedHeight(130)
        self.people.currentItemChanged.connect(self._choose_person)
        self.person_sheet = RecordSheet(PERSON_FIELDS, 3)
        self.person_sheet.entered.connect(self._save_person)
        section, column = _section(tr("People who treat"))
        column.addWidget(self.people)
        column.addWidget(self.person_sheet)
        row = QHBoxLayout()
        row.addWidget(_save_button("save_person", tr("Save the person"), self._save_person))
        row.addWidget(_save_button("new_person", tr("Another person"), self._begin_person))
        row.addStretch(1)
        column.addLayout(row)
        return section

    # Look

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._memory.theme = choice
        self._appearance.choose(choice)

    def _choose_claim_papers(self) -> None:
        self._memory.claim_papers_too = bool(self.claim_papers.currentData())
        speak_on_papers(self._memory.language, claim_papers_too=self._memory.claim_papers_too)
        self.kept.emit(tr("Language of papers kept"))

    def _choose_sharp(self, sharp: bool) -> None:
        self._memory.sharp = sharp
        self._appearance.set_sharp(sharp)

    def set_scale(self, scale: float) -> None:
        """Take a text scale and remember it."""
        self._memory.scale = scale
        self._appearance.set_scale(scale)
        self.scale.setCurrentIndex(max(0, self.scale.findData(scale)))

    def step_scale(self, by: int) -> None:
        """The next larger or smaller text."""
        scales = [scale for scale, _ in _SCALES]
        here = min(range(len(scales)), key=lambda place: abs(scales[place] - self._memory.scale))
        self.set_scale(scales[max(0, min(len(scales) - 1, here + by))])

    def _keep_still(self, still: bool) -> None:
        self._memory.still = still

    def _keep_who(self) -> None:
        self._memory.who = self.who.text().strip()
        self.kept.emit(tr("Initials kept"))

    # Records

    def show_records(self) -> None:
        """Show clinic and people as they are kept."""
        record = self._clinic.clinic_record()
        self.clinic_sheet.show_values({field.name: str(getattr(record, field.name)) for field in CLINIC_FIELDS})
        self.people.clear()
        for one in self._clinic.people():
            item = QListWidgetItem(f"{one.name}, {one.credential}   {one.npi}")
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.people.addItem(item)
        self._begin_person(focus=False)

    def _begin_person(self, *, focus: bool = True) -> None:
        self._person = Provider()
        self.person_sheet.show_values({})
        if focus:
            self.person_sheet.begin()

    def _choose_person(self, item: QListWidgetItem | None) -> None:
        number = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        person = next((one for one in self._clinic.people() if one.id == number), None)
        if person is not None:
            self._person = person
            self.person_sheet.show_values({field.name: str(getattr(person, field.name)) for field in PERSON_FIELDS})

    def half_typed(self) -> Typed:
        """What stands in the sheets of the clinic and of a person, and is not saved."""
        clinic, person = self.clinic_sheet.unsaved(), self.person_sheet.unsaved()
        typed: dict[str, Any] = {"clinic": clinic} if clinic else {}
        return {**typed, "person": self._person.id, "of_person": person} if person else typed

    def take_half_typed(self, typed: Typed) -> None:
        """Put it back over what is kept now; nothing of a person who is gone."""
        self.clinic_sheet.put_back(typed.get("clinic", {}))
        if "of_person" not in typed:
            return
        rows = {self.people.item(row).data(Qt.ItemDataRole.UserRole): row for row in range(self.people.count())}
        if typed["person"] in rows:
            self.people.setCurrentRow(rows[typed["person"]])
        elif typed["person"]:
            return
        self.person_sheet.put_back(typed["of_person"])

    def _save_clinic(self) -> None:
        texts: dict[str, Any] = self.clinic_sheet.values()
        self._keep(lambda: self._clinic.save_clinic(replace(self._clinic.clinic_record(), **texts)), tr("Clinic saved"))

    def _save_person(self) -> None:
        texts: dict[str, Any] = self.person_sheet.values()
        if not texts["last_name"] or not texts["credential"]:
            self.failed.emit(ClinicError(tr("A person needs a last name and a credential."), tr("Fill both in.")))
            return
        self._keep(lambda: self._clinic.save_person(replace(self._person, **texts)), tr("Person saved"))

    def _keep(self, save: Callable[[], object], words: str) -> None:
        try:
            save()
        except ClinicError as error:
            self.failed.emit(error)
            return
        self.show_records()
        self.records_changed.emit()
        self.kept.emit(words)


def _section(title: str) -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, SPACE.medium, 0, SPACE.medium)
    column.setSpacing(SPACE.small)
    column.addWidget(label(title, "head"))
    return made, column


def _choice(name: str, words: str) -> QComboBox:
    made = ChoiceBox()
    made.setObjectName(name)
    made.setAccessibleName(words)
    return made


def _save_button(name: str, words: str, do: Callable[[], object]) -> KeyButton:
    made = KeyButton(words)
    made.setObjectName(name)
    made.clicked.connect(lambda _checked=False: do())
    made.setFixedWidth(made.sizeHint().width())
    return made
