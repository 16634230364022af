-- What a clinic looks back on: what the first check of a whole visit said, and what was ever found on it.

-- One row a visit, written once: the first time a version with a diagnosis and a service was judged.
CREATE TABLE first_checks (
    visit_id INTEGER NOT NULL PRIMARY KEY REFERENCES visits (id),
    checked_at TEXT NOT NULL,
    verdict TEXT NOT NULL,
    errors INTEGER NOT NULL,
    warnings INTEGER NOT NULL
);

INSERT INTO first_checks
SELECT k.visit_id, k.updated_at, k.verdict, k.errors, k.warnings
FROM visit_versions k JOIN visits v ON v.id = k.visit_id
WHERE k.version = (
    SELECT min(o.version) FROM visit_versions o WHERE o.visit_id = k.visit_id AND o.verdict <> ''
    AND coalesce(json_extract(o.visit, '$.lines[0].code'), '') <> ''
    AND coalesce(json_array_length(o.visit, '$.diagnoses'), 0) > 0
);

INSERT OR IGNORE INTO first_checks
SELECT j.visit_id, j.judged_at, j.verdict,
    (
        SELECT count(*) FROM json_each(j.findings) f
        WHERE json_extract(f.value, '$[1]') = 'error' AND json_extract(f.value, '$[5]') = 'stands'
    ),
    (
        SELECT count(*) FROM json_each(j.findings) f
        WHERE json_extract(f.value, '$[1]') = 'warning' AND json_extract(f.value, '$[5]') = 'stands'
    )
FROM judgements j JOIN visits v ON v.id = j.visit_id
JOIN visit_versions k ON k.visit_id = j.visit_id AND k.version = j.version
WHERE j.id = (SELECT min(o.id) FROM judgements o WHERE o.visit_id = j.visit_id)
AND coalesce(json_extract(k.visit, '$.lines[0].code'), '') <> ''
AND coalesce(json_array_length(k.visit, '$.diagnoses'), 0) > 0;

-- Each rule that ever found something on a kept version: how often at most in one check, how often in the last one, and
-- whether it spoke while the claim was still here.
CREATE TABLE visit_findings (
    visit_id INTEGER NOT NULL REFERENCES visits (id),
    rule TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning')),
    found INTEGER NOT NULL,
    standing INTEGER NOT NULL,
    caught INTEGER NOT NULL CHECK (caught IN (0, 1)),
    PRIMARY KEY (visit_id, rule, severity)
) WITHOUT ROWID;

INSERT INTO visit_findings
SELECT visit_id, rule, severity, max(n), max(CASE WHEN id = last THEN n ELSE 0 END), max(unsent)
FROM (
    SELECT j.id, j.visit_id, json_extract(f.value, '$[0]') AS rule, json_extract(f.value, '$[1]') AS severity,
        count(*) AS n, k.status NOT IN ('sent', 'paid', 'denied') AS unsent,
        (SELECT max(o.id) FROM judgements o WHERE o.visit_id = j.visit_id) AS last
    FROM judgements j JOIN visits v ON v.id = j.visit_id
    JOIN visit_versions k ON k.visit_id = j.visit_id AND k.version = j.version, json_each(j.findings) f
    WHERE json_extract(f.value, '$[1]') IN ('error', 'warning') AND json_extract(f.value, '$[5]') = 'stands'
    GROUP BY j.id, j.visit_id, json_extract(f.value, '$[0]'), json_extract(f.value, '$[1]')
)
GROUP BY visit_id, rule, severity;
