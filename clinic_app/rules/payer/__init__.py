"""What a payer takes, pays and asks for beforehand."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.payer.pay_auth import pay_auth
from clinic_app.rules.payer.pay_bundled import pay_bundled
from clinic_app.rules.payer.pay_dailycap import pay_dailycap
from clinic_app.rules.payer.pay_elig import pay_elig
from clinic_app.rules.payer.pay_em import pay_em
from clinic_app.rules.payer.pay_estim import pay_estim
from clinic_app.rules.payer.pay_referral import pay_referral
from clinic_app.rules.payer.pay_visit_limit import pay_visit_limit
from clinic_app.rules.payer.pay_wc import pay_wc

RULES: tuple[Rule, ...] = (
    pay_estim,
    pay_bundled,
    pay_em,
    pay_auth,
    pay_referral,
    pay_visit_limit,
    pay_dailycap,
    pay_elig,
    pay_wc,
)
