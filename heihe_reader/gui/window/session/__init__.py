"""What the window knows of its library, and what runs in it."""
