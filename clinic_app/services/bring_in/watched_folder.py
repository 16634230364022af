"""A folder that another system writes its exports into: each new file is brought in once, and never touched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from clinic_app.codebook.importing.members import fingerprint_of
from clinic_app.codebook.importing.refusal import ImportStoppedError
from clinic_app.domain.errors import ClinicError
from clinic_app.services.bring_in.carrying_out import bring_in
from clinic_app.services.bring_in.claim_file import is_claim_file, read_claim_file
from clinic_app.services.bring_in.claims import plan_claims
from clinic_app.services.bring_in.mapping import mapping_for, payer_words
from clinic_app.services.bring_in.plan import ImportPlan, Outcome
from clinic_app.services.bring_in.planning import plan_table
from clinic_app.services.bring_in.table_file import read_table
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs
from clinic_app.store.faults import ConflictError
from clinic_app.store.imports import WatchedFile

ENDINGS = (".csv", ".txt", ".tsv", ".xlsx", ".837", ".x12", ".edi", ".clm")
MOST_FILES = 2_000
_SETTING = "watched_folder"
READ, WAITS, REFUSED = "read", "waits for you", "refused"


@dataclass(frozen=True, slots=True)
class FileLook:
    """How a file looked at one moment: one that looks alike twice has stopped growing."""

    size: int
    changed: int


@needs(Action.IMPORT_RECORDS)
def watched_folder(clinic: Clinic) -> Path | None:
    """The folder that is watched, None if none is."""
    kept = clinic.store.settings.get(_SETTING)
    return Path(kept) if isinstance(kept, str) and kept else None


@needs(Action.IMPORT_RECORDS)
def watch_folder(clinic: Clinic, folder: Path | None) -> None:
    """Watch a folder, or none. Raises `ClinicError` if it is no folder or the clinic's own."""
    if folder is not None:
        if not folder.is_dir():
            raise ClinicError("This folder cannot be opened.", "Choose one that is there.")
        own = clinic.store.path.parent.resolve()
        if own == folder.resolve() or own in folder.resolve().parents:
            raise ClinicError("This is the clinic's own folder.", "Choose the one that the other system exports into.")
    clinic.store.settings.set(_SETTING, None if folder is None else str(folder))


def look_around(folder: Path) -> dict[Path, FileLook]:
    """The files of a folder that could be brought in, as they look now; none while it cannot be opened.

    Of more files than are looked at, those that were written last.
    """
    try:
        paths = [path for path in folder.iterdir() if path.suffix.lower() in ENDINGS]
    except OSError:
        return {}
    seen = {path: look for path in paths if not path.name.startswith((".", "~")) and (look := _look_of(path))}
    newest = sorted(seen, key=lambda path: seen[path].changed, reverse=True)[:MOST_FILES]
    return {path: seen[path] for path in sorted(newest)}


def _look_of(path: Path) -> FileLook | None:
    """How a file looks; None if it is no file, is gone again, or lies where nobody may look."""
    try:
        found = path.stat()
    except OSError:
        return None
    return FileLook(found.st_size, found.st_mtime_ns) if S_ISREG(found.st_mode) else None


def settled(before: Mapping[Path, FileLook], now: Mapping[Path, FileLook]) -> list[Path]:
    """The files that have stopped growing since the look before."""
    return [path for path, look in now.items() if look.size and before.get(path) == look]


@needs(Action.IMPORT_RECORDS)
def take_file(clinic: Clinic, path: Path, progress: Progress | None = None) -> WatchedFile | None:
    """Bring in a file by the columns a person confirmed for its like; None if a file of this content was read before.

    The file itself is only read. It is read another time if this raises: `ImportStoppedError` if `progress` answered
    False, `ImportRefusedError` if it cannot be opened now, `ConflictError` if something else was brought in meanwhile.
    """
    sha256 = fingerprint_of(path)
    known = clinic.store.imports.file(sha256)
    if (known is not None and known.state != WAITS) or clinic.store.imports.of_file(sha256) is not None:
        return None
    try:
        plan = _plan(clinic, path, progress)
        if plan is None:
            if known is not None:
                return None
            return _noted(clinic, WatchedFile(sha256, path.name, WAITS, "Its columns were not seen before."))
        return _noted(clinic, _brought(clinic, plan, progress))
    except (ImportStoppedError, ConflictError):
        raise
    except ClinicError as refusal:
        return _noted(clinic, WatchedFile(sha256, path.name, REFUSED, str(refusal)))


def _plan(clinic: Clinic, path: Path, progress: Progress | None) -> ImportPlan | None:
    """The plan of a file, None for a table whose columns nobody confirmed."""
    half = None if progress is None else lambda share, words: progress(share / 2, words)
    if is_claim_file(path):
        return plan_claims(clinic, read_claim_file(path), payer_words(clinic), half)
    table = read_table(path, half)
    mapping = mapping_for(clinic, table)
    return plan_table(clinic, table, mapping, half) if mapping.remembered and not mapping.lacking else None


def _brought(clinic: Clinic, plan: ImportPlan, progress: Progress | None) -> WatchedFile:
    second = None if progress is None else lambda share, words: progress(0.5 + share / 2, words)
    if not plan.does_something:
        return WatchedFile(plan.sha256, plan.file_name, READ, f"Nothing new. {_refused_words(plan)}".strip())
    done = bring_in(clinic, plan, second, watched=True)
    if done is None:
        raise ImportStoppedError
    told = [f"{plan.counts[one]} {one.value}" for one in (Outcome.NEW, Outcome.CHANGED) if plan.counts[one]]
    words = f"{', '.join(told)}. {_refused_words(plan)}".strip()
    return WatchedFile(plan.sha256, plan.file_name, READ, words, done.record.id)


def _refused_words(plan: ImportPlan) -> str:
    if not plan.refused:
        return ""
    first = plan.refused[0]
    return f"Refused: {len(plan.refused)}, the first in row {first.number}: {first.sentence}"


def _noted(clinic: Clinic, file: WatchedFile) -> WatchedFile:
    clinic.store.imports.note_file(file)
    return file


@needs(Action.IMPORT_RECORDS)
def watched_files(clinic: Clinic) -> list[WatchedFile]:
    """What was done with the files of the folder, the newest first."""
    return clinic.store.imports.files()
