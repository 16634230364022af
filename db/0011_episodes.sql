-- Episodes of care, authorizations and who refers: typed once, and taken by the visits of their days.
-- plan and certifications are JSON in the notation's own keys; codes is a JSON list.

CREATE TABLE referring_providers (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    credential TEXT NOT NULL,
    npi TEXT NOT NULL,
    entity_type INTEGER,
    enrolled INTEGER CHECK (enrolled IN (0, 1)),
    active INTEGER NOT NULL CHECK (active IN (0, 1))
);

CREATE INDEX referring_providers_by_name ON referring_providers (last_name, first_name, id);

-- referring_id 0: nobody refers.
CREATE TABLE episodes (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    discipline TEXT NOT NULL,
    started_on TEXT NOT NULL,
    onset_on TEXT,
    referring_id INTEGER NOT NULL,
    qualifier TEXT NOT NULL,
    referral_number TEXT NOT NULL,
    referral_to TEXT,
    plan TEXT NOT NULL,
    certifications TEXT NOT NULL,
    discharged_on TEXT,
    discharge_note_on TEXT,
    discharge_note_by TEXT NOT NULL
);

CREATE INDEX episodes_by_patient ON episodes (patient_id, started_on);

-- payer and discipline "": any. visits_before, units_before: what was used before the first visit kept here.
CREATE TABLE authorizations (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    number TEXT NOT NULL,
    payer TEXT NOT NULL,
    discipline TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    codes TEXT NOT NULL,
    visits INTEGER,
    units INTEGER,
    visits_before INTEGER,
    units_before INTEGER
);

CREATE INDEX authorizations_by_patient ON authorizations (patient_id, first_day);

-- What a record of a patient's chart was before a change: the whole row as JSON, by the table it stood in.
CREATE TABLE chart_versions (
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    patient_id INTEGER NOT NULL,
    content TEXT NOT NULL,
    replaced_at TEXT NOT NULL,
    replaced_by INTEGER NOT NULL,
    PRIMARY KEY (kind, record_id, version)
);

CREATE INDEX chart_versions_by_patient ON chart_versions (patient_id, kind, record_id);
