"""Reads pages: every visible block, what it is, and what the page says about itself."""
