"""Finding words in the library and in the open texts, and tagging what was found."""
