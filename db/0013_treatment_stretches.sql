-- What a clinician's watch measures while treating, until it is taken over into the visit: one row a stretch of a code.
-- Moments are UTC. A stretch without an end still runs. `who` is therapist or assistant; `beside` 1: it may run beside
-- others of the same clinician and patient (groups, supervised modalities).

CREATE TABLE treatment_stretches (
    id INTEGER NOT NULL PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES visits (id),
    patient_id INTEGER NOT NULL,
    provider_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    who TEXT NOT NULL,
    beside INTEGER NOT NULL CHECK (beside IN (0, 1)),
    started_at TEXT NOT NULL,
    ended_at TEXT
);

CREATE INDEX treatment_stretches_by_visit ON treatment_stretches (visit_id, id);
CREATE INDEX treatment_stretches_running ON treatment_stretches (ended_at, provider_id);
