-- Patients, their coverages, and the words they are found by.

CREATE TABLE patients (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    first_name TEXT NOT NULL,
    middle_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    suffix TEXT NOT NULL,
    born TEXT,
    sex TEXT NOT NULL,
    dominant TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    charted TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    sort_name TEXT NOT NULL
);

CREATE INDEX patients_by_name ON patients (sort_name, id);

CREATE TABLE coverages (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    payer TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 3),
    member_id TEXT NOT NULL,
    group_number TEXT NOT NULL,
    name_on_card TEXT NOT NULL,
    insured TEXT,
    first_day TEXT,
    last_day TEXT
);

CREATE INDEX coverages_by_patient ON coverages (patient_id, rank);

-- Words in lower case without accents: of the names, the date of birth, the telephone and the member numbers.
CREATE TABLE patient_words (
    word TEXT NOT NULL,
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    PRIMARY KEY (word, patient_id)
);

CREATE INDEX patient_words_by_patient ON patient_words (patient_id);
