"""The rows of both grids: what was typed, what the tables say of it, what is wrong with it, what the units are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Finding, Severity
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.domain.visit import Place, ServiceLine, Visit
from clinic_app.ui.finding_words import LEVELS, added_words, mark_words
from clinic_app.ui.form_state import FormState
from clinic_app.ui.grid_model import Cell, GridRow, Mark
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.tokens import Level
from clinic_app.ui.typed_values import money_words, number_words
from clinic_app.ui.visit_edits import LINE_FIELDS, total_charge

_SIDE_WORDS = (("bilateral", tr_noop("Both")), ("right", tr_noop("Right")), ("left", tr_noop("Left")))
_FIELD_COLUMNS = {name: column for column, name in LINE_FIELDS.items()}


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim with its findings, ready to be shown beside what was typed. `units` are the computed units a line,
    `listed` what the fee list says for it.
    """

    claim: Claim
    findings: tuple[Finding, ...] = ()
    waived: Mapping[Place, str] = field(default_factory=dict)
    units: Mapping[int, int] = field(default_factory=dict)
    listed: Mapping[int, Decimal] = field(default_factory=dict)

    def of_row(self, table: str, row: int) -> list[Finding]:
        """The findings of a row, worst first."""
        return [one for one in self.findings if one.at[:2] == (table, row)]


def diagnosis_rows(state: FormState, judged: Judged) -> tuple[GridRow, ...]:
    """The diagnoses."""
    used: dict[str, list[str]] = {}
    for line in judged.claim.lines:
        for letter in line.pointers:
            used.setdefault(letter, []).append(str(line.index + 1))
    return tuple(_diagnosis_row(row, one.code, judged, used) for row, one in enumerate(state.visit.diagnoses or ()))


def _diagnosis_row(row: int, typed: str, judged: Judged, used: Mapping[str, list[str]]) -> GridRow:
    known = judged.claim.diagnoses[row] if row < len(judged.claim.diagnoses) else None
    findings = judged.of_row("diagnoses", row)
    title = known.lookup.title if known else ""
    side = _side(title)
    lines = used.get(known.letter, []) if known else []
    unknown = known is not None and known.lookup.status is DiagnosisStatus.UNKNOWN
    cells = (
        Cell(),
        Cell(typed, level=_worst(findings), waived=judged.waived.get(("diagnoses", row), "")),
        Cell(title or (tr("not in the code book") if unknown else ""), faint=not title, tip=title),
        Cell(side or "n/a", faint=not side, locked=not side, tip=tr("Type r, l or b for another side") if side else ""),
        Cell(", ".join(lines) or tr("none"), faint=not lines),
    )
    return GridRow(cells, _mark(findings))


def _side(title: str) -> str:
    words = title.lower().replace(",", " ").split()
    return next((tr(shown) for word, shown in _SIDE_WORDS if word in words), "")


def line_rows(state: FormState, judged: Judged) -> tuple[GridRow, ...]:
    """The service lines."""
    return tuple(_line_row(row, line, state, judged) for row, line in enumerate(state.visit.lines or ()))


def _line_row(row: int, line: ServiceLine, state: FormState, judged: Judged) -> GridRow:
    known = judged.claim.lines[row] if row < len(judged.claim.lines) else None
    procedure = known.procedure if known else None
    findings = judged.of_row("lines", row)
    shown: dict[str, list[Finding]] = {}
    elsewhere: list[Finding] = []
    for one in findings:
        column = _FIELD_COLUMNS.get(str(one.at[2])) if len(one.at) > 2 else None
        if column:
            shown.setdefault(column, []).append(one)
        else:
            elsewhere.append(one)

    def cell(column: str, text: str, computed: str = "", missing: tuple[str, ...] = ()) -> Cell:
        at = ("lines", row, LINE_FIELDS[column])
        unread = state.unread_at(at)
        return Cell(
            unread.text if unread else text,
            level=Level.MUST_FIX if unread else _worst(shown.get(column, [])),
            waived=judged.waived.get(at, ""),
            computed="" if unread else computed,
            missing=missing,
            tip=unread.why if unread else "",
        )

    missing = _missing(row, state.visit, shown.get("modifiers", []))
    label = said(procedure.short_label) if procedure else tr("not in the code book")
    cells = (
        Cell(),
        cell("code", line.code),
        Cell(label, faint=procedure is None, tip=said(procedure.label) if procedure else ""),
        cell("minutes", number_words(line.minutes)),
        cell("assistant", number_words(line.assistant_minutes)),
        cell("modifiers", " ".join(line.modifiers or ()), missing=missing),
        cell("pointers", " ".join(line.pointers or ()), computed="" if line.pointers is not None else "A"),
        cell("units", number_words(line.units), computed=number_words(judged.units.get(row))),
        _charge_cell(cell("charge", money_words(line.charge)), line, judged.listed.get(row)),
    )
    return GridRow(cells, _mark(elsewhere))


def _charge_cell(cell: Cell, line: ServiceLine, listed: Decimal | None) -> Cell:
    """The charge with what the fee list says of it; a charge that was typed is never called wrong for that."""
    if listed is None or cell.tip:
        return cell
    if line.charge == listed:
        return replace(cell, listed=True, tip=tr("From the fee list"))
    return replace(cell, tip=tr("The fee list says {amount}", amount=money_words(listed)))


def _missing(row: int, visit: Visit, findings: Iterable[Finding]) -> tuple[str, ...]:
    """Modifiers that a fix would add; only what must be there is drawn as missing."""
    present = (visit.lines or ())[row].modifiers or ()
    wanted: dict[str, None] = {}
    for one in findings:
        if one.severity is Severity.ERROR and one.fix is not None:
            wanted.update(dict.fromkeys(added_words(one.fix, visit, ("lines", row, "modifiers"), present)))
    return tuple(wanted)


def line_totals(state: FormState, judged: Judged) -> dict[str, str]:
    """The totals under the lines: units as they will be billed, and charges."""
    lines = state.visit.lines or ()
    if not lines:
        return {}
    units = sum(line.units if line.units is not None else judged.units.get(row, 0) for row, line in enumerate(lines))
    return {"pointers": tr("Total"), "units": str(units), "charge": money_words(total_charge(state.visit))}


def _worst(findings: Iterable[Finding]) -> Level | None:
    worst = max((one.severity for one in findings), default=None)
    return LEVELS[worst] if worst is not None else None


def _mark(findings: list[Finding]) -> Mark | None:
    if not findings:
        return None
    worst = max(findings, key=lambda one: one.severity)
    return Mark(LEVELS[worst.severity], mark_words(worst))
