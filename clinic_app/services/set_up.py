"""Setting up a clinic by its people: how far it came, and what is still missing for a claim."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from clinic_app.domain.accounts import Account
from clinic_app.domain.identifiers import (
    ein_fault,
    is_po_box,
    npi_fault,
    ssn_fault,
    taxonomy_fault,
    zip9_fault,
)
from clinic_app.domain.records import ClinicRecord, Provider
from clinic_app.services.clinic import Clinic
from clinic_app.services.payer_book import PayerBook, PayerEntry
from clinic_app.services.people import People
from clinic_app.services.permissions import Action, may, needs

_SETTING = "set_up"
_TREATS_ALONE = ("PT", "OT", "SLP", "CF-SLP")


class Step(StrEnum):
    """The steps in their order."""

    ROLE = "role"
    CLINIC = "clinic"
    THERAPISTS = "therapists"
    PAYERS = "payers"
    BEGIN = "begin"


STEPS: tuple[Step, ...] = tuple(Step)


class Lack(StrEnum):
    """What may be missing."""

    CLINIC_NAME = "clinic name"
    BILLING_NPI = "billing NPI"
    TAX_ID = "tax number"
    TAX_ID_KIND = "kind of tax number"
    ADDRESS = "address"
    PO_BOX = "post office box"
    ZIP = "ZIP+4"
    TAXONOMY = "taxonomy"
    NO_THERAPIST = "no therapist"
    PROVIDER_NPI = "NPI of a therapist"
    UNIT_RULE = "unit method of a payer"


@dataclass(frozen=True, slots=True)
class Missing:
    """Something a claim will want: what, whose, at which step it is filled in, and whether it is there but wrong."""

    lack: Lack
    step: Step
    of: str = ""
    is_wrong: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the set-up came: the step shown, those done and those passed over.

    `waits`: it was put off and is shown only when asked for; `ended`: it came to its end.
    """

    here: Step = Step.ROLE
    done: frozenset[Step] = field(default_factory=frozenset)
    passed: frozenset[Step] = field(default_factory=frozenset)
    waits: bool = False
    ended: bool = False

    def with_step(self, step: Step, *, done: bool) -> Progress:
        """The step was done, or was passed over; one that was done stays so."""
        if done:
            return replace(self, done=self.done | {step}, passed=self.passed - {step})
        return self if step in self.done else replace(self, passed=self.passed | {step})


class SetUp:
    """The set-up of an open clinic. What is typed in its steps is kept in the records themselves, step by step."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self.people = People(clinic)
        self.payers = PayerBook(clinic.store, clinic.checking.codebook.payer_profiles)

    @property
    def may_set_up(self) -> bool:
        """Whether whoever is at work may fill the clinic in."""
        return may(self._clinic, Action.CHANGE_CLINIC)

    @needs(Action.READ_RECORDS)
    def progress(self) -> Progress | None:
        """How far it came; None for a clinic that was set up before there were steps, or in another way."""
        return _progress_of(self._clinic.store.settings.get(_SETTING))

    @needs(Action.READ_RECORDS)
    def is_pending(self) -> bool:
        """Whether the steps were begun, are not at their end, and whoever is at work may take them."""
        progress = self.progress()
        return progress is not None and not (progress.ended or progress.waits) and self.may_set_up

    @needs(Action.CHANGE_CLINIC)
    def keep_progress(self, progress: Progress) -> None:
        """Remember how far it came."""
        if progress != self.progress():
            self._clinic.store.settings.set(_SETTING, _told(progress))

    # The steps

    @needs(Action.MANAGE_PEOPLE)
    def keep_self(self, name: str, initials: str, treats: Provider | None) -> Account | None:
        """Keep name and initials of whoever is at work, and the therapist this person is. Raises `ClinicError`."""
        account = self.people.at_work()
        if account is None:
            return None
        wanted = replace(account, name=name or account.name, initials=initials)
        if treats is not None:
            wanted = replace(wanted, provider_id=self._clinic.save_person(treats).id)
        return self.people.change(wanted) if wanted != account else account

    @needs(Action.READ_RECORDS)
    def treats_as(self) -> Provider | None:
        """The therapist that whoever is at work is; None for those who do not treat."""
        account = self.people.at_work()
        number = account.provider_id if account is not None else 0
        return next((one for one in self._clinic.people() if one.id == number), None)

    @needs(Action.READ_RECORDS)
    def missing(self) -> tuple[Missing, ...]:
        """What claims will lack, in the order of the steps."""
        used = self._used_payers()
        return (
            *_missing_of_clinic(self._clinic.clinic_record()),
            *_missing_of_people(self._clinic.people()),
            *(Missing(Lack.UNIT_RULE, Step.PAYERS, _name(one)) for one in used if unit_method(one) is None),
        )

    def _used_payers(self) -> list[PayerEntry]:
        """The payers the clinic added or answered for: a shipped one that it never touched may never be billed."""
        return [one for one in self.payers.entries() if one.record.active and (one.is_own or one.own_answers)]


@needs(Action.CHANGE_CLINIC)
def begin_set_up(clinic: Clinic) -> None:
    """A new clinic begins with the steps."""
    setting_up = SetUp(clinic)
    if setting_up.progress() is None:
        setting_up.keep_progress(Progress())


def unit_method(entry: PayerEntry) -> str | None:
    """How a payer counts units, in the word of the notation; None while nobody knows."""
    answer = next(one for one in entry.answers if one.key.key == "unit_rule")
    return str(answer.value) if answer.value is not None and str(answer.value) != "unset" else None


def tax_id_fault(kind: str, number: str) -> str | None:
    """Why a tax number is not well formed for its kind; one without a kind may be either."""
    if kind == "SSN":
        return ssn_fault(number)
    return ein_fault(number)


def _name(entry: PayerEntry) -> str:
    return entry.record.name or entry.base.name


def _missing_of_clinic(clinic: ClinicRecord) -> Iterator[Missing]:
    wanted = (
        (Lack.CLINIC_NAME, clinic.name, not clinic.name.strip()),
        (Lack.BILLING_NPI, clinic.npi, npi_fault(clinic.npi) is not None),
        (Lack.TAX_ID, clinic.tax_id, tax_id_fault(clinic.tax_id_kind, clinic.tax_id) is not None),
        (Lack.TAX_ID_KIND, clinic.tax_id_kind, not clinic.tax_id_kind),
        (Lack.ADDRESS, clinic.address, not clinic.address.strip()),
        (Lack.PO_BOX, clinic.address, is_po_box(clinic.address)),
        (Lack.ZIP, clinic.zip, zip9_fault(clinic.zip) is not None),
        (Lack.TAXONOMY, clinic.taxonomy, taxonomy_fault(clinic.taxonomy) is not None),
    )
    return (Missing(lack, Step.CLINIC, "", bool(typed.strip())) for lack, typed, is_missing in wanted if is_missing)


def _missing_of_people(people: Sequence[Provider]) -> Iterator[Missing]:
    if not any(one.credential in _TREATS_ALONE for one in people):
        yield Missing(Lack.NO_THERAPIST, Step.THERAPISTS)
    for one in people:
        if one.credential in _TREATS_ALONE and npi_fault(one.npi) is not None:
            yield Missing(Lack.PROVIDER_NPI, Step.THERAPISTS, one.name, bool(one.npi.strip()))


def _told(progress: Progress) -> dict[str, Any]:
    return {
        "here": progress.here.value,
        "done": sorted(progress.done),
        "passed": sorted(progress.passed),
        "waits": progress.waits,
        "ended": progress.ended,
    }


def _progress_of(told: Any) -> Progress | None:
    if told is None:
        return None
    return Progress(
        Step(told["here"]),
        frozenset(Step(one) for one in told["done"]),
        frozenset(Step(one) for one in told["passed"]),
        bool(told["waits"]),
        bool(told["ended"]),
    )
