-- The ledger is append-only truth; the mart is what counts now, derived from it and rebuilt at will.
-- Times are UTC. Big tables have integer keys, no constraints and no indexes: uniqueness is checked in the transaction.
CREATE SCHEMA ledger;
CREATE SCHEMA mart;

-- One row. Every commit updates it, so two transactions at once conflict here and one of them starts again.
CREATE TABLE ledger.meta (
    schema_version INTEGER NOT NULL,
    illustrative BOOLEAN NOT NULL,
    publish BIGINT NOT NULL,
    journal_number BIGINT NOT NULL,
    journal_hash VARCHAR NOT NULL
);
INSERT INTO ledger.meta VALUES (0, false, 0, 0, '');

CREATE TABLE ledger.journal (
    number BIGINT, at_utc TIMESTAMP, who VARCHAR, action VARCHAR, subject VARCHAR, old VARCHAR, new VARCHAR,
    previous VARCHAR, publish BIGINT, hash VARCHAR
);

-- One row per arrival: the same bytes may come under several names.
CREATE TABLE ledger.file (sha256 VARCHAR, name VARCHAR, size BIGINT, path VARCHAR, who VARCHAR, at_utc TIMESTAMP);

-- position: of the part in its file. digest: of what was understood, so
-- that the same file with the same reading is known again.
CREATE TABLE ledger.submission (
    submission_id UUID, publish BIGINT, position INTEGER, unit_id INTEGER, period INTEGER, sha256 VARCHAR,
    file_name VARCHAR, digest VARCHAR, layout VARCHAR, registers VARCHAR[], who VARCHAR, on_behalf_of VARCHAR,
    at_utc TIMESTAMP, receipt VARCHAR, fact_count INTEGER, facility_count INTEGER, problem_count INTEGER
);

-- The state of a submission is its latest row here; a rollback is such a row.
CREATE TABLE ledger.submission_state (
    submission_id UUID, publish BIGINT, state VARCHAR, who VARCHAR, at_utc TIMESTAMP, why VARCHAR
);

CREATE TABLE ledger.input_code (input_id INTEGER, code VARCHAR);

CREATE TABLE ledger.fact (
    submission_id UUID, unit_id INTEGER, period INTEGER, input_id INTEGER, value DOUBLE, state VARCHAR,
    sheet VARCHAR, cell VARCHAR
);

-- flags, numbers, texts, cells: JSON objects by column code; a column the workbook lacks has no key.
CREATE TABLE ledger.facility (
    submission_id UUID, unit_id INTEGER, period INTEGER, register VARCHAR, position INTEGER, type VARCHAR, name VARCHAR,
    place VARCHAR, flags VARCHAR, numbers VARCHAR, texts VARCHAR, sheet VARCHAR, "row" INTEGER, cells VARCHAR,
    old_commune VARCHAR
);

CREATE TABLE ledger.accepted_problem (
    submission_id UUID, publish BIGINT, kind VARCHAR, sheet VARCHAR, cell VARCHAR, message_vi VARCHAR,
    message_en VARCHAR, found VARCHAR, reason VARCHAR, who VARCHAR, at_utc TIMESTAMP
);

CREATE TABLE ledger.answer (question VARCHAR, choice VARCHAR, number BIGINT, who VARCHAR, at_utc TIMESTAMP);

CREATE TABLE mart.current_fact (
    input_id INTEGER, period INTEGER, unit_id INTEGER, value DOUBLE, state VARCHAR, approved BOOLEAN, submission_id UUID
);

CREATE TABLE mart.current_register (register VARCHAR, period INTEGER, unit_id INTEGER, approved BOOLEAN, submission_id UUID);
