"""What a person decides about stories and whole articles."""
