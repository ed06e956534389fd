"""Which lines of a text belong together, and what each stretch is."""
