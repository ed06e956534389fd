"""Which articles are tellings of one story, and why."""
