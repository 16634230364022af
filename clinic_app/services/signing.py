"""Signing the note of a visit: who, with which credential, when; what is changed afterwards is an addendum."""

from __future__ import annotations

from dataclasses import dataclass, replace

from clinic_app.checker.claim import Claim
from clinic_app.domain.credentials import is_assistant
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import Provider
from clinic_app.domain.visit import Documentation, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.permissions import Action, needs
from clinic_app.services.treating import is_signed, own_provider_id


@dataclass(frozen=True, slots=True)
class Signature:
    """How the note of a visit stands: signed or not, and whether it still says what was treated."""

    words: str
    is_signed: bool
    is_current: bool


@needs(Action.READ_RECORDS)
def signature_of(clinic: Clinic, visit: Visit, claim: Claim) -> Signature:
    """How the note stands, in words."""
    note = visit.documentation
    if note is None or note.signed_on is None or not is_signed(visit):
        return Signature("Not signed", is_signed=False, is_current=False)
    names = {one.npi: one.name for one in clinic.people() if one.npi}
    who = ", ".join(word for word in (names.get(note.signed_by or "", note.signed_by), note.signed_credential) if word)
    words = f"Signed {note.signed_on:%m/%d/%Y} by {who}"
    if note.cosigned_by:
        words += f", countersigned by {names.get(note.cosigned_by, note.cosigned_by)}"
    return Signature(words, is_signed=True, is_current=_as_treated(note, claim) == note)


@needs(Action.CHANGE_VISITS)
def signed(clinic: Clinic, opened: OpenVisit, visit: Visit, claim: Claim) -> Visit:
    """The visit with its note signed by whoever is at work: the codes and the timed minutes treated stand in it.

    A note that an assistant signed is countersigned by a therapist. A note that is signed already keeps its signature:
    what changed since goes in, and saving it makes that an addendum. Raises `ClinicError` if there is nothing to sign,
    or if whoever is at work is not the one to sign it.
    """
    if not visit.lines:
        raise ClinicError("There is nothing to sign yet.", "Enter what was treated first.")
    missing = [line.code for line in claim.day_count.timed_lines if line.minutes is None]
    if missing:
        raise ClinicError(f"{missing[0]} has no minutes yet.", "Enter them first; a note signs its minutes.")
    signer = _signer(clinic, opened)
    note = visit.documentation or Documentation()
    said = _as_treated(note, claim)
    if not is_signed(visit):
        _refuse_stranger(opened, signer)
        now = clinic.store.local_now()
        credential = signer.credential or None
        note = replace(said, signed_by=_mark_of(signer), signed_credential=credential, signed_on=now)
        return replace(visit, documentation=note)
    if note.signed_by not in {signer.name, signer.npi}:
        if not is_assistant(note.signed_credential) or is_assistant(signer.credential):
            raise ClinicError(
                "Somebody else signed this note; nobody else adds to it.", "Ask with a question what is to be added."
            )
        return replace(visit, documentation=replace(said, cosigned_by=_mark_of(signer)))
    if said == note:
        raise ClinicError("This note is signed and says what was treated.", "A change makes an addendum possible.")
    return replace(visit, documentation=said)


def _signer(clinic: Clinic, opened: OpenVisit) -> Provider:
    """Whoever is at work as a person who treats; in the practice clinic, where nobody signs in, the visit's."""
    if clinic.is_practice:
        if opened.surroundings.provider is None:
            raise ClinicError("This visit names no therapist.", "Choose who treated first.")
        return opened.surroundings.provider
    own = own_provider_id(clinic)
    found = next((one for one in clinic.people() if one.id == own), None)
    if found is None:
        raise ClinicError(
            "Only who treats signs a note.", "The owner links your account to a person who treats, under Tools, People."
        )
    return found


def _mark_of(signer: Provider) -> str:
    """Who signs as the note says it: the number that no two people share, else the name."""
    return signer.npi or signer.name


def _refuse_stranger(opened: OpenVisit, signer: Provider) -> None:
    treats = opened.surroundings.provider
    if treats is not None and treats.id != signer.id and not is_assistant(treats.credential):
        raise ClinicError(f"This visit is {treats.name}'s to sign.", "Sign your own visits.")


def _as_treated(note: Documentation, claim: Claim) -> Documentation:
    """The note with the codes and the timed minutes of the visit, beside whatever else it says."""
    stated = note.interventions or ()
    named = {text.strip().upper() for text in stated}
    codes = dict.fromkeys(line.code for line in claim.lines if line.code)
    more = tuple(code for code in codes if code not in named)
    timed = claim.day_count.timed_minutes
    minutes = note.timed_minutes if timed is None else timed
    return replace(note, interventions=(*stated, *more) or None, timed_minutes=minutes or note.timed_minutes)
