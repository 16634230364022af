"""What other tables mean for the codes a clinic uses: added, retired, newly paired, other ceilings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from clinic_app.codebook.code_set import dotted
from clinic_app.codebook.codebook import Codebook
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.codebook.imported_editions import TableKind
from clinic_app.codebook.ncci import PtpEdit
from clinic_app.domain.records import CodeKind
from clinic_app.services.permissions import Action, needs
from clinic_app.store.store import Store

_A_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class CodeChange:
    """One change of a code the clinic used: the code or codes, what becomes of it, and on how many visits it stood."""

    code: str
    words: str
    visits: int


@needs(Action.READ_RECORDS)
def code_changes(store: Store, present: Codebook, staged: Codebook, today: date) -> tuple[CodeChange, ...]:
    """Changes of the codes on visits of the last year, diagnoses first."""
    since = today - _A_YEAR
    diagnoses = store.codes.on_visits_since(CodeKind.DIAGNOSIS, since)
    procedures = store.codes.on_visits_since(CodeKind.PROCEDURE, since)
    day = _first_new_day(present, staged) or today
    return (
        *_diagnosis_changes(diagnoses, present, staged),
        *_pair_changes(procedures, present, staged, max(day, today)),
        *_ceiling_changes(procedures, present, staged, max(day, today)),
    )


def _first_new_day(present: Codebook, staged: Codebook) -> date | None:
    """The first day of the newest edition that only one of the two has: the day on which they are compared."""
    facts = set(present.facts) ^ set(staged.facts)
    return max((one.covers_from for one in facts if one.kind in {TableKind.NCCI, TableKind.MUE}), default=None)


def _diagnosis_changes(used: dict[str, int], present: Codebook, staged: Codebook) -> Iterator[CodeChange]:
    """Codes that end or begin with a release that is new."""
    known = {one.edition for one in present.facts if one.kind is TableKind.ORDER}
    turns = [one.covers_from for one in staged.facts if one.kind is TableKind.ORDER and one.edition not in known]
    lookup = staged.diagnoses.lookup
    for turn in turns:
        for code, visits in used.items():
            before, after = lookup(code, turn - timedelta(days=1)), lookup(code, turn)
            was, is_ = (one.status is DiagnosisStatus.BILLABLE for one in (before, after))
            if was and not is_:
                instead = f"; in its place {', '.join(after.replaced_by[:4])}" if after.replaced_by else ""
                yield CodeChange(dotted(code), f"retired on {turn:%m/%d/%Y}{instead}", visits)
            elif is_ and not was:
                yield CodeChange(dotted(code), f"added on {turn:%m/%d/%Y}", visits)


def _pair_changes(used: dict[str, int], present: Codebook, staged: Codebook, day: date) -> Iterator[CodeChange]:
    old, new = present.on(day).ncci, staged.on(day).ncci
    for one, other in combinations(sorted(used), 2):
        before, after = old.between(one, other, day), new.between(one, other, day)
        words = _pair_words(before, after)
        if words:
            yield CodeChange(f"{one} with {other}", words, min(used[one], used[other]))


def _pair_words(before: PtpEdit | None, after: PtpEdit | None) -> str:
    if after is None:
        return "pair retired" if before is not None else ""
    may = "a modifier can pay both" if after.modifier_allowed else "no modifier helps"
    if before is None:
        return f"pair added: {after.column2} is denied, {may}"
    same = (before.column1, before.column2, before.indicator) == (after.column1, after.column2, after.indicator)
    return "" if same else f"pair changed: {after.column2} is denied, {may}"


def _ceiling_changes(used: dict[str, int], present: Codebook, staged: Codebook, day: date) -> Iterator[CodeChange]:
    old, new = present.on(day).mue, staged.on(day).mue
    for code, visits in used.items():
        before, after = old.lookup(code), new.lookup(code)
        if before is not None and after is not None and before.value != after.value:
            yield CodeChange(code, f"at most {after.value} units a day instead of {before.value}", visits)
        elif before is None and after is not None:
            yield CodeChange(code, f"ceiling added: at most {after.value} units a day", visits)
        elif before is not None and after is None:
            yield CodeChange(code, "no ceiling in the newer table", visits)
