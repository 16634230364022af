-- Whether the last check found that a visit lacks what a claim cannot be without (payer, diagnosis, service, units):
-- lists call such a visit not complete, whatever its findings.

ALTER TABLE visits ADD COLUMN incomplete INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit_versions ADD COLUMN incomplete INTEGER NOT NULL DEFAULT 0;

DROP INDEX visits_by_standing;
CREATE INDEX visits_by_standing ON visits (status, verdict, incomplete);
