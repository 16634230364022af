"""Whether a visit is whole enough to be called ready: an empty field raises no finding, and is no claim either."""

from __future__ import annotations

from clinic_app.checker.claim import Claim
from clinic_app.domain.errors import ClinicError
from clinic_app.services.visit_changes import with_counted_units


def incompleteness(claim: Claim) -> ClinicError | None:
    """What keeps a visit from being judged as a whole, with what to do; None where nothing does.

    Without a payer no payer's rules were asked, and a line with neither units nor minutes bills nobody knows what.
    """
    if not claim.diagnoses or not claim.lines:
        return ClinicError("This visit is not complete yet.", "Enter its diagnoses and its service lines.")
    if not claim.visit.payer:
        return ClinicError("This visit has no payer yet.", "Choose one, or enter the coverage of its day.")
    counted = with_counted_units(claim.visit, claim.day_count.units_of_line)
    if any(line.units is None for line in counted.lines or ()):
        return ClinicError("A service line has no units yet.", "Enter its minutes or its units.")
    return None
