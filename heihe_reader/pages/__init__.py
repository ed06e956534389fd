"""PDF pages behind one door: text and pictures; runs in a child process."""
