-- Of the last check: whether the visit lacked what a claim cannot be without (payer, diagnosis, service, units), and how
-- many of its billed codes are in no table, so that nothing of them was checked. Lists never call such a visit fine.

ALTER TABLE visits ADD COLUMN incomplete INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visits ADD COLUMN unknown_codes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit_versions ADD COLUMN incomplete INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit_versions ADD COLUMN unknown_codes INTEGER NOT NULL DEFAULT 0;

DROP INDEX visits_by_standing;
CREATE INDEX visits_by_standing ON visits (status, verdict, incomplete);
