"""Where an annotated span stands besides its own place."""
