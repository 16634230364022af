-- The clinic, the people who treat, its payers and its settings.
-- Days and moments are ISO text, amounts decimal text, truth values 0 and 1, lists and tables JSON text.

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE clinic (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    npi TEXT NOT NULL,
    tax_id TEXT NOT NULL,
    tax_id_kind TEXT NOT NULL,
    taxonomy TEXT NOT NULL,
    address TEXT NOT NULL,
    pay_to_address TEXT NOT NULL,
    zip TEXT NOT NULL,
    kind TEXT NOT NULL,
    phone TEXT NOT NULL
);

CREATE TABLE providers (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    credential TEXT NOT NULL,
    npi TEXT NOT NULL,
    taxonomy TEXT NOT NULL,
    specialty TEXT NOT NULL,
    enrolled INTEGER CHECK (enrolled IN (0, 1)),
    initials TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
);

CREATE TABLE payers (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    profile TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    based_on TEXT NOT NULL,
    overrides TEXT NOT NULL,
    electronic_id TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
);

-- Codes as the clinic uses them: when last, how often, and which are favourites (place in the list, from 0).
CREATE TABLE used_codes (
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    last_used TEXT NOT NULL,
    uses INTEGER NOT NULL,
    PRIMARY KEY (kind, code)
);

CREATE INDEX used_codes_by_time ON used_codes (kind, last_used);

CREATE TABLE favourite_codes (
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (kind, code)
);
