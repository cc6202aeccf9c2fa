-- name: insert_file
INSERT INTO ledger.file VALUES ($sha256, $name, $size, $path, $who, $at)

-- name: insert
INSERT INTO ledger.submission VALUES (
    $submission_id, $publish, $position, $unit_id, $period, $sha256, $file_name, $digest, $layout, $registers, $who,
    $on_behalf_of, $at, $receipt, $fact_count, $facility_count, $problem_count
)

-- name: insert_state
INSERT INTO ledger.submission_state VALUES ($submission_id, $publish, $state, $who, $at, $why)

-- name: input_codes
SELECT code, input_id FROM ledger.input_code

-- name: insert_input_codes
INSERT INTO ledger.input_code SELECT unnest($input_ids::INTEGER[]), unnest($codes::VARCHAR[])

-- name: insert_facts
INSERT INTO ledger.fact
SELECT
    $submission_id, $unit_id, $period, unnest($input_id::INTEGER[]), unnest($value::DOUBLE[]),
    unnest($state::VARCHAR[]), unnest($sheet::VARCHAR[]), unnest($cell::VARCHAR[])

-- name: insert_facilities
INSERT INTO ledger.facility
SELECT
    $submission_id, $unit_id, $period, unnest($register::VARCHAR[]), unnest($position::INTEGER[]),
    unnest($type::VARCHAR[]), unnest($name::VARCHAR[]), unnest($place::VARCHAR[]), unnest($flags::VARCHAR[]),
    unnest($numbers::VARCHAR[]), unnest($texts::VARCHAR[]), unnest($sheet::VARCHAR[]), unnest($row::INTEGER[]),
    unnest($cells::VARCHAR[]), unnest($old_commune::VARCHAR[])

-- name: insert_problems
INSERT INTO ledger.accepted_problem
SELECT
    $submission_id, $publish, unnest($kind::VARCHAR[]), unnest($sheet::VARCHAR[]), unnest($cell::VARCHAR[]),
    unnest($message_vi::VARCHAR[]), unnest($message_en::VARCHAR[]), unnest($found::VARCHAR[]),
    unnest($reason::VARCHAR[]), $who, $at

-- name: alike
-- Submissions of the same file, understood alike, latest first.
SELECT submission_id::VARCHAR, receipt, at_utc
FROM ledger.submission
WHERE unit_id = $unit_id AND period = $period AND sha256 = $sha256 AND digest = $digest
ORDER BY publish DESC

-- name: state
SELECT arg_max(state, publish) FROM ledger.submission_state WHERE submission_id = $submission_id

-- name: listing
SELECT
    s.submission_id::VARCHAR AS submission_id, s.unit_id::BIGINT AS unit_id, s.period::BIGINT AS period,
    row_number() OVER (PARTITION BY s.unit_id, s.period ORDER BY s.publish, s.position) AS version, s.file_name,
    s.sha256, s.layout, s.who, s.on_behalf_of, s.at_utc AS "at", s.receipt,
    latest.state, latest.state_who, latest.state_at, latest.why,
    s.fact_count::BIGINT AS fact_count, s.facility_count::BIGINT AS facility_count,
    s.problem_count::BIGINT AS problem_count
FROM ledger.submission AS s
JOIN (
    SELECT
        submission_id, arg_max(state, publish) AS state, arg_max(who, publish) AS state_who,
        arg_max(at_utc, publish) AS state_at, arg_max(why, publish) AS why
    FROM ledger.submission_state GROUP BY submission_id
) AS latest USING (submission_id)
WHERE $unit_ids IS NULL OR s.unit_id IN (SELECT unnest($unit_ids::INTEGER[]))
ORDER BY s.publish DESC, s.position

-- name: reporters
SELECT
    s.unit_id::BIGINT AS unit_id, s.period::BIGINT AS period, count(*) AS submission_count, min(s.at_utc) AS first_at,
    max(s.at_utc) AS last_at, bool_and(latest.state IN ('approved', 'frozen')) AS approved
FROM ledger.submission AS s
JOIN (
    SELECT submission_id, arg_max(state, publish) AS state FROM ledger.submission_state GROUP BY submission_id
) AS latest USING (submission_id)
WHERE latest.state IN ('submitted', 'approved', 'frozen')
  AND ($periods IS NULL OR s.period IN (SELECT unnest($periods::INTEGER[])))
GROUP BY s.unit_id, s.period
ORDER BY s.period, s.unit_id

-- name: problems
SELECT
    submission_id::VARCHAR AS submission_id, kind, sheet, cell, message_vi, message_en, found, reason, who, at_utc AS "at"
FROM ledger.accepted_problem
WHERE submission_id IN (SELECT unnest($submission_ids::UUID[]))
ORDER BY submission_id, sheet, cell
