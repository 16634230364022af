"""Units: counting rules, add-on families, ceilings, times that must agree, and the codes themselves."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.units.cpt_format import cpt_format
from clinic_app.rules.units.cpt_not_yet import cpt_not_yet
from clinic_app.rules.units.cpt_retired import cpt_retired
from clinic_app.rules.units.cpt_unknown import cpt_unknown
from clinic_app.rules.units.unit_addon_base import unit_addon_base
from clinic_app.rules.units.unit_ama_percode import unit_ama_percode
from clinic_app.rules.units.unit_avg15 import unit_avg15
from clinic_app.rules.units.unit_cms_allot import unit_cms_allot
from clinic_app.rules.units.unit_cms_min8 import unit_cms_min8
from clinic_app.rules.units.unit_cms_total import unit_cms_total
from clinic_app.rules.units.unit_countable_time import unit_countable_time
from clinic_app.rules.units.unit_hour import unit_hour
from clinic_app.rules.units.unit_mue import unit_mue
from clinic_app.rules.units.unit_overlap import unit_overlap
from clinic_app.rules.units.unit_per_day import unit_per_day
from clinic_app.rules.units.unit_rtm import unit_rtm
from clinic_app.rules.units.unit_rule_payer import unit_rule_payer
from clinic_app.rules.units.unit_timed_le_total import unit_timed_le_total
from clinic_app.rules.units.unit_untimed_1 import unit_untimed_1

RULES: tuple[Rule, ...] = (
    unit_cms_total,
    unit_cms_allot,
    unit_cms_min8,
    unit_untimed_1,
    unit_ama_percode,
    unit_rule_payer,
    unit_timed_le_total,
    unit_countable_time,
    unit_overlap,
    unit_per_day,
    unit_avg15,
    unit_addon_base,
    unit_hour,
    unit_rtm,
    unit_mue,
    cpt_format,
    cpt_unknown,
    cpt_not_yet,
    cpt_retired,
)
