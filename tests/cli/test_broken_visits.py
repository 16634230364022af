"""Two hundred broken visit files: each is answered with one sentence, and the good ones beside them still are."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult
from clinic_app.cli.commands import main
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation.files import LARGEST_FILE
from clinic_app.domain.visit import Visit
from clinic_app.services import Checking

GOOD: dict[str, Any] = {
    "date_of_service": "2026-06-15",
    "payer": "medicare",
    "diagnoses": ["M54.50"],
    "patient": {"born": "1950-02-03", "first_name": "ADA"},
    "documentation": {"tests": [{"name": "TUG", "score": 18.0}], "follow_up": "2026-07-15"},
    "history": {"visit_number": 3, "same_day": []},
    "lines": [
        {"code": "97110", "minutes": 30, "units": 2, "modifiers": ["GP"], "charge": "90.00", "start": "10:00:00"}
    ],
}
WRONG_VALUES: tuple[Any, ...] = (
    {"a": {"b": 1}},
    [[[]]],
    3.5,
    True,
    "\u0000\u202e",
    [None],
    10**40,
)
PLACES: tuple[tuple[str | int, ...], ...] = (
    ("date_of_service",),
    ("diagnoses",),
    ("patient",),
    ("patient", "born"),
    ("documentation",),
    ("documentation", "tests"),
    ("documentation", "tests", 0),
    ("documentation", "tests", 0, "score"),
    ("documentation", "follow_up"),
    ("history",),
    ("history", "visit_number"),
    ("history", "same_day"),
    ("lines",),
    ("lines", 0),
    ("lines", 0, "minutes"),
    ("lines", 0, "units"),
    ("lines", 0, "modifiers"),
    ("lines", 0, "charge"),
    ("lines", 0, "start"),
)
FITTING = {
    ("documentation", "tests", 0, "score"): (3.5,),
    ("diagnoses",): (),
}


def _with(value: Any, at: tuple[str | int, ...], wrong: Any) -> Any:
    copy = json.loads(json.dumps(value))
    holder = copy
    for step in at[:-1]:
        holder = holder[step]
    holder[at[-1]] = wrong
    return copy


def _wrong_kinds() -> Iterator[bytes]:
    for at in PLACES:
        for wrong in WRONG_VALUES:
            if wrong not in FITTING.get(at, ()):
                yield json.dumps(_with(GOOD, at, wrong)).encode()


def _unknown_keys() -> Iterator[bytes]:
    for at in (("dx",), ("patient", "name"), ("lines", 0, "unit"), ("documentation", "mmt"), ("claim",)):
        yield json.dumps(_with(GOOD, at, {"x": 1})).encode()


def _cut_and_scrambled() -> Iterator[bytes]:
    whole = json.dumps(GOOD).encode()
    seed = random.Random(20261121)
    for _ in range(30):
        yield whole[: seed.randrange(1, len(whole) - 1)]
    for _ in range(20):
        yield bytes(seed.randrange(256) for _ in range(400)) + b"\xff"


def _other_bytes() -> Iterator[bytes]:
    yield from (
        b"",
        b"\n",
        b"\x00" * 50,
        b"\xff\xfe{\x00}\x00",
        b"PK\x03\x04\x00\xff",
        b"%PDF-1.7\xe2",
        b"null",
        b"7",
        b'"x"',
    )
    yield "date_of_service = “2026”".encode("cp1252")
    yield b"{" * 5_000
    yield b"[" * 200_000
    yield b'{"date_of_service": "2026-06-15", "lines": [' + b'{"code": "97110"},' * 1_500 + b'{"code": "97110"}]}'
    yield b" " * (LARGEST_FILE + 10)
    yield b'{"payer": "medicare", "payer": "medicare", "date_of_service": "2026-06-15"}'
    yield b'{"date_of_service": "2026-06-15", "payer": "no such payer"}'
    yield b'{"date_of_service": "2026-06-15", "total_treatment_minutes": Infinity}'


def broken() -> list[bytes]:
    """Every broken file, at least two hundred."""
    return [*_wrong_kinds(), *_unknown_keys(), *_cut_and_scrambled(), *_other_bytes()]


@pytest.mark.usefixtures("codebook")
def test_each_broken_file_gets_one_sentence_and_the_good_ones_are_answered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    contents = broken()
    assert len(contents) >= 200
    good = tmp_path / "good.json"
    good.write_text(json.dumps(GOOD), encoding="utf-8")
    names = [str(good)]
    for number, content in enumerate(contents):
        path = tmp_path / f"broken-{number:03}.json"
        path.write_bytes(content)
        names += [str(path), str(good)]
    names.append(str(tmp_path / "missing.json"))
    names.append(str(tmp_path))

    status = main(["check", "--json", "--today", "2026-06-16", *names])

    printed = capsys.readouterr()
    complaints = printed.err.splitlines()
    answers = [json.loads(line) for line in printed.out.splitlines()]
    assert status == 2
    assert [line.split(": ")[0] for line in complaints] == [name for name in names if name != str(good)]
    assert all(len(line) < 400 and line.isprintable() for line in complaints)
    assert [answer["file"] for answer in answers] == [str(good)] * (len(contents) + 1)


def test_every_broken_line_of_standard_input_keeps_its_number(
    codebook: Codebook, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert codebook is not None
    lines = [content.replace(b"\n", b" ") for content in broken() if len(content) < 100_000]
    fed = b"".join(line + b"\n" + json.dumps(GOOD).encode() + b"\n" for line in lines)
    stream = _Stdin(fed)
    monkeypatch.setattr("sys.stdin", stream)

    status = main(["check", "-", "--today", "2026-06-16"])

    answers = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    assert status == 2
    assert len(answers) == 2 * len(lines)
    assert [answer["line"] for answer in answers[::2]] == list(range(1, 2 * len(lines) + 1, 2))
    assert all(answer["unreadable"] for answer in answers[::2])
    assert all("verdict" in answer for answer in answers[1::2])


class _Stdin:
    """Standard input with these bytes."""

    def __init__(self, content: bytes) -> None:
        self.buffer = io.BytesIO(content)


def test_a_fault_of_the_checker_leaves_the_other_lines_their_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], codebook: Codebook
) -> None:
    whole = Checking.check

    def faulty(checking: Checking, visit: Visit) -> tuple[Claim, CheckResult]:
        if visit.payer == "self_pay":
            raise ZeroDivisionError
        return whole(checking, visit)

    monkeypatch.setattr(Checking, "check", faulty)
    lines = [json.dumps({**GOOD, "payer": payer}) for payer in ("medicare", "self_pay", "medicare")]
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("\n".join(lines).encode())))
    assert main(["check", "-", "--json"]) == 2
    answers = [json.loads(answer) for answer in capsys.readouterr().out.splitlines()]
    assert [answer.get("line") for answer in answers] == [None, 2, None]
    assert "ZeroDivisionError" in answers[1]["unreadable"]
