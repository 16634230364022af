"""The payer of a claim as a set of answers: which counting rule, which modifiers, which edits, which deadlines.

A profile answers only what is known. `None` means "not confirmed": a rule that needs the answer warns or says
that it was not checked; it never takes a guess for a fact.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from clinic_app.domain.payer_answers import Answers


class PayerFamily(StrEnum):
    """The kind of coverage; Part B and Railroad Medicare are one family, Medicare Advantage is its own."""

    MEDICARE = "medicare"
    MEDICARE_ADVANTAGE = "medicare_advantage"
    MEDICAID = "medicaid"
    TRICARE = "tricare"
    VA = "va"
    WORKERS_COMP = "workers_comp"
    COMMERCIAL = "commercial"
    AUTO = "auto"
    SELF_PAY = "self_pay"


class UnitRule(StrEnum):
    """How timed minutes become units: total time of the day (CMS) or each code by its midpoint (AMA)."""

    CMS = "cms"
    AMA = "ama"


class UnitRuleStanding(StrEnum):
    """How sure the profile is of its counting rule."""

    FIXED = "fixed"  # the payer's own manual fixes it: Part B and Railroad Medicare
    CONFIRMED = "confirmed"  # the clinic read it in a document and dated it
    ASSUMED = "assumed"  # the usual rule of this kind of payer, no document named
    UNSET = "unset"  # nobody has said; units are counted by the family's usual rule meanwhile


class Demand(StrEnum):
    """Whether a payer asks for a modifier."""

    REQUIRED = "required"
    NOT = "not"


class NcciUse(StrEnum):
    """Which procedure-pair edits a payer runs."""

    CMS = "cms"
    CMS_AND_CUSTOM = "cms+custom"  # Medicare's pairs and private ones that no table here holds
    NONE = "none"


class PlanOfCareRules(StrEnum):
    """Whose plan-of-care and certification rules hold."""

    MEDICARE = "medicare"
    NONE = "none"


class Certainty(StrEnum):
    """How well a shipped answer is supported."""

    PRIMARY = "primary"  # read in the payer's own manual, statute or data file
    SECONDARY = "secondary"  # read on a page about it
    EXPERIENCE = "experience"  # what people of the trade know, no page at hand
    UNCERTAIN = "uncertain"  # sources differ, or none was found


_USUAL_UNIT_RULE: dict[PayerFamily, UnitRule] = {
    PayerFamily.MEDICARE: UnitRule.CMS,
    PayerFamily.MEDICARE_ADVANTAGE: UnitRule.CMS,
    PayerFamily.MEDICAID: UnitRule.CMS,
    PayerFamily.TRICARE: UnitRule.CMS,
    PayerFamily.VA: UnitRule.CMS,
    PayerFamily.WORKERS_COMP: UnitRule.AMA,
    PayerFamily.COMMERCIAL: UnitRule.AMA,
    PayerFamily.AUTO: UnitRule.AMA,
    PayerFamily.SELF_PAY: UnitRule.AMA,
}


@dataclass(frozen=True, slots=True)
class KeyNote:
    """Where a shipped answer comes from, or why it was left open; `as_of` is the day it was last read.

    `state` is given for an answer of a state's overlay.
    """

    key: str
    text: str
    source: str
    certainty: Certainty
    as_of: date | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class PayerProfile:
    """One payer's answers. Every answer that may be `None` means "not confirmed" when it is.

    `tfl_days` is a filing limit that a statute or the clinic's contract states; `customary_tfl_days` is only what is
    usual for such a payer, never more than a warning's ground. `assistant_modifiers` is the demand for CQ and CO,
    `disc_modifiers` that for GP, GO and GN. `state` is the state whose overlay lies over the profile, "" without one;
    `also` what such a payer asks beside the keys.
    """

    id: str
    name: str
    family: PayerFamily
    unit_rule: UnitRule | None = None
    unit_rule_confirmed_on: date | None = None
    disc_modifiers: Demand | None = None
    assistant_modifiers: Demand | None = None
    ncci: NcciUse | None = None
    mue: bool | None = None
    mppr: bool | None = None
    estim_code: str | None = None
    bundle_97010: bool | None = None
    daily_unit_cap: int | None = None
    auth_required: bool | None = None
    referral_required: bool | None = None
    visit_limit: int | None = None
    tfl_days: int | None = None
    freq_codes: tuple[str, ...] | None = None
    rehab_hab_mods: bool | None = None
    poc_rules: PlanOfCareRules | None = None
    customary_tfl_days: int | None = None
    disc_modifiers_since: date | None = None  # first day of service on which they are asked for
    as_of: date | None = None  # the day the shipped answers were last read against their sources
    notes: tuple[KeyNote, ...] = ()
    also: tuple[KeyNote, ...] = ()
    state: str = ""

    @property
    def is_medicare(self) -> bool:
        """Part B or Railroad Medicare; Medicare Advantage is not."""
        return self.family is PayerFamily.MEDICARE

    @property
    def is_medicaid(self) -> bool:
        """A state's Medicaid, whose own edit and unit files are not loaded."""
        return self.family is PayerFamily.MEDICAID

    @property
    def counting_rule(self) -> UnitRule:
        """The rule units are counted by: the profile's, else the usual one of its family."""
        return self.unit_rule or _USUAL_UNIT_RULE[self.family]

    @property
    def counts_by_total_time(self) -> bool:
        """Whether the minutes of all timed codes pool (CMS) before they become units."""
        return self.counting_rule is UnitRule.CMS

    @property
    def unit_rule_standing(self) -> UnitRuleStanding:
        """How sure the counting rule is. Medicare's is fixed by CPM ch. 5 §20.2 unless a clinic blanks it."""
        if self.unit_rule is None:
            return UnitRuleStanding.UNSET
        if self.is_medicare and self.unit_rule is UnitRule.CMS:
            return UnitRuleStanding.FIXED
        if self.unit_rule_confirmed_on is not None:
            return UnitRuleStanding.CONFIRMED
        return UnitRuleStanding.ASSUMED

    @property
    def asks_discipline_modifier(self) -> bool | None:
        """Whether GP, GO or GN must stand on therapy lines; None while not confirmed."""
        return _tri_state(self.disc_modifiers)

    def asked_discipline_modifier(self, on: date) -> bool | None:
        """The same on a day of service: before the first day of the demand they were not asked for."""
        if self.disc_modifiers_since is not None and on < self.disc_modifiers_since:
            return False
        return self.asks_discipline_modifier

    @property
    def asks_assistant_modifier(self) -> bool | None:
        """Whether CQ or CO must stand on assistant lines; None while not confirmed."""
        return _tri_state(self.assistant_modifiers)

    @property
    def uses_ncci(self) -> bool | None:
        """Whether procedure pairs are judged by Medicare's table; None while not confirmed."""
        return None if self.ncci is None else self.ncci is not NcciUse.NONE

    @property
    def has_private_ncci_pairs(self) -> bool:
        """Whether the payer runs pairs of its own, so that the absence of a pair proves nothing."""
        return self.ncci is NcciUse.CMS_AND_CUSTOM

    @property
    def follows_medicare_plan_of_care(self) -> bool:
        """Whether certification and progress-report rules are Medicare's."""
        return self.poc_rules is PlanOfCareRules.MEDICARE

    @property
    def files_within_calendar_year(self) -> bool:
        """Whether the filing limit is the same month and day of the next year (42 CFR 424.44), not a count of days."""
        return self.family in {PayerFamily.MEDICARE, PayerFamily.TRICARE} and self.tfl_days in {None, 365}

    def note_on(self, key: str) -> KeyNote | None:
        """The origin of one answer, if the profile gives it."""
        return next((note for note in self.notes if note.key == key), None)

    def with_overrides(self, answers: Mapping[str, object]) -> PayerProfile:
        """The profile with a clinic's own answers; the shipped note on an answered key is dropped.

        Keys and values are those of the notation's `[payer_profile]`; `None` leaves a key as it was, and
        `unit_rule = "unset"` opens that answer. A counting rule given without a day is not confirmed by the day of
        another one. Raises `ValueError` that names the key and the reason.
        """
        if answers.get("unit_rule") is not None and answers.get("unit_rule_confirmed_on") is None:
            return replace(self, unit_rule_confirmed_on=None)._with_own(answers)
        return self._with_own(answers)

    def _with_own(self, answers: Mapping[str, object]) -> PayerProfile:
        kept = tuple(note for note in self.notes if answers.get(note.key) is None)
        since = self.disc_modifiers_since if answers.get("disc_modifiers") is None else None
        return replace(self.answering(answers), notes=kept, disc_modifiers_since=since)

    def answering(self, answers: Mapping[str, object]) -> PayerProfile:
        """The profile with these answers and all its notes; keys, values and errors as in `with_overrides`."""
        read = Answers(answers, PROFILE_KEYS)
        return replace(
            self,
            unit_rule=read.word("unit_rule", UnitRule, self.unit_rule, may_be_unset=True),
            unit_rule_confirmed_on=read.day("unit_rule_confirmed_on", self.unit_rule_confirmed_on),
            disc_modifiers=read.word("disc_modifiers", Demand, self.disc_modifiers),
            assistant_modifiers=read.word("assistant_modifiers", Demand, self.assistant_modifiers),
            ncci=read.word("ncci", NcciUse, self.ncci),
            mue=read.flag("mue", self.mue),
            mppr=read.flag("mppr", self.mppr),
            estim_code=read.code("estim_code", ("97014", "G0283"), self.estim_code),
            bundle_97010=read.flag("bundle_97010", self.bundle_97010),
            daily_unit_cap=read.count("daily_unit_cap", self.daily_unit_cap),
            auth_required=read.flag("auth_required", self.auth_required),
            referral_required=read.flag("referral_required", self.referral_required),
            visit_limit=read.count("visit_limit", self.visit_limit),
            tfl_days=read.count("tfl_days", self.tfl_days),
            freq_codes=read.codes("freq_codes", ("1", "7", "8"), self.freq_codes),
            rehab_hab_mods=read.flag("rehab_hab_mods", self.rehab_hab_mods),
            poc_rules=read.word("poc_rules", PlanOfCareRules, self.poc_rules),
        )


PROFILE_KEYS: tuple[str, ...] = tuple(
    field.name
    for field in fields(PayerProfile)
    if field.name
    not in {
        "id",
        "name",
        "family",
        "customary_tfl_days",
        "disc_modifiers_since",
        "as_of",
        "notes",
        "also",
        "state",
    }
)
"""The keys of the notation's `[payer_profile]`, in its order."""


def _tri_state(demand: Demand | None) -> bool | None:
    return None if demand is None else demand is Demand.REQUIRED
