-- All kinships as they are written, also of articles out of sight.
SELECT * FROM edges ORDER BY a, b
