"""The codes a clinic and its clinicians use most: favourites in their order, and short names of codes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import CodeKind
from clinic_app.services.permissions import Action, needs
from clinic_app.store.store import Store

LONGEST_NICKNAME = 12
WHOLE_CLINIC = 0
"""In place of a clinician's id: the favourites of all."""
_RECENTS_LISTED = 8
_NICKNAME = re.compile(r"[a-z0-9][a-z0-9-]*")


class OwnCodes:
    """Favourites and nicknames over a store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @needs(Action.READ_RECORDS)
    def favourites(self, kind: CodeKind, provider_id: int = WHOLE_CLINIC) -> tuple[str, ...]:
        """The favourites of the clinic, or of one clinician, in their order."""
        codes = self._store.codes
        return codes.favourites_of(provider_id, kind) if provider_id else codes.favourites(kind)

    @needs(Action.READ_RECORDS)
    def diagnoses_at_hand(self, patient_id: int, provider_id: int) -> dict[str, tuple[str, ...]]:
        """What a picker lists before anything is typed: recent, the clinician's, the clinic's, the patient's."""
        return {
            "recent": self._store.codes.recents(CodeKind.DIAGNOSIS, _RECENTS_LISTED),
            "clinician": self.favourites(CodeKind.DIAGNOSIS, provider_id) if provider_id else (),
            "clinic": self.favourites(CodeKind.DIAGNOSIS),
            "patient": codes_of_patient(self._store, patient_id) if patient_id else (),
        }

    @needs(Action.CHANGE_VISITS)
    def set_favourites(self, kind: CodeKind, codes: Sequence[str], provider_id: int = WHOLE_CLINIC) -> None:
        """Replace them."""
        if provider_id:
            self._store.codes.set_favourites_of(provider_id, kind, codes)
        else:
            self._store.codes.set_favourites(kind, codes)

    @needs(Action.CHANGE_VISITS)
    def turn_favourite(self, kind: CodeKind, code: str, provider_id: int = WHOLE_CLINIC) -> bool:
        """Add a code at the end, or take it out if it is one; tells whether it is one now."""
        standing = self.favourites(kind, provider_id)
        without = [one for one in standing if _plain(one) != _plain(code)]
        added = len(without) == len(standing)
        self.set_favourites(kind, [*without, code] if added else without, provider_id)
        return added

    @needs(Action.READ_RECORDS)
    def nicknames(self, kind: CodeKind) -> dict[str, str]:
        """The code of each nickname, nicknames in small letters."""
        return self._store.codes.nicknames(kind)

    @needs(Action.CHANGE_VISITS)
    def set_nickname(self, kind: CodeKind, code: str, typed: str) -> str:
        """Give a code its nickname, or take it away where nothing is typed; gives it as it is kept.

        Raises `ClinicError` for one that is too long, holds other signs than letters, figures and hyphens, looks like a
        code itself, or names another code already.
        """
        nickname = typed.strip().lower()
        if nickname:
            self._refuse_unfit(kind, code, nickname)
        self._store.codes.set_nickname(kind, code, nickname)
        return nickname

    def _refuse_unfit(self, kind: CodeKind, code: str, nickname: str) -> None:
        if len(nickname) > LONGEST_NICKNAME or not _NICKNAME.fullmatch(nickname):
            raise ClinicError(
                f"“{nickname}” cannot be a nickname.",
                f"Take up to {LONGEST_NICKNAME} letters, figures and hyphens, as “ex” or “gait”.",
            )
        if looks_like_code(nickname):
            raise ClinicError(
                f"“{nickname}” looks like a code itself.", "Take a word, or figures that no code begins or ends with."
            )
        other = self.nicknames(kind).get(nickname)
        if other is not None and _plain(other) != _plain(code):
            raise ClinicError(f"“{nickname}” names {other} already.", "Take another, or change that one first.")


@needs(Action.READ_RECORDS)
def codes_of_patient(store: Store, patient_id: int) -> tuple[str, ...]:
    """The diagnoses of a patient's last visits and chart."""
    patient = store.patients.get(patient_id)
    charted = [one.code for one in patient.charted if one.code] if patient is not None else []
    before = store.history.visits_before(patient_id, date.max, limit=3)
    return tuple(dict.fromkeys([*(one.code for kept in before for one in kept.visit.diagnoses or ()), *charted]))


def looks_like_code(typed: str) -> bool:
    """Whether a word could be meant as a code, or as the last four figures of one."""
    return re.fullmatch(r"\d{4,5}|[a-z]\d[0-9a-z]{1,5}", typed.lower().replace(".", "")) is not None


def _plain(code: str) -> str:
    return code.replace(".", "").strip().upper()
