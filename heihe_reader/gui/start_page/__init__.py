"""What is shown while no library is open."""
