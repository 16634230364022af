"""What the fixes of the weakness rules leave behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.findings import Finding
from clinic_app.checker.fixing import apply
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit import ChartedDiagnosis, Diagnosis, Documentation, ServiceLine, StrengthGrade, Visit
from clinic_app.rules.catalog import RULES_BY_ID
from clinic_app.rules.weakness import RULES

ON = date(2026, 6, 15)


def claim(*codes: str, note: Documentation | None = None, pointers: tuple[str, ...] = ("A",)) -> Visit:
    return Visit(
        date_of_service=ON,
        payer="medicare",
        diagnoses=tuple(Diagnosis(code) for code in codes),
        lines=(
            ServiceLine("97110", units=1, modifiers=("GP",), pointers=pointers),
            ServiceLine("97112", units=1, modifiers=("GP",), pointers=("B",)),
        ),
        documentation=note,
    )


def finding(visit: Visit, rule: str, codebook: Codebook) -> Finding:
    (found,) = check(resolve(visit, codebook, ON), (RULES_BY_ID[rule],)).findings
    return found


def mended(visit: Visit, rule: str, codebook: Codebook) -> Visit:
    fix = finding(visit, rule, codebook).fix
    assert fix is not None
    return apply(visit, fix)


def pointed_codes(visit: Visit) -> list[list[str]]:
    codes = [one.code for one in visit.diagnoses or ()]
    return [[codes["ABCDEFGHIJKL".index(letter)] for letter in line.pointers or ()] for line in visit.lines or ()]


def test_moving_the_cause_to_a_keeps_what_every_line_points_to(codebook: Codebook) -> None:
    before = claim("M62.81", "R26.89", "I69.351", pointers=("A", "C"))
    after = mended(before, "WK-CAUSE-FIRST", codebook)
    assert [one.code for one in after.diagnoses or ()] == ["I69.351", "M62.81", "R26.89"]
    assert pointed_codes(after) == pointed_codes(before)


def test_only_the_true_causes_are_moved_when_a_comorbidity_stands_beside_them(codebook: Codebook) -> None:
    before = claim("M62.81", "D64.9", "G72.81")
    found = finding(before, "WK-CAUSE-FIRST", codebook)
    assert "D64.9" not in found.message
    after = mended(before, "WK-CAUSE-FIRST", codebook)
    assert [one.code for one in after.diagnoses or ()] == ["G72.81", "M62.81", "D64.9"]


def test_graded_loss_in_several_groups_offers_muscle_weakness(codebook: Codebook) -> None:
    note = Documentation(strength=(StrengthGrade("hip flexors", "both", "3+/5"),))
    after = mended(claim("R53.1", "R26.89", note=note), "WK-R531-THERAPY", codebook)
    assert [one.code for one in after.diagnoses or ()] == ["M62.81", "R26.89"]


@pytest.mark.parametrize(
    "note",
    [
        None,
        Documentation(strength=(StrengthGrade("hip flexors", "both", "5/5"),)),
        Documentation(strength=(StrengthGrade("hip flexors", "left", "3/5"),)),
        Documentation(strength=(StrengthGrade("shoulder", "both", "3/5"),), weak_regions=("shoulder",)),
    ],
)
def test_without_loss_in_several_regions_no_other_code_is_offered(
    note: Documentation | None, codebook: Codebook
) -> None:
    assert finding(claim("R53.1", "R26.89", note=note), "WK-R531-THERAPY", codebook).fix is None


def test_removing_weakness_beside_a_palsy_leaves_its_lines_on_the_palsy(codebook: Codebook) -> None:
    after = mended(claim("R53.1", "G81.91"), "WK-NEURO", codebook)
    assert [one.code for one in after.diagnoses or ()] == ["G81.91"]
    assert pointed_codes(after) == [["G81.91"], ["G81.91"]]


def test_a_charted_disease_takes_the_place_of_the_weakness(codebook: Codebook) -> None:
    note = Documentation(charted=(ChartedDiagnosis("G62.9", date(2026, 6, 1), "MD"),))
    visit = claim("R53.1", "R26.89", note=note)
    assert "06/01/2026 by MD" in finding(visit, "WK-UPDATE-DX", codebook).message
    after = mended(visit, "WK-UPDATE-DX", codebook)
    assert [one.code for one in after.diagnoses or ()] == ["G62.9", "R26.89"]


def test_no_fix_offers_a_code_that_cannot_be_billed(codebook: Codebook) -> None:
    note = Documentation(charted=(ChartedDiagnosis("G60"),))
    assert finding(claim("R53.1", "R26.89", note=note), "WK-UPDATE-DX", codebook).fix is None


def test_a_common_comorbidity_is_never_put_in_place_of_muscle_weakness(codebook: Codebook) -> None:
    note = Documentation(charted=(ChartedDiagnosis("E03.9"),))
    assert finding(claim("M62.81", "R26.89", note=note), "WK-UPGRADE", codebook).fix is None
    assert finding(claim("M62.81", "E03.9"), "WK-UPGRADE", codebook).fix is None


def test_no_fix_of_the_family_is_applied_without_asking(codebook: Codebook) -> None:
    visit = claim("M62.81", "I69.351", note=Documentation(charted=(ChartedDiagnosis("G62.9"),)))
    fixes = [fix for found in check(resolve(visit, codebook, ON), RULES).findings for fix in found.fixes]
    assert len(fixes) >= 3
    assert not any(fix.safe for fix in fixes)


def test_the_sentence_put_in_for_the_reason_counts_only_once_its_blanks_are_filled(codebook: Codebook) -> None:
    after = mended(claim("M62.81", "R26.89", note=Documentation()), "WK-M6281-WHY", codebook)
    assert finding(after, "WK-M6281-WHY", codebook).at == ("documentation", "rationale")
    assert after.documentation is not None
    sentence = (after.documentation.rationale or "").replace("____", "the arms")
    filled = replace(after, documentation=replace(after.documentation, rationale=sentence))
    assert check(resolve(filled, codebook, ON), (RULES_BY_ID["WK-M6281-WHY"],)).findings == ()
