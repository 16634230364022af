"""Diagnoses of chart and referral, with the day and who made them, whether or not a claim names them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.visit import ChartedDiagnosis
from clinic_app.services.patient_chart import ChartStep, PatientCharts
from clinic_app.ui import chart_checks
from clinic_app.ui.chart_form import ChartField
from clinic_app.ui.chart_section import ChartSection
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.two_line_list import TwoLineRow
from clinic_app.ui.typed_values import date_words


@dataclass(frozen=True, slots=True)
class _Place:
    """A diagnosis and its number in the list, from 1: it has no id of its own."""

    id: int
    diagnosis: ChartedDiagnosis


def _fields(today: date) -> tuple[ChartField, ...]:
    return (
        ChartField("code", tr_noop("Code"), prompt="G62.9"),
        ChartField("on", tr_noop("Charted on"), check=chart_checks.day(today)),
        ChartField("by", tr_noop("By"), prompt="MD"),
    )


class ChartedSection(ChartSection):
    """The tab of charted diagnoses."""

    name = "charted"

    def __init__(self, charts: PatientCharts, codebook: Codebook, today: date) -> None:
        self._today, self._codebook = today, codebook
        super().__init__(charts, _fields(today), 3, tr("Charted diagnoses of this patient"))
        self.form.check_by("code", self._code)
        self.hint.setText(
            tr(
                "A diagnosis that names the cause of a weakness ends the use of the symptom code from its day on. "
                "Tools, Confirmed diagnoses, lists the claims that still carry the symptom."
            )
        )

    def _title(self, code: str) -> str | None:
        return self._codebook.diagnoses.lookup(code, self._today).title or None

    def _code(self, text: str) -> str:
        if text.strip() and self._title(text) is None:
            return tr("ICD-10-CM has no code {code} today.", code=text.strip().upper()[:12])
        return ""

    def records(self) -> Sequence[_Place]:
        """In the order they were charted here."""
        return [_Place(place, one) for place, one in enumerate(self.patient.charted, start=1)]

    def row(self, record: _Place) -> TwoLineRow:
        """Code and title, day and by whom."""
        one = record.diagnosis
        title = self._title(one.code or "") or ""
        told = [word for word in (date_words(one.on), one.by or "") if word]
        return TwoLineRow(record, f"{one.code or ''} {title}".strip(), ", ".join(told) or tr("no day"), "file-text")

    def empty_words(self) -> str:
        """None yet."""
        return tr("No charted diagnosis yet.")

    def values_of(self, record: _Place | None) -> dict[str, str]:
        """The form of one."""
        if record is None:
            return {}
        one = record.diagnosis
        return {"code": one.code or "", "on": date_words(one.on), "by": one.by or ""}

    def keep(self, record: _Place | None, values: dict[str, str]) -> ChartStep:
        """Keep it with the patient."""
        if not values["code"]:
            raise ClinicError(tr("The diagnosis has no code yet."), tr("Type one."))
        made = ChartedDiagnosis(
            values["code"].upper(), chart_checks.read_day(values["on"], self._today), values["by"] or None
        )
        charted = list(self.patient.charted)
        if record is None:
            charted.append(made)
        else:
            charted[record.id - 1] = made
        return self.charts.save_patient(replace(self.patient, charted=tuple(charted)))

    def take_out(self, record: _Place) -> ChartStep:
        """Out of the list."""
        charted = [one for place, one in enumerate(self.patient.charted, start=1) if place != record.id]
        return self.charts.save_patient(replace(self.patient, charted=tuple(charted)))
