"""S4 and S17: opening the built code set, and building it from the official files."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from xml.etree import ElementTree

from clinic_app.codebook import build
from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.codebook.source_files import tabular_list_file
from tests.bench.diagnosis_book import median_ms
from tests.bench.measure import Figure

_IMPORT = "import time; s = time.perf_counter(); import simple_icd_10_cm; print(time.perf_counter() - s)"


def _import_ms() -> float:
    """Milliseconds that importing simple_icd_10_cm takes in a fresh process."""
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", _IMPORT], capture_output=True, text=True, check=True)
    return float(done.stdout) * 1000


def measure() -> list[Figure]:
    """Opening beside the import of the package the codes come from; building beside parsing alone."""
    path = build.ensure_built()
    opened = median_ms(lambda: DiagnosisTable.open(path).close(), 50)
    imported = _import_ms()
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        build.build(Path(folder) / "codes.sqlite")
        built = time.perf_counter() - start
    parsed = median_ms(lambda: ElementTree.parse(tabular_list_file()), 3) / 1000
    return [
        Figure("S4", "code set ready", opened, 5, "ms"),
        Figure(
            "S4", "beside import of simple_icd_10_cm", imported / opened, 400, "x", f"{imported:.0f} ms", at_least=True
        ),
        Figure("S17", "building beyond parsing", built - parsed, 3, "s", f"built {built:.2f} s, parsed {parsed:.2f} s"),
    ]
