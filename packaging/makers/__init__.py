"""What is shipped: one module makes one thing, from a checkout alone, with the same bytes every time."""
