"""Who a patient is, and of a new one the first coverages: the fields, and what they say as records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.payer import PayerProfile
from clinic_app.domain.records import Coverage, PatientRecord
from clinic_app.ui import chart_checks
from clinic_app.ui.chart_form import ChartField, ChartForm
from clinic_app.ui.coverage_section import payer_choices
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.typed_values import date_words

_SEXES = (("F", tr_noop("Female")), ("M", tr_noop("Male")), ("X", tr_noop("Other or unknown")))
_SIDES = (("right", tr_noop("Right")), ("left", tr_noop("Left")))
_OF_COVERAGE = {"payer", "member_id", "name_on_card", "payer_2", "member_id_2"}
_TEXTS = ("last_name", "first_name", "middle_name", "suffix", "sex", "dominant", "phone", "address")


def _fields(today: date) -> tuple[ChartField, ...]:
    sexes = (("", ""), *((value, tr(words)) for value, words in _SEXES))
    sides = (("", ""), *((value, tr(words)) for value, words in _SIDES))
    where = tr_noop("Address, with city, state and ZIP")
    return (
        ChartField("last_name", tr_noop("Last name"), "2"),
        ChartField("first_name", tr_noop("First name"), "2"),
        ChartField("middle_name", tr_noop("Middle name"), "2"),
        ChartField("born", tr_noop("Date of birth"), "3", "02/03/1950", check=chart_checks.birthday(today)),
        ChartField("sex", tr_noop("Sex"), "3", choices=sexes),
        ChartField("dominant", tr_noop("Dominant hand"), choices=sides),
        ChartField("phone", tr_noop("Telephone")),
        ChartField("suffix", tr_noop("Suffix"), "2", "JR, III"),
        ChartField("address", where, "5", columns=3, check=chart_checks.zip_at_end),
        ChartField("payer", tr_noop("Payer"), "11c", choices=(("", ""),), heading=tr_noop("First coverage")),
        ChartField("member_id", tr_noop("Member number"), "1a"),
        ChartField("name_on_card", tr_noop("Name on the card")),
        ChartField("payer_2", tr_noop("Secondary payer"), "9d", choices=(("", ""),)),
        ChartField("member_id_2", tr_noop("Its member number"), "9a"),
    )


class PatientDetails(ChartForm):
    """The form. Coverages are asked for only while the patient is new: later they have a tab of their own."""

    def __init__(self, today: date) -> None:
        super().__init__("record", _fields(today), 3)
        self._today = today
        self._payers: dict[str, tuple[str, PayerProfile | None]] = {}
        self.check_by("member_id", lambda text: self._member_number("payer", text))
        self.check_by("member_id_2", lambda text: self._member_number("payer_2", text))

    def take_payers(self, payers: dict[str, tuple[str, PayerProfile | None]]) -> None:
        """The payers to choose from."""
        self._payers = payers
        for name in ("payer", "payer_2"):
            self.set_choices(name, payer_choices(payers))

    def _member_number(self, field: str, text: str) -> str:
        profile = self._payers.get(self.values()[field], ("", None))[1]
        return chart_checks.member_number(profile, text)

    def show_patient(self, patient: PatientRecord) -> None:
        """Show a patient."""
        told = {name: str(getattr(patient, name)) for name in _TEXTS}
        self.show_only(_OF_COVERAGE if patient.id else set())
        self.show_values({**told, "born": date_words(patient.born)})

    def read(self, patient: PatientRecord) -> tuple[PatientRecord, list[Coverage]]:
        """The patient as typed, and the coverages of a new one.

        Raises `ClinicError` without a name, or for a birthday that is none.
        """
        typed = self.values()
        if not typed["last_name"] and not typed["first_name"]:
            raise ClinicError(tr("The patient has no name yet."), tr("Type a last name."))
        self.say_problems()
        if self.problem("born"):
            raise ClinicError(self.problem("born"), tr("Date of birth"))
        texts: dict[str, Any] = {name: typed[name] for name in _TEXTS}
        made = replace(patient, born=chart_checks.read_day(typed["born"], self._today), **texts)
        if made.id:
            return made, []
        covered = [Coverage(0, typed["payer"], 1, typed["member_id"], name_on_card=typed["name_on_card"])]
        covered.append(Coverage(0, typed["payer_2"], 2, typed["member_id_2"]))
        return made, [one for one in covered if one.payer]
