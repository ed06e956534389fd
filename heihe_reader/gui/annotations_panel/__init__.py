"""The right panel: the marks that were made, where each of them stands, and the note on one of them."""
