"""Identifiers: numbers, names and addresses that must be well formed."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.identifiers.id_addr import id_addr
from clinic_app.rules.identifiers.id_dob import id_dob
from clinic_app.rules.identifiers.id_mbi import id_mbi
from clinic_app.rules.identifiers.id_member import id_member
from clinic_app.rules.identifiers.id_name import id_name
from clinic_app.rules.identifiers.id_npi import id_npi
from clinic_app.rules.identifiers.id_taxid import id_taxid
from clinic_app.rules.identifiers.id_taxonomy import id_taxonomy
from clinic_app.rules.identifiers.id_zip9 import id_zip9

RULES: tuple[Rule, ...] = (
    id_npi,
    id_mbi,
    id_member,
    id_taxid,
    id_taxonomy,
    id_zip9,
    id_addr,
    id_name,
    id_dob,
)
