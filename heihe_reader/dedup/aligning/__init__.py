"""Lays two texts side by side, word by word."""
