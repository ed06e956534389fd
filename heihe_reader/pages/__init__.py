"""Reads, draws and marks PDF pages behind one door; runs in a child process only."""
