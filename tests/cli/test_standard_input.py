"""Visits come over standard input: whole or in pieces, alone or many at once; answers leave before more is awaited."""

from __future__ import annotations

import io
import json

import pytest

from clinic_app.cli.commands import main
from clinic_app.domain.notation.files import LARGEST_FILE

VISIT = {"date_of_service": "2026-06-15", "payer": "medicare", "diagnoses": ["M54.50"], "lines": [{"code": "97110"}]}
LINE = json.dumps(VISIT).encode() + b"\n"


class Pieces(io.BytesIO):
    """A pipe that hands over one piece at a time, and notes how much had been answered when it was asked for each."""

    def __init__(self, pieces: list[bytes], output: io.StringIO) -> None:
        super().__init__()
        self._pieces = iter(pieces)
        self._output = output
        self.answered: list[int] = []

    def read1(self, _size: int | None = -1, /) -> bytes:
        self.answered.append(self._output.getvalue().count("\n"))
        return next(self._pieces, b"")


class FlushedOutput(io.StringIO):
    """Keeps what was written back until it is flushed, as a pipe does."""

    def __init__(self) -> None:
        super().__init__()
        self._held: list[str] = []

    def write(self, text: str, /) -> int:
        self._held.append(text)
        return len(text)

    def flush(self) -> None:
        if not self.closed:
            super().write("".join(self._held))
            self._held.clear()


def answers(pieces: list[bytes], monkeypatch: pytest.MonkeyPatch) -> tuple[list[dict[str, object]], list[int]]:
    output = FlushedOutput()
    stream = Pieces(pieces, output)
    monkeypatch.setattr("sys.stdout", output)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(stream))
    main(["check", "-", "--today", "2026-06-16"])
    return [json.loads(line) for line in output.getvalue().splitlines()], stream.answered


@pytest.mark.usefixtures("codebook")
def test_a_visit_that_comes_alone_is_answered_before_the_next_is_awaited(monkeypatch: pytest.MonkeyPatch) -> None:
    found, answered = answers([LINE, LINE * 3, LINE], monkeypatch)
    assert answered == [0, 1, 4, 5]
    assert all("verdict" in one for one in found)


@pytest.mark.usefixtures("codebook")
def test_lines_cut_anywhere_are_put_together_again(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = LINE * 3
    pieces = [whole[:10], whole[10 : len(LINE)], whole[len(LINE) : len(LINE) + 1], whole[len(LINE) + 1 :].rstrip(b"\n")]
    found, answered = answers(pieces, monkeypatch)
    assert len(found) == 3
    assert len({json.dumps(one) for one in found}) == 1
    assert "verdict" in found[0]
    assert answered == [0, 0, 1, 1, 2]


@pytest.mark.usefixtures("codebook")
def test_a_line_that_is_too_long_is_told_and_the_next_one_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    piece = b" " * 1_000_000
    pieces = [piece] * (LARGEST_FILE // len(piece) + 2) + [b"\n" + LINE]
    found, _ = answers(pieces, monkeypatch)
    assert [one.get("line") for one in found] == [1, None]
    assert "4 MB" in str(found[0]["unreadable"])
