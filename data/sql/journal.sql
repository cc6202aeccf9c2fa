-- name: append
INSERT INTO ledger.journal VALUES ($number, $at, $who, $action, $subject, $old, $new, $previous, $publish, $hash)

-- name: hash_at
SELECT hash FROM ledger.journal WHERE number = $number

-- name: everything
SELECT number, at_utc, who, action, subject, old, new, previous, publish, hash FROM ledger.journal ORDER BY number

-- name: sealed
-- Entries of one kind whose seal begins so.
SELECT number, at_utc, who, action, subject, old, new, previous, publish, hash FROM ledger.journal
WHERE action = $action AND starts_with(hash, $seal)
ORDER BY number

-- name: about
SELECT number, at_utc, who, action, subject, old, new, previous, publish, hash FROM ledger.journal
WHERE action = $action AND subject = $subject
ORDER BY number
