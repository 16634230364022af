"""The words of the set-up: its steps, and what claims will lack."""

from __future__ import annotations

from clinic_app.services.set_up import Lack, Missing, Step
from clinic_app.ui.language import tr, tr_noop

TITLES = {
    Step.ROLE: tr_noop("You"),
    Step.CLINIC: tr_noop("The clinic"),
    Step.THERAPISTS: tr_noop("Who treats"),
    Step.PAYERS: tr_noop("Payers and units"),
    Step.BEGIN: tr_noop("Begin"),
}
HINTS = {
    Step.ROLE: tr_noop("You own this clinic here. Say what you do, so that your marks and your page are right."),
    Step.CLINIC: tr_noop(
        "This stands on every claim. Leave out what you do not have at hand; the end says what lacks."
    ),
    Step.THERAPISTS: tr_noop(
        "Everybody whose name stands on a claim or a note. Enter in the last field adds the person."
    ),
    Step.PAYERS: tr_noop(
        "How a payer counts timed units decides what you may bill. Choose its card where you know the contract; the "
        "answer that is shipped holds for the others."
    ),
    Step.BEGIN: tr_noop("Nothing here is forced: every step can be taken again under Tools, Set up the clinic."),
}
_LACKS = {
    Lack.CLINIC_NAME: tr_noop("The name of the clinic, box 33"),
    Lack.BILLING_NPI: tr_noop("The billing NPI, box 33a"),
    Lack.TAX_ID: tr_noop("The tax number, box 25"),
    Lack.TAX_ID_KIND: tr_noop("Whether the tax number is an EIN or an SSN, box 25"),
    Lack.ADDRESS: tr_noop("The address of the clinic, box 33"),
    Lack.PO_BOX: tr_noop("The address of the clinic, box 33: a post office box where claims want a street"),
    Lack.ZIP: tr_noop("The ZIP+4 of the clinic"),
    Lack.TAXONOMY: tr_noop("The taxonomy of the clinic"),
    Lack.NO_THERAPIST: tr_noop("A therapist who may sign and bill"),
    Lack.PROVIDER_NPI: tr_noop("The NPI of {name}, box 24J"),
    Lack.UNIT_RULE: tr_noop("How {name} counts units"),
}


def missing_words(one: Missing) -> str:
    """One thing that claims will lack: "The billing NPI, box 33a: missing"."""
    what = tr(_LACKS[one.lack], name=one.of)
    if one.lack is Lack.PO_BOX:
        return what
    return tr("{what}: wrong as it stands", what=what) if one.is_wrong else tr("{what}: missing", what=what)
