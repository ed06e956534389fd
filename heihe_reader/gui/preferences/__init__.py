"""What a person can choose: a table of preferences, and the window made from it."""
