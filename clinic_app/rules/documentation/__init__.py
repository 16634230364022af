"""The therapy record: progress reports, re-evaluations, daily and discharge notes, signs of skill."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.documentation.doc_daily_note import doc_daily_note
from clinic_app.rules.documentation.doc_discharge import doc_discharge
from clinic_app.rules.documentation.doc_eval_again import doc_eval_again
from clinic_app.rules.documentation.doc_eval_code import doc_eval_code
from clinic_app.rules.documentation.doc_progress_10 import doc_progress_10
from clinic_app.rules.documentation.doc_reeval import doc_reeval
from clinic_app.rules.documentation.doc_skilled import doc_skilled

RULES: tuple[Rule, ...] = (
    doc_progress_10,
    doc_reeval,
    doc_eval_code,
    doc_eval_again,
    doc_daily_note,
    doc_discharge,
    doc_skilled,
)
