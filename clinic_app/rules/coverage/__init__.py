"""Other coverage that comes before Part B, or takes its place."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.coverage.cov_hh import cov_hh
from clinic_app.rules.coverage.cov_hospice import cov_hospice
from clinic_app.rules.coverage.cov_ma import cov_ma
from clinic_app.rules.coverage.cov_msp import cov_msp
from clinic_app.rules.coverage.cov_snf import cov_snf

RULES: tuple[Rule, ...] = (
    cov_msp,
    cov_ma,
    cov_hospice,
    cov_hh,
    cov_snf,
)
