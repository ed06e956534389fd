"""What an article says twice, so that it can be folded."""
