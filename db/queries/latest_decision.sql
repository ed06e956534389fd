-- When the latest decision was made, standing or not; null where there is none.
SELECT max(created) AS created FROM decisions
