"""Reads tables with an article a row: CSV in its many forms, and what spreadsheets save as text."""
