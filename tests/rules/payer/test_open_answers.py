"""What a payer's profile leaves open is said, never guessed."""

from __future__ import annotations

import pytest

from clinic_app.codebook.codebook import Codebook
from clinic_app.rules.payer import RULES
from tests.rules.judging import judged, lines


def _open(codebook: Codebook, payer: str, *codes: str) -> list[str]:
    result = judged(codebook, RULES, payer=payer, lines=lines(*codes))
    assert result.findings == ()
    return [one.rule for one in result.not_checked]


@pytest.mark.parametrize("payer", ["uhc", "medicaid", "workers_comp"])
def test_an_unconfirmed_stimulation_code_is_not_judged(payer: str, codebook: Codebook) -> None:
    assert "PAY-ESTIM" in _open(codebook, payer, "97014 GP")
    assert "PAY-ESTIM" in _open(codebook, payer, "G0283 GP")


def test_an_unconfirmed_bundle_of_packs_is_not_judged(codebook: Codebook) -> None:
    assert "PAY-BUNDLED" in _open(codebook, "commercial", "97010 GP")


def test_part_b_wants_no_authorization_and_nothing_is_open(codebook: Codebook) -> None:
    assert "PAY-AUTH" not in _open(codebook, "medicare", "97110 GP")


def test_a_payer_that_wants_an_authorization_nobody_asked_for_is_not_judged(codebook: Codebook) -> None:
    assert "PAY-AUTH" in _open(codebook, "va", "97110 GP")


def test_the_last_authorized_visit_warns_and_can_be_waived(codebook: Codebook) -> None:
    authorization = {"number": "A1", "visits": 12, "visits_used": 11}
    (finding,) = judged(codebook, RULES, payer="va", lines=lines("97110 GP"), authorization=authorization).findings
    assert finding.severity.word == "warning"
    assert finding.waivable
    assert "none is left" in finding.message
