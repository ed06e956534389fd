-- The same of one sitting.
SELECT number FROM history WHERE state = 'done' AND sitting = :sitting ORDER BY turn DESC
