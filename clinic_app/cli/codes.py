"""`clinic-app codes`: search the code book, show a code's card."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from datetime import date

from clinic_app.codebook.code_card import card_of_diagnosis
from clinic_app.codebook.diagnosis_search import DiagnosisSearch, SearchHit
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
    card = _procedure_card(book, code, day) or card_of_diagnosis(book.diagnoses, code, day)
    if card is None:
        print(f"{code}: the code book holds no such code.", file=sys.stderr)
        return 2
    print(json.dumps(card.as_mapping(), ensure_ascii=False) if as_json else card.as_text())
    return 0
