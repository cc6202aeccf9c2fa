-- name: current
SELECT
    f.unit_id::BIGINT AS unit_id, f.period::BIGINT AS period, f.type, f.name, f.place, f.flags, f.numbers, f.texts,
    f.sheet, f."row"::BIGINT AS "row", f.old_commune, c.approved, f.submission_id::VARCHAR AS submission_id
FROM mart.current_register AS c
JOIN ledger.facility AS f
    ON f.unit_id = c.unit_id AND f.period = c.period AND f.register = c.register AND f.submission_id = c.submission_id
WHERE c.register = $register
  AND ($unit_ids IS NULL OR c.unit_id IN (SELECT unnest($unit_ids::INTEGER[])))
  AND ($period IS NULL OR c.period = $period)
ORDER BY f.unit_id, f.period, f.position

-- name: registers_of_one
SELECT register, submission_id::VARCHAR FROM mart.current_register WHERE unit_id = $unit_id AND period = $period

-- name: of_one
-- Sorted by the caller: for a few rows an ORDER BY costs as much as all the rest.
SELECT position, submission_id::VARCHAR, register, type, name, place, flags, numbers, texts, old_commune
FROM ledger.facility
WHERE unit_id = $unit_id AND period = $period AND list_contains($submission_ids::UUID[], submission_id)

-- name: behind
-- Rows of registers in the submissions that current figures came from.
SELECT
    f.submission_id::VARCHAR AS submission_id, f.unit_id::BIGINT AS unit_id, f.period::BIGINT AS period, f.register,
    f.type, f.name, f.flags, f.numbers, f.cells, f.sheet, f."row"::BIGINT AS "row", s.file_name, s.sha256, s.who, s.at_utc AS "at"
FROM ledger.facility AS f JOIN ledger.submission AS s USING (submission_id)
WHERE f.unit_id IN (SELECT unnest($unit_ids::INTEGER[])) AND f.period = $period
  AND f.register IN (SELECT unnest($registers::VARCHAR[]))
  AND f.submission_id IN (
      SELECT submission_id FROM mart.current_fact
      WHERE unit_id IN (SELECT unnest($unit_ids::INTEGER[])) AND period = $period
  )
ORDER BY f.unit_id, f.position
