-- What the list of all visits shows beside a visit: worked out by a check, thrown away and made again at any time.
-- `id` is the visit's. A visit without a row was never looked at by the list. `stale` counts what has changed around the
-- visit since the check: 0 while nothing has. `basis` is the rule book and the tables, `judged_for` the day, it was made
-- with; `unit_rule` the payer's way to count. `files` is 0 where there is nobody to file with; `file_by` NULL where no
-- limit is known.

CREATE TABLE queue_rows (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES visits (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    stale INTEGER NOT NULL,
    basis TEXT NOT NULL,
    judged_for TEXT NOT NULL,
    rule TEXT NOT NULL,
    message TEXT NOT NULL,
    unit_rule TEXT NOT NULL,
    units_cms INTEGER,
    units_ama INTEGER,
    files INTEGER NOT NULL CHECK (files IN (0, 1)),
    file_by TEXT
);

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
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.patient_id = NEW.patient_id AND v.status IN ('draft', 'waiting', 'ready', 'hold')
        UNION
        SELECT v.id FROM visits v WHERE v.provider_id = NEW.provider_id AND v.day = NEW.day
            AND v.status IN ('draft', 'waiting', 'ready', 'hold')
    );
END;

CREATE TRIGGER queue_visit_changed AFTER UPDATE OF version ON visits
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id = NEW.id OR id IN (
        SELECT v.id FROM visits v WHERE v.patient_id IN (OLD.patient_id, NEW.patient_id)
            AND v.status IN ('draft', 'waiting', 'ready', 'hold')
        UNION
        SELECT v.id FROM visits v WHERE v.provider_id IN (OLD.provider_id, NEW.provider_id) AND v.day IN (OLD.day, NEW.day)
            AND v.status IN ('draft', 'waiting', 'ready', 'hold')
    );
END;

CREATE TRIGGER queue_visit_gone AFTER DELETE ON visits
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.patient_id = OLD.patient_id AND v.status IN ('draft', 'waiting', 'ready', 'hold')
        UNION
        SELECT v.id FROM visits v WHERE v.provider_id = OLD.provider_id AND v.day = OLD.day
            AND v.status IN ('draft', 'waiting', 'ready', 'hold')
    );
END;

CREATE TRIGGER queue_patient_changed AFTER UPDATE OF version ON patients
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.patient_id = NEW.id AND v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_coverage_added AFTER INSERT ON coverages
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.patient_id = NEW.patient_id AND v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_coverage_changed AFTER UPDATE ON coverages
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.patient_id IN (OLD.patient_id, NEW.patient_id)
            AND v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_coverage_gone AFTER DELETE ON coverages
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.patient_id = OLD.patient_id AND v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_threshold_noted AFTER INSERT ON threshold_notes
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.patient_id = NEW.patient_id AND v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_provider_changed AFTER UPDATE OF version ON providers
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.provider_id = NEW.id AND v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

-- Payers, the clinic's own numbers and its own rules stand behind every visit.
CREATE TRIGGER queue_payer_added AFTER INSERT ON payers
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_payer_changed AFTER UPDATE OF version ON payers
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_payer_gone AFTER DELETE ON payers
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_clinic_added AFTER INSERT ON clinic
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_clinic_changed AFTER UPDATE ON clinic
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_own_rule_added AFTER INSERT ON own_rules
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_own_rule_changed AFTER UPDATE ON own_rules
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;

CREATE TRIGGER queue_own_rule_gone AFTER DELETE ON own_rules
BEGIN
    UPDATE queue_rows SET stale = stale + 1 WHERE id IN (
        SELECT v.id FROM visits v WHERE v.status IN ('draft', 'waiting', 'ready', 'hold'));
END;
