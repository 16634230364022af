"""The third step of the set-up: the people who treat, one after the other."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem

from clinic_app.domain.records import Provider
from clinic_app.services.clinic import Clinic
from clinic_app.services.set_up import SetUp, Step
from clinic_app.ui import chart_checks
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.chart_form import ChartField, ChartForm
from clinic_app.ui.half_typed import Typed, put_back, typed_texts
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.set_up_step import SetUpStep
from clinic_app.ui.settings_page import CREDENTIALS
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE

_TEXTS = ("first_name", "last_name", "credential", "npi", "initials", "taxonomy")
_LIST = 132
_CHOICES = (("", ""), *((word, word) for word in CREDENTIALS))


class TherapistsStep(SetUpStep):
    """The list above, one person below. Enter in the last field adds the person and begins another."""

    def __init__(self, clinic: Clinic, setting_up: SetUp) -> None:
        super().__init__(Step.THERAPISTS, setting_up)
        self._clinic = clinic
        self._person = Provider()
        self._shown: dict[str, str] = {}
        self._wanting = False
        self.list = QListWidget()
        self.list.setObjectName("therapists")
        self.list.setAccessibleName(tr("People who treat"))
        self.list.setFixedHeight(current_look().px(_LIST))
        self.list.currentItemChanged.connect(self._choose)
        self.empty = label(tr("Nobody yet."), "hint", "therapists_empty")
        self.form = ChartForm(
            "therapist",
            (
                ChartField("first_name", tr_noop("First name")),
                ChartField("last_name", tr_noop("Last name")),
                ChartField("credential", tr_noop("Credential"), choices=_CHOICES),
                ChartField("npi", tr_noop("NPI"), "24J", check=chart_checks.npi),
                ChartField("initials", tr_noop("Initials"), prompt="TP"),
                ChartField("taxonomy", tr_noop("Taxonomy"), prompt="225100000X", check=chart_checks.taxonomy),
            ),
            3,
        )
        self.form.check_by("last_name", lambda text: self._wanted(text, tr("A person needs a last name.")))
        self.form.check_by("credential", lambda text: self._wanted(text, tr("A person needs a credential.")))
        self.form.entered.connect(self._enter)
        self.add_button = KeyButton(tr("Add this person"), icon="plus")
        self.add_button.setObjectName("therapist_add")
        self.add_button.clicked.connect(lambda _checked=False: self._enter())
        self.new_button = KeyButton(tr("Another person"), "quiet")
        self.new_button.setObjectName("therapist_new")
        self.new_button.clicked.connect(lambda _checked=False: self._another())
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.add_button)
        row.addWidget(self.new_button)
        row.addStretch(1)
        for part in (self.list, self.empty, self.form):
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _wanted(self, text: str, sentence: str) -> str:
        """What a person lacks is said once the person was to be kept, not while the form is still being filled in."""
        return sentence if self._wanting and not text.strip() else ""

    def begin(self) -> None:
        """Show who is kept; what is half typed stays."""
        if not self.is_changed():
            self._show_people()
            self._begin_person(Provider())
        self.form.begin()

    def _show_people(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._clinic.people():
            npi = one.npi or tr("no NPI yet")
            wrong = f"  {chart_checks.npi(one.npi)}" if chart_checks.npi(one.npi) else ""
            item = QListWidgetItem(f"{one.name}, {one.credential}   {npi}{wrong}")
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.list.addItem(item)
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)
        self.list.setVisible(self.list.count() > 0)
        self.empty.setVisible(self.list.count() == 0)

    def _begin_person(self, person: Provider) -> None:
        self._person, self._wanting = person, False
        self.form.show_values({name: str(getattr(person, name)) for name in _TEXTS})
        self._shown = self.form.values()
        self.add_button.set_words(tr("Keep the change") if person.id else tr("Add this person"))

    def _choose(self, item: QListWidgetItem | None) -> None:
        """Show a person of the list; one half typed is kept first, or stays where it cannot be."""
        number = item.data(Qt.ItemDataRole.UserRole) if item is not None else 0
        if not number or not self.keep():
            return
        person = next((one for one in self._clinic.people() if one.id == number), None)
        if person is not None:
            self._begin_person(person)

    def _another(self) -> None:
        if self.keep():
            self._begin_person(Provider())
            self.form.begin()

    def _enter(self) -> None:
        """Add the person and begin another; an empty form goes on to the next step."""
        if not self.is_changed() and not self._person.id:
            self.entered.emit()
        elif self.keep():
            self._begin_person(Provider())
            self.form.begin()

    def is_changed(self) -> bool:
        """Whether a person is half typed."""
        return bool(self._shown) and self.form.values() != self._shown

    def keep(self) -> bool:
        """Keep the person typed. Without last name or credential it is nobody a claim can name."""
        if not self.is_changed():
            return True
        typed = self.form.values()
        if not typed["last_name"] or not typed["credential"]:
            self._wanting = True
            self.form.say_problems()
            missing = "last_name" if not typed["last_name"] else "credential"
            self.form.input(missing).setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        texts: dict[str, Any] = typed
        if not self.attempt(self.form, typed, lambda: self._clinic.save_person(replace(self._person, **texts))):
            return False
        self._show_people()
        self._begin_person(Provider())
        self.said.emit(tr("Kept {name}", name=f"{typed['first_name']} {typed['last_name']}".strip()))
        return True

    def half_typed(self) -> Typed:
        """The person shown, and what was typed of it."""
        texts = typed_texts(self.form)
        return {"person": self._person.id, "texts": texts} if texts else {}

    def take_half_typed(self, typed: Typed) -> None:
        """The same person with the same texts; nothing of one who is gone."""
        number = typed.get("person", 0)
        person = next((one for one in self._clinic.people() if one.id == number), None)
        if number and person is None:
            return
        self._begin_person(person or Provider())
        put_back(self.form, typed.get("texts", {}))
