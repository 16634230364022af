"""The word index of the diagnosis table."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from clinic_app.codebook.diagnosis_tree import DiagnosisTree
from clinic_app.codebook.tabular_list import TabularNode


def write_search_index(
    table: sqlite3.Connection, nodes: Sequence[TabularNode], tree: DiagnosisTree, lay_terms: Path
) -> None:
    """Fill the search tables."""
