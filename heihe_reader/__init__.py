"""Heihe Reader: a desktop reader for stories that were told many times."""

__version__ = "0.1.0"
