"""Newer official tables: read, compared with what is in force, and only then taken in or thrown away by a person."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from clinic_app.codebook.build import BuildStoppedError, drop_outdated_tables, ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.codebook.edition_changes import change_editions, staged
from clinic_app.codebook.edition_facts import EditionFacts, imported_facts
from clinic_app.codebook.imported_editions import ImportedEdition, editions_folder
from clinic_app.codebook.importing.door import read_files
from clinic_app.codebook.importing.refusal import ImportStoppedError
from clinic_app.domain.errors import ClinicError
from clinic_app.rules.edition import rule_book_edition
from clinic_app.services.audit import note_import
from clinic_app.services.checking import Checking, Progress, open_codebook
from clinic_app.services.clinic import Clinic
from clinic_app.services.judging import UNSENT
from clinic_app.services.permissions import Action, needs
from clinic_app.services.release_difference import (
    ReleaseDifference,
    difference_of_tables,
    difference_since_kept,
    note_new_verdicts,
)

_SEEN = "judged_by"
_READ, _BUILT = 0.5, 0.6
"""How far a staging is when the files are read, and when the diagnosis tables are built."""


@dataclass(frozen=True, slots=True, eq=False)
class StagedRelease:
    """What was read and compared and is not in force: the editions to take in, the files to take out, what changes."""

    put: tuple[ImportedEdition, ...]
    drop: tuple[EditionFacts, ...]
    difference: ReleaseDifference

    @property
    def facts(self) -> tuple[EditionFacts, ...]:
        """The facts of what would be taken in."""
        return tuple(map(imported_facts, self.put))


@needs(Action.IMPORT)
def stage_files(clinic: Clinic, paths: Sequence[Path], by: str = "", progress: Progress | None = None) -> StagedRelease:
    """Read official files and show what they would change. Nothing is changed, whatever happens.

    Raises:
        ImportRefusedError: a file is wrong, cut, damaged or hostile.
        ImportStoppedError: `progress` answered False.
        ClinicError: there is no room to compare.
    """
    read = read_files(paths, _between(progress, 0.0, _READ))
    put = tuple(replace(one, imported_on=clinic.today().isoformat(), imported_by=by) for one in read)
    return _stage(clinic, put, (), progress)


@needs(Action.IMPORT)
def stage_removal(clinic: Clinic, facts: Sequence[EditionFacts], progress: Progress | None = None) -> StagedRelease:
    """Show what taking imported editions out again would change. Nothing is changed. Raises as `stage_files` does."""
    return _stage(clinic, (), tuple(facts), progress)


def _stage(
    clinic: Clinic, put: tuple[ImportedEdition, ...], drop: tuple[EditionFacts, ...], progress: Progress | None
) -> StagedRelease:
    with staged(editions_folder(), put, [one.file_name for one in drop]) as folder:
        try:
            built = ensure_built(_between(progress, _READ, _BUILT), folder)
        except BuildStoppedError:
            drop_outdated_tables()
            raise ImportStoppedError from None
        codebook = Codebook.open(built, folder)
    try:
        checking = replace(clinic.checking, codebook=codebook, editions=codebook.editions())
        difference = difference_of_tables(clinic, checking, _between(progress, _BUILT, 1.0))
    finally:
        codebook.close()
    if difference is None:
        drop_outdated_tables()
        raise ImportStoppedError
    return StagedRelease(put, drop, difference)


@needs(Action.IMPORT)
def accept(clinic: Clinic, release: StagedRelease, by: str = "", progress: Progress | None = None) -> Checking:
    """Take a staged release in, whole or not at all, and note the new verdicts; gives what is checked by from now on.

    Once the tables are in, it goes on to the end whatever `progress` answers.

    The window's thread lets the clinic `use` it. Raises `ClinicError` if it cannot be written; nothing is changed then.
    """
    change_editions(editions_folder(), release.put, [one.file_name for one in release.drop])
    codebook = open_codebook(None if progress is None else lambda share, what: progress(share / 2, what) or True)
    drop_outdated_tables()
    checking = replace(clinic.checking, codebook=codebook, editions=codebook.editions())
    note_import(clinic, len(release.put))
    note_new_verdicts(clinic, checking, release.difference, by, _between(progress, 0.5, 1.0))
    return checking


def discard() -> None:
    """Throw a staged release away: all that may be left of it is a table that was built to compare."""
    drop_outdated_tables()


@needs(Action.READ_RECORDS)
def changed_since_looked_at(clinic: Clinic) -> str:
    """What judges otherwise than when this clinic's claims were looked through last, in words; "" if nothing does.

    A new program, or tables taken in from another clinic's window or from the command line.
    """
    seen, now = clinic.store.settings.get(_SEEN), _judges(clinic)
    if not isinstance(seen, dict):
        remember_looked_at(clinic)
        return ""
    words = []
    if seen.get("rule_book") != now["rule_book"]:
        words.append(f"the rule book is {now['rule_book']}, it was {seen.get('rule_book')}")
    if seen.get("tables") != now["tables"]:
        words.append("other code tables are in force")
    return " and ".join(words)


@needs(Action.READ_RECORDS)
def release_notice(clinic: Clinic) -> ClinicError | None:
    """What a person must know of tables and rules when the clinic is opened; None if there is nothing."""
    damaged = clinic.checking.codebook.damaged
    if damaged:
        return ClinicError(damaged[0].sentence, "Claims of its days say what was not checked. Tools, Code releases.")
    changed = changed_since_looked_at(clinic)
    if not changed:
        return None
    if not any(status in UNSENT for status, _ in clinic.store.visits.counts()):
        remember_looked_at(clinic)
        return None
    return ClinicError(
        f"Since the claims were looked through last, {changed}.",
        "Tools, Code releases, What changed with this version: it shows the claims not sent of which more is said.",
    )


@needs(Action.READ_RECORDS)
def remember_looked_at(clinic: Clinic) -> None:
    """Note that the claims were looked through by this rule book and these tables."""
    clinic.store.settings.set(_SEEN, _judges(clinic))


def _judges(clinic: Clinic) -> dict[str, str]:
    facts = sorted((one.kind.value, one.edition, *one.sha256) for one in clinic.checking.codebook.facts)
    return {"rule_book": rule_book_edition(), "tables": hashlib.sha256(repr(facts).encode()).hexdigest()[:16]}


@needs(Action.READ_RECORDS)
def what_changed(clinic: Clinic, progress: Progress | None = None) -> ReleaseDifference:
    """What this program says otherwise of claims not sent than was said when each was checked last.

    Raises `ImportStoppedError` if `progress` answered False.
    """
    difference = difference_since_kept(clinic, progress)
    if difference is None:
        raise ClinicError("The comparison was stopped.", "Nothing was changed.")
    return difference


@needs(Action.CHANGE_VISITS)
def take_note(clinic: Clinic, difference: ReleaseDifference, by: str = "", progress: Progress | None = None) -> None:
    """Keep what is said now of the claims that changed, and remember that they were looked through."""
    note_new_verdicts(clinic, clinic.checking, difference, by, progress)
    remember_looked_at(clinic)


def _between(progress: Progress | None, first: float, last: float) -> Progress | None:
    return None if progress is None else lambda share, what: progress(first + (last - first) * share, what)
