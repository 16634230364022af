"""Two lines that repeat each other are merged or parted."""

from __future__ import annotations

from decimal import Decimal

from clinic_app.checker.fixing import apply
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.rules.claim_form import RULES
from tests.rules.judging import judged, lines


def test_merging_adds_minutes_units_and_charges(codebook: Codebook) -> None:
    typed = [
        {"code": "97110", "minutes": 15, "units": 1, "charge": "45.00", "modifiers": ["GP"]},
        {"code": "97110", "minutes": 8, "units": 1, "charge": "45.50", "modifiers": ["GP"]},
    ]
    (finding,) = judged(codebook, RULES, lines=typed).findings
    merge, remove = finding.fixes
    (line,) = apply(visit_from_mapping({"lines": typed}), merge).lines or ()
    assert (line.minutes, line.units, line.charge) == (23, 2, Decimal("90.50"))
    assert len(apply(visit_from_mapping({"lines": typed}), remove).lines or ()) == 1


def test_an_untimed_repeat_is_only_offered_to_be_removed(codebook: Codebook) -> None:
    (finding,) = judged(codebook, RULES, lines=lines("97012 GP", "97012 GP")).findings
    assert [fix.title for fix in finding.fixes] == ["Remove line 2"]


def test_three_equal_lines_are_two_findings(codebook: Codebook) -> None:
    found = judged(codebook, RULES, lines=lines("97110 GP", "97110 GP", "97110 GP")).findings
    assert [one.at for one in found] == [("lines", 1, "code"), ("lines", 2, "code")]
