"""`clinic-app check`: visits from files or from standard input, answered as text or as JSON lines."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from io import BufferedIOBase
from pathlib import Path
from typing import cast

from clinic_app.checker.answer_text import answer_text
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding, Severity
from clinic_app.cli.own_rules import checking_with
from clinic_app.domain.errors import ClinicError, UnreadableVisitError
from clinic_app.domain.notation.files import LARGEST_FILE, read_visit
from clinic_app.domain.visit import Visit
from clinic_app.domain.x12.visits import visits_of
from clinic_app.services import Checking
from clinic_app.services.bring_in.claim_file import is_claim_file, read_claim_file
from clinic_app.services.second_payer import count_words, difference_lines, second_payer_of_file
from clinic_app.services.two_payers import SecondPayer

NO_ERROR, ERROR_FOUND, UNREADABLE = 0, 1, 2
_OF_ONE_VISIT = {".toml", ".json"}
_COLLECTED_AFTER = 10_000
_READ_AT_ONCE = 1 << 16

_encode = json.JSONEncoder(ensure_ascii=False).encode


def check_files(files: Sequence[str], *, as_json: bool, today: date | None, own_rules: Path | None = None) -> int:
    """Check each file in the order given; `-` answers standard input line by line."""
    checking = checking_with(own_rules, today)
    status = NO_ERROR
    for name in files:
        if name == "-":
            status = max(status, _check_lines(cast("BufferedIOBase", sys.stdin.buffer), checking))
        else:
            status = max(status, _check_file(name, checking, as_json=as_json))
    return status


def _check_file(name: str, checking: Checking, *, as_json: bool) -> int:
    """A file that names one visit, or a claim file (837), whose visits are answered in its order."""
    try:
        visits = visits_of_claims(Path(name)) or [visit_of_file(Path(name))]
    except ClinicError as problem:
        print(f"{name}: {problem}", file=sys.stderr)
        return UNREADABLE
    return max(_check_visit(name, visit, checking, as_json=as_json) for visit in visits)


def _check_visit(name: str, visit: Visit, checking: Checking, *, as_json: bool) -> int:
    try:
        claim, result = _checked(visit, checking)
    except ClinicError as problem:
        print(f"{name}: {problem}", file=sys.stderr)
        return UNREADABLE
    if as_json:
        print(answer_text(name, claim, result, claim.codebook.editions()))
    else:
        second = second_payer_of_file(checking, (claim, result))
        print("\n".join([_as_text(name, visit, result), *_second_lines(second)]))
    return ERROR_FOUND if result.verdict == "error" else NO_ERROR


def _checked(visit: Visit, checking: Checking) -> tuple[Claim, CheckResult]:
    """The check of one visit. A fault of a rule is told as of this visit, with no word of what stands in it."""
    try:
        return checking.check(visit)
    except ClinicError:
        raise
    except Exception as fault:  # whatever goes wrong with one visit, the visits after it are owed their answers
        raise UnreadableVisitError(
            f"The check broke off at this visit ({type(fault).__name__}).", "Nothing is said of it; please report this."
        ) from fault


def visits_of_claims(path: Path) -> list[Visit]:
    """The visits of a claim file (837P); none if the file is no such file. Raises `ClaimFileError`."""
    if path.suffix.lower() in _OF_ONE_VISIT or not path.is_file():
        return []
    if not is_claim_file(path):
        return []
    claims = read_claim_file(path).file.claims
    return [visit for claim in claims for visit in visits_of(claim)]


def visit_of_file(path: Path) -> Visit:
    """Read a visit from a TOML or JSON file. Raises `UnreadableVisitError`."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as problem:
        raise UnreadableVisitError(
            f"This file cannot be opened: {problem.strerror or 'the name fits no file'}."
        ) from None
    suffix = path.suffix.lower()
    return read_visit(content, as_json={".json": True, ".toml": False}.get(suffix))


def _check_lines(stream: BufferedIOBase, checking: Checking) -> int:
    """Answer line by line. Nothing that a visit leaves behind is a circle, so that counting references frees it."""
    gc.disable()
    try:
        return _answer_lines(stream, checking)
    finally:
        gc.enable()


def _answer_lines(stream: BufferedIOBase, checking: Checking) -> int:
    """Answers leave before the program waits for more: at once where a visit comes alone, together where many do."""
    status = NO_ERROR
    write = sys.stdout.write
    for number, content in enumerate(_lines(stream, sys.stdout.flush), start=1):
        if number % _COLLECTED_AFTER == 0:
            gc.collect()
        try:
            claim, result = _checked(read_visit(content, as_json=True), checking)
            write(answer_text("-", claim, result, claim.codebook.editions()) + "\n")
            if result.worst is Severity.ERROR:
                status = max(status, ERROR_FOUND)
        except ClinicError as problem:
            write(_encode({"file": "-", "line": number, "unreadable": str(problem)}) + "\n")
            status = UNREADABLE
    sys.stdout.flush()
    return status


def _lines(stream: BufferedIOBase, before_waiting: Callable[[], object]) -> Iterator[bytes]:
    """The lines of a stream; of one that is too long only the head is kept."""
    begun = b""
    while True:
        before_waiting()
        read = stream.read1(_READ_AT_ONCE)
        if not read:
            break
        *ends, rest = read.split(b"\n")
        for end in ends:
            yield begun + end + b"\n"
            begun = b""
        if len(begun) <= LARGEST_FILE:
            begun += rest
    if begun:
        yield begun


def _as_text(name: str, visit: Visit, result: CheckResult) -> str:
    """The answer for a person: the verdict, then a paragraph a finding, then what was not checked."""
    words = verdict_words(result) if visit.lines and visit.diagnoses else "Not complete yet"
    lines = [f"{name}: {words}"]
    lines.extend(_finding_text(finding) for finding in result.findings)
    lines.extend(f"  Accepted    {one.finding.rule}: {one.waiver.reason}" for one in result.waived)
    lines.extend(f"  Not checked {one.rule}: {one.why}" for one in result.not_checked)
    return "\n".join(lines)


def _second_lines(second: SecondPayer | None) -> list[str]:
    """What differs for the second payer, a line a difference; nothing where there is none."""
    if second is None:
        return []
    lines = difference_lines(second)
    head = f"  For the second payer, {second.name}: {count_words(lines, second.not_checked)}"
    told = [f"    {one.severity.label if one.severity else one.kind:<11} {one.words}" for one in lines]
    return [head, *told, *(f"    Not checked {one.rule}: {one.why}" for one in second.not_checked)]


def verdict_words(result: CheckResult) -> str:
    """The verdict in words: Ready, or how many findings of each level."""
    counts = [f"{result.count(level)} {level.label.lower()}" for level in reversed(Severity) if result.count(level)]
    if result.verdict in {"error", "warning"}:
        return ("Not ready: " if result.verdict == "error" else "To check: ") + ", ".join(counts)
    return "Ready" + (": " + ", ".join(counts) if counts else "")


def _finding_text(finding: Finding) -> str:
    lines = [f"  {finding.severity.label:<11} {finding.message}", f"              {finding.rule}; {finding.basis}"]
    if finding.fix is not None:
        lines.append(f"              Fix: {finding.fix.title}")
    return "\n".join(lines)
