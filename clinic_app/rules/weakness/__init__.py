"""The rules on weakness: which code says it, what stands ahead of it, and what the note has to carry."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.weakness.wk_adl import wk_adl
from clinic_app.rules.weakness.wk_assoc import wk_assoc
from clinic_app.rules.weakness.wk_atrophy_undoc import wk_atrophy_undoc
from clinic_app.rules.weakness.wk_cause_first import wk_cause_first
from clinic_app.rules.weakness.wk_dated import wk_dated
from clinic_app.rules.weakness.wk_decond import wk_decond
from clinic_app.rules.weakness.wk_diff import wk_diff
from clinic_app.rules.weakness.wk_focal import wk_focal
from clinic_app.rules.weakness.wk_followup import wk_followup
from clinic_app.rules.weakness.wk_frail import wk_frail
from clinic_app.rules.weakness.wk_m6281_obj import wk_m6281_obj
from clinic_app.rules.weakness.wk_m6281_why import wk_m6281_why
from clinic_app.rules.weakness.wk_neuro import wk_neuro
from clinic_app.rules.weakness.wk_obj import wk_obj
from clinic_app.rules.weakness.wk_onset import wk_onset
from clinic_app.rules.weakness.wk_plan import wk_plan
from clinic_app.rules.weakness.wk_plof import wk_plof
from clinic_app.rules.weakness.wk_r531_therapy import wk_r531_therapy
from clinic_app.rules.weakness.wk_reassess_30 import wk_reassess_30
from clinic_app.rules.weakness.wk_severity import wk_severity
from clinic_app.rules.weakness.wk_stdtest import wk_stdtest
from clinic_app.rules.weakness.wk_update_dx import wk_update_dx
from clinic_app.rules.weakness.wk_upgrade import wk_upgrade

RULES: tuple[Rule, ...] = (
    wk_r531_therapy,
    wk_cause_first,
    wk_upgrade,
    wk_neuro,
    wk_frail,
    wk_focal,
    wk_atrophy_undoc,
    wk_decond,
    wk_m6281_obj,
    wk_obj,
    wk_m6281_why,
    wk_stdtest,
    wk_onset,
    wk_severity,
    wk_adl,
    wk_plof,
    wk_assoc,
    wk_diff,
    wk_plan,
    wk_followup,
    wk_reassess_30,
    wk_update_dx,
    wk_dated,
)
