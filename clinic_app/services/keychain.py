"""The system's keychain in an open clinic: whether the owner allows it, and who let it open the clinic.

What asks the keychain itself may wait for a person: call it off the window's thread.
"""

from __future__ import annotations

from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, may, needs

_WAITING = "Waiting for the system's keychain"


class KeychainUse:
    """The keychain as the People page shows it. The practice clinic has none."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic

    @property
    def may_allow(self) -> bool:
        """Whether whoever is at work may allow or forbid it."""
        return not self.clinic.is_practice and may(self.clinic, Action.CHANGE_CLINIC)

    @needs(Action.READ_RECORDS)
    def is_allowed(self) -> bool:
        """Whether people of this clinic may use it."""
        return not self.clinic.is_practice and self.clinic.store.key_holders.keychain.is_allowed

    @needs(Action.READ_RECORDS)
    def is_on(self) -> bool:
        """Whether it opens the clinic for whoever is at work."""
        return not self.clinic.is_practice and self.clinic.store.key_holders.keychain.is_on()

    @needs(Action.CHANGE_CLINIC)
    def allow(self, allowed: bool, progress: Progress) -> None:
        """Allow it, or take it from everybody. Raises `ClinicError`."""
        self.clinic.store.key_holders.keychain.allow(allowed, lambda: progress(0.0, _WAITING))

    @needs(Action.OWN_PASSPHRASE)
    def turn_on(self, proof: str, progress: Progress) -> None:
        """Let it open the clinic for whoever is at work, whose passphrase is the proof. Raises `ClinicError`."""
        self.clinic.store.key_holders.keychain.turn_on(proof, lambda: progress(0.0, _WAITING))

    @needs(Action.OWN_PASSPHRASE)
    def turn_off(self, progress: Progress) -> None:
        """Ask whoever is at work for the passphrase at each start again. Raises `ClinicError`."""
        self.clinic.store.key_holders.keychain.turn_off(lambda: progress(0.0, _WAITING))
