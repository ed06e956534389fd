"""Tells languages by the byte n-grams of a text, with the model that py3langid brings. Loaded in child processes only.

The method is that of langid.py (Lui and Baldwin 2012): an automaton of Aho and Corasick finds the n-grams, naive Bayes
weighs them. Here the automaton begins anew before each byte: it forgets what lies further back than its deepest state,
so that all bytes can be walked at once with the same answer.
"""

import io
import lzma
import unicodedata
from functools import cache

import numpy as np
import numpy.typing as npt
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

LONGEST = 6
"""Bytes of the longest n-gram of the model: how many moves lead from the root of the automaton to its last state."""

_I64 = npt.NDArray[np.int64]


class LanguageModel:
    """The n-grams and what each says for each language."""

    def __init__(self, identifier: LanguageIdentifier) -> None:
        self._next = np.asarray(identifier.tk_nextmove)
        self._row = np.asarray(identifier.tk_row).astype(np.int64) << 8
        self._feature = np.asarray(identifier.tk_output).astype(np.int64)
        self._weights, self._bias = identifier.nb_ptc, identifier.nb_pc
        self._codes = [str(code) for code in identifier.nb_classes]
        self._tables: dict[frozenset[str], tuple[list[str], npt.NDArray[np.float32], npt.NDArray[np.float32]]] = {}

    def best(self, text: str, languages: frozenset[str]) -> str:
        """Which of `languages` the text is most likely in."""
        codes, weights, bias = self._table(languages)
        seen, often = np.unique(self.features(text), return_counts=True)
        scores = np.log1p(often.astype(np.float32)) @ weights[seen] + bias if len(seen) else bias * 0
        return codes[int(scores.argmax())]

    def features(self, text: str) -> _I64:
        """The number of the longest known n-gram that ends at each byte, where there is one."""
        text = text.lower() if text.isupper() else text
        data = unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass")
        walked = np.frombuffer(bytes(LONGEST - 1) + data, np.uint8).astype(np.int64)
        state = np.zeros(len(data), np.int64)
        for step in range(LONGEST):
            state = self._next[self._row[state] + walked[step : step + len(data)]].astype(np.int64)
        found = self._feature[state]
        return np.asarray(found[found >= 0])

    def _table(self, languages: frozenset[str]) -> tuple[list[str], npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        if languages not in self._tables:
            columns = [at for at, code in enumerate(self._codes) if code in languages]
            weights = np.ascontiguousarray(self._weights[:, columns], np.float32)
            bias = np.asarray(self._bias[columns], np.float32)
            self._tables[languages] = [self._codes[at] for at in columns], weights, bias
        return self._tables[languages]


@cache  # the model takes half a second to load
def language_model() -> LanguageModel:
    """The model, once a process.

    It is unpacked in memory: py3langid does so into a temporary file, for which there may be no room or no right.
    """
    with lzma.open(MODEL_DIR / MODEL_FILE) as packed, np.load(io.BytesIO(packed.read()), allow_pickle=False) as model:
        automaton = model["nextmove"], model["out_feat"]
        named = LanguageIdentifier(
            model["ptc"], model["pc"], model["classes"].tolist(), *automaton, tk_row=model["nextmove_row"]
        )
        return LanguageModel(named)
