"""Which rule speaks for a pair: every pair has one name (NCCI Policy Manual ch. 11 §P)."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from clinic_app.checker.claim import Claim
from clinic_app.checker.pairing import PairOfDay
from clinic_app.codebook.ncci import PtpEdit
from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.payer import PayerProfile
from clinic_app.domain.procedure import ProcedureClass

PT_EVALUATIONS = frozenset({"97161", "97162", "97163", "97164"})
OT_EVALUATIONS = frozenset({"97165", "97166", "97167", "97168"})
REEVALUATIONS = frozenset({"97164", "97168"})
TESTS = frozenset({"97750", "97755", "97763"})
FIRST_ORTHOSIS_TRAINING = frozenset({"97760", "97761"})


class PairName(Enum):
    """The rules that share the pairs among them."""

    INDICATOR_0 = auto()
    INDICATOR_1 = auto()
    ONE_EVALUATION = auto()
    TEST_BESIDE_EVALUATION = auto()
    REEVALUATION_BESIDE_TREATMENT = auto()


def judges_pairs(payer: PayerProfile) -> bool:
    """Whether the payer is known to run Medicare's pairs."""
    return payer.uses_ncci is True


def has_pairs(claim: Claim) -> bool:
    """Whether any pair of the day has a line in this visit."""
    return bool(claim.pairs)


def pairs_named(claim: Claim, name: PairName) -> Iterator[PairOfDay]:
    """The pairs within one provider that a rule speaks for."""
    table = claim.codebook.procedures
    for pair in claim.pairs:
        if pair.one_provider and name_of(pair.edit, table) is name:
            yield pair


_names: dict[tuple[int, int], tuple[PtpEdit, ProcedureTable, PairName]] = {}
_MOST_NAMES = 8_192


def name_of(edit: PtpEdit, table: ProcedureTable) -> PairName:
    """The one name of a pair, the special ones in place of the general.

    Remembered by identity, which spares the hash of the edit; an entry holds both, so no identity is reused.
    """
    known = _names.get((id(edit), id(table)))
    if known is not None:
        return known[2]
    if len(_names) >= _MOST_NAMES:
        _names.clear()
    name = _find_name(edit, table)
    _names[id(edit), id(table)] = (edit, table, name)
    return name


def _find_name(edit: PtpEdit, table: ProcedureTable) -> PairName:
    codes = {edit.column1, edit.column2}
    if codes <= PT_EVALUATIONS or codes <= OT_EVALUATIONS:
        return PairName.ONE_EVALUATION
    if _is_test_beside_evaluation(codes, table):
        return PairName.TEST_BESIDE_EVALUATION
    if not edit.modifier_allowed:
        return PairName.INDICATOR_0
    if edit.column2 in REEVALUATIONS and not _is_test(edit.column1, table):
        return PairName.REEVALUATION_BESIDE_TREATMENT
    return PairName.INDICATOR_1


def _is_test_beside_evaluation(codes: set[str], table: ProcedureTable) -> bool:
    if codes & FIRST_ORTHOSIS_TRAINING:
        return bool(codes & REEVALUATIONS)
    return bool(codes & TESTS) and any(_is_evaluation(code, table) for code in codes)


def _is_evaluation(code: str, table: ProcedureTable) -> bool:
    procedure = table.find(code)
    return procedure is not None and procedure.is_evaluation


def _is_test(code: str, table: ProcedureTable) -> bool:
    procedure = table.find(code)
    return procedure is not None and procedure.procedure_class is ProcedureClass.TEST
