"""What a visit lacks that was binned before the store kept it: worked out again from its versions when it comes back.

Steps of the database fill new tables and columns for the visits that are kept; what lay in the bin then had its rows
from before. The words of these statements are those of the steps.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from clinic_app.store.session import Writer

_NEWEST = "visits v JOIN visit_versions k ON k.visit_id = v.id AND k.version = v.version"
_IS_WHOLE = (
    "coalesce(json_extract({0}.visit, '$.lines[0].code'), '') <> '' "
    "AND coalesce(json_array_length({0}.visit, '$.diagnoses'), 0) > 0"
)
_STANDING = (
    "(SELECT count(*) FROM json_each(j.findings) f "
    "WHERE json_extract(f.value, '$[1]') = '{0}' AND json_extract(f.value, '$[5]') = 'stands')"
)
_LINES = (
    "UPDATE visit_lines SET charge = (SELECT json_extract(k.visit, '$.lines[' || visit_lines.position || '].charge') "
    f"FROM {_NEWEST} WHERE v.id = visit_lines.visit_id), "
    "modifiers = coalesce((SELECT group_concat(upper(trim(m.value)), ' ') "
    f"FROM {_NEWEST}, json_each(k.visit, '$.lines[' || visit_lines.position || '].modifiers') m "
    "WHERE v.id = visit_lines.visit_id), '') WHERE visit_id = ?"
)
_FACTS = (
    "INSERT INTO visit_facts SELECT v.id, json_type(k.visit, '$.plan_of_care') IS NOT NULL, "
    "json_extract(k.visit, '$.plan_of_care.start_of_care'), json_extract(k.visit, '$.history.last_progress_report'), "
    "json_extract(k.visit, '$.history.progress_report_by'), "
    "upper(trim(coalesce(json_extract(k.visit, '$.authorization.number'), ''))), "
    "json_extract(k.visit, '$.authorization.visits_used'), json_extract(k.visit, '$.authorization.units_used') "
    f"FROM {_NEWEST} WHERE v.id = ?"
)
_FIRST_BY_VERSION = (
    "INSERT OR IGNORE INTO first_checks SELECT k.visit_id, k.updated_at, k.verdict, k.errors, k.warnings "
    "FROM visit_versions k WHERE k.visit_id = ? AND k.version = (SELECT min(o.version) FROM visit_versions o "
    f"WHERE o.visit_id = k.visit_id AND o.verdict <> '' AND {_IS_WHOLE.format('o')})"
)
_FIRST_BY_JUDGEMENT = (
    "INSERT OR IGNORE INTO first_checks "
    f"SELECT j.visit_id, j.judged_at, j.verdict, {_STANDING.format('error')}, {_STANDING.format('warning')} "
    "FROM judgements j JOIN visit_versions k ON k.visit_id = j.visit_id AND k.version = j.version "
    "WHERE j.visit_id = ? AND j.id = (SELECT min(o.id) FROM judgements o WHERE o.visit_id = j.visit_id) "
    f"AND {_IS_WHOLE.format('k')}"
)
_FINDINGS = (
    "INSERT INTO visit_findings "
    "SELECT visit_id, rule, severity, max(n), max(CASE WHEN id = last THEN n ELSE 0 END), max(unsent) FROM ("
    "SELECT j.id, j.visit_id, json_extract(f.value, '$[0]') AS rule, json_extract(f.value, '$[1]') AS severity, "
    "count(*) AS n, k.status NOT IN ('sent', 'paid', 'denied') AS unsent, "
    "(SELECT max(o.id) FROM judgements o WHERE o.visit_id = j.visit_id) AS last "
    "FROM judgements j JOIN visit_versions k ON k.visit_id = j.visit_id AND k.version = j.version, "
    "json_each(j.findings) f WHERE j.visit_id = ? AND json_extract(f.value, '$[1]') IN ('error', 'warning') "
    "AND json_extract(f.value, '$[5]') = 'stands' "
    "GROUP BY j.id, j.visit_id, json_extract(f.value, '$[0]'), json_extract(f.value, '$[1]')) "
    "GROUP BY visit_id, rule, severity"
)


_LATER = {
    "visit_facts": (_LINES, _FACTS),
    "first_checks": (_FIRST_BY_VERSION, _FIRST_BY_JUDGEMENT),
    "visit_findings": (_FINDINGS,),
}
"""What fills the tables that came later, and the columns that came with them."""


def catch_up(writer: Writer, visit_ids: Sequence[int], known: Container[str]) -> None:
    """Give visits that came back from the bin what newer steps keep; `known` are the tables there were at that time."""
    for table, statements in _LATER.items():
        if table not in known:
            for statement in statements:
                for visit_id in visit_ids:
                    writer.run(statement, [visit_id])
