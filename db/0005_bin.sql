-- The bin: what was taken out of the lists, whole, until the owner empties it.
-- content is JSON: the rows of every table that belonged to it, by table.

CREATE TABLE bin (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    object_id INTEGER NOT NULL,
    label TEXT NOT NULL,
    content TEXT NOT NULL,
    binned_at TEXT NOT NULL,
    binned_by TEXT NOT NULL
);
