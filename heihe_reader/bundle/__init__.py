"""Bundles and other forms of an export, written and read back."""
