"""Generated strings, mostly hostile ones, through everything that takes text: no exception, no mark-up, no outside.

What is typed may hold anything a keyboard, a clipboard or a file can: control characters, lone surrogates, directions
turned round, mark-up of HTML, of the PDF library and of spreadsheets, words of SQL and of the search, and length.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.notation.files import read_visit
from clinic_app.domain.records import PatientRecord
from clinic_app.domain.visit import ServiceLine
from clinic_app.domain.visit_template import VisitTemplate
from clinic_app.domain.work_queue import QueueFilter, QueueOrder, QueueTab
from clinic_app.services.clinic import Clinic
from clinic_app.services.search_everything import find_everywhere
from clinic_app.services.visit_templates import VisitTemplates
from clinic_app.services.work_queue import WorkQueue

DAY = date(2026, 6, 15)
_PIECES = (
    "<b>", "</b", "<img src='file:///etc/passwd'>", "<img src=\"http://example.org/x.png\">", "<para>", "&amp;", "&#0;",
    "=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2", "\t", "\r\n", "\x00", "\x1b[31m", "\u202e", "\u2066", "\ufeff",
    "\ud800", "\udfff", "'; DROP TABLE visits; --", '"', "*", "NEAR(", "AND", "OR NOT", "^",
    "col:", "%s", "{0}", "{", "}}", "\\",
    "é", "e\u0301", "ﬁ", "漢字", "שלום", "مرحبا", "👩‍⚕️", "ß", "İ", "𝔸", "²", "٣", "M62.81", "97110", "knee", "weak",
    "  ", "\u2028", "a" * 300, "x" * 5000, "9" * 5000, "word " * 400,
)  # fmt: skip


def odd_strings(count: int, seed: int) -> Iterator[str]:
    """So many strings of pieces and of any characters, from a seed."""
    random = Random(seed)
    for _ in range(count):
        if random.random() < 0.2:
            yield "".join(chr(random.randrange(0x110000)) for _ in range(random.randrange(40)))
        else:
            yield "".join(random.choice(_PIECES) for _ in range(random.randrange(1, 6)))


@dataclass(slots=True)
class Outside:
    """What was asked of the network or of files outside the folders allowed, while it listens."""

    allowed: tuple[Path, ...]
    listening: bool = False
    heard: list[str] = field(default_factory=list)

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        """The hook of the interpreter."""
        if not self.listening:
            return
        if event.startswith("socket."):
            self.heard.append(event)
        elif event == "open" and isinstance(arguments[0], (str, bytes)):
            self._hear_file(arguments[0])

    def _hear_file(self, name: str | bytes) -> None:
        path = Path(name if isinstance(name, str) else name.decode(errors="replace"))
        if not any(path.is_relative_to(one) for one in self.allowed):
            self.heard.append(f"open {path}")


def listening(folder: Path) -> Outside:
    """A listener that lets the program read its own files, the interpreter's, and the clinic's folder."""
    checkout = Path(__file__).parents[2]
    places = (checkout, folder, Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable).resolve().parent)
    home = Path.home()
    outside = Outside((*places, *(one.resolve() for one in places), home))
    sys.addaudithook(outside)
    return outside


def send_through(clinic: Clinic, strings: Iterator[str], outside: Outside, papers: int) -> int:
    """Send every string through searches, templates, names, notes, notation and answers, each so many through the PDF.

    Nobody has thousands of templates, or of visits on a day: a template goes again, and a kept visit ends a patient.
    Returns how many went. Raises what a part of the program raises, but for a `ClinicError`, which is a sentence.
    """
    patient = clinic.save_patient(PatientRecord(last_name="Testerson"))
    therapist = clinic.people()[0]
    queue, templates = WorkQueue(clinic), VisitTemplates(clinic.store)
    outside.listening = True
    try:
        for number, text in enumerate(strings):
            clinic.search_diagnoses(text, DAY, patient.id)
            clinic.search_procedures(text, DAY)
            clinic.find_patients(text)
            find_everywhere(clinic, text)
            queue.order(QueueFilter(QueueTab.NEEDS_FIX, text=text), QueueOrder())
            with suppress(ClinicError):  # a name that is taken, or none
                kept = templates.save(VisitTemplate(text, lines=(ServiceLine(text[:5]),)))
                templates.remove(kept.id)
            patient = clinic.save_patient(replace(patient, first_name=text[:300], address=text[-300:]))
            has_paper = number % papers == 0
            _through_a_visit(clinic, patient, therapist.id, text, paper=has_paper)
            if has_paper:
                patient = clinic.save_patient(PatientRecord(last_name="Testerson"))
    finally:
        outside.listening = False
    return number + 1


def _through_a_visit(clinic: Clinic, patient: PatientRecord, therapist: int, text: str, *, paper: bool) -> None:
    mapping = {
        "date_of_service": DAY.isoformat(),
        "payer": "medicare",
        "diagnoses": ["M62.81", text[:40]],
        "lines": [{"code": text[:10] or "97110", "minutes": 15, "modifiers": [text[:3]], "description": text}],
        "documentation": {"narrative": text, "onset": text},
    }
    with suppress(ClinicError):  # said in a sentence
        read_visit(json.dumps(mapping).encode("utf-8", "surrogatepass"), as_json=True)
    visit = visit_from_mapping({**mapping, "date_of_service": DAY})
    opened = clinic.new_visit(patient.id, DAY, therapist)
    opened = replace(opened, record=replace(opened.record, visit=visit))
    checked = clinic.check(opened, visit)
    if paper:
        clinic.summary_pdf(opened, checked, datetime(2026, 6, 15, tzinfo=UTC))
        kept = clinic.store.visits.save(opened.record)
        if clinic.store.visits.get(kept.id) != kept:
            raise AssertionError("a visit was not kept as it was given back")
