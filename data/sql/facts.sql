-- name: current
-- The bounds repeat what the lists say, so that whole blocks of the sorted table are passed over.
WITH asked AS (
    SELECT input_id, code FROM ledger.input_code
    WHERE $inputs IS NULL OR code IN (SELECT unnest($inputs::VARCHAR[]))
)
SELECT
    f.unit_id::BIGINT AS unit_id, f.period::BIGINT AS period, asked.code AS input, f.value, f.state, f.approved,
    false AS estimated, f.submission_id::VARCHAR AS submission_id
FROM mart.current_fact AS f JOIN asked USING (input_id)
WHERE f.unit_id BETWEEN coalesce(list_min($unit_ids::INTEGER[]), -2147483648) AND coalesce(list_max($unit_ids::INTEGER[]), 2147483647)
  AND f.period BETWEEN coalesce(list_min($periods::INTEGER[]), 0) AND coalesce(list_max($periods::INTEGER[]), 99999)
  AND ($unit_ids IS NULL OR f.unit_id IN (SELECT unnest($unit_ids::INTEGER[])))
  AND ($periods IS NULL OR f.period IN (SELECT unnest($periods::INTEGER[])))
ORDER BY f.input_id, f.period, f.unit_id

-- name: of_one
SELECT input_id, value, state FROM mart.current_fact WHERE unit_id = $unit_id AND period = $period

-- name: lineage
WITH asked AS (
    SELECT input_id, code FROM ledger.input_code
    WHERE $inputs IS NULL OR code IN (SELECT unnest($inputs::VARCHAR[]))
),
counting AS (
    SELECT f.*, asked.code
    FROM mart.current_fact AS f JOIN asked USING (input_id)
    WHERE f.unit_id IN (SELECT unnest($unit_ids::INTEGER[])) AND f.period = $period
)
SELECT
    c.unit_id::BIGINT AS unit_id, c.period::BIGINT AS period, c.code AS input, c.value, c.state, c.approved,
    s.file_name, s.sha256, f.sheet, f.cell, c.submission_id::VARCHAR AS submission_id, s.who, s.at_utc AS "at"
FROM counting AS c
JOIN ledger.fact AS f
    ON f.unit_id = c.unit_id AND f.period = c.period AND f.input_id = c.input_id AND f.submission_id = c.submission_id
JOIN ledger.submission AS s ON s.submission_id = c.submission_id
ORDER BY c.input_id, c.unit_id
