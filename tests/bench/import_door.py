"""The import door with a quarter of NCCI pairs in the official layout: 2.5 million rows in a ZIP, made here."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.procedures import ProcedureTable
from tests.bench.measure import Figure

HEAD = (
    b"CPT only copyright 2025 American Medical Association. All rights reserved.\t\t\t\t\t\t\r\n"
    b"Column1/Column2 Edits\t\t\t\t\t\t\r\n"
    b"Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale\r\n"
    b"\t\tprior to 1996\tDate\tDate\t0=not allowed\t\r\n"
    b"\t\t\t\t*=no data\t1=allowed\t\r\n"
    b"\t\t\t\t\t9=not applicable\t\r\n"
)
_RATIONALES = (
    b"Misuse of Column Two code with Column One code",
    b"Standards of medical / surgical practice",
    b"More extensive procedure",
    b"CPT Manual or CMS manual coding instruction",
)
_IMPORT = """
import sys, time
from pathlib import Path
from clinic_app.codebook.importing.door import import_files
start = time.perf_counter()
edition, = import_files([Path(sys.argv[1])], folder=Path(sys.argv[2]))
print(time.perf_counter() - start, _peak(), edition.coverage, sep="|")
"""
_STAGE = """
import os, sys, time
from datetime import date
from pathlib import Path
from clinic_app.services import open_checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_releases import accept, stage_files
day = date(2026, 11, 20)
os.environ["CLINIC_APP_DATA"] = sys.argv[2]
clinic = Clinic.open_practice(Path(sys.argv[2]), open_checking(day), lambda: day)
before = _peak()
start = time.perf_counter()
staged = stage_files(clinic, [Path(sys.argv[1])], "JS", lambda _share, _words: True)
shown = time.perf_counter() - start
clinic.use(accept(clinic, staged))
print(shown, _peak(), f"{staged.difference.sentence}; accepted in {time.perf_counter() - start - shown:.1f} s; "
      f"{before:.0f} MB before", sep="|")
"""
_PEAK = """
def _peak():
    try:
        import resource
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3
"""


def pair_rows() -> Iterator[bytes]:
    """About 2.5 million rows sorted by both columns, dates and indicators mixed, the therapy codes among them."""
    therapy = sorted(code.encode() for code in ProcedureTable.load().codes)
    firsts = sorted({*(b"%05d" % code for code in range(10_000, 99_600, 68)), *therapy})
    seconds = sorted({*(b"%05d" % code for code in range(10_021, 99_600, 55)), *therapy})
    number = 0
    for first in firsts:
        for second in seconds:
            if first == second:
                continue
            number += 1
            since = b"*" if number % 5 == 0 else b""
            ended = b"%d0331" % (2005 + number % 20) if number % 3 == 0 else b"*"
            began = b"%d0401" % (1996 + number % 8)
            sign = b"019"[number % 3 : number % 3 + 1]
            yield b"\t".join((first, second, since, began, ended, sign, _RATIONALES[number % 4])) + b"\r\n"


def write_archive(path: Path) -> None:
    """A ZIP as the official ones are named, with all rows in one text."""
    lines = pair_rows()
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("ccipra-v323r0-f1.txt", "w") as text,
    ):
        text.write(HEAD)
        while block := b"".join(islice(lines, 20_000)):
            text.write(block)


def measure() -> list[Figure]:
    """Time and highest memory of the import in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "medicare-ncci-2026-q4-practitioner-ptp-edits.zip"
        write_archive(archive)
        kept = Path(folder) / "editions"
        kept.mkdir()
        start = time.perf_counter()
        run = subprocess.run(
            [sys.executable, "-c", "import sys\n" + _PEAK + _IMPORT, str(archive), str(kept)],
            check=True,
            capture_output=True,
            text=True,
        )
        whole = time.perf_counter() - start
        built = ensure_built()
        (kept / built.name).write_bytes(built.read_bytes())
        for edition in kept.glob("*.edition"):
            edition.unlink()
        screen = subprocess.run(
            [sys.executable, "-c", "import sys\n" + _PEAK + _STAGE, str(archive), str(kept)],
            check=True,
            capture_output=True,
            text=True,
        )
    seconds, peak, coverage = run.stdout.strip().split("|")
    shown, highest, said = screen.stdout.strip().split("|")
    return [
        Figure("I3", "the same through the screen's path, difference shown", float(shown), 60, "s", said),
        Figure("I4", "its highest memory, the open clinic with it", float(highest), 400, "MB", ""),
        Figure("I1", "NCCI file of 2.5 million rows imported", float(seconds), 60, "s", f"process {whole:.1f} s"),
        Figure("I2", "its highest memory", float(peak), 400, "MB", coverage),
    ]
