"""NCCI procedure pairs. A pair has one name: the special ones come in place of the general."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.ncci.ncci_cardiopulm import ncci_cardiopulm
from clinic_app.rules.ncci.ncci_eval_one import ncci_eval_one
from clinic_app.rules.ncci.ncci_ind0 import ncci_ind0
from clinic_app.rules.ncci.ncci_ind1 import ncci_ind1
from clinic_app.rules.ncci.ncci_reeval import ncci_reeval
from clinic_app.rules.ncci.ncci_tests_eval import ncci_tests_eval

RULES: tuple[Rule, ...] = (
    ncci_ind0,
    ncci_ind1,
    ncci_eval_one,
    ncci_tests_eval,
    ncci_reeval,
    ncci_cardiopulm,
)
