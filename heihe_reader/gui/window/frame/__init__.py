"""What stands around the texts: acts, toolbar, status line, panels and their room."""
