"""Builds labelled sets for the sameness engine from real texts: each module but `mixing` is one transformation."""
