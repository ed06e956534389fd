"""The main window: its frame, its acts, and who does what when something is wished for."""
