"""Small files in the layouts of the official ones, made here."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

NCCI_HEAD = (
    "CPT only copyright 2025 American Medical Association. All rights reserved.\t\t\t\t\t\t\r\n"
    "Column1/Column2 Edits\t\t\t\t\t\t\r\n"
    "Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale\r\n"
    "\t\tprior to 1996\tDate\tDate\t0=not allowed\t\r\n"
    "\t\t\t\t*=no data\t1=allowed\t\r\n"
    "\t\t\t\t\t9=not applicable\t\r\n"
)
NCCI_ROWS = (
    ("11055", "64450", "", "20050101", "*", "1", "Misuse of Column Two code with Column One code"),
    ("97110", "97124", "", "20261001", "*", "1", "More extensive procedure"),
    ("97110", "97150", "*", "19960101", "*", "1", "Mutually exclusive procedures"),
    ("97140", "97124", "*", "19960101", "20260630", "0", "Standards of medical / surgical practice"),
    ("97140", "97530", "", "20200101", "20200101", "1", "CPT Manual or CMS manual coding instruction"),
    ("97161", "97140", "", "20200101", "*", "9", 'CPT "separate procedure" definition'),
    ("97530", "97116", "", "20200101", "*", "1", "Something new"),
    ("99999", "97110", "", "20050101", "*", "1", "More extensive procedure"),
)
NCCI_TEXT_NAME = "ccipra-v323r0-f1.txt"
MUE_HEAD = (
    '"CPT codes only are copyright 2025 American Medical Association, all rights reserved.",,,\r\n'
    '"HCPCS/\r\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\r\n'
)
MUE_ROWS = (
    ("0001U", "1", "2 Date of Service Edit: Policy", "Code Descriptor / CPT Instruction"),
    ("97110", "5", "3 Date of Service Edit: Clinical", "Clinical: Data"),
    ("97161", "1", "2 Date of Service Edit: Policy", "Code Descriptor / CPT Instruction"),
    ("97597", "1", "1 Line Edit", "Code Descriptor / CPT Instruction"),
)
MUE_NAME = "MCR_MUE_PractitionerServices_Eff_10-01-2026.csv"
FEE_HEADS_2025 = (
    ("", "", "", "", "", "", "NON-FAC", "", "", "CONV"),
    ("", "", "", "STATUS", "WORK", "NON-FAC", "NA", "MP", "MULT", ""),
    ("HCPCS", "MOD", "DESCRIPTION", "CODE", "RVU", "PE RVU", "INDICATOR", "RVU", "PROC", "FACTOR"),
)


def ncci_text(rows: Iterable[Sequence[str]] = NCCI_ROWS) -> bytes:
    return (NCCI_HEAD + "".join("\t".join(row) + "\r\n" for row in rows)).encode()


def mue_text(rows: Iterable[Sequence[str]] = MUE_ROWS, head: str = MUE_HEAD) -> bytes:
    return (head + "".join(",".join(row) + "\r\n" for row in rows)).encode()


def fee_text(year: int, work: str = "0.45", *, added_column: bool) -> bytes:
    """The preamble, heads over three rows and two rows; `added_column` puts one in before the conversion factor."""
    rows: list[list[str]] = [list(row) for row in FEE_HEADS_2025]
    rows.append(["97110", "", "own words", "A", work, "0.40", "", "0.02", "5", "33.4009"])
    rows.append(["97110", "26", "own words", "A", "9.99", "9.99", "", "9.99", "5", "33.4009"])
    rows.append(["97010", "", "own words", "B", "0.00", "0.00", "", "0.00", "9", "0.0000"])
    if added_column:
        for row, cell in zip(rows, ("", "EFFICIENCY", "MARK", "N", "N", "N"), strict=True):
            row.insert(9, cell)
    preamble = [
        f"{year} National Physician Fee Schedule Relative Value File July Release" + "," * 10,
        '"CPT codes and descriptions only are copyright, all rights reserved."' + "," * 10,
        f"RELEASED 06/20/{year}" + "," * 10,
    ]
    return ("\r\n".join([*preamble, *map(",".join, rows)]) + "\r\n").encode()


def order_text(codes: Iterable[tuple[str, bool, str]]) -> bytes:
    lines = (
        f"{number:05} {code:<7} {int(billable)} {title[:60]:<60} {title}\r\n"
        for number, (code, billable, title) in enumerate(codes, start=1)
    )
    return "".join(lines).encode()


def zipped(path: Path, members: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def workbook(path: Path, rows: Sequence[Sequence[str]], *, prologue: str = "") -> bytes:
    """A workbook with shared strings for texts, numbers for numbers and empty cells left out."""
    strings: dict[str, int] = {}
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = []
        for place, value in enumerate(row):
            where = f"{chr(ord('A') + place)}{number}"
            if value.isdecimal() and not value.startswith("0"):
                cells.append(f'<c r="{where}"><v>{value}</v></c>')
            elif value:
                cells.append(f'<c r="{where}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>')
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    shared = "".join(f"<si><t>{escape(text)}</t></si>" for text in strings)
    sheet = f'<?xml version="1.0"?>{prologue}<worksheet><sheetData>{"".join(lines)}</sheetData></worksheet>'
    zipped(
        path,
        {
            "[Content_Types].xml": b"<Types/>",
            "xl/sharedStrings.xml": f'<?xml version="1.0"?><sst>{shared}</sst>'.encode(),
            "xl/worksheets/sheet1.xml": sheet.encode(),
        },
    )
    return path.read_bytes()
