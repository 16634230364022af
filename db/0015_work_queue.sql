-- What the list of all visits shows beside a visit: worked out by a check, thrown away and made again at any time.
-- `id` is the visit's. A visit without a row was never looked at by the list. `basis` is the rule book and the tables,
-- `judged_for` the day, it was made with; `seen_...` how often clinic, patient and the clinician's day had been changed by
-- then. `unit_rule` is the payer's way to count. `files` is 0 where there is nobody to file with; `file_by` NULL where no
-- limit is known.

CREATE TABLE queue_rows (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES visits (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    basis TEXT NOT NULL,
    judged_for TEXT NOT NULL,
    seen_clinic INTEGER NOT NULL,
    seen_patient INTEGER NOT NULL,
    seen_day INTEGER NOT NULL,
    rule TEXT NOT NULL,
    message TEXT NOT NULL,
    unit_rule TEXT NOT NULL,
    units_cms INTEGER,
    units_ama INTEGER,
    files INTEGER NOT NULL CHECK (files IN (0, 1)),
    file_by TEXT
);

-- How often what stands around visits was changed: 'clinic' for payers, rules and the clinic itself, 'patient 7' for a
-- patient with coverages and visits, 'day 3 2026-06-15' for the visits of a clinician on a day.
CREATE TABLE queue_changes (
    scope TEXT NOT NULL PRIMARY KEY,
    changes INTEGER NOT NULL
) WITHOUT ROWID;

-- Why a visit was put on hold, as typed; it holds for the version that put it there.
CREATE TABLE hold_reasons (
    visit_id INTEGER NOT NULL REFERENCES visits (id),
    version INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (visit_id, version)
);

-- A visit is judged with the patient's other visits and the clinician's day around it.
CREATE TRIGGER queue_visit_added AFTER INSERT ON visits
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || NEW.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
    INSERT INTO queue_changes VALUES ('day ' || NEW.provider_id || ' ' || NEW.day, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_visit_changed AFTER UPDATE OF version ON visits
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || OLD.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
    INSERT INTO queue_changes VALUES ('patient ' || NEW.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
    INSERT INTO queue_changes VALUES ('day ' || OLD.provider_id || ' ' || OLD.day, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
    INSERT INTO queue_changes VALUES ('day ' || NEW.provider_id || ' ' || NEW.day, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_visit_gone AFTER DELETE ON visits
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || OLD.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
    INSERT INTO queue_changes VALUES ('day ' || OLD.provider_id || ' ' || OLD.day, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_patient_changed AFTER UPDATE OF version ON patients
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || NEW.id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_coverage_added AFTER INSERT ON coverages
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || NEW.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_coverage_changed AFTER UPDATE ON coverages
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || OLD.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
    INSERT INTO queue_changes VALUES ('patient ' || NEW.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_coverage_gone AFTER DELETE ON coverages
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || OLD.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_threshold_noted AFTER INSERT ON threshold_notes
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || NEW.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

-- People who treat, payers, the clinic's own numbers and its own rules stand behind every visit.
CREATE TRIGGER queue_provider_added AFTER INSERT ON providers
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_provider_changed AFTER UPDATE ON providers
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_provider_gone AFTER DELETE ON providers
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_payer_added AFTER INSERT ON payers
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_payer_changed AFTER UPDATE ON payers
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_payer_gone AFTER DELETE ON payers
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_clinic_added AFTER INSERT ON clinic
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_clinic_changed AFTER UPDATE ON clinic
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_clinic_gone AFTER DELETE ON clinic
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_own_rule_added AFTER INSERT ON own_rules
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_own_rule_changed AFTER UPDATE ON own_rules
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_own_rule_gone AFTER DELETE ON own_rules
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

-- Plan, referral and authorization of a visit come from the patient's chart; a referring provider from the clinic's list.
CREATE TRIGGER queue_episode_added AFTER INSERT ON episodes
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || NEW.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_episode_changed AFTER UPDATE ON episodes
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || NEW.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_episode_gone AFTER DELETE ON episodes
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || OLD.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_authorization_added AFTER INSERT ON authorizations
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || NEW.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_authorization_changed AFTER UPDATE ON authorizations
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || NEW.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_authorization_gone AFTER DELETE ON authorizations
BEGIN
    INSERT INTO queue_changes VALUES ('patient ' || OLD.patient_id, 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_referrer_added AFTER INSERT ON referring_providers
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_referrer_changed AFTER UPDATE ON referring_providers
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER queue_referrer_gone AFTER DELETE ON referring_providers
BEGIN
    INSERT INTO queue_changes VALUES ('clinic', 1)
        ON CONFLICT (scope) DO UPDATE SET changes = changes + 1;
END;
