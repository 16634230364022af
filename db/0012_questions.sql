-- Questions to the people who treat: about a finding of a visit, as it stood in a version. `at` is JSON, a place in the
-- notation; `said` is what the finding said then. `status_before` is where the visit stood before it was asked about.

CREATE TABLE questions (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    visit_id INTEGER NOT NULL REFERENCES visits (id),
    visit_version INTEGER NOT NULL,
    rule TEXT NOT NULL,
    at TEXT NOT NULL,
    said TEXT NOT NULL,
    words TEXT NOT NULL,
    provider_id INTEGER NOT NULL REFERENCES providers (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'withdrawn')),
    status_before TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    answer TEXT NOT NULL,
    ended_at TEXT,
    ended_by TEXT NOT NULL
);

CREATE INDEX questions_by_visit ON questions (visit_id, id);
CREATE INDEX questions_by_state ON questions (state, provider_id, id);
