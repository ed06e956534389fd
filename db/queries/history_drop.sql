-- What this sitting undid can no longer be redone: it goes another way now.
UPDATE history SET state = 'dropped' WHERE state = 'undone' AND sitting = :sitting
