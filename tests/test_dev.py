"""The start script: what it locks, what it asks of a system, and what it says."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

TOP = Path(__file__).resolve().parents[1]
LOCKS = sorted((TOP / "requirements").glob("*.txt"))
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
SYSTEMS = ["linux", "win32", "darwin"]


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", TOP / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def requirements(lock: Path) -> Iterator[Requirement]:
    """Every pin of a lock with its marker."""
    for line in lock.read_text(encoding="utf-8").splitlines():
        if line and not line[0].isspace():
            yield Requirement(line.rstrip(" \\"))


def pins(group: str, python: str, system: str) -> dict[str, str]:
    """Name and version of all that a group installs there."""
    there = {
        "python_version": python,
        "python_full_version": f"{python}.1",
        "sys_platform": system,
        "platform_system": {"linux": "Linux", "win32": "Windows", "darwin": "Darwin"}[system],
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }
    applying = [
        pin
        for pin in requirements(TOP / "requirements" / f"{group}.txt")
        if not pin.marker or pin.marker.evaluate(there)
    ]
    assert len({pin.name for pin in applying}) == len(applying), "two versions of one package"
    return {pin.name: str(pin.specifier).removeprefix("==") for pin in applying}


def test_there_is_a_lock_for_running_developing_and_measuring() -> None:
    assert [lock.name for lock in LOCKS] == ["bench.txt", "dev.txt", "run.txt"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_registry(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.findall(r"://|^-|--(?!hash=sha256:)|@", text, flags=re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_pin_is_exact_and_hashed(lock: Path) -> None:
    entries = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
    assert entries
    for entry in entries:
        assert re.match(r"[a-z0-9-]+(\[[a-z,-]+\])?==[^ ]+ ", entry), entry[:60]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry[:60]


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS)
def test_the_lock_satisfies_what_the_project_declares(python: str, system: str) -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {"run": project["project"]["dependencies"], **project["dependency-groups"]}
    for group, wishes in declared.items():
        locked = pins(group, python, system)
        for wish in map(Requirement, wishes):
            if wish.marker is None or wish.marker.evaluate({"python_version": python}):
                assert wish.specifier.contains(locked[wish.name]), f"{wish} in {group}.txt"


def test_a_package_wanted_with_an_extra_is_pinned_with_it() -> None:
    """An older pip looks for the newest release of a package whose extra is not named beside the pin, and refuses."""
    assert re.search(r"^coverage\[toml\]==", (TOP / "requirements" / "dev.txt").read_text("utf-8"), flags=re.MULTILINE)


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS)
def test_the_locks_agree_where_they_overlap(python: str, system: str) -> None:
    run, dev, bench = (pins(group, python, system) for group in ("run", "dev", "bench"))
    assert {**run, **dev, **bench} == {**bench, **dev, **run}


def test_python_3_11_keeps_the_qt_that_survives_there() -> None:
    assert pins("run", "3.11", "linux")["pyside6-essentials"].startswith("6.11.")
    assert pins("run", "3.12", "linux")["pyside6-essentials"].startswith("6.12.")


def test_pins_are_read_without_markers_and_hashes(dev: ModuleType) -> None:
    lock = (
        "# made by hand\none==1.0 \\\n    --hash=sha256:00\ntwo==2 ; python_version < '3.12' \\\n    --hash=sha256:11\n"
    )
    assert dev.pinned(lock) == ["one==1.0", "two==2"]


def test_the_script_uses_the_standard_library_alone() -> None:
    tree = ast.parse((TOP / "dev.py").read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names


def test_the_script_can_be_read_by_an_old_python() -> None:
    """So that the old Python gets as far as the sentence that says which one is needed."""
    source = (TOP / "dev.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_a_fit_python_is_not_spoken_of(dev: ModuleType, version: tuple[int, int]) -> None:
    assert dev.unfit_python(version, "run", lambda _: None) is None


@pytest.mark.parametrize("version", [(3, 7), (3, 10), (3, 15)])
def test_an_unfit_python_gets_one_sentence(dev: ModuleType, version: tuple[int, int]) -> None:
    said = dev.unfit_python(version, "run", lambda _: None)
    assert said == (
        f"clinic-app needs Python 3.11 to 3.14 and this is {version[0]}.{version[1]}; "
        "please install one of those and run it with that."
    )


def test_an_unfit_python_is_told_of_a_fit_one_beside_it(dev: ModuleType) -> None:
    beside = {"python3.12": "/usr/bin/python3.12"}
    assert dev.unfit_python((3, 9), "run", beside.get).endswith("please run: python3.12 dev.py run")


@pytest.mark.parametrize(
    ("system", "environment", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_only_linux_can_be_without_a_display(
    dev: ModuleType, system: str, environment: dict[str, str], shown: bool
) -> None:
    assert dev.has_display(system, environment) is shown


def test_without_a_display_one_sentence_says_so(dev: ModuleType) -> None:
    assert dev.NO_DISPLAY.count(". ") == 0
    assert "no display" in dev.NO_DISPLAY


def test_x11_and_wayland_libraries_are_asked_for_only_where_they_are_used(dev: ModuleType) -> None:
    assert set(dev.qt_libraries({})) == set(dev.QT_ALWAYS)
    assert "libxcb-cursor.so.0" in dev.qt_libraries({"DISPLAY": ":0"})
    assert "libwayland-cursor.so.0" in dev.qt_libraries({"WAYLAND_DISPLAY": "wayland-0"})


def test_missing_libraries_are_those_the_system_does_not_find(dev: ModuleType) -> None:
    needed = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"}
    assert dev.missing_libraries(needed, lambda library: library == "libGL.so.1") == {"libEGL.so.1": "libegl1"}


def test_a_library_nobody_has_is_not_found(dev: ModuleType) -> None:
    assert not dev.loads("libthis-is-not-a-library.so.0")


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "sudo apt-get install -y libegl1 libgl1"),
        ("dnf", "sudo dnf install -y 'libEGL.so.1()(64bit)' 'libGL.so.1()(64bit)'"),
    ],
)
def test_missing_libraries_come_with_the_one_command(dev: ModuleType, manager: str, command: str) -> None:
    said = dev.libraries_message({"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}, {manager: manager}.get)
    assert said.splitlines() == [
        "Qt needs system libraries that are not here: libEGL.so.1, libGL.so.1.",
        f"Please run: {command}",
    ]


def test_a_python_without_ensurepip_is_told_the_one_command(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(dev, "apt_install", lambda _: False)
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    with pytest.raises(dev.SetupError, match=f"sudo apt install {package}$"):
        dev.require_ensurepip()


def test_of_what_pip_says_the_errors_are_shown(dev: ModuleType) -> None:
    assert (
        dev.complaint(["Requirement already satisfied: one\n", "ERROR: No such two\n", "a notice\n"])
        == "ERROR: No such two"
    )
    assert dev.complaint(["Collecting one\n", "Killed\n"]) == "Collecting one\nKilled"


def test_a_half_made_environment_counts_as_none(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "STATE", tmp_path / "installed.json")
    packages = dev.site_packages()
    (packages / "reportlab").mkdir(parents=True)
    python = Path(dev.venv_program("python"))
    python.parent.mkdir(parents=True, exist_ok=True)
    python.touch()
    assert dev.read_state() == {}
    dev.write_state({"run": "digest"})
    assert dev.read_state() == {"run": "digest"}
    (packages / "reportlab").rmdir()
    assert dev.read_state() == {}


def test_all_steps_run_and_one_failure_fails_the_whole(dev: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    steps = [(f"step {status}", [sys.executable, "-c", f"raise SystemExit({status})"]) for status in (0, 3, 0)]
    assert dev.run_steps(steps, os.environ) == 1
    lines = capfd.readouterr().out.splitlines()
    assert [line.split(",")[0] for line in lines if ": " in line and line.startswith("---")] == [
        "--- step 0: ok",
        "--- step 3: FAILED",
        "--- step 0: ok",
    ]
    assert re.fullmatch(r"FAILED after \d+ s: step 3", lines[-1])


def test_steps_that_all_pass_are_summed_up(dev: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    assert dev.run_steps([("nothing", [sys.executable, "-c", ""])], os.environ) == 0
    assert capfd.readouterr().out.splitlines()[-1].startswith("All 1 steps passed")


@pytest.mark.parametrize("command", ["run", "test", "setup", "lint", "bench", "clean"])
def test_every_command_explains_itself(dev: ModuleType, command: str) -> None:
    shown = subprocess.run(
        [sys.executable, str(TOP / "dev.py"), command, "--help"], capture_output=True, text=True, check=True
    )
    assert " ".join(dev.COMMANDS[command].__doc__.split()) in " ".join(shown.stdout.split())


def test_a_word_too_many_is_refused(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        dev.main(["run", "faster"])
    assert left.value.code == 2
    assert "run takes no further words: faster" in capsys.readouterr().err
