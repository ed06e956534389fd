"""One module an engine: each has `groups(texts, threshold)`; run by `tests.benchmarks.dedup.child` in its own Python."""
