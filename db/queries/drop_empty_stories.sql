-- Takes all stories away that no article in sight belongs to.
DELETE FROM stories WHERE id NOT IN (SELECT story FROM articles WHERE deleted IS NULL AND story IS NOT NULL)
