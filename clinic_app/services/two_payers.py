"""A visit with two payers: the rules of the second are asked as well, and only what differs is said.

The second claim is the same visit under the other payer's profile. What the visit says of the first payer alone
(authorization, referral, eligibility, frequency code, which payer comes first) is no ground for judging the second, so
the rules on it take no part; what the second one wants there is said as an answer of its profile.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding, NotChecked, Severity
from clinic_app.domain.credentials import is_assistant
from clinic_app.domain.payer import PayerFamily
from clinic_app.domain.payer_keys import KEYS_BY_NAME, WEAKNESS, answer_in_sentence, answer_of
from clinic_app.domain.records import Coverage
from clinic_app.domain.visit import Patient, PayerOverrides, Visit
from clinic_app.rules.payer_keys import key_of

_OF_FIRST_ONLY = frozenset({"PAY-AUTH", "PAY-REFERRAL", "PAY-ELIG", "PAY-WC", "COV-MSP", "COV-MA", "FREQ-CODE"})
_FILING = frozenset({"TFL-SOON", "TFL-LATE"})
_FILED_FROM_SERVICE = frozenset({PayerFamily.MEDICARE, PayerFamily.TRICARE})
_CAPS_AND_PAPERS = ("daily_unit_cap", "visit_limit", "auth_required", "referral_required")
_STIMULATION = frozenset({"97014", "G0283"})


@dataclass(frozen=True, slots=True)
class UnitDifference:
    """A line whose minutes give another number of units by the second payer's rule; None where it is not counted."""

    line: int
    code: str
    first: int | None
    second: int | None


@dataclass(frozen=True, slots=True)
class AnswerDifference:
    """A question of the profile that concerns this visit and is answered otherwise, in words."""

    key: str
    words: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class SecondPayer:
    """What differs for the second payer.

    `new` speak for the second only, `gone` for the first only, `other_severity` for both (as the first says, as the
    second says). `open` speak for the first, and rest on an answer that is not confirmed for the second. `not_checked`
    could be judged for the first payer and not for the second.
    """

    name: str
    first_name: str
    new: tuple[Finding, ...] = ()
    gone: tuple[Finding, ...] = ()
    open: tuple[Finding, ...] = ()
    other_severity: tuple[tuple[Finding, Finding], ...] = ()
    units: tuple[UnitDifference, ...] = ()
    answers: tuple[AnswerDifference, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()

    @property
    def worst(self) -> Severity | None:
        """The worst level among what the second payer alone would say, or says more gravely."""
        graver = (second for first, second in self.other_severity if second.severity > first.severity)
        return max((one.severity for one in (*self.new, *graver)), default=None)


def second_visit(
    whole: Visit, payer: str, overrides: PayerOverrides | None = None, coverage: Coverage | None = None
) -> Visit:
    """The visit as the claim to the second payer; `coverage` gives its member number and insured where they are known.

    What was asked of the first payer alone is left out as never asked for.
    """
    history, patient = whole.history, whole.patient
    return replace(
        whole,
        payer=payer,
        payer_profile=overrides,
        secondary_payer=whole.payer,
        patient=_as_member(patient, coverage) if patient is not None else None,
        insured=coverage.insured if coverage is not None else None,
        authorization=None,
        referral=None,
        history=replace(history, eligibility_checked_on=None) if history is not None else None,
    )


def _as_member(patient: Patient, coverage: Coverage | None) -> Patient:
    member = coverage.member_id if coverage is not None else None
    card = (coverage.name_on_card or None) if coverage is not None else None
    return replace(patient, member_id=member, name_on_card=card)


def compare(
    first: tuple[Claim, CheckResult], second: tuple[Claim, CheckResult], names: tuple[str, str] | None = None
) -> SecondPayer:
    """What the second payer's claim says otherwise; `names` are what the clinic calls the two."""
    (claim, result), (other_claim, other) = first, second
    said, other_said = _by_place(result.findings, other_claim), _by_place(other.findings, other_claim)
    both = [(said[key], other_said[key]) for key in said if key in other_said]
    first_name, name = names or (claim.payer.name, other_claim.payer.name)
    unjudged = {one.rule for one in result.not_checked}
    gone = [one for key, one in said.items() if key not in other_said]
    unsure = [one for one in gone if _rests_on_open_answer(one, claim, other_claim)]
    return SecondPayer(
        name,
        first_name,
        tuple(one for key, one in other_said.items() if key not in said),
        tuple(one for one in gone if one not in unsure),
        tuple(unsure),
        tuple(pair for pair in both if pair[0].severity is not pair[1].severity),
        tuple(_units(claim, other_claim)),
        tuple(_answers(claim, other_claim)),
        tuple(one for one in other.not_checked if one.rule not in unjudged and one.rule not in _OF_FIRST_ONLY),
    )


def _rests_on_open_answer(finding: Finding, claim: Claim, other: Claim) -> bool:
    """Whether the second payer's silence only means that nobody knows its answer."""
    key = key_of(finding, claim)
    return key is not None and key != WEAKNESS and answer_of(other.payer, key) is None


_Key = tuple[str, tuple[object, ...], int]


def _by_place(findings: Iterable[Finding], second: Claim) -> dict[_Key, Finding]:
    """The findings that may be compared, by rule, place and which of several there."""
    kept: dict[_Key, Finding] = {}
    left_out = _OF_FIRST_ONLY if second.payer.family in _FILED_FROM_SERVICE else _OF_FIRST_ONLY | _FILING
    for one in findings:
        if one.rule in left_out:
            continue
        nth = 0
        while (key := (one.rule, one.at, nth)) in kept:
            nth += 1
        kept[key] = one
    return kept


def _units(claim: Claim, other: Claim) -> Iterator[UnitDifference]:
    first, second = claim.day_count.units_of_line, other.day_count.units_of_line
    for line in claim.lines:
        if first.get(line.index) != second.get(line.index):
            yield UnitDifference(line.index, line.code, first.get(line.index), second.get(line.index))


def _answers(claim: Claim, other: Claim) -> Iterator[AnswerDifference]:
    for name in _keys_that_matter(claim):
        first, second = answer_of(claim.payer, name), answer_of(other.payer, name)
        asks_nothing = name in _CAPS_AND_PAPERS and not first and not second
        if first != second and not asks_nothing:
            key = KEYS_BY_NAME[name]
            yield AnswerDifference(name, key.words, answer_in_sentence(key, first), answer_in_sentence(key, second))


def _keys_that_matter(claim: Claim) -> Iterator[str]:
    """The questions this visit raises: modifiers it may need, a code it carries, caps it may pass, papers it needs."""
    if any(line.procedure is not None and line.procedure.is_always_therapy for line in claim.billed):
        yield "disc_modifiers"
    if _has_assistant(claim):
        yield "assistant_modifiers"
    if claim.modifier_words & {"96", "97"}:
        yield "rehab_hab_mods"
    if claim.procedure_codes & _STIMULATION:
        yield "estim_code"
    if "97010" in claim.procedure_codes:
        yield "bundle_97010"
    if claim.billed:
        yield from _CAPS_AND_PAPERS


def _has_assistant(claim: Claim) -> bool:
    if claim.modifier_words & {"CQ", "CO"}:
        return True
    rendering = claim.visit.rendering
    if rendering is not None and is_assistant(rendering.credential):
        return True
    return any(line.line.assistant_minutes or is_assistant(line.line.performer) for line in claim.billed)
