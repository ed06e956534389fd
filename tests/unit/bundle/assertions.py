"""As much of JSON Schema (draft 4) as the W3C's Web Annotation assertions use, to run them without a package for it."""

import json
import re
from pathlib import Path
from typing import Any

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "number": (int, float), "integer": (int,),
    "boolean": (bool,), "null": (type(None),),
}  # fmt: skip


class Assertions:
    """The MUST assertions of the suite in `root`."""

    def __init__(self, root: Path, listing: str = "annotations/annotationMusts.test") -> None:
        schemas = {path: _loaded(path) for path in root.rglob("*.json") if "samples" not in path.parts}
        self._by_name = {path.name: schema for path, schema in schemas.items()}
        names = json.loads((root / listing).read_text("utf-8-sig"))["assertions"]
        self.all = {name: schemas[root / name] for name in names}

    def failed(self, annotation: Any) -> list[str]:
        """The names of the assertions that the annotation breaks."""
        return [
            name
            for name, schema in self.all.items()
            if self._fits(annotation, schema, schema) != (schema.get("expectedResult", "valid") == "valid")
        ]

    def _fits(self, value: Any, schema: dict[str, Any], document: dict[str, Any]) -> bool:
        if "$ref" in schema:
            return self._fits(value, *self._resolved(schema["$ref"], document))
        checks = (
            _fits_type(value, schema),
            "enum" not in schema or value in schema["enum"],
            all(self._fits(value, each, document) for each in schema.get("allOf", ())),
            "anyOf" not in schema or any(self._fits(value, each, document) for each in schema["anyOf"]),
            "oneOf" not in schema or sum(self._fits(value, each, document) for each in schema["oneOf"]) == 1,
            "not" not in schema or not self._fits(value, schema["not"], document),
            self._fits_inside(value, schema, document),
        )
        return all(checks)

    def _fits_inside(self, value: Any, schema: dict[str, Any], document: dict[str, Any]) -> bool:
        if isinstance(value, dict):
            named = [(value[name], each) for name, each in schema.get("properties", {}).items() if name in value]
            for pattern, each in schema.get("patternProperties", {}).items():
                named += [(inner, each) for name, inner in value.items() if re.search(pattern, name)]
            has_all = all(name in value for name in schema.get("required", ()))
            return has_all and all(self._fits(inner, each, document) for inner, each in named)
        if isinstance(value, list):
            right_length = schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value))
            return right_length and all(self._fits(each, schema.get("items", {}), document) for each in value)
        return _fits_plain(value, schema)

    def _resolved(self, reference: str, document: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        name, _, path = reference.partition("#")
        document = self._by_name[name] if name else document
        found = document
        for part in filter(None, path.split("/")):
            found = found[part]
        return found, document


def _loaded(path: Path) -> dict[str, Any]:
    schema = json.loads(path.read_text("utf-8-sig"))
    return schema if isinstance(schema, dict) else {}


def _fits_type(value: Any, schema: dict[str, Any]) -> bool:
    if "type" not in schema:
        return True
    names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if isinstance(value, bool):
        return "boolean" in names
    return any(isinstance(value, _TYPES[name]) for name in names)


def _fits_plain(value: Any, schema: dict[str, Any]) -> bool:
    if isinstance(value, str):
        wanted = {"uri": _URI, "date-time": _TIME}.get(schema.get("format", ""))
        return (wanted is None or bool(wanted.fullmatch(value))) and bool(re.search(schema.get("pattern", ""), value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        low = schema.get("minimum", value)
        return value > low if schema.get("exclusiveMinimum") else value >= low
    return True
