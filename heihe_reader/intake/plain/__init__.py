"""Reads plain text: which lines belong together, and what each stretch is."""
