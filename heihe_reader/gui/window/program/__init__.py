"""The program itself: how it starts and ends, its language, its preferences, its memory."""
