-- What counts for a unit and period. Live submissions (submitted, approved, frozen) are ordered as they were
-- published, parts of one file as they stand in it.
-- Figure: the latest live submission that speaks about the input, "not collected" being silence.
-- Register: the rows of the latest live submission that holds that register, all of them together.

-- The four statements "…_spoken" and "…_held" put a new latest submission on top of what counts: the same result as
-- deriving its unit and period again, without reading history.

-- name: forget_spoken
DELETE FROM mart.current_fact
WHERE unit_id = $unit_id AND period = $period AND list_contains($input_ids::INTEGER[], input_id)

-- name: insert_spoken
INSERT INTO mart.current_fact
SELECT
    unnest($input_ids::INTEGER[]), $period, $unit_id, unnest($values::DOUBLE[]), unnest($states::VARCHAR[]), false,
    $submission_id

-- name: forget_held
DELETE FROM mart.current_register
WHERE unit_id = $unit_id AND period = $period AND list_contains($registers::VARCHAR[], register)

-- name: insert_held
INSERT INTO mart.current_register SELECT unnest($registers::VARCHAR[]), $period, $unit_id, false, $submission_id

-- name: touched
SELECT unit_id, period FROM ledger.submission WHERE publish > $since
UNION
SELECT s.unit_id, s.period
FROM ledger.submission_state AS e JOIN ledger.submission AS s USING (submission_id)
WHERE e.publish > $since

-- name: forget_facts
DELETE FROM mart.current_fact
WHERE (unit_id, period) IN (SELECT (unnest($units::INTEGER[]), unnest($periods::INTEGER[])))

-- name: forget_registers
DELETE FROM mart.current_register
WHERE (unit_id, period) IN (SELECT (unnest($units::INTEGER[]), unnest($periods::INTEGER[])))

-- name: insert_facts
INSERT INTO mart.current_fact
WITH touched AS (SELECT unnest($units::INTEGER[]) AS unit_id, unnest($periods::INTEGER[]) AS period),
spoken AS (SELECT s.* FROM ledger.submission AS s JOIN touched USING (unit_id, period)),
live AS (
    SELECT s.submission_id, s.unit_id, s.period, s.publish, s.position, arg_max(e.state, e.publish) AS state
    FROM spoken AS s JOIN ledger.submission_state AS e USING (submission_id)
    GROUP BY ALL
    HAVING arg_max(e.state, e.publish) IN ('submitted', 'approved', 'frozen')
)
SELECT
    f.input_id, f.period, f.unit_id, f.value, f.state, live.state IN ('approved', 'frozen') AS approved, f.submission_id
FROM ledger.fact AS f
JOIN live USING (unit_id, period, submission_id)
QUALIFY 1 = row_number() OVER (
    PARTITION BY f.unit_id, f.period, f.input_id ORDER BY f.state = 'not_collected', live.publish DESC, live.position DESC
)
ORDER BY f.input_id, f.period, f.unit_id

-- name: insert_registers
INSERT INTO mart.current_register
WITH touched AS (SELECT unnest($units::INTEGER[]) AS unit_id, unnest($periods::INTEGER[]) AS period),
spoken AS (SELECT s.* FROM ledger.submission AS s JOIN touched USING (unit_id, period)),
live AS (
    SELECT s.submission_id, s.unit_id, s.period, s.publish, s.position, s.registers, arg_max(e.state, e.publish) AS state
    FROM spoken AS s JOIN ledger.submission_state AS e USING (submission_id)
    GROUP BY ALL
    HAVING arg_max(e.state, e.publish) IN ('submitted', 'approved', 'frozen')
),
held AS (SELECT unnest(registers) AS register, * EXCLUDE (registers) FROM live)
SELECT register, period, unit_id, state IN ('approved', 'frozen') AS approved, submission_id
FROM held
QUALIFY 1 = row_number() OVER (PARTITION BY unit_id, period, register ORDER BY publish DESC, position DESC)
ORDER BY register, period, unit_id

-- name: empty_facts
DELETE FROM mart.current_fact

-- name: empty_registers
DELETE FROM mart.current_register
