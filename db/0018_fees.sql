-- What the clinic charges for one unit of a code, from a day on; payer '' is every payer without a charge of its own.
-- charge is dollars as decimal text; empty: from that day on there is none. A row taken back stays with active 0.

CREATE TABLE fees (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    code TEXT NOT NULL,
    payer TEXT NOT NULL,
    since TEXT NOT NULL,
    charge TEXT,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL
);

CREATE UNIQUE INDEX fees_by_code ON fees (code, payer, since) WHERE active = 1;
