"""What a Linux desktop and a shell are told about the program: entry, type, icon, metainfo, manual page, completion."""

import sys
import tempfile
from pathlib import Path

from makers.archives import Entry, write_gzip
from makers.checkout import Checkout, run

_SHELLS = {
    "bash": "bash-completion/completions/heihe-reader",
    "zsh": "zsh/vendor-completions/_heihe-reader",
    "fish": "fish/vendor_completions.d/heihe-reader.fish",
}
# Both run with the checkout itself in front, whatever package the environment has installed.
_PAGE = "import runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
_COMPLETION = (
    "import sys; from click.shell_completion import get_completion_class; from heihe_reader.cli.main import commands; "
    "made = get_completion_class(sys.argv[1])(commands, {}, 'heihe-reader', '_HEIHE_READER_COMPLETE'); "
    "sys.stdout.write(made.source_template % made.source_vars())"
)


def share_entries(checkout: Checkout, share: str = "usr/share") -> list[Entry]:
    """The files of a `share` folder, as the freedesktop.org specifications name them."""
    linux = checkout.root / "packaging" / "linux"
    icon = checkout.root / "resources" / "application" / "heihe-reader.svg"
    return [
        Entry(f"{share}/applications/heihe-reader.desktop", linux / "heihe-reader.desktop"),
        Entry(f"{share}/metainfo/org.heihe.Reader.metainfo.xml", linux / "heihe-reader.metainfo.xml"),
        Entry(f"{share}/mime/packages/heihe-reader.xml", linux / "heihe-reader.xml"),
        Entry(f"{share}/icons/hicolor/scalable/apps/heihe-reader.svg", icon),
        Entry(f"{share}/man/man1/heihe-reader.1.gz", write_gzip(_man_page(checkout))),
        *(Entry(f"{share}/{place}", _completion(checkout, shell)) for shell, place in _SHELLS.items()),
    ]


def _man_page(checkout: Checkout) -> bytes:
    with tempfile.TemporaryDirectory(prefix="heihe-man-") as name:
        page = Path(name) / "heihe-reader.1"
        script = str(checkout.root / "packaging" / "man_page.py")
        run([sys.executable, "-c", _PAGE, script, f"{checkout.day:%Y-%m-%d}", str(page)], checkout, "No manual page.")
        return page.read_bytes()


def _completion(checkout: Checkout, shell: str) -> bytes:
    return run([sys.executable, "-c", _COMPLETION, shell], checkout, "No completion.").encode()
