"""The bill of materials: CycloneDX 1.6 as JSON, with what lies inside libraries too, where no tool looks."""

import json
import uuid
from pathlib import Path

from makers.checkout import Checkout
from makers.inventory import Component, components

_NAMESPACE = uuid.UUID("6f0d52f1-6b8e-5e6b-9d8e-1a3c0a7b9d11")


def write(checkout: Checkout, folder: Path, out: Path) -> Path:
    """Writes the bill of the frozen `folder` into `out`. The same folder gives the same bytes."""
    found = components(checkout, folder)
    path = out / f"heihe-reader-{checkout.version}.cdx.json"
    path.write_text(json.dumps(bill(checkout, found), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def bill(checkout: Checkout, found: tuple[Component, ...]) -> dict[str, object]:
    """The document (CycloneDX 1.6, ECMA-424)."""
    program = f"pkg:generic/heihe-reader@{checkout.version}"
    told = [_component(component) for component in found]
    words = json.dumps(told)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, words)}",
        "version": 1,
        "metadata": {
            "timestamp": f"{checkout.day:%Y-%m-%dT%H:%M:%SZ}",
            "component": {
                "type": "application",
                "bom-ref": program,
                "name": "heihe-reader",
                "version": checkout.version,
                "licenses": [{"expression": "AGPL-3.0-or-later"}],
                "purl": program,
            },
        },
        "components": told,
        "dependencies": [
            {"ref": program, "dependsOn": sorted(str(one["bom-ref"]) for one in told)},
        ],
    }


def _component(component: Component) -> dict[str, object]:
    told: dict[str, object] = {
        "type": "library",
        "bom-ref": component.purl or f"{component.inside}#{component.name}#{component.licence}",
        "name": component.name,
    }
    if component.version:
        told["version"] = component.version
    if component.licence:
        told["licenses"] = [{"license": {"name": component.licence}}]
    if component.purl:
        told["purl"] = component.purl
    if component.inside:
        told["properties"] = [{"name": "heihe:inside", "value": component.inside}]
    return told
