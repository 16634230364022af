"""The recovery sheet: the recovery key in groups and as a QR code, and what to do with it. One Letter page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from clinic_app.reports.sheet import LEFT, RIGHT, SECOND, Area, Sheet, Sheets, Title
from clinic_app.words.paper import tr, tr_noop

_QR_EDGE = 168.0
_QUIET = 4  # empty modules round a QR code (ISO/IEC 18004)
_GROUPS_IN_ROW = 4
_PLACE = 91.0
_DO = (
    tr_noop("Keep this sheet where you keep the keys of the safe: locked up, away from the computer."),
    tr_noop("Whoever holds it and the computer, or a backup, can read every record of the clinic."),
    tr_noop("Do not photograph it, and do not store it as a file on the same computer."),
    tr_noop("When a new sheet is made, this one opens nothing any more. Destroy it."),
)
_HOW = (
    tr_noop("Start the program and choose “Forgot the passphrase?” under the passphrase."),
    tr_noop("Type the eight groups, or scan the code with a reader that types. A wrong group is named at once."),
    tr_noop("Choose the owner, and type a new passphrase. Everybody else's passphrase stays as it is."),
    tr_noop("On another computer: put back a backup first. It holds the wrapped keys that this sheet opens."),
)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What the sheet says: the groups, whose clinic it is, its owners, when it was made and by which program."""

    groups: tuple[str, ...]
    clinic: str
    owners: tuple[str, ...]
    made_at: datetime
    program: str


def write_recovery_sheet(told: RecoverySheet, out: BinaryIO) -> None:
    """Write the page. The same sheet gives the same bytes."""
    sheets = Sheets(out, Title(tr("Recovery sheet"), told.clinic or tr("Clinic not named"), told.made_at))
    sheet = sheets.new_page()
    sheet.words(LEFT, 58, tr("Recovery sheet"), 22, strong=True)
    sheet.put_right(RIGHT, 58, sheet.typesetter.line(tr("Keep under lock and key"), 10.5, strong=True))
    made = tr("Made {at}. It opens the clinic if every passphrase is lost.", at=f"{told.made_at:%m/%d/%Y %H:%M}")
    sheet.words(LEFT, 76, told.clinic or tr("Clinic not named"), 10.5, strong=True)
    sheet.words(LEFT, 91, made, 9.5, ink=SECOND)
    sheet.rule(LEFT, 104, RIGHT, width=1.0, grey=0.0)
    _draw_key(sheet, told)
    y = _draw_steps(sheet, 352, tr("Keep it safe"), _DO)
    y = _draw_steps(sheet, y + 34, tr("When you need it"), _HOW)
    _draw_lines_to_fill(sheet, y + 34)
    foot = tr(
        "Clinic App {program}. The last sign of each group is a check sign: I and L are read as 1, O as 0.",
        program=told.program,
    )
    sheet.rule(LEFT, 742, RIGHT)
    sheet.words(LEFT, 756, foot, 8.5, ink=SECOND)
    sheet.finish()
    sheets.save()


def _draw_key(sheet: Sheet, told: RecoverySheet) -> None:
    sheet.words(LEFT, 128, tr("Recovery key"), 11, strong=True)
    for place, group in enumerate(told.groups):
        column, row = place % _GROUPS_IN_ROW, place // _GROUPS_IN_ROW
        x, y = LEFT + column * _PLACE, 146 + row * 70
        sheet.box(Area(x, y, _PLACE - 10, 54), radius=5, grey=0.35, width=0.75)
        sheet.words(x + 6, y + 13, str(place + 1), 8, ink=SECOND)
        sheet.put_middle(x + (_PLACE - 10) / 2, y + 36, sheet.typesetter.line(" ".join(group), 13, strong=True))
    owners = ", ".join(told.owners)
    if owners:
        sheet.words(
            LEFT,
            306,
            (
                tr("Owner: {names}", names=owners[:90])
                if len(told.owners) == 1
                else tr("Owners: {names}", names=owners[:90])
            ),
            9.5,
            ink=SECOND,
        )
    _draw_code(sheet, Area(RIGHT - _QR_EDGE, 128, _QR_EDGE, _QR_EDGE), "-".join(told.groups))


def _draw_code(sheet: Sheet, area: Area, text: str) -> None:
    """A QR code as rows of black boxes."""
    from reportlab.graphics.barcode.qr import QrCodeWidget  # noqa: PLC0415 # seldom drawn

    widget = QrCodeWidget(text, barLevel="Q")
    widget.qr.make()
    modules = widget.qr.modules
    edge = area.width / (len(modules) + 2 * _QUIET)
    for row, line in enumerate(modules):
        column = 0
        while column < len(line):
            length = 0
            while column + length < len(line) and line[column + length]:
                length += 1
            if length:
                x, y = area.x + (column + _QUIET) * edge, area.y + (row + _QUIET) * edge
                sheet.box(Area(x, y, length * edge, edge), grey=None, fill=0.0)
            column += max(1, length)
    sheet.put_middle(area.x + area.width / 2, area.bottom + 2, sheet.typesetter.line(tr("The same key, to scan"), 8.5))


def _draw_steps(sheet: Sheet, y: float, title: str, steps: tuple[str, ...]) -> float:
    sheet.words(LEFT, y, title, 11, strong=True)
    for number, step in enumerate(steps, start=1):
        y += 18
        sheet.words(LEFT, y, f"{number}.", 10)
        sheet.words(LEFT + 18, y, tr(step), 10)
    return y


def _draw_lines_to_fill(sheet: Sheet, y: float) -> None:
    """Where a hand writes who keeps the sheet, and when it was looked at last."""
    middle = (LEFT + RIGHT) / 2
    for place, words in enumerate((tr("Kept by"), tr("Where"), tr("Looked at on"), tr("Looked at on"))):
        x = LEFT if place % 2 == 0 else middle + 8
        line = y + 34 * (place // 2) + 10
        sheet.words(x, line, words, 9, ink=SECOND)
        sheet.rule(x + 66, line + 2, (middle - 8) if place % 2 == 0 else RIGHT, grey=0.35)
