"""The claim form: lines, money, signatures, resubmission."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.claim_form.form_dup_line import form_dup_line
from clinic_app.rules.claim_form.form_lines import form_lines
from clinic_app.rules.claim_form.form_mixed_ref import form_mixed_ref
from clinic_app.rules.claim_form.form_one_day import form_one_day
from clinic_app.rules.claim_form.form_sig import form_sig
from clinic_app.rules.claim_form.form_solo import form_solo
from clinic_app.rules.claim_form.form_total import form_total
from clinic_app.rules.claim_form.form_units import form_units
from clinic_app.rules.claim_form.form_unlisted import form_unlisted
from clinic_app.rules.claim_form.freq_code import freq_code

RULES: tuple[Rule, ...] = (
    form_dup_line,
    form_lines,
    form_units,
    form_total,
    form_one_day,
    form_unlisted,
    form_mixed_ref,
    form_sig,
    form_solo,
    freq_code,
)
