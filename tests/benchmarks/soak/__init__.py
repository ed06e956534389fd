"""Random acts of a restless person in a whole window: nothing may fail, warn, fall or keep memory for good."""
