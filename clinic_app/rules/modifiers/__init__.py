"""Modifiers: the therapy plan, assistants, distinct services, and what does not belong."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.modifiers.assistants import ASSISTANT_RULES
from clinic_app.rules.modifiers.mod_59_double import mod_59_double
from clinic_app.rules.modifiers.mod_59_nopair import mod_59_nopair
from clinic_app.rules.modifiers.mod_abn import mod_abn
from clinic_app.rules.modifiers.mod_cq_eval import mod_cq_eval
from clinic_app.rules.modifiers.mod_cq_pair import mod_cq_pair
from clinic_app.rules.modifiers.mod_disc_match import mod_disc_match
from clinic_app.rules.modifiers.mod_disc_req import mod_disc_req
from clinic_app.rules.modifiers.mod_format import mod_format
from clinic_app.rules.modifiers.mod_kx_conflict import mod_kx_conflict
from clinic_app.rules.modifiers.mod_kx_early import mod_kx_early
from clinic_app.rules.modifiers.mod_kx_missing import mod_kx_missing
from clinic_app.rules.modifiers.mod_kx_mr import mod_kx_mr
from clinic_app.rules.modifiers.mod_max4 import mod_max4
from clinic_app.rules.modifiers.mod_misuse import mod_misuse

RULES: tuple[Rule, ...] = (
    mod_disc_req,
    mod_disc_match,
    mod_cq_pair,
    *ASSISTANT_RULES,
    mod_cq_eval,
    mod_kx_missing,
    mod_kx_early,
    mod_kx_mr,
    mod_kx_conflict,
    mod_abn,
    mod_59_nopair,
    mod_59_double,
    mod_max4,
    mod_format,
    mod_misuse,
)
