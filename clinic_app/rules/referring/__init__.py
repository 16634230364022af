"""The referring or certifying physician of Item 17."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.referring.ref_enrolled import ref_enrolled
from clinic_app.rules.referring.ref_missing import ref_missing
from clinic_app.rules.referring.ref_org_npi import ref_org_npi
from clinic_app.rules.referring.ref_qual import ref_qual

RULES: tuple[Rule, ...] = (
    ref_missing,
    ref_qual,
    ref_enrolled,
    ref_org_npi,
)
