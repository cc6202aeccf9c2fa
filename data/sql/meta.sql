-- name: is_store
SELECT count(*) > 0 FROM information_schema.tables WHERE table_schema = 'ledger' AND table_name = 'meta'

-- name: read
SELECT schema_version, illustrative, publish, journal_number, journal_hash FROM ledger.meta

-- name: upgrade
UPDATE ledger.meta SET schema_version = $version

-- name: mark_illustrative
UPDATE ledger.meta SET illustrative = true

-- name: move_head
UPDATE ledger.meta SET publish = $publish, journal_number = $number, journal_hash = $hash
