"""Dates of the claim, the place of service, and telehealth."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.dates_and_places.date_accident import date_accident
from clinic_app.rules.dates_and_places.date_future import date_future
from clinic_app.rules.dates_and_places.date_order import date_order
from clinic_app.rules.dates_and_places.pos_nursing import pos_nursing
from clinic_app.rules.dates_and_places.pos_setting import pos_setting
from clinic_app.rules.dates_and_places.pos_unknown import pos_unknown
from clinic_app.rules.dates_and_places.tele_after import tele_after
from clinic_app.rules.dates_and_places.tele_contact import tele_contact
from clinic_app.rules.dates_and_places.tele_modifier import tele_modifier
from clinic_app.rules.dates_and_places.tele_pos import tele_pos

RULES: tuple[Rule, ...] = (
    date_future,
    date_order,
    date_accident,
    pos_unknown,
    pos_setting,
    pos_nursing,
    tele_contact,
    tele_pos,
    tele_modifier,
    tele_after,
)
