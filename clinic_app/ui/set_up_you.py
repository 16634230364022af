"""The first two steps of the set-up: who sets up, and the clinic that bills."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from clinic_app.domain.records import Provider
from clinic_app.services.clinic import Clinic
from clinic_app.services.set_up import SetUp, Step
from clinic_app.ui import chart_checks
from clinic_app.ui.chart_form import ChartField, ChartForm
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.set_up_step import SetUpStep
from clinic_app.ui.settings_page import CREDENTIALS, KINDS
from clinic_app.ui.text import label

_DESK, _TREATS, _BOTH = "desk", "treats", "both"
_WORK = (
    (_DESK, tr_noop("I bill, or run the desk")),
    (_TREATS, tr_noop("I treat patients")),
    (_BOTH, tr_noop("Both")),
)
_OF_THERAPIST = {"credential", "npi"}
_CREDENTIAL_CHOICES = (("", ""), *((word, word) for word in CREDENTIALS))
_CLINIC_TEXTS = ("name", "npi", "tax_id_kind", "tax_id", "kind", "address", "zip", "phone", "taxonomy")


class RoleStep(SetUpStep):
    """Name, initials and work of whoever sets up; one who treats becomes the first therapist."""

    def __init__(self, setting_up: SetUp) -> None:
        super().__init__(Step.ROLE, setting_up)
        self.form = ChartForm(
            "you",
            (
                ChartField("name", tr_noop("Your name, as you pick it when unlocking")),
                ChartField("initials", tr_noop("Initials, as they stand beside your work"), prompt="OO"),
                ChartField(
                    "work", tr_noop("What you do here"), choices=tuple((value, tr(words)) for value, words in _WORK)
                ),
                ChartField("credential", tr_noop("Credential"), choices=_CREDENTIAL_CHOICES),
                ChartField("npi", tr_noop("Your NPI"), "24J", check=chart_checks.npi),
            ),
            2,
        )
        self.form.changed.connect(self._show_fields)
        self.form.entered.connect(self.entered)
        self._nobody = label(
            tr("The practice clinic has no people and no passphrases: everybody may do everything in it."),
            "second",
            "you_nobody",
            wrap=True,
        )
        self.column.addWidget(self.form)
        self.column.addWidget(self._nobody)
        self.column.addStretch(1)
        self._shown: dict[str, str] = {}

    def begin(self) -> None:
        """Show the account of whoever is at work."""
        account = self.setting_up.people.at_work()
        self.form.setVisible(account is not None)
        self._nobody.setVisible(account is None)
        if account is None:
            self.setFocus()
            return
        if not self.is_changed():
            treats = self.setting_up.treats_as()
            self.form.show_values(
                {
                    "name": account.name,
                    "initials": account.initials or account.mark,
                    "work": _BOTH if treats is not None else _DESK,
                    "credential": treats.credential if treats is not None else "",
                    "npi": treats.npi if treats is not None else "",
                }
            )
            self._shown = self.form.values()
        self._show_fields()
        self.form.begin()

    def _show_fields(self) -> None:
        treats = self.form.values()["work"] != _DESK
        self.form.show_only(set() if treats else _OF_THERAPIST)

    def is_changed(self) -> bool:
        """Whether the form differs from what was shown."""
        return bool(self._shown) and self.form.values() != self._shown

    def is_done(self) -> bool:
        """Initials are set beside the name, or there is nobody to name."""
        account = self.setting_up.people.at_work()
        return account is None or bool(account.initials)

    def keep(self) -> bool:
        """Keep the account, and the therapist this person is."""
        if self.setting_up.people.at_work() is None:
            return True
        typed = self.form.values()
        treats = self._therapist(typed) if typed["work"] != _DESK and typed["credential"] else None
        kept = self.attempt(
            self.form, typed, lambda: self.setting_up.keep_self(typed["name"], typed["initials"], treats)
        )
        if kept:
            self._shown = self.form.values()
        return kept

    def _therapist(self, typed: dict[str, str]) -> Provider:
        first, _, last = typed["name"].strip().rpartition(" ")
        before = self.setting_up.treats_as()
        names = {} if before is not None else {"first_name": first, "last_name": last}
        numbers = {"credential": typed["credential"], "npi": typed["npi"], "initials": typed["initials"]}
        texts: dict[str, Any] = {**names, **numbers}
        return replace(before or Provider(), **texts)


class ClinicStep(SetUpStep):
    """The clinic's own numbers, each looked at while it is typed."""

    def __init__(self, clinic: Clinic, setting_up: SetUp) -> None:
        super().__init__(Step.CLINIC, setting_up)
        self._clinic = clinic
        kinds = (("", ""), *((one, one) for one in KINDS))
        self.form = ChartForm(
            "clinic",
            (
                ChartField("name", tr_noop("Name of the clinic"), "33", columns=2),
                ChartField("npi", tr_noop("NPI of the clinic"), "33a", check=chart_checks.npi),
                ChartField("taxonomy", tr_noop("Taxonomy"), prompt="261QP2000X", check=chart_checks.taxonomy),
                ChartField("tax_id_kind", tr_noop("Kind of tax number"), "25", choices=_tax_kinds()),
                ChartField("tax_id", tr_noop("Tax number"), "25", "12-3456789"),
                ChartField("address", tr_noop("Street, city and state"), "33", columns=2, check=chart_checks.street),
                ChartField("zip", tr_noop("ZIP+4"), "33", "12345-6789", check=chart_checks.zip_plus_four),
                ChartField("phone", tr_noop("Telephone"), "33", check=chart_checks.phone),
                ChartField("kind", tr_noop("Kind of clinic"), choices=kinds, columns=2),
            ),
            2,
        )
        self.form.check_by("tax_id", lambda text: chart_checks.tax_number(self.form.values()["tax_id_kind"], text))
        self.form.entered.connect(self.entered)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self._shown: dict[str, str] = {}

    def begin(self) -> None:
        """Show the clinic as it is kept."""
        if not self.is_changed():
            record = self._clinic.clinic_record()
            self.form.show_values({name: str(getattr(record, name)) for name in _CLINIC_TEXTS})
            self._shown = self.form.values()
        self.form.begin()

    def is_changed(self) -> bool:
        """Whether the form differs from what was shown."""
        return bool(self._shown) and self.form.values() != self._shown

    def keep(self) -> bool:
        """Keep the clinic, also with numbers that are not right yet: each says so at its field, and at the end."""
        typed = self.form.values()
        if not self.is_changed():
            return True
        texts: dict[str, Any] = typed
        kept = self.attempt(
            self.form, typed, lambda: self._clinic.save_clinic(replace(self._clinic.clinic_record(), **texts))
        )
        if kept:
            self._shown = self.form.values()
        return kept


def _tax_kinds() -> tuple[tuple[str, str], ...]:
    return (("", ""), ("EIN", tr("EIN, of an employer")), ("SSN", tr("SSN, of a person")))
