-- name: is_store
SELECT count(*) > 0 FROM information_schema.tables WHERE table_schema = 'ledger' AND table_name = 'meta'

-- name: read
SELECT schema_version, illustrative, publish, journal_number, journal_hash FROM ledger.meta

-- name: upgrade
UPDATE ledger.meta SET schema_version = $version

-- name: mark_illustrative
UPDATE ledger.meta SET illustrative = true

-- name: publish
UPDATE ledger.meta SET publish = publish + 1 RETURNING publish

-- name: mart_publish
SELECT publish FROM mart.progress

-- name: move_mart
UPDATE mart.progress SET publish = $publish
