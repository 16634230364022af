-- Denials as typed from a payer's answer, and which rules each concerns: what a rule's count of denials stands on.
-- visit_id 0: the claim was not found here, or is none of this program's. rarcs is a JSON list.

CREATE TABLE denials (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    visit_id INTEGER NOT NULL,
    claim_number TEXT NOT NULL,
    carc TEXT NOT NULL,
    rarcs TEXT NOT NULL,
    payer TEXT NOT NULL,
    day TEXT NOT NULL,
    amount TEXT,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL
);

CREATE INDEX denials_by_day ON denials (day, id);
CREATE INDEX denials_by_visit ON denials (visit_id);

-- standing: the rule had found something on that visit, was accepted there with a reason, could not be checked there, or
-- was silent (so, too, where the visit is not known).
CREATE TABLE denial_rules (
    denial_id INTEGER NOT NULL REFERENCES denials (id),
    rule TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('found', 'waived', 'not_checked', 'silent')),
    PRIMARY KEY (denial_id, rule)
);

CREATE INDEX denial_rules_by_rule ON denial_rules (rule);
