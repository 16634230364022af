"""`clinic-app codes`: search the code book, show a code's card."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from datetime import date
from typing import Any

from clinic_app.codebook.code_card import CodeCard, code_card
from clinic_app.codebook.diagnosis_search import DiagnosisSearch, SearchHit
from clinic_app.codebook.procedure_card import card_of_procedure
from clinic_app.services import open_codebook

MOST_HITS = 500
LONGEST_QUERY = 1_000


def search_codes(text: str, *, on: date | None, limit: int, as_json: bool) -> int:
    """Answer one search, or with `-` one a line from standard input, each as a JSON list."""
    search = DiagnosisSearch(open_codebook().diagnoses)
    day = on or date.today()  # noqa: DTZ011 # the clinic's own calendar day is meant
    limit = max(1, min(limit, MOST_HITS))
    if text == "-":
        for line in sys.stdin.buffer:
            query = line.decode("utf-8", errors="replace").strip()[:LONGEST_QUERY]
            print(_as_json(search.search(query, day, limit=limit)), flush=True)
        return 0
    hits = search.search(text[:LONGEST_QUERY], day, limit=limit)
    if as_json:
        print(_as_json(hits))
        return 0
    for hit in hits:
        print(f"{hit.code:<9} {hit.title}  ({'billable' if hit.billable else hit.needs})")
    if not hits:
        print("Nothing found. Try fewer words, or the first characters of a code.")
    return 0


def _as_json(hits: Iterable[SearchHit]) -> str:
    rows = [{"code": hit.code, "title": hit.title, "billable": hit.billable, "needs": hit.needs} for hit in hits]
    return json.dumps(rows, ensure_ascii=False)


def show_code(code: str, *, on: date | None, as_json: bool) -> int:
    """Print the card of a diagnosis or procedure code; 2 if the code book does not know it."""
    book = open_codebook()
    day = on or date.today()  # noqa: DTZ011 # the clinic's own calendar day is meant
    procedure = card_of_procedure(book.procedures, book.ncci, book.mue, code, day)
    if procedure is not None:
        print(json.dumps(procedure.as_mapping(), ensure_ascii=False) if as_json else procedure.as_text())
        return 0
    try:
        card = code_card(book.diagnoses, code, day)
    except LookupError:
        print(f"{code}: the code book holds no such code. `clinic-app codes search` finds codes.", file=sys.stderr)
        return 2
    print(json.dumps(_card_mapping(card), ensure_ascii=False) if as_json else card.as_text())
    return 0


def _card_mapping(card: CodeCard) -> dict[str, Any]:
    """A diagnosis card as JSON values."""
    return {
        "code": card.code,
        "title": card.title,
        "on": card.on.isoformat(),
        "billable": card.billable,
        "state": card.state,
        "chapter": card.chapter,
        "block": card.block,
        "category": card.category,
        "valid": [{"from": period.first.isoformat(), "to": period.last.isoformat()} for period in card.periods],
        "choices": [{"code": code, "title": title} for code, title in card.choices],
        "replaced_by": [{"code": code, "title": title} for code, title in card.replaced_by],
        "seventh_characters": [{"character": sign, "meaning": meaning} for sign, meaning in card.sevenths],
        "manifestation": card.manifestation,
        "notes": [
            {"kind": notes.name, "lines": [{"text": line.text, "at": line.at_code} for line in notes.lines]}
            for notes in card.notes
        ],
        "icd10cm": card.codes_edition.isoformat(),
        "icd10cm_notes": card.notes_edition.isoformat(),
    }
