-- What was brought in from files of other systems, and each record it added or changed: an import can be undone.
-- state: running, done, undoing, undone. counts and tables are JSON text. before is JSON text of what was kept, NULL
-- for a record that was added; version is that which the import made.

CREATE TABLE imports (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    begun_by TEXT NOT NULL,
    watched INTEGER NOT NULL CHECK (watched IN (0, 1)),
    state TEXT NOT NULL,
    counts TEXT NOT NULL,
    tables TEXT NOT NULL
);

CREATE INDEX imports_by_file ON imports (sha256);

CREATE TABLE import_objects (
    import_id INTEGER NOT NULL REFERENCES imports (id),
    kind TEXT NOT NULL,
    object_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    before TEXT,
    PRIMARY KEY (import_id, kind, object_id)
) WITHOUT ROWID;

-- Files of the watched folder that wait for a person, or that were looked at without bringing anything in.
CREATE TABLE watched_files (
    sha256 TEXT NOT NULL PRIMARY KEY,
    file_name TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    state TEXT NOT NULL,
    sentence TEXT NOT NULL,
    import_id INTEGER
);
