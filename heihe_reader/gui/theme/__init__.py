"""Colours, icons, fonts and the style sheet: the only room where looks are decided."""
