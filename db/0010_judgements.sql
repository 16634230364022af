-- What each version of a visit was judged with and what was said of it: never changed, so that a reprint says the same.
-- It goes only with its visit. `tables` and `findings` are JSON text; `sheet` is the printed sheet, packed, in base 64.

CREATE TABLE judgements (
    id INTEGER NOT NULL PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES visits (id),
    version INTEGER NOT NULL,
    judged_at TEXT NOT NULL,
    judged_by TEXT NOT NULL,
    judged_for TEXT NOT NULL,
    program TEXT NOT NULL,
    rule_book TEXT NOT NULL,
    verdict TEXT NOT NULL,
    tables TEXT NOT NULL,
    findings TEXT NOT NULL,
    sheet TEXT NOT NULL
);

CREATE INDEX judgements_by_visit ON judgements (visit_id, version, id);

CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements
BEGIN
    SELECT raise(ABORT, 'a judgement is never changed');
END;
