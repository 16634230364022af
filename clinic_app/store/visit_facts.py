"""What a visit names that later visits rest on, in columns: the history asks without reading whole visits."""

from __future__ import annotations

from datetime import date

from clinic_app.domain.records import VisitFact
from clinic_app.domain.visit import Visit
from clinic_app.store.columns import day, iso
from clinic_app.store.session import Row, Writer

COLUMNS = "v.id, v.day, v.number, f.start_of_care, f.progress_report, f.progress_report_by, f.visits_used, f.units_used"
FACTS = f"SELECT {COLUMNS} FROM visits v JOIN visit_facts f ON f.visit_id = v.id"
"""The facts of visits; the tables go by v and f."""


def keep_facts(writer: Writer, visit_id: int, visit: Visit) -> None:
    """Write the facts of the newest version of a visit."""
    plan, history, authorization = visit.plan_of_care, visit.history, visit.authorization
    writer.run("DELETE FROM visit_facts WHERE visit_id = ?", [visit_id])
    writer.insert(
        "visit_facts",
        {
            "visit_id": visit_id,
            "has_plan": plan is not None,
            "start_of_care": iso(plan.start_of_care) if plan is not None else None,
            "progress_report": iso(history.last_progress_report) if history is not None else None,
            "progress_report_by": history.progress_report_by if history is not None else None,
            "authorization": authorization_key(authorization.number) if authorization is not None else "",
            "visits_used": authorization.visits_used if authorization is not None else None,
            "units_used": authorization.units_used if authorization is not None else None,
        },
    )


def authorization_key(number: str | None) -> str:
    """A number of an authorization as the history compares it."""
    return (number or "").strip().upper()


def fact_of(row: Row) -> VisitFact:
    """The facts from a row of `FACTS`."""
    return VisitFact(
        visit_id=row["id"],
        day=date.fromisoformat(row["day"]),
        number=row["number"],
        start_of_care=day(row["start_of_care"]),
        progress_report=day(row["progress_report"]),
        progress_report_by=row["progress_report_by"],
        visits_used=row["visits_used"],
        units_used=row["units_used"],
    )
