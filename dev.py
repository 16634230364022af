#!/usr/bin/env python3
"""Sets up, opens and checks clinic-app. Two commands do it all: `python3 dev.py run` and `python3 dev.py test`.

Needs nothing but Python: the standard library alone, on Windows, macOS and Linux. Everything it installs goes into
`.venv` beside this file, from the pinned and hashed lists in `requirements/`, through the pip configuration of the
person who runs it. Nothing outside `.venv` is upgraded. An older Python can read this file and is told in one sentence.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

OLDEST = (3, 11)
NEWEST = (3, 14)

TOP = Path(__file__).resolve().parent
VENV = TOP / ".venv"
STATE = VENV / "installed.json"
WINDOWS = os.name == "nt"

# What Qt loads from a Linux system, and the Debian package that brings it. Read from the NEEDED entries of
# QtCore, QtGui, QtDBus and the two platform plugins in PySide6-Essentials 6.11 and 6.12.
QT_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
QT_ON_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
QT_ON_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}

NO_DISPLAY = (
    "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so instead of opening the window "
    "the practice clinic is checked on the command line."
)
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


class SetupError(Exception):
    """Something only the person at the keyboard can put right; the text says what and how."""


# --- the Python that runs this file -----------------------------------------------------------------------------------


def unfit_python(version: tuple[int, int], command: str, which: Callable[[str], str | None]) -> str | None:
    """One sentence if this Python is too old or too new, naming a fit one if the machine has it."""
    if OLDEST <= version <= NEWEST:
        return None
    wanted = "clinic-app needs Python 3.11 to 3.14 and this is {}.{}".format(*version)
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        if which(f"python3.{minor}"):
            return f"{wanted}; please run: python3.{minor} dev.py {command}".rstrip()
    return f"{wanted}; please install one of those and run it with that."


def base_python() -> str:
    """The interpreter that may make `.venv`: never the one inside it, which is about to be replaced."""
    inside = Path(sys.prefix).resolve() == VENV.resolve()
    return getattr(sys, "_base_executable", sys.executable) if inside else sys.executable


def require_ensurepip() -> None:
    """Debian and Ubuntu keep the part of Python that fills a virtual environment in a package of its own."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    if not apt_install([package]):
        raise SetupError(f"This Python cannot make a virtual environment yet. Please run: sudo apt install {package}")


# --- the virtual environment ------------------------------------------------------------------------------------------


def venv_program(name: str) -> str:
    """Path of a program inside `.venv`."""
    return str(VENV / "Scripts" / f"{name}.exe" if WINDOWS else VENV / "bin" / name)


def site_packages() -> Path:
    """Folder of `.venv` that holds what was installed."""
    if WINDOWS:
        return VENV / "Lib" / "site-packages"
    return VENV / "lib" / "python{}.{}".format(*sys.version_info[:2]) / "site-packages"


def lock_file(group: str) -> Path:
    """The pinned list of a group: `run`, `dev` or `bench`."""
    return TOP / "requirements" / f"{group}.txt"


def pinned(lock: str) -> list[str]:
    """The requirements in a lock's text as `name==version`, without markers and hashes."""
    lines = (line for line in lock.splitlines() if line and not line[0].isspace() and not line.startswith("#"))
    return [line.split(";")[0].rstrip(" \\") for line in lines]


def lock_digest(group: str) -> str:
    """Changes when the lock does."""
    return hashlib.sha256(lock_file(group).read_bytes()).hexdigest()


def interpreter_digest() -> str:
    """Changes when another Python, another machine type or another place of the checkout would need another `.venv`."""
    return f"{platform.python_version()} {platform.machine()} {TOP}"


def read_state() -> dict[str, str]:
    """What `.venv` holds, by group; empty if it is missing, half made, damaged, or made by another Python."""
    try:
        state = json.loads(STATE.read_text(encoding="utf-8"))
        present = {entry.name for entry in site_packages().iterdir()}
        whole = state["interpreter"] == interpreter_digest() and present.issuperset(state["entries"])
        return dict(state["groups"]) if whole and Path(venv_program("python")).exists() else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def write_state(groups: Mapping[str, str]) -> None:
    """Written last: as long as it is missing, `.venv` counts as half made."""
    entries = sorted(entry.name for entry in site_packages().iterdir() if entry.name != "__pycache__")
    state = {"interpreter": interpreter_digest(), "groups": dict(groups), "entries": entries}
    STATE.write_text(json.dumps(state, indent=1), encoding="utf-8")


def ensure_installed(*groups: str) -> None:
    """Makes `.venv` if needed and installs the groups' locks; does nothing when they are already there."""
    installed = read_state()
    wanted = {group: lock_digest(group) for group in groups}
    if all(installed.get(group) == digest for group, digest in wanted.items()):
        return
    if not installed:
        make_venv()
    STATE.unlink(missing_ok=True)
    install({**installed, **wanted})
    link_checkout()
    write_state({**{group: lock_digest(group) for group in installed}, **wanted})


def make_venv() -> None:
    """A new `.venv`, in place of whatever was there."""
    require_ensurepip()
    print(f"Making {VENV.name} with Python {platform.python_version()} ...", flush=True)
    command = [base_python(), "-m", "venv", "--clear", str(VENV)]
    made = subprocess.run(command, check=False, capture_output=True, text=True)
    if made.returncode:
        raise SetupError(f"The virtual environment could not be made.\n{tail(made.stdout + made.stderr)}")


def install(groups: Iterable[str]) -> None:
    """Installs the locks with pip, as that person's pip is configured; every file must match a pinned hash."""
    locks = [lock_file(group) for group in groups]
    total = len({pin for lock in locks for pin in pinned(lock.read_text(encoding="utf-8"))})
    command = [venv_program("python"), "-m", "pip", "install", "--disable-pip-version-check", "--no-user", "--no-input"]
    command += ["--require-hashes", "--only-binary", ":all:"]
    for lock in locks:
        command += ["-r", str(lock)]
    print("Installing the locked packages (about 120 MB the first time) ...", flush=True)
    output: list[str] = []
    with subprocess.Popen(
        command, cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as pip:
        for line in pip.stdout or ():
            output.append(line)
            if line.startswith("Collecting "):
                done = sum(known.startswith("Collecting ") for known in output)
                progress(f"  {done} of about {total}: {line.split()[1]}")
    progress("")
    if pip.returncode:
        raise SetupError(
            f"pip could not install the locked packages:\n{complaint(output)}\n"
            "Qt needs 64-bit Windows 10, macOS 13 (14 from Python 3.12 on) or a Linux with glibc 2.34 "
            "(2.39 on ARM) at least; everything else is a matter of the network or of pip's configuration."
        )


def complaint(output: Sequence[str]) -> str:
    """What pip's output says went wrong: its own error lines, or else the last lines."""
    return "".join(line for line in output if line.startswith("ERROR:")).rstrip() or tail("".join(output))


def link_checkout() -> None:
    """Makes `import clinic_app` and the command `clinic-app` work from `.venv`, with the sources of this checkout."""
    (site_packages() / "clinic-app.pth").write_text(f"{TOP}\n", encoding="utf-8")
    if WINDOWS:
        script = VENV / "Scripts" / "clinic-app.cmd"
        script.write_text('@"%~dp0python.exe" -m clinic_app.cli %*\r\n', encoding="utf-8")
    else:
        script = VENV / "bin" / "clinic-app"
        script.write_text(f'#!/bin/sh\nexec "{VENV}/bin/python" -m clinic_app.cli "$@"\n', encoding="utf-8")
        script.chmod(0o755)


# --- what Qt needs from a Linux system --------------------------------------------------------------------------------


def has_display(system: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown; Windows and macOS always have a desktop."""
    return system != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def qt_libraries(environment: Mapping[str, str]) -> dict[str, str]:
    """The shared libraries Qt will load under this environment, each with its Debian package."""
    needed = dict(QT_ALWAYS)
    if environment.get("DISPLAY"):
        needed.update(QT_ON_X11)
    if environment.get("WAYLAND_DISPLAY"):
        needed.update(QT_ON_WAYLAND)
    return needed


def loads(library: str) -> bool:
    """Whether the system finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(needed: Mapping[str, str], found: Callable[[str], bool]) -> dict[str, str]:
    """Those of the needed libraries that are not on the system."""
    return {library: package for library, package in needed.items() if not found(library)}


def libraries_message(missing: Mapping[str, str], which: Callable[[str], str | None]) -> str:
    """What is missing and the one command that brings it."""
    said = f"Qt needs system libraries that are not here: {', '.join(sorted(missing))}."
    if which("apt-get"):
        return f"{said}\nPlease run: sudo apt-get install -y {' '.join(sorted(set(missing.values())))}"
    if which("dnf"):
        provided = " ".join(f"'{library}()(64bit)'" for library in sorted(missing))
        return f"{said}\nPlease run: sudo dnf install -y {provided}"
    return f"{said}\nPlease install them with the package manager of this system."


def ensure_qt_libraries() -> None:
    """On Linux, sees to it that Qt's system libraries are there: as root with apt, otherwise by saying how."""
    if sys.platform != "linux":
        return
    missing = missing_libraries(qt_libraries(os.environ), loads)
    if missing and apt_install(sorted(set(missing.values()))):
        missing = missing_libraries(missing, loads)
    if missing:
        raise SetupError(libraries_message(missing, shutil.which))


def apt_install(packages: Sequence[str]) -> bool:
    """Installs Debian packages when this is root on such a system; says whether it did."""
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    print(f"Installing with apt: {' '.join(packages)} ...", flush=True)
    installation = ("install", "-y", "-q", "--no-install-recommends", *packages)
    done = apt(*installation)
    if done.returncode:  # a bare machine has no package lists yet, or old ones
        apt("update", "-q")
        done = apt(*installation)
    if done.returncode:
        print(tail(done.stdout), flush=True)
    return done.returncode == 0


def apt(*words: str) -> subprocess.CompletedProcess[str]:
    """Runs apt-get without questions; its output is in `stdout`."""
    return subprocess.run(
        ["apt-get", *words],
        check=False,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


# --- saying what happens ----------------------------------------------------------------------------------------------


def tail(text: str, lines: int = 15) -> str:
    """The last lines of a program's output."""
    return "\n".join(text.rstrip().splitlines()[-lines:])


def progress(text: str) -> None:
    """Shows one line that the next one replaces; nothing when the output is no terminal."""
    if sys.stdout.isatty():
        width = shutil.get_terminal_size().columns - 1
        print("\r" + text[:width].ljust(width) + ("" if text else "\r"), end="", flush=True)


def call(command: Sequence[str], environment: Mapping[str, str] | None = None) -> int:
    """Runs a program in the checkout and returns its exit status."""
    return subprocess.run(command, check=False, cwd=TOP, env=environment).returncode


def python(*arguments: str) -> list[str]:
    """A command line for the interpreter in `.venv`."""
    return [venv_program("python"), *arguments]


# --- the commands -----------------------------------------------------------------------------------------------------


def build_code_book() -> None:
    """Builds the code book in the user's data folder; at once if it is up to date."""
    if call(python("-m", "clinic_app.codebook.build")):
        raise SetupError("The code book could not be built; the lines above say why.")


def command_setup(_: Sequence[str]) -> int:
    """Make .venv and install everything, and build the code book."""
    ensure_installed("run", "dev")
    ensure_qt_libraries()
    build_code_book()
    print("Everything is in place. Next: python3 dev.py run")
    return 0


def command_run(_: Sequence[str]) -> int:
    """Open the program with the practice clinic; check it on the command line where there is no display."""
    ensure_installed("run")
    if not has_display(sys.platform, os.environ):
        build_code_book()
        print(NO_DISPLAY, flush=True)
        return call(python("-m", "clinic_app.cli", "practice", "--out", "out/"))
    ensure_qt_libraries()
    build_code_book()
    return call(python("-m", "clinic_app", "--practice"))


def lint_steps() -> list[tuple[str, list[str]]]:
    """Format, lint, types and import contracts, each with its command."""
    return [
        ("format", python("-m", "ruff", "format", "--check", ".")),
        ("lint", python("-m", "ruff", "check", ".")),
        ("types", python("-m", "mypy", "clinic_app", "dev.py")),
        # -X utf8: the linter draws with characters that a Windows console's own encoding lacks.
        ("import contracts", python("-X", "utf8", "-c", LINT_IMPORTS, "--no-logo")),
    ]


def command_lint(_: Sequence[str]) -> int:
    """Check format, lint, types and import contracts."""
    ensure_installed("run", "dev")
    return run_steps(lint_steps(), dict(os.environ))


def command_test(pytest_arguments: Sequence[str]) -> int:
    """Check everything: what lint does, then all tests with branch coverage. Further words go to pytest."""
    ensure_installed("run", "dev")
    ensure_qt_libraries()
    ensure_strace()
    environment = dict(os.environ)
    if not has_display(sys.platform, environment):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    workers = ["-n", "auto", "--dist", "worksteal"] if not pytest_arguments else []
    tests = python("-m", "pytest", *workers, "--cov", "--cov-report=term:skip-covered", *pytest_arguments)
    return run_steps([*lint_steps(), ("tests", tests)], environment)


def run_steps(steps: Sequence[tuple[str, list[str]]], environment: Mapping[str, str]) -> int:
    """Runs all steps, whatever one of them says, and sums up; 1 if any failed."""
    failed = []
    started = time.monotonic()
    for name, command in steps:
        print(f"--- {name}", flush=True)
        begun = time.monotonic()
        good = call(command, environment) == 0
        print(f"--- {name}: {'ok' if good else 'FAILED'}, {time.monotonic() - begun:.1f} s\n", flush=True)
        if not good:
            failed.append(name)
    spent = f"{time.monotonic() - started:.0f} s"
    print(f"FAILED after {spent}: {', '.join(failed)}" if failed else f"All {len(steps)} steps passed in {spent}.")
    return 1 if failed else 0


def command_bench(arguments: Sequence[str]) -> int:
    """Measure speed and size beside other programs; these are installed only for this."""
    ensure_installed("run", "dev", "bench")
    ensure_qt_libraries()
    build_code_book()
    environment = dict(os.environ)
    if not has_display(sys.platform, environment):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    return call(python("-m", "tests.bench", *arguments), environment)


def command_safety(figures: Sequence[str]) -> int:
    """Run the safety harnesses in full: killed programs, power cuts, full disks, damaged files. Takes a while."""
    ensure_installed("run", "dev")
    ensure_qt_libraries()
    ensure_strace()
    build_code_book()
    environment = dict(os.environ)
    if not has_display(sys.platform, environment):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    return call(python("-m", "tests.safety", *figures), environment)


def ensure_strace() -> None:
    """On Linux, gets the recorder of the simulated power cuts as root; elsewhere those say that they were not run."""
    if sys.platform == "linux" and not shutil.which("strace"):
        apt_install(["strace"])


def command_translations(_: Sequence[str]) -> int:
    """Enter what the window says in the list of its Spanish words, and make the file that the program reads."""
    ensure_installed("run", "dev")
    return call(python("packaging/translations.py"))


def command_clean(_: Sequence[str]) -> int:
    """Remove .venv, caches and builds; printed reports in out/ and the program's data stay."""
    if Path(sys.prefix).resolve() == VENV.resolve():
        raise SetupError("This is the Python inside .venv; please leave it first (deactivate) and run it again.")
    made = [".venv", "build", "dist", "htmlcov", ".hypothesis", ".import_linter_cache"]
    made += [".mypy_cache", ".pytest_cache", ".ruff_cache"]
    compiled = [cache for place in ("clinic_app", "tests") for cache in (TOP / place).rglob("__pycache__")]
    for folder in [*(TOP / name for name in made), TOP / "__pycache__", *compiled]:
        shutil.rmtree(folder, ignore_errors=True)
    for coverage in TOP.glob(".coverage*"):
        coverage.unlink()
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": command_run,
    "test": command_test,
    "setup": command_setup,
    "lint": command_lint,
    "bench": command_bench,
    "safety": command_safety,
    "translations": command_translations,
    "clean": command_clean,
}
TAKES_MORE_WORDS = ("test", "bench", "safety")


def parser() -> argparse.ArgumentParser:
    """The command line of this file."""
    top = argparse.ArgumentParser(prog="dev.py", description="Sets up, opens and checks clinic-app.")
    commands = top.add_subparsers(dest="command", required=True, metavar="command")
    for name, function in COMMANDS.items():
        said = (function.__doc__ or "").strip()
        commands.add_parser(name, help=said, description=said)
    return top


def main(words: Sequence[str]) -> int:
    """Runs one command and returns the exit status."""
    unfit = unfit_python(sys.version_info[:2], " ".join(words), shutil.which)
    if unfit:
        print(unfit, file=sys.stderr)
        return 1
    reader = parser()
    chosen, more = reader.parse_known_args(words)
    if more and chosen.command not in TAKES_MORE_WORDS:
        reader.error(f"{chosen.command} takes no further words: {' '.join(more)}")
    try:
        return COMMANDS[chosen.command](more)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
