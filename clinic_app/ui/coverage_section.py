"""Coverages of a patient, and the question that a change asks: typed wrong, or another one from a day on?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.payer import PayerProfile
from clinic_app.domain.period import Period
from clinic_app.domain.records import Coverage
from clinic_app.domain.visit import Insured
from clinic_app.services.patient_chart import ChartStep, CoverageEffect, PatientCharts
from clinic_app.ui import chart_checks
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.chart_form import ChartField
from clinic_app.ui.chart_section import ChartSection
from clinic_app.ui.chart_words import RANK_WORDS, is_over, period_words
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.sentenced_field import Choices, SentencedField
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.two_line_list import TwoLineRow
from clinic_app.ui.typed_values import date_words

_RELATIONS = (
    ("", tr_noop("The patient is the insured")),
    ("spouse", tr_noop("Spouse")),
    ("child", tr_noop("Child")),
    ("other", tr_noop("Other")),
)


class WhichDays(QFrame):
    """The question under a coverage that was changed. ``from_day_chosen(day)``, ``all_days_chosen``, ``given_up``."""

    from_day_chosen = Signal(object)
    all_days_chosen = Signal()
    given_up = Signal()
    day_typed = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setObjectName("which_days")
        self.setProperty("card", True)
        self.setAccessibleName(tr("From which day"))
        self._today = today
        self.title = label(tr("This coverage has visits. From which day is it another one?"), "secondhead", wrap=True)
        self.day = SentencedField("coverage_from_day", tr("From this day on"), "11/20/2026")
        self.day.changed.connect(self._typed)
        self.effect = label("", "second", "coverage_effect", wrap=True)
        self.from_button = KeyButton(tr("Another one from that day"), "primary")
        self.from_button.setObjectName("coverage_from")
        self.from_button.clicked.connect(self._choose)
        self.all_button = KeyButton(tr("It was typed wrong: correct all days"))
        self.all_button.setObjectName("coverage_correct")
        self.all_button.clicked.connect(self.all_days_chosen)
        leave = KeyButton(tr("Leave it as it was"), "quiet")
        leave.setObjectName("coverage_leave")
        leave.clicked.connect(self.given_up)
        across = QHBoxLayout()
        across.addWidget(self.day, 1)
        across.addWidget(self.effect, 3)
        buttons = QHBoxLayout()
        for one in (self.from_button, self.all_button, leave):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium)
        column.addWidget(self.title)
        column.addLayout(across)
        column.addLayout(buttons)
        self.hide()

    def ask(self, day: date) -> None:
        """Ask; today stands there at first."""
        self.day.set_text(date_words(day))
        self.show()
        self._typed()
        self.day.input.setFocus()

    def _read(self) -> date | None:
        problem = chart_checks.day(self._today)(self.day.text())
        self.day.say(problem)
        return None if problem else chart_checks.read_day(self.day.text(), self._today)

    def _typed(self) -> None:
        day = self._read()
        self.from_button.setEnabled(day is not None)
        self.day_typed.emit(day)

    def _choose(self) -> None:
        if (day := self._read()) is not None:
            self.from_day_chosen.emit(day)

    def tell(self, effect: CoverageEffect | None, old: str, new: str) -> None:
        """Say which visits the day touches."""
        if effect is None:
            self.effect.setText("")
            return
        words = [
            tr_count(
                "{count} visit before {day} stays with {old}.",
                "{count} visits before {day} stay with {old}.",
                effect.earlier,
                day=date_words(effect.day),
                old=old,
            ),
            tr_count(
                "{count} visit from that day on takes the new member number.",
                "{count} visits from that day on take the new member number.",
                effect.later - effect.other_payer,
            ),
        ]
        if effect.sent:
            words.append(
                tr_count(
                    "{count} from that day on was sent already.",
                    "{count} from that day on were sent already.",
                    effect.sent,
                )
            )
        if effect.other_payer:
            words.append(
                tr_count(
                    "{count} visit from then on names another payer than {new} and keeps it; open it to change that.",
                    "{count} visits from then on name another payer than {new} and keep it; open them to change that.",
                    effect.other_payer,
                    new=new,
                )
            )
        self.effect.setText(" ".join(words))


def _fields(today: date) -> tuple[ChartField, ...]:
    day = chart_checks.day(today)
    ranks = tuple((str(rank), tr(words)) for rank, words in RANK_WORDS.items())
    relations = tuple((value, tr(words)) for value, words in _RELATIONS)
    return (
        ChartField("payer", tr_noop("Payer"), "11c", choices=(("", ""),)),
        ChartField("rank", tr_noop("Comes"), choices=ranks),
        ChartField("member_id", tr_noop("Member number"), "1a"),
        ChartField("name_on_card", tr_noop("Name on the card")),
        ChartField("group_number", tr_noop("Group number"), "11"),
        ChartField("relationship", tr_noop("Insured"), "6", choices=relations),
        ChartField("first_day", tr_noop("Holds from"), prompt=tr("blank: always"), check=day),
        ChartField("last_day", tr_noop("Holds until"), prompt=tr("blank: still"), check=day),
        ChartField("insured_last", tr_noop("Last name"), "4", heading=tr_noop("The insured")),
        ChartField("insured_first", tr_noop("First name"), "4"),
    )


class CoverageSection(ChartSection):
    """The tab of coverages."""

    name = "coverage"

    def __init__(self, charts: PatientCharts, today: date) -> None:
        self._today = today
        self._payers: dict[str, tuple[str, PayerProfile | None]] = {}
        super().__init__(charts, _fields(today), 3, tr("Coverages of this patient"))
        self.form.check_by("member_id", self._member_number)
        self.question = WhichDays(today)
        self.question.day_typed.connect(self._tell_effect)
        self.question.from_day_chosen.connect(self._change_from)
        self.question.all_days_chosen.connect(self._correct)
        self.question.given_up.connect(lambda: self.show_record(self.chosen()))
        self.body.insertWidget(self.body.indexOf(self.form) + 1, self.question)
        self.hint.setText(
            tr("A visit takes its payer, member number and insured from the coverage of its day of service.")
        )
        self.form.changed.connect(self._show_insured)

    def take_payers(self, payers: dict[str, tuple[str, PayerProfile | None]]) -> None:
        """The payers to choose from: words and profile by the name visits give them."""
        self._payers = payers
        self.form.set_choices("payer", payer_choices(payers))

    def _member_number(self, text: str) -> str:
        profile = self._payers.get(self.form.values()["payer"], ("", None))[1]
        return chart_checks.member_number(profile, text)

    def _payer_words(self, payer: str) -> str:
        return self._payers.get(payer, (payer, None))[0]

    def records(self) -> Sequence[Coverage]:
        """Those that hold first, by rank, then what is over."""
        return sorted(self.chart.coverages, key=lambda one: (is_over(one.period, self._today), one.rank))

    def row(self, record: Coverage) -> TwoLineRow:
        """Payer, rank and days."""
        second = tr("{rank}, {days}", rank=tr(RANK_WORDS[record.rank]), days=period_words(record.period))
        return TwoLineRow(
            record, self._payer_words(record.payer), second, "shield-check", muted=is_over(record.period, self._today)
        )

    def empty_words(self) -> str:
        """No coverage yet."""
        return tr("No coverage yet.")

    def values_of(self, record: Coverage | None) -> dict[str, str]:
        """A new one is the first of its kind that is missing."""
        self._ask_no_more()
        if record is None:
            taken = {one.rank for one in self.chart.coverages if not is_over(one.period, self._today)}
            return {"rank": str(next((rank for rank in RANK_WORDS if rank not in taken), 1))}
        insured = record.insured or Insured()
        return {
            "payer": record.payer,
            "rank": str(record.rank),
            "member_id": record.member_id,
            "name_on_card": record.name_on_card,
            "group_number": record.group_number,
            "relationship": insured.relationship or "",
            "insured_last": insured.last_name or "",
            "insured_first": insured.first_name or "",
            "first_day": date_words(record.period.first),
            "last_day": date_words(record.period.last),
        }

    def show_record(self, record: Coverage | None) -> None:
        """Show a coverage, and the fields of the insured where that is not the patient."""
        super().show_record(record)
        self._show_insured()

    def _show_insured(self) -> None:
        other = bool(self.form.values()["relationship"])
        self.form.show_only(set() if other else {"insured_last", "insured_first"})

    def _read(self, record: Coverage | None, values: dict[str, str]) -> Coverage:
        if not values["payer"]:
            raise ClinicError(tr("The coverage has no payer yet."), tr("Choose one."))
        insured = Insured(values["insured_first"] or None, values["insured_last"] or None, values["relationship"])
        made = record or Coverage(self.patient.id, "")
        return replace(
            made,
            payer=values["payer"],
            rank=int(values["rank"] or 1),
            member_id=values["member_id"],
            name_on_card=values["name_on_card"],
            group_number=values["group_number"],
            insured=insured if values["relationship"] else None,
            period=Period(
                chart_checks.read_day(values["first_day"], self._today),
                chart_checks.read_day(values["last_day"], self._today),
            ),
        )

    def keep(self, record: Coverage | None, values: dict[str, str]) -> ChartStep | None:
        """A new one is kept at once; what visits rest on asks from which day it is another."""
        new = self._read(record, values)
        if record is None:
            return self.charts.add_coverage(new)
        only_days = replace(new, period=record.period) == record
        effect = self.charts.effect_of(record, record.period.first or date.min)
        if only_days or not effect.later:
            return self.charts.correct_coverage(record, new)
        self.save_button.hide()
        self.question.ask(self._today)
        return None

    def _tell_effect(self, day: date | None) -> None:
        record: Coverage | None = self.chosen()
        if record is None or day is None:
            self.question.tell(None, "", "")
            return
        values = self.form.values()
        new = replace(record, payer=values["payer"])
        effect = self.charts.effect_of(new, day)
        self.question.tell(effect, self._payer_words(record.payer), self._payer_words(new.payer))

    def _change_from(self, day: date) -> None:
        self._do(lambda record, new: self.charts.change_coverage_from(record, new, day))

    def _correct(self) -> None:
        self._do(self.charts.correct_coverage)

    def _do(self, change: Any) -> None:
        record = self.chosen()
        try:
            step = change(record, self._read(record, self.form.values()))
        except ClinicError as error:
            self.failed.emit(error)
            return
        self._ask_no_more()
        self.finish(step)

    def _ask_no_more(self) -> None:
        if hasattr(self, "question"):
            self.question.hide()
            self.save_button.show()

    def take_out(self, record: Coverage) -> ChartStep:
        """A coverage that never was; one that ended has a last day."""
        return self.charts.remove_coverage(record)


def payer_choices(payers: Mapping[str, tuple[str, object]]) -> Choices:
    """The payers by name, an empty one first."""
    named = ((name, words) for name, (words, _) in payers.items())
    return (("", ""), *sorted(named, key=lambda choice: choice[1].casefold()))
