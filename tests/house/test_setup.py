"""./heihe beside stand-ins for Python, apt and the display: what it says, installs and starts."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

from tests.house.tracked import ROOT

# Stands in for Python: answers the questions of the script, makes an environment, and writes down what it was asked.
PYTHON = """#!/bin/sh
printf '%s\\n' "$(basename "$(dirname "$0")")|$(pwd)|$*" >>"{log}"
case "$*" in
  *'sys.exit(sys.version_info'*) exit {old} ;;
  '--version') echo Python 3.10.12 ;;
  *'import ensurepip'*) exit {bare} ;;
  '-m venv '*) for last; do :; done
    mkdir -p "$last/bin" "$last/lib/python3.11/site-packages"; ln -s "$0" "$last/bin/python" ;;
  *' install '*) exit {offline} ;;
esac
"""
QUIET = "#!/bin/sh\nexit 1\n"


class Bench:
    """A checkout with nothing but the script and its locks, on a machine made of stand-ins."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "a checkout"
        self.tools = folder / "tools"
        self.log = folder / "log"
        for directory in (self.root / "requirements", self.tools):
            directory.mkdir(parents=True)
        shutil.copy(ROOT / "heihe", self.root)
        for lock in ("runtime", "test"):
            (self.root / "requirements" / f"{lock}.lock").write_text(f"{lock}==1\n", encoding="utf-8")
        self.python()
        for tool in ("ldconfig", "apt-get", "sudo", "fc-list"):
            self.tool(tool, QUIET)
        self.tool("ldconfig", f"#!/bin/sh\ncat <<'END'\n{self._every_library()}\nEND\n")
        self.tool("fc-list", "#!/bin/sh\necho Noto\n")
        self.tool("id", "#!/bin/sh\necho 1000\n")
        self.tool("uname", "#!/bin/sh\necho Linux\n")

    def python(self, *, old: bool = False, bare: bool = False, offline: bool = False) -> None:
        text = PYTHON.format(log=self.log, old=int(old), bare=int(bare), offline=int(offline))
        for name in ("python3", "python3.14", "python3.13", "python3.12", "python3.11"):
            self.tool(name, text)

    def tool(self, name: str, text: str) -> None:
        path = self.tools / name
        path.write_text(text, encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def run(self, *words: str, cwd: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.root / "heihe", *words],
            cwd=cwd or self.root,
            env={"PATH": f"{self.tools}:/usr/bin:/bin", "HOME": str(self.root), **variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def asked(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []

    def started(self) -> list[str]:
        return [line.partition("-m heihe_reader")[2].strip() for line in self.asked() if "-m heihe_reader" in line]

    def forget(self) -> None:
        self.log.unlink(missing_ok=True)

    @staticmethod
    def _every_library() -> str:
        script = (ROOT / "heihe").read_text(encoding="utf-8")
        pairs = script.split("qt_libraries='")[1].split("'")[0].split()
        return "\n".join(f"\t{pair.partition(':')[0]} (libc6,x86-64) => there" for pair in pairs)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    if sys.platform != "linux":
        pytest.skip("the script is for Linux and macOS; the stand-ins are for Linux")
    return Bench(tmp_path)


def test_the_first_start_sets_up_from_the_lock_and_opens_the_window(bench: Bench) -> None:
    done = bench.run(DISPLAY=":1")
    assert done.returncode == 0, done.stderr
    (install,) = [line for line in bench.asked() if " install " in line]
    assert "--require-hashes" in install
    assert install.endswith("requirements/runtime.lock")
    assert bench.started() == [""]


def test_the_second_start_asks_nothing_but_the_window(bench: Bench) -> None:
    bench.run(DISPLAY=":1")
    bench.forget()
    bench.run(DISPLAY=":1")
    assert len(bench.asked()) == 1
    assert bench.started() == [""]


def test_the_second_start_is_quick(bench: Bench) -> None:
    bench.run("--help")
    times = []
    for _ in range(5):
        began = perf_counter()
        bench.run("--help")
        times.append(perf_counter() - began)
    assert min(times) < 0.1


def test_words_are_passed_on_where_they_were_typed(bench: Bench, tmp_path: Path) -> None:
    done = bench.run("import", "a folder", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert bench.started() == ["import a folder --json"]
    assert f"|{tmp_path}|" in bench.asked()[-1]


@pytest.mark.parametrize("words", [(), ("--library", "my.heihe"), ("--library=my.heihe",)])
def test_without_a_display_it_says_so_and_names_commands_that_work(bench: Bench, words: tuple[str, ...]) -> None:
    done = bench.run(*words)
    assert done.returncode == 4
    assert "no display" in done.stderr
    assert "./heihe --help" in done.stderr
    assert "import" in done.stderr
    assert bench.started() == []


def test_a_platform_that_needs_no_display_opens_the_window(bench: Bench) -> None:
    bench.run("--library", "my.heihe", QT_QPA_PLATFORM="offscreen")
    assert bench.started() == ["--library my.heihe"]


def test_a_changed_lock_makes_the_environment_again(bench: Bench) -> None:
    bench.run("--help")
    (bench.root / ".venv" / "old").touch()
    (bench.root / "requirements" / "runtime.lock").write_text("runtime==2\n", encoding="utf-8")
    bench.forget()
    bench.run("--help")
    assert any(" install " in line for line in bench.asked())
    assert not (bench.root / ".venv" / "old").exists()


def test_a_set_up_that_broke_off_is_done_again(bench: Bench) -> None:
    bench.python(offline=True)
    broken = bench.run("--help")
    assert broken.returncode == 4
    assert "Run the same command again" in broken.stderr
    bench.python()
    bench.forget()
    assert bench.run("--help").returncode == 0
    assert bench.started() == ["--help"]


def test_a_moved_checkout_is_linked_again_without_a_download(bench: Bench) -> None:
    bench.run("--help")
    moved = bench.root.rename(bench.root.with_name("moved"))
    bench.root = moved
    bench.forget()
    bench.run("--help")
    assert not any(" install " in line for line in bench.asked())
    (link,) = moved.glob(".venv/lib/python3*/site-packages/*.pth")
    assert link.read_text(encoding="utf-8") == f"{moved}\n"


def test_python_without_ensurepip_borrows_the_systems_pip(bench: Bench) -> None:
    bench.python(bare=True)
    assert bench.run("--help").returncode == 0
    assert any("-m venv --without-pip" in line for line in bench.asked())


def test_an_old_python_is_told_what_works(bench: Bench) -> None:
    bench.python(old=True)
    done = bench.run("--help")
    assert done.returncode == 4
    assert "Python 3.11 or newer is needed; found: Python 3.10.12" in done.stderr
    assert "Debian 12 and Ubuntu 24.04" in done.stderr


def test_a_plain_user_gets_one_line_to_type(bench: Bench) -> None:
    bench.tool("ldconfig", "#!/bin/sh\necho '	libEGL.so.1 (libc6) => there'\n")
    done = bench.run(DISPLAY=":1")
    lines = [line for line in done.stderr.splitlines() if "apt-get" in line]
    assert done.returncode == 4
    assert len(lines) == 1
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 " in lines[0]
    assert "libegl1" not in lines[0]
    assert bench.started() == []


def test_commands_need_no_library_of_qt(bench: Bench) -> None:
    bench.tool("ldconfig", "#!/bin/sh\n")
    assert bench.run("--help").returncode == 0
    assert bench.started() == ["--help"]


def test_root_installs_what_is_missing(bench: Bench) -> None:
    bench.tool("ldconfig", "#!/bin/sh\n")
    bench.tool("id", "#!/bin/sh\necho 0\n")
    bench.tool("apt-get", f"#!/bin/sh\necho \"apt-get $*\" >>'{bench.log}'\n")
    bench.run(DISPLAY=":1")
    installed = [line for line in bench.asked() if line.startswith("apt-get") and " install " in line]
    assert len(installed) == 1
    assert {"libegl1", "libxcb-cursor0"} <= set(installed[0].split())


def test_missing_fonts_are_a_pity_and_no_obstacle(bench: Bench) -> None:
    bench.tool("fc-list", "#!/bin/sh\n")
    done = bench.run(DISPLAY=":1")
    assert "fonts-noto-cjk" in done.stderr
    assert bench.started() == [""]
    assert "fonts-noto-cjk" not in bench.run(DISPLAY=":1").stderr


def test_the_checks_all_run_and_the_tests_come_last(bench: Bench) -> None:
    done = bench.run("test")
    assert done.returncode == 0, done.stderr
    run = [line.rpartition("|")[2] for line in bench.asked()]
    checks = ["ruff format", "ruff check", "mypy", "importlinter", "try_wheel", "-m pytest"]
    places = [next(at for at, line in enumerate(run) if word in line) for word in checks]
    assert places == sorted(places)
    assert places[-1] == len(run) - 1


def test_the_script_keeps_to_posix(bench: Bench) -> None:
    assert os.access(ROOT / "heihe", os.X_OK)
    shell = shutil.which("dash") or "/bin/sh"
    subprocess.run([shell, "-n", str(ROOT / "heihe")], check=True)
