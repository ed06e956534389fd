"""The review of duplicates: what the program decided by doubt, the evidence, and a person's answers."""
