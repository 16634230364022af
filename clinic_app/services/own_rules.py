"""The clinic's own rules: kept, proven by their examples before they are taken, and run beside the shipped ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from clinic_app.checker.rule import Rule
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.kept_rule import KeptRule
from clinic_app.domain.records import VisitRecord, VisitStatus
from clinic_app.domain.visit import Visit
from clinic_app.rules.own.compiling import compiled, unreadable
from clinic_app.rules.own.example_visit import example_visit
from clinic_app.rules.own.own_rule import OwnExample, OwnRule
from clinic_app.rules.own.proving import Proof, proofs, refuse_unproven
from clinic_app.rules.own.reading import LARGEST_PACK, Known, RefusedRuleError, read_pack, read_rule
from clinic_app.rules.own.sentence import Turn, rule_sentence
from clinic_app.rules.own.writing import pack_text, rule_mapping
from clinic_app.services.checking import Checking, Progress
from clinic_app.services.permissions import Action, needs
from clinic_app.store.store import Store

if TYPE_CHECKING:
    from clinic_app.codebook.codebook import Codebook

__all__ = ["LARGEST_PACK", "ListedRule", "OwnRules", "Pack", "Taken", "known_words", "proven_pack", "with_pack"]

_AWAY = frozenset({VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED})
_SHORTEST_CATEGORY = 3
_DRAFTS = "own_rule_drafts"
Pack = tuple[OwnRule, ...]


@dataclass(frozen=True, slots=True)
class ListedRule:
    """A rule as the list shows it. `denials` are those typed since that concern it."""

    kept: KeptRule
    rule: OwnRule
    sentence: str
    denials: int = 0


@dataclass(frozen=True, slots=True)
class Taken:
    """What reading a file changed: identifiers that are new, in a new version, and as they were."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    same: tuple[str, ...] = ()

    def __str__(self) -> str:
        counts = ((self.new, "new"), (self.changed, "changed"), (self.same, "as before"))
        return ", ".join(f"{len(names)} {words}" for names, words in counts if names)


def known_words(codebook: Codebook) -> Known:
    """What a rule may name: the codes, payers and diagnoses of the code book."""
    names = {profile.id: profile.name for profile in codebook.payer_profiles.values()}
    newest = codebook.diagnoses.editions().covered_to

    def is_prefix(prefix: str) -> bool:
        short = len(prefix) < _SHORTEST_CATEGORY
        return short or codebook.diagnoses.lookup(prefix, newest).status is not DiagnosisStatus.UNKNOWN

    return Known(codebook.procedures.known, names, is_prefix)


def proven_pack(content: bytes, codebook: Codebook, today: date, progress: Progress | None = None) -> Pack | None:
    """The rules of a file, each held by its own examples; None if `progress` stopped it. Raises `RefusedRuleError`."""
    known = known_words(codebook)
    rules = read_pack(content, known)
    for place, rule in enumerate(rules):
        if progress is not None and not progress(place / len(rules), f"Running the examples of {rule.id}"):
            return None
        refuse_unproven(rule, known.payers, codebook, today)
    return rules


def with_pack(checking: Checking, content: bytes) -> Checking:
    """A checker that runs the rules of a file, too, without keeping them. Raises `RefusedRuleError`."""
    rules = proven_pack(content, checking.codebook, checking.today)
    names = known_words(checking.codebook).payers
    return replace(checking, rules=(*checking.rules, *[compiled(one, names) for one in rules or ()]))


class OwnRules:
    """The rules of an open clinic."""

    def __init__(self, store: Store, checking: Checking) -> None:
        self._store = store
        self._codebook = checking.codebook
        self._shipped = checking.rules
        self._known: Known | None = None
        self._in_force: tuple[Rule, ...] | None = None
        self._of_time: dict[datetime, tuple[Rule, ...]] = {}

    @property
    @needs(Action.READ_RECORDS)
    def known(self) -> Known:
        """What a rule may name here."""
        if self._known is None:
            self._known = known_words(self._codebook)
        return self._known

    # Running

    @needs(Action.READ_RECORDS)
    def rules_in_force(self) -> tuple[Rule, ...]:
        """All rules a check asks now: the shipped ones themselves where the clinic has none of its own."""
        if self._in_force is None:
            self._in_force = self._joined(self._store.own_rules.all())
        return self._in_force

    @needs(Action.READ_RECORDS)
    def rules_for(self, record: VisitRecord) -> tuple[Rule, ...]:
        """The rules that judge a visit: those in force, or for a claim that was sent those of the day it left."""
        newest = self._store.own_rules.newest_change() if record.status in _AWAY and record.id else None
        sent = self._store.own_rules.sent_at(record.id) if newest is not None else None
        if newest is None or sent is None or newest <= sent:
            return self.rules_in_force()
        if sent not in self._of_time:
            self._of_time[sent] = self._joined(self._store.own_rules.of_time(sent))
        return self._of_time[sent]

    def _joined(self, kept: Iterable[KeptRule]) -> tuple[Rule, ...]:
        own = [self._compiled(one) for one in kept if one.active]
        return (*self._shipped, *own) if own else self._shipped

    def _compiled(self, kept: KeptRule) -> Rule:
        try:
            return compiled(self._read(kept), self.known.payers)
        except RefusedRuleError:  # a word or field that this version no longer has must not hold up the clinic
            return unreadable(kept.identifier)

    def _read(self, kept: KeptRule) -> OwnRule:
        """A kept rule. It was read once with the tables of its day, so what a newer table lacks is taken as it is."""
        trusting = Known(lambda _code: True, _Trusting(self.known.payers), lambda _prefix: True)
        return read_pack(kept.document.encode(), trusting)[0]

    # Unsaved work

    @needs(Action.READ_RECORDS)
    def drafts(self) -> dict[str, Any]:
        """What stood in the form unsaved, by the identifier of the rule, "" for a new one."""
        kept = self._store.settings.get(_DRAFTS, {})
        return kept if isinstance(kept, dict) else {}

    @needs(Action.READ_RECORDS)
    def keep_drafts(self, drafts: Mapping[str, Any]) -> None:
        """Keep what stands in the form unsaved; nothing takes it back."""
        if dict(drafts) != self.drafts():
            self._store.settings.set(_DRAFTS, dict(drafts) or None)

    # Looking

    @needs(Action.READ_RECORDS)
    def all(self, turn: Turn = str) -> list[ListedRule]:
        """Every rule, those switched off too; `turn` turns the pieces of its sentence."""
        denials = self._store.denials.count_by_rule()
        listed = []
        for kept in self._store.own_rules.all():
            try:
                rule = self._read(kept)
            except RefusedRuleError:  # it says itself on every visit that it cannot be read
                continue
            count = sum(denials.get(rule.id, {}).values())
            listed.append(ListedRule(kept, rule, self.sentence(rule, turn), count))
        return listed

    @needs(Action.READ_RECORDS)
    def written_for(self, denials: frozenset[str]) -> frozenset[str]:
        """The rules in force that were written for one of these reason or remark codes."""
        listed = [one.rule for one in self.all() if one.kept.active]
        return frozenset(rule.id for rule in listed if denials & set(rule.prevents))

    @needs(Action.READ_RECORDS)
    def sentence(self, rule: OwnRule, turn: Turn = str) -> str:
        """The rule in one sentence."""
        return rule_sentence(rule, self.known.payers, turn)

    @needs(Action.READ_RECORDS)
    def proofs(self, rule: OwnRule, today: date) -> tuple[Proof, ...]:
        """The rule's examples, run."""
        return proofs(rule, self.known.payers, self._codebook, today)

    @needs(Action.READ_RECORDS)
    def read(self, fields: Mapping[str, Any]) -> OwnRule:
        """A rule from what a form holds, keys as in a file. Raises `RefusedRuleError`; its `field` is the wrong one."""
        return read_rule(dict(fields), self.known)

    @staticmethod
    def fields_of(rule: OwnRule) -> dict[str, Any]:
        """What a form holds of a rule: the keys of its file."""
        return rule_mapping(rule)

    @staticmethod
    def example_from(visit: Visit, rule: OwnRule, name: str) -> OwnExample:
        """A visit as an example: what rules can ask of it, without who it was and the exact day."""
        return OwnExample(name, example_visit(visit, rule.period))

    # Changing

    @needs(Action.CHANGE_RULES)
    def save(self, rule: OwnRule, today: date, by: str = "", *, replacing: KeptRule | None = None) -> KeptRule:
        """Keep a rule, or a new version of one, once its examples hold.

        Raises `RefusedRuleError`, or `ConflictError` if its name is taken or another change came between.
        """
        refuse_unproven(rule, self.known.payers, self._codebook, today)
        kept = replacing or KeptRule(rule.id, "")
        if kept.identifier != rule.id:
            raise ClinicError(f"{kept.identifier} cannot take another name.", "Make a new rule under that name.")
        document = pack_text((rule,))
        if kept.version and kept.document == document and kept.active:
            return kept
        return self._changed(self._store.own_rules.save(replace(kept, document=document, active=True, made_by=by)))

    @needs(Action.CHANGE_RULES)
    def switch(self, kept: KeptRule, by: str = "", *, on: bool) -> KeptRule:
        """Switch a rule on or off; off is what deleting does, so that it can be undone."""
        return self._changed(self._store.own_rules.save(replace(kept, active=on, made_by=by)))

    @needs(Action.CHANGE_RULES)
    def take(self, content: bytes, today: date, by: str = "", progress: Progress | None = None) -> Taken | None:
        """Take the rules of a file, all or none; None if `progress` stopped it.

        Raises `RefusedRuleError`; then nothing has changed.
        """
        rules = proven_pack(content, self._codebook, today, progress)
        if rules is None:
            return None
        present = {kept.identifier: kept for kept in self._store.own_rules.all()}
        new: list[str] = []
        changed: list[str] = []
        same: list[str] = []
        with self._store.together():
            for rule in rules:
                kept, document = present.get(rule.id), pack_text((rule,))
                if kept is not None and kept.document == document and kept.active:
                    same.append(rule.id)
                    continue
                base = kept or KeptRule(rule.id, "")
                self._store.own_rules.save(replace(base, document=document, active=True, made_by=by))
                (new if kept is None else changed).append(rule.id)
        self._forget()
        return Taken(tuple(new), tuple(changed), tuple(same))

    @needs(Action.READ_RECORDS)
    def file_of(self, identifiers: Iterable[str] = ()) -> bytes:
        """The rules as a file: those named, else all that are switched on."""
        wanted = set(identifiers)
        rules = [one.rule for one in self.all() if (one.rule.id in wanted if wanted else one.kept.active)]
        if not rules:
            raise ClinicError("There is no rule to write.", "Make one, or switch one on.")
        return pack_text(rules).encode()

    def _changed(self, kept: KeptRule) -> KeptRule:
        self._forget()
        return kept

    def _forget(self) -> None:
        self._in_force = None
        self._of_time.clear()


class _Trusting(dict[str, str]):
    """Payer names by id, holding any id: of a kept rule it was asked when it was taken."""

    def __contains__(self, key: object) -> bool:
        return True
