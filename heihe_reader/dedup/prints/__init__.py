"""Fingerprints: what stands for an article where thousands are compared at once."""
