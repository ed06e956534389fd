"""Decides what is the article and what is folded, each time with a reason in words."""
