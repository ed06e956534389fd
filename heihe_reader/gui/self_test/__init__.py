"""What an installed program must do, done once: heihe-reader --selftest."""
