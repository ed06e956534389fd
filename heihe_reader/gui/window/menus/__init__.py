"""Menus and the command palette: they offer what all the other rooms do."""
