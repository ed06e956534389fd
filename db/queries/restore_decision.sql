-- Brings back what stood beside the value of a decision.
UPDATE decisions SET version = :version, deleted = :deleted WHERE id = :id
