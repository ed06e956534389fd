"""Opens foreign files and reads them into drafts; runs in a child process."""
