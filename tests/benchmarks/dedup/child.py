"""One run of one engine on one set in a process of its own; prints what it cost and found as one line of JSON.

`python -m tests.benchmarks.dedup.child heihe SET.jsonl.gz`; the Python that runs it must have the engine.
"""

import gc
import gzip
import json
import resource
import sys
from importlib import import_module
from itertools import islice
from pathlib import Path
from time import perf_counter

_CLEAR_PEAK = "5"  # what the kernel wants to read to forget the peak so far (man 5 proc)


def main(engine: str, path: str, threshold: str = "0.15", articles: str = "0") -> None:
    """Loads the texts, imports the engine, forgets the peak of memory until then, runs."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in islice(file, int(articles) or None)]
    deed = import_module(f"tests.benchmarks.dedup.engines.{engine}").groups
    gc.collect()
    before = forget_peak()
    began, spent = perf_counter(), processor_seconds()
    found = deed(texts, float(threshold))
    cost = {"cpu": processor_seconds() - spent, "wall": perf_counter() - began, "peak": peak() - before}
    print(json.dumps(cost | {"groups": found, "articles": len(texts), "characters": sum(map(len, texts))}))


def processor_seconds() -> float:
    """Of this process and its children that ended, all threads, user and system."""
    both = (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in both)


def forget_peak() -> float:
    """Sets the peak back to what is held now, where the system can (Linux); megabytes."""
    if sys.platform == "linux":
        Path("/proc/self/clear_refs").write_text(_CLEAR_PEAK, encoding="ascii")
    return peak()


def peak() -> float:
    """The most memory that was resident since, in megabytes."""
    if sys.platform == "linux":
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.split("VmHWM:")[1].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


if __name__ == "__main__":
    main(*sys.argv[1:])
