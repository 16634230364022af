"""Episodes of care of a patient: referral, plan of care, certifications with their signatures, discharge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from clinic_app.domain.episodes import Certification, Episode, ReferringProvider
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.visit import Discipline, PlanOfCare
from clinic_app.services.patient_chart import ChartStep, PatientCharts
from clinic_app.ui import chart_checks
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.chart_form import ChartField
from clinic_app.ui.chart_section import ChartSection
from clinic_app.ui.chart_words import DISCIPLINE_WORDS, is_over
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.two_line_list import TwoLineRow
from clinic_app.ui.typed_values import date_words

_MOST_SPANS = 8
_SPAN_DAYS = ("first", "last", "sent", "signed")
_PLAN_TEXTS = (
    ("long_term_goal", tr_noop("Long-term goal"), 2),
    ("short_term_goal", tr_noop("Short-term goal"), 2),
    ("type", tr_noop("Type"), 1),
    ("amount", tr_noop("Amount"), 1),
    ("frequency", tr_noop("Frequency"), 1),
    ("duration", tr_noop("Duration"), 1),
    ("made_by", tr_noop("Made by, name or NPI"), 1),
    ("made_by_credential", tr_noop("Their credential"), 1),
)
_PLAN_DAYS = (
    ("made_on", tr_noop("Plan made on")),
    ("evaluated_on", tr_noop("Evaluated on")),
    ("order_on_file", tr_noop("Order on file, of")),
    ("verbal_order_on", tr_noop("Order by word on")),
    ("significant_change_on", tr_noop("Significant change on")),
)
_ROLES = (("DN", "DN"), ("DK", "DK"), ("DQ", "DQ"))
_QUALIFIERS = {"DN": tr_noop("Referring"), "DK": tr_noop("Ordering"), "DQ": tr_noop("Supervising")}


def _fields(today: date) -> tuple[ChartField, ...]:
    day = chart_checks.day(today)
    disciplines = (("", ""), *((one.value, tr(words)) for one, words in DISCIPLINE_WORDS.items()))
    roles = tuple((value, f"{value} {tr(_QUALIFIERS[value])}") for value, _ in _ROLES)
    return (
        ChartField("discipline", tr_noop("Discipline"), choices=disciplines, heading=tr_noop("Treatment and referral")),
        ChartField("started_on", tr_noop("First day of treatment"), prompt="11/20/2026", check=day),
        ChartField("onset_on", tr_noop("Onset"), "14", check=day),
        ChartField("referral_number", tr_noop("Payer's referral number")),
        ChartField("referring", tr_noop("Referring provider"), "17", choices=(("", tr("Somebody new")),)),
        ChartField("ref_last", tr_noop("Last name"), "17"),
        ChartField("ref_first", tr_noop("First name"), "17"),
        ChartField("ref_credential", tr_noop("Credential"), prompt="MD, DO, NP, PA"),
        ChartField("ref_npi", tr_noop("NPI"), "17b", check=chart_checks.npi),
        ChartField("qualifier", tr_noop("Role"), "17", choices=roles),
        ChartField("referral_to", tr_noop("Referral valid to"), check=day),
        *_span_fields(today),
        ChartField(
            "diagnoses", tr_noop("Diagnoses"), prompt="M62.81, R26.89", heading=tr_noop("Plan of care"), columns=2
        ),
        *(ChartField(f"plan_{name}", words, columns=columns) for name, words, columns in _PLAN_TEXTS),
        *(ChartField(f"plan_{name}", words, check=day) for name, words in _PLAN_DAYS),
        ChartField("discharged_on", tr_noop("Discharged on"), check=day, heading=tr_noop("Discharge")),
        ChartField("discharge_note_on", tr_noop("Discharge note of"), check=day),
        ChartField("discharge_note_by", tr_noop("Written by"), prompt="PT"),
    )


def _span_fields(today: date) -> tuple[ChartField, ...]:
    """Four days and a reason for each certified span; those that are empty but the next are hidden."""
    day, made = chart_checks.day(today), []
    for place in range(_MOST_SPANS):
        words = (
            tr_noop("Certified from") if not place else tr_noop("Recertified from"),
            tr_noop("To"),
            tr_noop("Sent for signature"),
            tr_noop("Signature received, dated"),
        )
        heading = tr_noop("Certification and recertifications") if not place else ""
        for name, caption in zip(_SPAN_DAYS, words, strict=True):
            made.append(
                ChartField(f"span_{place}_{name}", caption, check=day, heading=heading if name == "first" else "")
            )
    return tuple(made)


class EpisodeSection(ChartSection):
    """The tab of episodes."""

    name = "episode"

    def __init__(self, charts: PatientCharts, today: date) -> None:
        self._today = today
        self._taken = ReferringProvider()
        super().__init__(charts, _fields(today), 4, tr("Episodes of this patient"))
        self.form.check_by("span_0_signed", self._signed)
        self.form.changed.connect(self._typed)
        self.take_button = KeyButton(tr("Take it from the newest visit"), icon="copy")
        self.take_button.setObjectName("episode_from_visit")
        self.take_button.clicked.connect(self._take_from_visit)
        self.body.insertWidget(1, self.take_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hint.setText(
            tr("Visits of this discipline and these days take what stands here; what is typed on a visit stays there.")
        )
        self._referring_shown = ""

    def _signed(self, _text: str) -> str:
        """A signature before the plan was made is a typing error."""
        values = self.form.values()
        signed, made = (chart_checks.read_day(values[name], self._today) for name in ("span_0_signed", "plan_made_on"))
        if signed is not None and made is not None and signed < made:
            return tr("Signed before the plan was made.")
        return tr("That day lies in the future.") if signed is not None and signed > self._today else ""

    def records(self) -> Sequence[Episode]:
        """The newest first."""
        return self.chart.episodes

    def row(self, record: Episode) -> TwoLineRow:
        """Discipline and days; how the certification stands."""
        spans = record.certifications
        told = [tr("from {first}", first=date_words(record.started_on))]
        if record.discharged_on is not None:
            told = [tr("{first} to {last}", first=date_words(record.started_on), last=date_words(record.discharged_on))]
        elif spans and spans[-1].signed_on is None:
            told.append(tr("not signed"))
        elif len(spans) > 1:
            told.append(tr_count("{count} recertification", "{count} recertifications", len(spans) - 1))
        words = tr(DISCIPLINE_WORDS[record.discipline])
        return TwoLineRow(record, words, ", ".join(told), "scroll-text", muted=is_over(record.period, self._today))

    def empty_words(self) -> str:
        """None yet."""
        return tr("No episode yet.")

    def values_of(self, record: Episode | None) -> dict[str, str]:
        """The form of one."""
        self.form.set_choices("referring", self._known_referring())
        if record is None:
            return {"qualifier": "DN"}
        values = {
            "discipline": record.discipline.value,
            "started_on": date_words(record.started_on),
            "onset_on": date_words(record.onset_on),
            "referral_number": record.referral_number,
            "referral_to": date_words(record.referral_to),
            "referring": str(record.referring_id or ""),
            "qualifier": record.qualifier,
            "diagnoses": ", ".join(record.plan.diagnoses or ()),
            "discharged_on": date_words(record.discharged_on),
            "discharge_note_on": date_words(record.discharge_note_on),
            "discharge_note_by": record.discharge_note_by,
        }
        values |= _values_of(self._referring(record.referring_id))
        values |= {f"plan_{name}": getattr(record.plan, name) or "" for name, _, _ in _PLAN_TEXTS}
        values |= {f"plan_{name}": date_words(getattr(record.plan, name)) for name, _ in _PLAN_DAYS}
        for place, span in enumerate(record.certifications[:_MOST_SPANS]):
            days = (span.first, span.last, span.sent_on, span.signed_on)
            values |= {f"span_{place}_{name}": date_words(one) for name, one in zip(_SPAN_DAYS, days, strict=True)}
        return values

    def show_record(self, record: Episode | None) -> None:
        """Show an episode, its spans and the next empty one."""
        super().show_record(record)
        self._referring_shown = self.form.values()["referring"]
        self._show_spans()
        if hasattr(self, "take_button"):
            self.take_button.setVisible(record is None)

    def _known_referring(self) -> tuple[tuple[str, str], ...]:
        named = tuple((str(one.id), one.listed_name) for one in self.chart.referring)
        return (("", tr("Somebody new, or nobody")), *named)

    def _referring(self, number: int) -> ReferringProvider:
        return next((one for one in self.chart.referring if one.id == number), ReferringProvider())

    def _typed(self) -> None:
        """Choosing who refers fills in their names; a span that begins to be filled shows the next."""
        chosen = self.form.values()["referring"]
        if chosen != self._referring_shown:
            self._referring_shown = chosen
            self.form.show_values({**self.form.values(), **_values_of(self._referring(int(chosen or 0)))})
        self._show_spans()

    def _show_spans(self) -> None:
        values = self.form.values()
        filled = [place for place in range(_MOST_SPANS) if any(values[f"span_{place}_{name}"] for name in _SPAN_DAYS)]
        shown = max(filled, default=-1) + 2
        self.form.show_only({f"span_{place}_{name}" for place in range(shown, _MOST_SPANS) for name in _SPAN_DAYS})

    def keep(self, record: Episode | None, values: dict[str, str]) -> ChartStep:
        """Keep it, and who refers."""
        started = chart_checks.read_day(values["started_on"], self._today)
        if not values["discipline"] or started is None:
            raise ClinicError(tr("An episode needs its discipline and the first day of treatment."), tr("Type both."))
        made = replace(
            record or Episode(self.patient.id, Discipline.PT, started),
            discipline=Discipline(values["discipline"]),
            started_on=started,
            onset_on=self._day(values, "onset_on"),
            qualifier=values["qualifier"],
            referral_number=values["referral_number"],
            referral_to=self._day(values, "referral_to"),
            plan=self._plan(record.plan if record is not None else PlanOfCare(), values),
            certifications=tuple(self._spans(record, values)),
            discharged_on=self._day(values, "discharged_on"),
            discharge_note_on=self._day(values, "discharge_note_on"),
            discharge_note_by=values["discharge_note_by"],
        )
        return self.charts.save_episode(made, self._refers(values))

    def _day(self, values: dict[str, str], name: str) -> date | None:
        return chart_checks.read_day(values[name], self._today)

    def _plan(self, before: PlanOfCare, values: dict[str, str]) -> PlanOfCare:
        codes = tuple(values["diagnoses"].upper().replace(",", " ").replace(";", " ").split())
        stated: dict[str, Any] = {name: values[f"plan_{name}"] or None for name, _, _ in _PLAN_TEXTS}
        stated |= {name: self._day(values, f"plan_{name}") for name, _ in _PLAN_DAYS}
        if stated["duration"] != before.duration:
            stated["duration_days"] = None  # it was that of other words
        return replace(before, diagnoses=codes or None, **stated)

    def _spans(self, record: Episode | None, values: dict[str, str]) -> Sequence[Certification]:
        before = record.certifications if record is not None else ()
        made = []
        for place in range(_MOST_SPANS):
            days = [self._day(values, f"span_{place}_{name}") for name in _SPAN_DAYS]
            if any(days):
                why = before[place].delay_reason if place < len(before) else None
                made.append(Certification(days[0], days[1], days[2], days[3], why))
        return made

    def _refers(self, values: dict[str, str]) -> ReferringProvider | None:
        named = ("ref_last", "ref_first", "ref_npi", "ref_credential")
        if not any(values[name] for name in named):
            return None
        known = self._referring(int(values["referring"] or 0))
        if not known.id and self._taken.npi == values["ref_npi"]:
            known = self._taken
        return replace(
            known,
            last_name=values["ref_last"],
            first_name=values["ref_first"],
            npi=values["ref_npi"],
            credential=values["ref_credential"],
        )

    def _take_from_visit(self) -> None:
        """Fill the form from what the newest visit states of its plan; nothing is kept before Save."""
        made = self.charts.plan_of_newest_visit(self.patient.id) if self.patient.id else None
        if made is None:
            self.failed.emit(
                ClinicError(tr("No visit of this patient states a plan of care."), tr("Type it here once."))
            )
            return
        episode, refers = made
        self._taken = refers
        self.form.show_values({**self.values_of(episode), **_values_of(refers)})
        self._show_spans()

    def take_out(self, record: Episode) -> ChartStep:
        """One that never was; one that is over has a discharge."""
        return self.charts.remove_episode(record)


def _values_of(refers: ReferringProvider) -> dict[str, str]:
    return {
        "ref_last": refers.last_name,
        "ref_first": refers.first_name,
        "ref_credential": refers.credential,
        "ref_npi": refers.npi,
    }
