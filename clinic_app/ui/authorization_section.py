"""Prior authorizations of a patient: what the payer allowed, and how much of it is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from clinic_app.domain.episodes import AuthorizationRecord
from clinic_app.domain.period import Period
from clinic_app.domain.visit import Discipline
from clinic_app.services.control import Control
from clinic_app.services.patient_chart import ChartStep, PatientCharts
from clinic_app.ui import chart_checks
from clinic_app.ui.chart_form import ChartField
from clinic_app.ui.chart_section import ChartSection
from clinic_app.ui.chart_words import DISCIPLINE_WORDS, is_over, period_words
from clinic_app.ui.coverage_section import payer_choices
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.two_line_list import TwoLineRow
from clinic_app.ui.typed_values import date_words, number_words


def _fields(today: date) -> tuple[ChartField, ...]:
    day, number = chart_checks.day(today), chart_checks.whole_number
    disciplines = (("", tr("Any")), *((one.value, tr(words)) for one, words in DISCIPLINE_WORDS.items()))
    return (
        ChartField("number", tr_noop("Number"), "23"),
        ChartField("payer", tr_noop("Payer"), choices=(("", tr("Any")),)),
        ChartField("discipline", tr_noop("For"), choices=disciplines),
        ChartField("first", tr_noop("From"), check=day),
        ChartField("last", tr_noop("To"), check=day),
        ChartField("codes", tr_noop("Codes"), prompt=tr("blank: all codes")),
        ChartField("visits", tr_noop("Visits authorized"), prompt=tr("blank: not limited"), check=number),
        ChartField("visits_before", tr_noop("Visits used before these records"), check=number),
        ChartField("units", tr_noop("Units authorized"), prompt=tr("blank: not limited"), check=number),
        ChartField("units_before", tr_noop("Units used before these records"), check=number),
    )


class AuthorizationSection(ChartSection):
    """The tab of authorizations."""

    name = "authorization"

    def __init__(self, charts: PatientCharts, today: date) -> None:
        self._today = today
        self._controls: dict[int, Control] = {}
        super().__init__(charts, _fields(today), 3, tr("Authorizations of this patient"))
        self.hint.setText(
            tr("A visit is billed under the authorization of its day, payer and discipline, and is counted by itself.")
        )

    def take_payers(self, payers: Mapping[str, tuple[str, object]]) -> None:
        """The payers to choose from."""
        self.form.set_choices("payer", (("", tr("Any")), *payer_choices(payers)[1:]))

    def show_left(self, left: dict[int, Control]) -> None:
        """What is left of them, by id, as the running numbers say."""
        self._controls = left
        self.show_rows()

    def records(self) -> Sequence[AuthorizationRecord]:
        """The newest first."""
        return self.chart.authorizations

    def row(self, record: AuthorizationRecord) -> TwoLineRow:
        """Number, days, and what is left."""
        control = self._controls.get(record.id)
        second = [period_words(record.period)]
        if control is not None:
            second.insert(0, control.value)
        elif record.visits is not None:
            second.append(tr("{count} visits", count=record.visits))
        return TwoLineRow(
            record, record.number, ", ".join(second), "key-round", muted=is_over(record.period, self._today)
        )

    def empty_words(self) -> str:
        """None yet."""
        return tr("No authorization yet.")

    def values_of(self, record: AuthorizationRecord | None) -> dict[str, str]:
        """The form of one."""
        if record is None:
            return {}
        return {
            "number": record.number,
            "payer": record.payer,
            "discipline": record.discipline.value if record.discipline is not None else "",
            "first": date_words(record.period.first),
            "last": date_words(record.period.last),
            "codes": ", ".join(record.codes),
            "visits": number_words(record.visits),
            "visits_before": number_words(record.visits_before),
            "units": number_words(record.units),
            "units_before": number_words(record.units_before),
        }

    def keep(self, record: AuthorizationRecord | None, values: dict[str, str]) -> ChartStep:
        """Keep it."""
        made = replace(
            record or AuthorizationRecord(self.patient.id, ""),
            number=values["number"],
            payer=values["payer"],
            discipline=Discipline(values["discipline"]) if values["discipline"] else None,
            period=Period(
                chart_checks.read_day(values["first"], self._today), chart_checks.read_day(values["last"], self._today)
            ),
            codes=tuple(values["codes"].upper().replace(",", " ").replace(";", " ").split()),
            visits=chart_checks.read_number(values["visits"]),
            units=chart_checks.read_number(values["units"]),
            visits_before=chart_checks.read_number(values["visits_before"]),
            units_before=chart_checks.read_number(values["units_before"]),
        )
        return self.charts.save_authorization(made)

    def take_out(self, record: AuthorizationRecord) -> ChartStep:
        """One that never was."""
        return self.charts.remove_authorization(record)
