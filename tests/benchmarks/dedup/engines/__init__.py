"""One module an engine, each with `groups(texts, threshold)`; `tests.benchmarks.dedup.child` runs them."""
