"""The rules on assistants' units, in reading order."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.modifiers.mod_cq_decide import mod_cq_decide
from clinic_app.rules.modifiers.mod_cq_split import mod_cq_split

ASSISTANT_RULES: tuple[Rule, ...] = (mod_cq_decide, mod_cq_split)
