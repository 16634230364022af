"""`clinic-app rules -o FILE`: the manual of all rules as a PDF."""

from __future__ import annotations

import sys
from pathlib import Path

from clinic_app.cli.paper_file import moment_of_printing, write_paper
from clinic_app.domain.errors import ClinicError
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.services.claim_papers import printed
from clinic_app.services.rule_manual import manual_pdf


def write_manual(place: str) -> int:
    """Write the manual of all rules as a PDF; 2 if the system refuses the place."""
    mark = printed(moment_of_printing(None), "", training=False)
    try:
        write_paper(Path(place), manual_pdf(ALL_RULES, mark))
    except ClinicError as problem:
        print(problem, file=sys.stderr)
        return 2
    print(f"{place}: {len(ALL_RULES)} rules")
    return 0
