"""Reads archives: every file in a ZIP that is of a known kind."""
