"""A check's findings in the words of the screen: cards, where they stand, and the four words a row says."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from clinic_app.checker.claim import LETTERS, Claim
from clinic_app.checker.completeness import incompleteness, unknown_codes
from clinic_app.checker.findings import CheckResult, Finding, Fix, Severity, WaivedFinding
from clinic_app.domain.visit import Place, Visit
from clinic_app.rules.catalog import RULES_BY_ID
from clinic_app.rules.weakness.chooser import CHOSEN_FAMILY
from clinic_app.services.payer_notes import PayerNote
from clinic_app.services.rule_book import titled
from clinic_app.ui.findings_model import FindingsModel, FindingView, FixView, NotCheckedView
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.payer_words import note_words, origin_said
from clinic_app.ui.sentences import said
from clinic_app.ui.tokens import Level

LEVELS: dict[Severity, Level] = {
    Severity.ERROR: Level.MUST_FIX,
    Severity.WARNING: Level.CHECK,
    Severity.INFO: Level.NOTE,
}
_LINE_FIELDS = {
    "code": tr_noop("code, box 24D"),
    "minutes": "minutes",
    "assistant_minutes": tr_noop("assistant minutes"),
    "modifiers": tr_noop("modifiers, box 24D"),
    "pointers": tr_noop("pointers, box 24E"),
    "units": tr_noop("units, box 24G"),
    "charge": tr_noop("charge, box 24F"),
    "start": "times",
    "end": "times",
}
_TABLES = {
    "documentation": tr_noop("Documentation"),
    "plan_of_care": tr_noop("Plan of care"),
    "patient": tr_noop("Patient"),
    "insured": tr_noop("Insured"),
    "rendering": tr_noop("Treating person, box 24J"),
    "referring": tr_noop("Referring provider, box 17"),
    "billing": tr_noop("Clinic, boxes 25 and 33"),
    "facility": tr_noop("Facility, box 32"),
    "authorization": tr_noop("Authorization, box 23"),
    "referral": tr_noop("Referral"),
    "claim": tr_noop("Claim form"),
    "coverage": tr_noop("Coverage, boxes 10 and 11"),
    "history": tr_noop("Earlier visits"),
    "date_of_service": tr_noop("Date of service, box 24A"),
    "place_of_service": tr_noop("Place of service, box 24B"),
    "payer": tr_noop("Payer"),
    "secondary_payer": tr_noop("Secondary payer"),
    "total_treatment_minutes": tr_noop("Treatment minutes"),
    "diagnoses": tr_noop("Diagnoses, box 21"),
    "lines": tr_noop("Service lines, box 24"),
    "clock_entry": tr_noop("Times"),
}
_SHORT = {
    "DX-EXCL1": tr_noop("not together"),
    "DX-EXCL2": tr_noop("see the note"),
    "DX-UNKNOWN": tr_noop("no such code"),
    "DX-NOT-LEAF": tr_noop("needs more characters"),
    "DX-7TH-MISSING": tr_noop("needs a 7th character"),
    "DX-DATE": tr_noop("not valid that day"),
    "DX-DUP": tr_noop("stands twice"),
    "DX-CODE-FIRST": tr_noop("cause comes first"),
    "DX-MANIF-PRIMARY": tr_noop("cannot stand first"),
    "DX-PTR-UNUSED": tr_noop("no line points here"),
    "DX-UNSPECIFIED": tr_noop("name the side"),
    "DX-LATERALITY": tr_noop("sides disagree"),
    "DX-LATERALITY-DOC": tr_noop("sides disagree"),
    "DX-SX-WITH-DX": tr_noop("part of another"),
    "DX-FORMAT": "spelling",
    "DX-UNCERTAIN": tr_noop("not confirmed"),
    "DX-USE-ADDL": tr_noop("one more code"),
    "DX-CODE-ALSO": tr_noop("one more code"),
    "DX-BILAT-COMBINE": tr_noop("one code for both"),
    "DX-7TH-A-THERAPY": tr_noop("7th character D"),
    "DX-U071-FIRST": "order",
    "DX-SEQUELA-ORDER": "order",
    "DX-SX-ORDER": "order",
    "WK-R531-THERAPY": tr_noop("a symptom only"),
    "WK-CAUSE-FIRST": tr_noop("cause comes first"),
    "WK-UPGRADE": tr_noop("chart says more"),
    "UNIT-OVERLAP": tr_noop("times overlap"),
    "NCCI-IND0": "bundled",
    "NCCI-IND1": tr_noop("pair needs a reason"),
    "FORM-DUP-LINE": tr_noop("stands twice"),
    "PAY-BUNDLED": tr_noop("not paid apart"),
}
_LEVEL_MARKS = {
    Severity.ERROR: tr_noop("must fix"),
    Severity.WARNING: tr_noop("check"),
    Severity.INFO: tr_noop("note"),
}

_CHOOSING = frozenset(
    f"WK-{name}"
    for name in (
        *("R531-THERAPY", "CAUSE-FIRST", "UPGRADE", "NEURO", "FRAIL", "FOCAL", "ATROPHY-UNDOC", "DECOND"),
        *("UPDATE-DX", "M6281-OBJ", "OBJ"),
    )
)
"""Rules that doubt the code itself, so that the chooser answers them."""

_BETWEEN_SENTENCES = re.compile(r"(?<=[.?!]) +(?=[A-Z0-9])")
_ANSWERED_IN_PROFILE = "UNIT-RULE-PAYER"
_LONGEST_WHY = 150
_LONGEST_HEADLINE = 70


def where_words(at: Place, visit: Visit) -> str:
    """A place in words with its box of the claim form."""
    if len(at) >= 2 and isinstance(at[1], int):
        if at[0] == "diagnoses":
            letter = LETTERS[at[1]] if at[1] < len(LETTERS) else str(at[1] + 1)
            return tr("Diagnosis {letter}, box 21", letter=letter)
        if at[0] == "lines":
            lines = visit.lines or ()
            code = lines[at[1]].code if at[1] < len(lines) else ""
            field = _LINE_FIELDS.get(str(at[2]), str(at[2]).replace("_", " ")) if len(at) > 2 else None
            return tr("Line {at}, {code}", at=at[1] + 1, code=tr(field) if field else code or tr("box 24"))
    words = _TABLES.get(str(at[0]), "") if at else tr_noop("Visit")
    return tr(words)


def mark_words(finding: Finding) -> str:
    """The four words of a row."""
    words = _SHORT.get(finding.rule) or _LEVEL_MARKS[finding.severity]
    return tr(words)


def why_words(rule: str) -> str:
    """The reason, from the rule's own help page."""
    return _shortened(_sentence(said(_why(rule))))


@cache
def _why(rule: str) -> str:
    known = RULES_BY_ID.get(rule)
    paragraphs = known.help.split("\n\n")[1:] if known is not None else ()
    told = (titled(" ".join(paragraph.split())) for paragraph in paragraphs)
    return next((words for title, words in told if title == "Why"), "")


def _shortened(words: str) -> str:
    """As many whole sentences as fit a card, at least one; the help page has them all."""
    kept = ""
    for sentence in _BETWEEN_SENTENCES.split(words):
        if kept and len(kept) + len(sentence) > _LONGEST_WHY:
            break
        kept = f"{kept} {sentence}".strip()
    return kept


def headline(message: str) -> tuple[str, str]:
    """A message parted into what a card says in bold, one short sentence, and the rest."""
    first, *others = _BETWEEN_SENTENCES.split(message, maxsplit=1)
    head, sign, detail = first.partition(": ")
    if sign and len(first) > _LONGEST_HEADLINE:
        return f"{head}.", _sentence(" ".join([detail, *others]))
    return first, _sentence(" ".join(others))


def finding_key(finding: Finding, nth: int = 0) -> str:
    """Stays the same while the same thing is wrong at the same place."""
    place = "/".join(str(step) for step in finding.at)
    return f"{finding.rule}@{place}#{nth}"


def findings_by_key(result: CheckResult) -> dict[str, Finding]:
    """The standing findings by the keys of their cards, in their order."""
    keyed: dict[str, Finding] = {}
    for finding in result.findings:
        nth = 0
        while (key := finding_key(finding, nth)) in keyed:
            nth += 1
        keyed[key] = finding
    return keyed


def waived_by_key(result: CheckResult) -> dict[str, WaivedFinding]:
    """The accepted findings by the keys of their cards."""
    return {f"accepted {finding_key(one.finding)}": one for one in result.waived}


NoteOf = Callable[[Finding], PayerNote | None]


def no_note(_finding: Finding) -> PayerNote | None:
    """No payer is known that could say anything to a finding."""
    return None


def findings_model(result: CheckResult, visit: Visit, claim: Claim, note_of: NoteOf = no_note) -> FindingsModel:
    """All the panel shows of a check; `note_of` gives what the payer's profile says to a finding."""
    standing = [_view(key, finding, visit, note_of) for key, finding in findings_by_key(result).items()]
    accepted = [
        _view(key, one.finding, visit, note_of, one.waiver.reason or "") for key, one in waived_by_key(result).items()
    ]
    not_checked = tuple(NotCheckedView(one.rule, _sentence(said(one.why))) for one in result.not_checked)
    lacks = incompleteness(claim)
    begun = bool(visit.diagnoses and visit.lines)  # of an empty form everybody sees what it lacks
    missing = f"{said(lacks.message)} {said(lacks.hint)}" if lacks is not None and begun else ""
    reviewed = begun and lacks is None
    unknown = ", ".join(unknown_codes(claim))
    if unknown and not missing:  # never only in a count at the foot
        missing = next((one.why for one in not_checked if one.rule == "CPT-UNKNOWN"), "")
    return FindingsModel((*standing, *accepted), not_checked, result.rules_run, reviewed, missing, unknown)


def _view(key: str, finding: Finding, visit: Visit, note_of: NoteOf, reason: str = "") -> FindingView:
    what, detail = headline(said(finding.message))
    note = note_of(finding)
    return FindingView(
        key,
        finding.rule,
        LEVELS[finding.severity],
        what,
        where_words(finding.at, visit),
        detail or why_words(finding.rule),
        said(finding.basis),
        tuple(FixView(said(fix.title), fix.safe) for fix in finding.fixes),
        finding.waivable,
        reason,
        finding.at,
        tr("Keep both…") if finding.rule.startswith("DX-EXCL") else tr("Keep it…"),
        f"{note_words(note)}\n{_sentence(origin_said(note.known_from))}" if note is not None else "",
        (note.profile, note.key) if note is not None else None,
        profile_first=finding.rule == _ANSWERED_IN_PROFILE,
        choose_words=tr("Which code?") if _asks_which_weakness(finding, visit) else "",
    )


def _asks_which_weakness(finding: Finding, visit: Visit) -> bool:
    """Whether the finding is about which code of weakness fits."""
    if finding.rule in _CHOOSING:
        return True
    if finding.rule != "DX-EXCL1":
        return False
    places = (finding.at, *finding.also_at)
    rows = [at[1] for at in places if len(at) > 1 and isinstance(at[1], int)]
    codes = [(visit.diagnoses or ())[row].code.upper() for row in rows if row < len(visit.diagnoses or ())]
    return any(code in CHOSEN_FAMILY for code in codes)


def added_words(fix: Fix, visit: Visit, at: Place, present: tuple[str, ...]) -> tuple[str, ...]:
    """What a fix adds to a list of words (modifiers) at a place, if it adds only."""
    for edit in fix.edits_in(visit):
        if edit.at == at and isinstance(edit.value, (tuple, list)) and set(present) <= set(edit.value):
            return tuple(word for word in edit.value if word not in present)
    return ()


def _sentence(words: str) -> str:
    plain = words.strip()
    return f"{plain[:1].upper()}{plain[1:]}{'' if plain.endswith('.') else '.'}" if plain else ""
