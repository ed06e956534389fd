"""The list of stories and their tellings."""
