"""Rules and packs for the tests of a clinic's own rules."""

from __future__ import annotations

from datetime import date
from typing import Any

from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.visit import Visit
from clinic_app.rules.own.conditions import Condition, Leaf, Word
from clinic_app.rules.own.own_rule import OwnExample, OwnRule

TODAY = date(2026, 11, 20)

PACK = """\
format = 1

[[rules]]
id = "OWN-CIGNA-97140"
severity = "warning"
payers = ["cigna"]
codes = ["97140"]
since = 2026-01-01
message = "97140 beside 97530: name the second region in the note."
source = "Letter of the plan, page 2"
source_date = 2026-03-01
when = { all = [{ together_with = ["97530"] }, { without_modifier = ["59", "XS"] }] }

[[rules.flagged]]
name = "both on one day"
[rules.flagged.visit]
date_of_service = 2026-06-15
payer = "cigna"
diagnoses = ["M62.81"]
lines = [{ code = "97140", minutes = 15 }, { code = "97530", minutes = 15 }]

[[rules.passing]]
name = "manual work alone"
[rules.passing.visit]
date_of_service = 2026-06-15
payer = "cigna"
diagnoses = ["M62.81"]
lines = [{ code = "97140", minutes = 15 }]
"""


def a_visit(**keys: Any) -> Visit:
    """A visit of two codes for Cigna, with other keys put in."""
    plain: dict[str, Any] = {
        "date_of_service": date(2026, 6, 15),
        "payer": "cigna",
        "place_of_service": "11",
        "diagnoses": ["M62.81", "M25.561"],
        "lines": [{"code": "97140", "minutes": 15}, {"code": "97530", "minutes": 23}],
    }
    return visit_from_mapping({key: value for key, value in (plain | keys).items() if value is not None})


def a_rule(when: Condition | None = None, **fields: Any) -> OwnRule:
    """A rule about 97140, flagged beside 97530."""
    flagged = (OwnExample("both", a_visit()),)
    passing = (OwnExample("one", a_visit(lines=[{"code": "97140", "minutes": 15}])),)
    given: dict[str, Any] = {
        "id": "OWN-TEST",
        "message": "Something is wrong.",
        "source": "A letter",
        "source_date": date(2026, 3, 1),
        "when": when or Leaf(Word.TOGETHER_WITH, ("97530",)),
        "codes": ("97140",),
        "flagged": flagged,
        "passing": passing,
    }
    return OwnRule(**(given | fields))
