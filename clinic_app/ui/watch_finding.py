"""A watch that runs, as a finding of the visit in the form: until it is taken over, the visit is not over."""

from __future__ import annotations

from collections.abc import Sequence

from clinic_app.checker.findings import Finding, Severity
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.stretch import Stretch
from clinic_app.domain.treatment_entry import line_of
from clinic_app.domain.visit import Place, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.running_watch import running_watches
from clinic_app.ui.buttons import key_text
from clinic_app.ui.language import time_text, tr

WATCH_RULE = "FORM-WATCH"
TREATING_KEY = "Ctrl+Shift+H"


def watches_now(clinic: Clinic, visit_id: int) -> tuple[Stretch, ...]:
    """What the watch measures of a visit right now."""
    try:
        return tuple(running_watches(clinic, visit_id))
    except ClinicError:  # the store fails: the check itself says so
        return ()


def watch_findings(running: Sequence[Stretch], visit: Visit) -> tuple[Finding, ...]:
    """One a code whose watch runs; none can be accepted."""
    why = tr("Under Treating ({key}) its minutes are taken over, or thrown away.", key=key_text(TREATING_KEY))
    return tuple(
        Finding(
            WATCH_RULE,
            Severity.ERROR,
            _place(visit, one.code),
            tr(
                "The watch of {code} has run since {time}; its minutes are not in the visit yet.",
                code=one.code,
                time=time_text(one.started_at.astimezone().time()),
            ),
            why,
            waivable=False,
        )
        for one in running
    )


def _place(visit: Visit, code: str) -> Place:
    line = line_of(visit, code)
    return ("lines",) if line is None else ("lines", line, "minutes")
