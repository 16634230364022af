"""Who may treat, under whom, and for whose minutes."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.staff.staff_aide import staff_aide
from clinic_app.rules.staff.staff_assist_supervision import staff_assist_supervision
from clinic_app.rules.staff.staff_clinical_fellow import staff_clinical_fellow
from clinic_app.rules.staff.staff_cotreat import staff_cotreat
from clinic_app.rules.staff.staff_maint_pta import staff_maint_pta
from clinic_app.rules.staff.staff_render import staff_render
from clinic_app.rules.staff.staff_slpa import staff_slpa
from clinic_app.rules.staff.staff_student import staff_student

RULES: tuple[Rule, ...] = (
    staff_aide,
    staff_student,
    staff_assist_supervision,
    staff_slpa,
    staff_maint_pta,
    staff_render,
    staff_clinical_fellow,
    staff_cotreat,
)
