-- Steps before one, newest first, of some acts and some time. Those that can no longer be redone are left out.
SELECT number, at, creator, label, state, meant FROM history
WHERE number < :before AND state <> 'dropped'
AND (:labels IS NULL OR label IN (SELECT value FROM json_each(:labels)))
AND (:since IS NULL OR at >= :since) AND (:until IS NULL OR at < :until)
ORDER BY number DESC LIMIT :limit
