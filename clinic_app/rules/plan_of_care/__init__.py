"""The plan of care: what it states, when it is written, certified and certified again."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.plan_of_care.poc_before_tx import poc_before_tx
from clinic_app.rules.plan_of_care.poc_cert_30 import poc_cert_30
from clinic_app.rules.plan_of_care.poc_fields import poc_fields
from clinic_app.rules.plan_of_care.poc_recert_90 import poc_recert_90

RULES: tuple[Rule, ...] = (
    poc_fields,
    poc_before_tx,
    poc_cert_30,
    poc_recert_90,
)
