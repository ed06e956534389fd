"""The command line: one file a command, the same deeds as in the window."""
