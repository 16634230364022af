"""What the window and the command line share: opening the code book, checking, reporting."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from clinic_app.checker.check import check
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.codebook.edition_changes import clear_leftovers, finish_change
from clinic_app.codebook.imported_editions import editions_folder
from clinic_app.domain.visit import Visit
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.rules.edition import rule_book_edition

Progress = Callable[[float, str], bool]
"""Told how far a long task is (0 to 1) and what it does; answers False to stop it."""


@dataclass(frozen=True, slots=True)
class Checking:
    """A code book, a rule book and a day: all that a check needs beside the visit."""

    codebook: Codebook
    today: date
    editions: Mapping[str, str]
    rules: tuple[Rule, ...] = ALL_RULES

    def check(self, visit: Visit) -> tuple[Claim, CheckResult]:
        """Resolve and check one visit. Raises `UnreadableVisitError` for a payer nobody knows."""
        claim = resolve(visit, self.codebook, self.today)
        return claim, check(claim, self.rules)


def open_codebook(progress: Progress | None = None) -> Codebook:
    """Open the code book; at the first use on a machine it is built, which takes some seconds."""
    finish_change(editions_folder())
    clear_leftovers(editions_folder())
    codebook = Codebook.open(ensure_built(progress))
    rule_book_edition()  # takes the sum of the sources once, on a worker's time
    gc.freeze()  # the tables stay for good: the collector need not walk through them again and again
    return codebook


def open_checking(today: date, progress: Progress | None = None) -> Checking:
    """Open everything a check needs."""
    codebook = open_codebook(progress)
    return Checking(codebook, today, codebook.editions())
