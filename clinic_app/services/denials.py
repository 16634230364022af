"""Denials: what a payer's code means, which rules look for its cause, whether they spoke, and what was denied."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from clinic_app.checker.rule import Rule
from clinic_app.codebook.denial_codes import DenialCode, DenialCodes, codes_typed
from clinic_app.domain.denial import Denial, Standing
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitRecord
from clinic_app.domain.visit import Visit
from clinic_app.services.clinic import Checked, Clinic
from clinic_app.services.permissions import Action, needs

__all__ = ["DenialCode", "DenialDesk", "DenialReading", "RuleStanding", "amount_typed"]


@dataclass(frozen=True, slots=True)
class RuleStanding:
    """A rule that looks for a denial's cause, how it stood to the visit, and what it said or why it was accepted."""

    rule: Rule
    standing: Standing
    words: str = ""


@dataclass(frozen=True, slots=True)
class DenialReading:
    """What was typed, in words: the codes, those the table lacks, the visit if one was named, and the rules."""

    carcs: tuple[str, ...]
    rarcs: tuple[str, ...]
    meanings: tuple[DenialCode, ...]
    unknown: tuple[str, ...]
    rules: tuple[RuleStanding, ...]
    visit: VisitRecord | None = None

    @property
    def said(self) -> tuple[RuleStanding, ...]:
        """The rules that had spoken on the visit, accepted or not."""
        return tuple(one for one in self.rules if one.standing in {Standing.FOUND, Standing.WAIVED})


class DenialDesk:
    """Reads, explains and keeps denials of an open clinic."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self.table = DenialCodes.load()

    @needs(Action.READ_RECORDS)
    def read(self, typed: str, number: str = "") -> DenialReading:
        """What codes mean, and how the rules for them stood to the visit of a number, if one is kept here.

        Raises `ClinicError` for what is no code.
        """
        carcs, rarcs, neither = codes_typed(typed)
        if neither:
            raise ClinicError(
                f"{neither[0][:20]!r} is neither a reason nor a remark code.",
                "Type it as the payer wrote it: CO-97 N19.",
            )
        if not carcs and not rarcs:
            raise ClinicError("No code is typed.", "Type the reason, the remark, or both: CO-97 N19.")
        found = [(code, self.table.find(code)) for code in (*carcs, *rarcs)]
        meanings = tuple(one for _, one in found if one is not None)
        unknown = tuple(code for code, one in found if one is None)
        visit = self._clinic.store.visits.by_number(number) if number.strip() else None
        checked = self._clinic.check_kept(visit.id) if visit is not None else None
        rules = self._standings(self._rules(carcs, rarcs), checked)
        return DenialReading(carcs, rarcs, meanings, unknown, rules, visit)

    def _rules(self, carcs: tuple[str, ...], rarcs: tuple[str, ...]) -> list[Rule]:
        """The rules for codes, in the book's order: those of the remarks where one has rules, else of the reasons."""
        of_remarks = [one for code in rarcs if (one := self.table.rarcs.get(code)) is not None and one.rules]
        of_reasons = [one for code in carcs if (one := self.table.carcs.get(code)) is not None]
        own = self._clinic.own_rules.written_for(frozenset((*carcs, *rarcs)))
        named = of_remarks or of_reasons
        return [
            rule for rule in self._clinic.checking.rules if rule.id in own or any(one.names(rule.id) for one in named)
        ]

    @staticmethod
    def _standings(rules: list[Rule], checked: Checked | None) -> tuple[RuleStanding, ...]:
        """Those that had spoken first, then those accepted, those that could not judge, and the silent ones."""
        if checked is None:
            return tuple(RuleStanding(rule, Standing.SILENT) for rule in rules)
        found = {one.rule: one.message for one in reversed(checked.result.findings)}
        waived = {one.finding.rule: f"Reason: {one.waiver.reason}" for one in checked.result.waived}
        unchecked = {one.rule: f"{one.why[:1].upper()}{one.why[1:]}." for one in checked.result.not_checked}
        standings = []
        for rule in rules:
            if rule.id in found:
                standings.append(RuleStanding(rule, Standing.FOUND, found[rule.id]))
            elif rule.id in waived:
                standings.append(RuleStanding(rule, Standing.WAIVED, waived[rule.id]))
            elif rule.id in unchecked:
                standings.append(RuleStanding(rule, Standing.NOT_CHECKED, unchecked[rule.id]))
            else:
                standings.append(RuleStanding(rule, Standing.SILENT))
        order = list(Standing)
        return tuple(sorted(standings, key=lambda one: order.index(one.standing)))

    # Keeping

    @needs(Action.SETTLE_CLAIMS)
    def remember(
        self, reading: DenialReading, day: date, number: str = "", amount: Decimal | None = None, by: str = ""
    ) -> tuple[Denial, ...]:
        """Keep one denial for each reason typed; the remarks stand with each. Raises `ClinicError` without a reason."""
        if not reading.carcs:
            raise ClinicError(
                "A denial is kept by its reason code.", "Type the number beside the remark, such as CO-97."
            )
        if day > self._clinic.today():
            raise ClinicError("The day of the denial lies in the future.", "Type the day on the payer's answer.")
        record = reading.visit
        payer = (self._whole(record).payer or "") if record is not None else ""
        shared = Denial(
            carc="",
            day=day,
            claim_number=record.number if record is not None else number.strip(),
            rarcs=reading.rarcs,
            payer=payer,
            visit_id=record.id if record is not None else 0,
            rules={one.rule.id: one.standing for one in reading.rules},
            recorded_by=by,
        )
        with self._clinic.store.together():
            return tuple(
                # The amount is that of the line of the answer: with several reasons it is counted once
                self._clinic.store.denials.save(replace(shared, carc=code, amount=amount if place == 0 else None))
                for place, code in enumerate(reading.carcs)
            )

    @needs(Action.SETTLE_CLAIMS)
    def take_back(self, denial: Denial) -> Denial:
        """No longer count a denial; `bring_back` undoes it."""
        return self._clinic.store.denials.save(replace(denial, active=False))

    @needs(Action.SETTLE_CLAIMS)
    def bring_back(self, denial: Denial) -> Denial:
        """Count a denial again."""
        return self._clinic.store.denials.save(replace(denial, active=True))

    @needs(Action.READ_RECORDS)
    def all(self) -> list[Denial]:
        """The denials that stand, the newest first."""
        return self._clinic.store.denials.all()

    # Learning

    @needs(Action.READ_RECORDS)
    def rule_fields(self, reading: DenialReading, day: date) -> dict[str, Any]:
        """A rule to begin with, keys as in its file: payer, codes, message, source and day of the denial."""
        codes = ", ".join(f"CARC {code}" for code in reading.carcs) or "Remark"
        remarks = f" ({', '.join(reading.rarcs)})" if reading.rarcs else ""
        words = reading.meanings[-1].words if reading.meanings else f"Denied before with {codes}{remarks}."
        fields: dict[str, Any] = {
            "message": words,
            "source": f"Denial of {day.isoformat()}: {codes}{remarks}",
            "source_date": day,
            "prevents": [*reading.carcs, *reading.rarcs],
        }
        if reading.visit is None:
            return fields
        visit = self._whole(reading.visit)
        table = self._clinic.checking.codebook.procedures
        billed = dict.fromkeys(line.code.strip().upper() for line in visit.lines or () if line.units != 0)
        fields["codes"] = [code for code in billed if table.known(code)]
        if visit.payer in self._clinic.own_rules.known.payers:
            fields["payers"] = [visit.payer]
        return fields

    @needs(Action.READ_RECORDS)
    def visit_of(self, reading: DenialReading) -> Visit | None:
        """The denied visit as it was checked, to be made an example."""
        return None if reading.visit is None else self._whole(reading.visit)

    def _whole(self, record: VisitRecord) -> Visit:
        return self._clinic.as_kept(record).whole(record.visit)


def amount_typed(text: str) -> Decimal | None:
    """An amount in dollars, or None for an empty text. Raises `ClinicError` for anything else."""
    plain = text.strip().removeprefix("$").replace(",", "")
    if not plain:
        return None
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or abs(amount) >= 10**7 or amount != amount.quantize(Decimal("0.01")):
        raise ClinicError(f"{text.strip()[:20]!r} is no amount.", "Type dollars and cents, such as 56.94.")
    return amount
