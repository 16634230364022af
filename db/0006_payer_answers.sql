-- Where a clinic has its own answers of a payer from, the state whose rules hold, and what a payer was before a change.

ALTER TABLE payers ADD COLUMN state TEXT NOT NULL DEFAULT '';
ALTER TABLE payers ADD COLUMN origins TEXT NOT NULL DEFAULT '[]';

-- The states a payer had before its changes, the newest last; undoing one takes it off again.
CREATE TABLE payer_versions (
    payer_id INTEGER NOT NULL REFERENCES payers (id),
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    based_on TEXT NOT NULL,
    overrides TEXT NOT NULL,
    electronic_id TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    state TEXT NOT NULL,
    origins TEXT NOT NULL,
    replaced_at TEXT NOT NULL,
    PRIMARY KEY (payer_id, version)
);
