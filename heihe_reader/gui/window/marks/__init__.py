"""Highlights, tags and notes: made, listed, coloured, extended, followed to all their places."""
