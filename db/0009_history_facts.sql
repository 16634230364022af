-- What the numbers of a visit rest on: modifiers and charges of lines, the dates and counts that visits name, and what
-- a person noted of a patient's use of the yearly threshold elsewhere.

ALTER TABLE visit_lines ADD COLUMN modifiers TEXT NOT NULL DEFAULT '';
ALTER TABLE visit_lines ADD COLUMN charge TEXT;

UPDATE visit_lines SET
    charge = (
        SELECT json_extract(k.visit, '$.lines[' || visit_lines.position || '].charge')
        FROM visits v JOIN visit_versions k ON k.visit_id = v.id AND k.version = v.version
        WHERE v.id = visit_lines.visit_id
    ),
    modifiers = coalesce((
        SELECT group_concat(upper(trim(m.value)), ' ')
        FROM visits v JOIN visit_versions k ON k.visit_id = v.id AND k.version = v.version,
            json_each(k.visit, '$.lines[' || visit_lines.position || '].modifiers') m
        WHERE v.id = visit_lines.visit_id
    ), '');

-- Of the newest version of a visit. has_plan: it carries a plan of care; authorization: its number in capitals.
CREATE TABLE visit_facts (
    visit_id INTEGER NOT NULL PRIMARY KEY REFERENCES visits (id),
    has_plan INTEGER NOT NULL CHECK (has_plan IN (0, 1)),
    start_of_care TEXT,
    progress_report TEXT,
    progress_report_by TEXT,
    authorization TEXT NOT NULL,
    visits_used INTEGER,
    units_used INTEGER
);

INSERT INTO visit_facts
SELECT
    v.id,
    json_type(k.visit, '$.plan_of_care') IS NOT NULL,
    json_extract(k.visit, '$.plan_of_care.start_of_care'),
    json_extract(k.visit, '$.history.last_progress_report'),
    json_extract(k.visit, '$.history.progress_report_by'),
    upper(trim(coalesce(json_extract(k.visit, '$.authorization.number'), ''))),
    json_extract(k.visit, '$.authorization.visits_used'),
    json_extract(k.visit, '$.authorization.units_used')
FROM visits v JOIN visit_versions k ON k.visit_id = v.id AND k.version = v.version;

-- What other providers used of the threshold, as a person learned it; a newer note never removes an older one.
CREATE TABLE threshold_notes (
    id INTEGER NOT NULL PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    year INTEGER NOT NULL,
    bucket TEXT NOT NULL,
    amount TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by TEXT NOT NULL
);

CREATE INDEX threshold_notes_by_patient ON threshold_notes (patient_id, year, bucket, checked_on);
