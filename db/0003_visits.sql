-- Visits with every version kept, their codes for the history, waivers and drafts.
-- visit_versions holds the visit in the notation, as JSON; the columns of visits are what lists sort and filter by.

CREATE TABLE visit_numbers (
    year INTEGER NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
);

CREATE TABLE visits (
    id INTEGER NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    provider_id INTEGER NOT NULL REFERENCES providers (id),
    day TEXT NOT NULL,
    started TEXT,
    payer TEXT NOT NULL,
    discipline TEXT,
    status TEXT NOT NULL,
    verdict TEXT NOT NULL,
    errors INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    not_checked INTEGER NOT NULL,
    units INTEGER NOT NULL,
    charge TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL
);

CREATE INDEX visits_by_day ON visits (day, id);
CREATE INDEX visits_by_patient ON visits (patient_id, day, id);
CREATE INDEX visits_by_provider ON visits (provider_id, day);
CREATE INDEX visits_by_status ON visits (status, day, id);
CREATE INDEX visits_by_standing ON visits (status, verdict);

CREATE TABLE visit_versions (
    visit_id INTEGER NOT NULL REFERENCES visits (id),
    version INTEGER NOT NULL,
    patient_id INTEGER NOT NULL,
    provider_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    started TEXT,
    discipline TEXT,
    status TEXT NOT NULL,
    verdict TEXT NOT NULL,
    errors INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    not_checked INTEGER NOT NULL,
    visit TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    PRIMARY KEY (visit_id, version)
);

-- The codes of the newest version of a visit, upper case, diagnoses without the dot.
CREATE TABLE visit_diagnoses (
    visit_id INTEGER NOT NULL REFERENCES visits (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (visit_id, position)
);

CREATE TABLE visit_lines (
    visit_id INTEGER NOT NULL REFERENCES visits (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    minutes INTEGER,
    units INTEGER,
    allowed TEXT,
    PRIMARY KEY (visit_id, position)
);

CREATE TABLE waivers (
    id INTEGER NOT NULL PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES visits (id),
    waiver TEXT NOT NULL,
    given_in INTEGER NOT NULL,
    given_at TEXT NOT NULL,
    withdrawn_in INTEGER,
    withdrawn_at TEXT,
    withdrawn_by TEXT NOT NULL
);

CREATE INDEX waivers_by_visit ON waivers (visit_id);

CREATE TABLE drafts (
    id INTEGER NOT NULL PRIMARY KEY,
    visit_id INTEGER NOT NULL,
    base_version INTEGER NOT NULL,
    patient_id INTEGER NOT NULL,
    provider_id INTEGER NOT NULL,
    visit TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL
);
