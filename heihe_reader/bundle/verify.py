"""Makes sure that a bundle is what it was when it was made: every file there, none more, each byte as written."""

from collections.abc import Mapping

from heihe_reader.bundle.bag import (
    ALGORITHMS,
    DECLARATION,
    DECLARATION_FILE,
    MANIFESTS,
    TAG_FILES,
    TAG_MANIFESTS,
    Digests,
    MalformedError,
    digests_of,
    parse_manifest,
)
from heihe_reader.bundle.parcel import Parcel, tampered

_PAYLOAD = "data/"


def verified_tag_files(parcel: Parcel) -> dict[str, bytes]:
    """The tag files, which say what the payload must be.

    Raises:
        TamperedBundleError: one is missing, altered or more than there should be.
    """
    for name in (*TAG_FILES, *TAG_MANIFESTS):
        if name not in parcel.sizes:
            raise tampered(name, "is missing")
    expected = {*TAG_FILES, *TAG_MANIFESTS}
    for name in sorted(parcel.sizes):
        if not name.startswith(_PAYLOAD) and name not in expected:
            raise tampered(name, "does not belong to the bundle")
    files = {name: parcel.read(name) for name in TAG_FILES}
    if files[DECLARATION_FILE] != DECLARATION:
        raise tampered(DECLARATION_FILE, "is not as it was when the bundle was made")
    manifests = {name: _sums(name, parcel.read(name)) for name in TAG_MANIFESTS}
    _compare({name: digests_of(data) for name, data in files.items()}, manifests)
    return files


def verified_payload(parcel: Parcel, tag_files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of the payload by name, without data/.

    Raises:
        TamperedBundleError: one is missing, altered or more than there should be.
    """
    manifests = {name: _sums(name, tag_files[name]) for name in MANIFESTS}
    there = {name for name in parcel.sizes if name.startswith(_PAYLOAD)}
    for name, sums in manifests.items():
        _same_names(name, set(sums), there)
    payload = {}
    for name in sorted(there):
        data = parcel.read(name)
        _compare({name: digests_of(data)}, {m: {name: sums[name]} for m, sums in manifests.items()})
        payload[name.removeprefix(_PAYLOAD)] = data
    return payload


def _sums(name: str, data: bytes) -> dict[str, str]:
    try:
        return parse_manifest(data)
    except MalformedError as error:
        raise tampered(name, f"was altered: {error}") from error


def _same_names(manifest: str, listed: set[str], there: set[str]) -> None:
    missing, extra = sorted(listed - there), sorted(there - listed)
    if missing:
        raise tampered(missing[0], f"is missing, though {manifest} lists it")
    if extra:
        raise tampered(extra[0], f"does not belong to the bundle: {manifest} does not list it")


def _compare(files: Mapping[str, Digests], manifests: Mapping[str, Mapping[str, str]]) -> None:
    """Each file against every manifest. One that only some manifests contradict is right, and they are wrong."""
    for manifest, sums in manifests.items():
        _same_names(manifest, set(sums), set(files))
    for name, digests in files.items():
        wrong = [
            manifest
            for algorithm, (manifest, sums) in zip(ALGORITHMS, manifests.items(), strict=True)
            if sums[name] != digests.by_algorithm[algorithm]
        ]
        if wrong:
            altered = name if len(wrong) == len(manifests) else wrong[0]
            raise tampered(altered, "is not as it was when the bundle was made")
