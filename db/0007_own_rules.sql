-- The clinic's own rules, every version kept: a claim that was sent is judged by the rules of its time.
-- document is the rule as its file holds it.

CREATE TABLE own_rules (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    identifier TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL
);

CREATE TABLE own_rule_versions (
    rule_id INTEGER NOT NULL REFERENCES own_rules (id),
    version INTEGER NOT NULL,
    document TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    PRIMARY KEY (rule_id, version)
);
