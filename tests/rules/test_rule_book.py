"""The rule book as a whole: every name has its rule, and how many rules and examples there are."""

from __future__ import annotations

from collections import Counter

from clinic_app.checker.examples import examples_of
from clinic_app.rules.catalog import ALL_RULES

_NAMES = """
UNIT   CMS-TOTAL CMS-ALLOT CMS-MIN8 UNTIMED-1 AMA-PERCODE RULE-PAYER TIMED-LE-TOTAL COUNTABLE-TIME OVERLAP
       PER-DAY AVG15 ADDON-BASE HOUR RTM MUE
CPT    RETIRED
MOD    DISC-REQ DISC-MATCH CQ-PAIR CQ-DECIDE CQ-SPLIT CQ-EVAL KX-MISSING KX-EARLY KX-MR KX-CONFLICT ABN
       59-NOPAIR 59-DOUBLE MPPR MAX4 MISUSE
NCCI   IND0 IND1 EVAL-ONE TESTS-EVAL REEVAL CARDIOPULM
DX     UNKNOWN NOT-LEAF DATE FORMAT TABLE-OLD 7TH-MISSING PLACEHOLDER 7TH-A-THERAPY SEQUELA-ORDER EXCL1
       CODE-FIRST MANIF-PRIMARY USE-ADDL CODE-ALSO SX-WITH-DX SX-ORDER UNCERTAIN EXT-CAUSE-FIRST
       Z-STATUS-FIRST Z-ONLY-FIRST AFTERCARE-INJURY LATERALITY LATERALITY-DOC BILAT-COMBINE UNSPECIFIED DUP
       MAX12 PTR-MISSING PTR-RANGE PTR-MAX4 PTR-UNUSED CPT-LINK SYMPTOM-LONG U071-FIRST U07-U09
WK     R531-THERAPY CAUSE-FIRST UPGRADE NEURO FRAIL FOCAL ATROPHY-UNDOC DECOND M6281-OBJ M6281-WHY STDTEST
       PLOF ONSET SEVERITY ADL ASSOC OBJ DIFF PLAN FOLLOWUP REASSESS-30 UPDATE-DX DATED
POC    FIELDS BEFORE-TX CERT-30 RECERT-90
DOC    PROGRESS-10 REEVAL EVAL-CODE DAILY-NOTE DISCHARGE SKILLED
STAFF  AIDE STUDENT ASSIST-SUPERVISION SLPA MAINT-PTA RENDER CLINICAL-FELLOW COTREAT
REF    MISSING QUAL ENROLLED ORG-NPI
DATE   FUTURE ORDER ACCIDENT
POS    SETTING NURSING UNKNOWN
TELE   CONTACT POS MODIFIER AFTER
COV    HOSPICE HH SNF MSP MA
ID     NPI MBI TAXID TAXONOMY ZIP9 ADDR NAME DOB
FORM   TOTAL LINES ONE-DAY UNITS SIG SOLO DUP-LINE UNLISTED MIXED-REF
FREQ   CODE
TFL    LATE SOON
PAY    ESTIM BUNDLED EM AUTH VISIT-LIMIT DAILYCAP REFERRAL ELIG WC
"""


def _read(table: str) -> set[str]:
    """Each line begins with a family, or with blanks when it goes on with the one before."""
    names: set[str] = set()
    family = ""
    for line in table.strip().splitlines():
        words = line.split()
        if not line[0].isspace():
            family = words.pop(0)
        names |= {f"{family}-{word}" for word in words}
    return names


NAMED = _read(_NAMES)
OWN = {"CPT-FORMAT", "CPT-NOT-YET", "CPT-UNKNOWN", "DOC-EVAL-AGAIN", "ID-MEMBER", "MOD-FORMAT"}
"""Rules of the program's own: a procedure code that cannot be one, is not yet in force, or is not in the table; a payer
without its number of the patient; a modifier that cannot be one; a second evaluation in one episode.
"""

LEAST_FLAGGED = LEAST_PASSING = 2


def test_every_name_has_its_rule_and_no_rule_is_without_a_name() -> None:
    assert {rule.id for rule in ALL_RULES} == NAMED | OWN
    assert len({rule.id for rule in ALL_RULES}) == len(ALL_RULES)


def test_the_rules_and_their_examples_are_counted_by_family() -> None:
    rules, flagged, passing = Counter[str](), Counter[str](), Counter[str]()
    for rule in ALL_RULES:
        family = rule.id.split("-", 1)[0]
        examples = examples_of(rule)
        rules[family] += 1
        flagged[family] += len(examples.flagged) + len(examples.not_judged)
        passing[family] += len(examples.passing)
    for family in rules:
        print(f"{family:6} {rules[family]:4} rules {flagged[family]:5} flagged {passing[family]:5} passing")
    print(f"{'all':6} {rules.total():4} rules {flagged.total():5} flagged {passing.total():5} passing")
    for family, number in rules.items():
        assert flagged[family] >= LEAST_FLAGGED * number
        assert passing[family] >= LEAST_PASSING * number
