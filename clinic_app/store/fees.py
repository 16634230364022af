"""The clinic's charges by code, payer and day. What was taken back stays in the file and counts no more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.fees import Fee
from clinic_app.store.columns import day
from clinic_app.store.faults import ConflictError
from clinic_app.store.session import Row, Session, Writer


def always(_share: float) -> bool:
    """Go on to the end."""
    return True


class FeeTable:
    """Charges; of each code, payer and day at most one is in force."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[Fee]:
        """Every charge that was not taken back."""
        rows = self._session.rows("SELECT * FROM fees WHERE active = 1 ORDER BY code, payer, since, id")
        return [_fee(row) for row in rows]

    def get(self, fee_id: int) -> Fee | None:
        """One entry, also one taken back, or None."""
        row = self._session.row("SELECT * FROM fees WHERE id = ?", [fee_id])
        return None if row is None else _fee(row)

    def save_all(
        self, fees: Sequence[Fee], *, brought_in: bool = False, going_on: Callable[[float], bool] = always
    ) -> list[Fee]:
        """Add or change several, all or none; `going_on(share done)` may say no, and then none is kept.

        Raises `ConflictError` if one changed since it was read, or another stands in its place.
        """
        kept: list[Fee] = []
        with self._session.writing() as writer:
            for one in fees:
                if not going_on(len(kept) / len(fees)):
                    raise ClinicError("It was stopped; no charge was kept.", "Begin anew if it was meant.")
                kept.append(self._keep(writer, one))
            if brought_in:
                writer.note(AuditAction.IMPORT, "fee", detail=f"{len(kept)} charges")
        return kept

    @staticmethod
    def _keep(writer: Writer, fee: Fee) -> Fee:
        since = fee.since.isoformat()
        taken = writer.row(
            "SELECT id FROM fees WHERE code = ? AND payer = ? AND since = ? AND active = 1",
            [fee.code, fee.payer, since],
        )
        if fee.active and taken is not None and taken["id"] != fee.id:
            raise ConflictError(
                f"{fee.code} has a charge from that day on already; nothing was changed.", "Open the page again."
            )
        values = {
            "code": fee.code,
            "payer": fee.payer,
            "since": since,
            "charge": None if fee.charge is None else format(fee.charge, "f"),
            "active": fee.active,
            "recorded_at": writer.moment,
            "recorded_by": fee.recorded_by,
        }
        fee_id, _ = writer.save("fees", fee.id, fee.version, values)
        row = writer.row("SELECT * FROM fees WHERE id = ?", [fee_id])
        assert row is not None
        return _fee(row)


def _fee(row: Row) -> Fee:
    since = day(row["since"])
    assert since is not None
    return Fee(
        code=row["code"],
        charge=None if row["charge"] is None else Decimal(row["charge"]),
        since=since,
        payer=row["payer"],
        active=bool(row["active"]),
        recorded_by=row["recorded_by"],
        id=row["id"],
        version=row["version"],
    )
