"""The fee card: what the clinic charges for a unit of each code today, and where one payer is charged otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.fees import EVERY_PAYER, FeeList
from clinic_app.reports.card import Card, CardTable, card_pdf
from clinic_app.reports.claim_summary import ClinicHead
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.fees import FeeBook
from clinic_app.services.permissions import Action, needs
from clinic_app.words.paper import Kind, said, tr, tr_noop, words_of

_CLOSING = tr_noop(
    "The charge of a line is that of one unit times the units billed. Labels are this program's own words; the codes "
    "belong to the AMA."
)


@needs(Action.PRINT)
@words_of(Kind.CLINIC)
def fee_card_pdf(clinic: Clinic, at: datetime) -> tuple[str, bytes]:
    """File name and PDF. Raises `ClinicError` while no charge is kept."""
    today, fees = clinic.today(), FeeBook(clinic).fees()
    general = tuple(_rows(clinic, fees, EVERY_PAYER, today))
    names = {one.profile: one.name or one.profile for one in clinic.payers()}
    with_own = sorted(
        {one.payer for one in fees if one.payer}, key=lambda payer: (names.get(payer) or payer).casefold()
    )
    apart = [(names.get(payer, payer), tuple(_rows(clinic, fees, payer, today))) for payer in with_own]
    tables = [_table(tr("Charges"), general, tr("for one unit, every payer"))] if general else []
    tables += [_table(name, rows, tr("where it differs")) for name, rows in apart if rows]
    if not tables:
        raise ClinicError("No charge is kept yet.", "Type the charges on the page Fees, in the menu Tools.")
    card = Card(
        tr("Fee card"),
        tr("as of {day}", day=f"{today:%m/%d/%Y}"),
        ClinicHead(clinic.clinic_record().name or tr("Clinic not named")),
        printed(at, "", training=clinic.is_practice),
        tuple(tables),
        tr(_CLOSING),
        foot=tr("The clinic's own charges; no patient data."),
    )
    return f"fee-card_{today.isoformat()}.pdf", card_pdf(card)


def _table(title: str, rows: tuple[tuple[str, ...], ...], note: str) -> CardTable:
    columns = ((tr("Code"), 0.09), ("", 0.45), (tr("Charge"), 0.12), (tr("Since"), 0.34))
    return CardTable(title, columns, rows, note=note, right=frozenset({2}))


def _rows(clinic: Clinic, fees: FeeList, payer: str, on: date) -> Iterator[tuple[str, ...]]:
    table = clinic.checking.codebook.procedures
    for code in fees.codes():
        entry = fees.entry(code, payer, on)
        known = table.find(code)
        later = next((one for one in fees.history(code, payer) if one.since > on), None)
        coming = _coming(later.charge, later.since) if later is not None else ""
        if entry is not None and entry.charge is not None:
            since = f"{entry.since:%m/%d/%Y}{coming}"
            yield code, said(known.label) if known is not None else "", _money(entry.charge), since


def _coming(charge: Decimal | None, since: date) -> str:
    return tr("; {charge} from {day}", charge=_money(charge), day=f"{since:%m/%d/%Y}")


def _money(charge: Decimal | None) -> str:
    return f"{charge:,.2f}" if charge is not None else tr("none")
