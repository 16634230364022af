-- What makes entry short: each clinician's own favourite codes, short names of codes, and named sets of codes.
-- Favourites of the whole clinic stay in favourite_codes. A nickname is kept in small letters.

CREATE TABLE clinician_favourites (
    provider_id INTEGER NOT NULL REFERENCES providers (id),
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (provider_id, kind, code)
);

CREATE TABLE code_nicknames (
    kind TEXT NOT NULL,
    nickname TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (kind, nickname)
);

-- document holds diagnoses and lines in the notation, as JSON; discipline is empty for a set any discipline may use.
CREATE TABLE visit_templates (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    discipline TEXT NOT NULL,
    position INTEGER NOT NULL,
    document TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL
);
