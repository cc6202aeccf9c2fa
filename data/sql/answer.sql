-- name: insert
INSERT INTO ledger.answer SELECT unnest($questions::VARCHAR[]), unnest($choices::VARCHAR[]), $number, $who, $at

-- name: latest
SELECT question, arg_max(choice, number) AS choice FROM ledger.answer GROUP BY question ORDER BY question
