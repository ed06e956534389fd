"""Which stretches stand in several places, and what is new in each article."""
