"""No network: no module of the program can reach one, and nothing that it does asks for one."""

from __future__ import annotations

import ast
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import reached_out

PROGRAM = Path(__file__).parents[2] / "clinic_app"
NETWORK_MODULES = frozenset(
    {
        "aiohttp",
        "asyncio",
        "ftplib",
        "http",
        "httpx",
        "imaplib",
        "nntplib",
        "poplib",
        "requests",
        "smtplib",
        "socket",
        "socketserver",
        "ssl",
        "telnetlib",
        "urllib",
        "urllib3",
        "webbrowser",
        "websockets",
        "xmlrpc",
    }
)
NETWORK_PARTS_OF_QT = ("QtNetwork", "QtWebEngine", "QtWebSockets", "QtWebView", "QtHttpServer")
NETWORK_NAMES = frozenset({"QDesktopServices", "QNetworkAccessManager", "QTcpSocket", "QUdpSocket", "QLocalSocket"})


def network_names(source: str) -> list[str]:
    """What in a module's text could reach a network: imports of such modules, and names of Qt that do."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [one.name for one in node.names if one.name.split(".")[0] in NETWORK_MODULES]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            if module.split(".")[0] in NETWORK_MODULES or any(part in module for part in NETWORK_PARTS_OF_QT):
                found.append(module)
            found += [one.name for one in node.names if one.name in NETWORK_NAMES | set(NETWORK_PARTS_OF_QT)]
        elif isinstance(node, ast.Attribute) and node.attr in NETWORK_NAMES:
            found.append(node.attr)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "__import__":
            found.append("__import__")
    return found


@pytest.mark.parametrize(
    "source",
    ["import socket", "from urllib.request import urlopen", "import http.client as h", "__import__('socket')",
     "from PySide6 import QtNetwork", "from PySide6.QtGui import QDesktopServices", "import a\na.QTcpSocket()"],
)  # fmt: skip
def test_the_search_for_network_code_finds_it(source: str) -> None:
    assert network_names(source)


def test_no_module_of_the_program_has_network_code() -> None:
    modules = sorted(PROGRAM.rglob("*.py"))
    assert len(modules) > 300
    guilty = {str(one.relative_to(PROGRAM)): network_names(one.read_text(encoding="utf-8")) for one in modules}
    assert {name: found for name, found in guilty.items() if found} == {}


def test_the_guard_of_the_whole_suite_hears_a_connection() -> None:
    before = len(reached_out)
    with socket.socket() as one:
        one.settimeout(0.0)
        one.connect_ex(("127.0.0.1", 9))
    heard = reached_out[before:]
    del reached_out[before:]
    assert heard == ["socket.connect"]


CHECKED_AND_PRINTED = """
import sys
heard = []
sys.addaudithook(lambda event, _: heard.append(event) if event.startswith("socket.") else None)
from clinic_app.cli import main
status = main(["practice", "--out", sys.argv[1]])
assert status in (0, 1), status
print("heard", heard)
"""


def test_checking_and_printing_the_practice_clinic_asks_for_no_network(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHECKED_AND_PRINTED, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "heard []"
    assert list(tmp_path.glob("*.pdf"))
