"""What MuPDF and its binding raise about a part of a file that is not as it should be."""

import pymupdf

BROKEN = (
    RuntimeError, ValueError, IndexError, KeyError, TypeError, OverflowError, AttributeError,
    pymupdf.mupdf.FzErrorBase,
)  # fmt: skip
