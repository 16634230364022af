"""What the findings panel shows: values without behaviour."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from clinic_app.ui.language import tr
from clinic_app.ui.tokens import Level

GROUP_ORDER = (Level.MUST_FIX, Level.CHECK, Level.NOTE)


@dataclass(frozen=True, slots=True)
class FixView:
    """One repair on offer: its words, and whether it is certain enough to be the one-key fix."""

    words: str
    safe: bool = True


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding as a card.

    Attributes:
        key: stays the same while the same thing is wrong at the same place; cards are kept by it.
        rule: identifier of the rule.
        level: must fix, check or note.
        what: one sentence, what is wrong.
        where: place in words with its box number.
        why: the reason.
        source: manual, section, date.
        fixes: repairs, the first one answers to the fix key.
        waivable: the rule allows a typed reason instead of a repair.
        waived_reason: the reason typed, when it has been waived.
        place: path to the field, handed back when the reader wants to go there.
        keep_words: what waiving is called on the button.
        payer_note: what the payer's profile says to it, and where that is known from; "" where it rests on no key.
        payer_key: the payer and the key of the profile it rests on.
        profile_first: the repair is to answer that key in the profile.
        choose_words: what choosing another code is called, where the finding is about which code fits.
        question: what was asked of the therapist about it, with the answer once there is one; "" if nothing.
        is_asked: the question waits, so that no other is asked.
    """

    key: str
    rule: str
    level: Level
    what: str
    where: str = ""
    why: str = ""
    source: str = ""
    fixes: tuple[FixView, ...] = ()
    waivable: bool = False
    waived_reason: str = ""
    place: tuple[object, ...] = ()
    keep_words: str = ""
    payer_note: str = ""
    payer_key: tuple[str, str] | None = None
    profile_first: bool = False
    choose_words: str = ""
    question: str = ""
    is_asked: bool = False

    @property
    def spoken(self) -> str:
        """Level, place, sentence: the accessible name of the card."""
        words = {Level.MUST_FIX: tr("Must fix"), Level.CHECK: tr("Check"), Level.NOTE: tr("Note")}.get(self.level, "")
        return ". ".join(part.rstrip(".") for part in (words, self.where, self.what) if part)


@dataclass(frozen=True, slots=True)
class NotCheckedView:
    """A rule that could not run, and what it lacked."""

    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class FindingsModel:
    """Everything the panel shows for one visit.

    `missing` is what it lacks to be a claim, and what to do, or that a code was not checked; `unknown_codes` are those
    billed that no table holds.
    """

    findings: tuple[FindingView, ...] = ()
    not_checked: tuple[NotCheckedView, ...] = ()
    rules_run: int = 0
    reviewed: bool = field(default=True)
    missing: str = ""
    unknown_codes: str = ""

    def open(self, level: Level) -> tuple[FindingView, ...]:
        """Findings of ``level`` nobody waived, in their order."""
        return tuple(finding for finding in self.findings if finding.level is level and not finding.waived_reason)

    @property
    def accepted(self) -> tuple[FindingView, ...]:
        """Waived findings, worst first."""
        waived = (finding for finding in self.findings if finding.waived_reason)
        return tuple(sorted(waived, key=lambda finding: GROUP_ORDER.index(finding.level)))


def keep_order(previous: Iterable[str], findings: tuple[FindingView, ...]) -> tuple[FindingView, ...]:
    """``findings`` with those already shown in the order they had, so that cards stay put; new ones follow."""
    places = {key: place for place, key in enumerate(previous)}
    after = len(places)
    return tuple(sorted(findings, key=lambda finding: places.get(finding.key, after)))


def verdict_words(model: FindingsModel) -> tuple[Level | None, str]:
    """The verdict in words and its level; no level while there is not enough to judge, or a code is in no table."""
    must, check = len(model.open(Level.MUST_FIX)), len(model.open(Level.CHECK))
    if must:
        return Level.MUST_FIX, tr("Not ready: {must} must fix", must=must)
    if not model.reviewed:
        return None, tr("Not complete yet")
    if check:
        return Level.CHECK, tr("{check} to check", check=check)
    if model.unknown_codes:
        return None, tr("Not checked: {codes}", codes=model.unknown_codes)
    unknown = len(model.not_checked)
    return Level.READY, tr("Ready, {unknown} not checked", unknown=unknown) if unknown else tr("Ready")
