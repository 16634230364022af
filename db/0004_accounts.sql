-- People who may unlock the clinic, and the trail of what was done: written once, never changed.
-- Passphrases are nowhere in here: they open wraps of the key in the key file.

CREATE TABLE accounts (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    initials TEXT NOT NULL,
    provider_id INTEGER NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
);

-- seal is a keyed digest over this event and the seal of the one before it.
CREATE TABLE audit_events (
    id INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    object_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    detail TEXT NOT NULL,
    seal BLOB NOT NULL
);

CREATE TRIGGER audit_events_stay BEFORE UPDATE ON audit_events
BEGIN
    SELECT raise(ABORT, 'an audit event is never changed');
END;

CREATE TRIGGER audit_events_last BEFORE DELETE ON audit_events
BEGIN
    SELECT raise(ABORT, 'an audit event is never removed');
END;
