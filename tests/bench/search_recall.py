"""How often the diagnosis search shows the wanted code among its first ten answers, and how fast.

Queries are made from the titles of billable codes with a seed: plain ones and ones with a typing error. Run
``python tests/bench/search_recall.py`` for the figures; the tests hold the shares and no times.
"""

from __future__ import annotations

import random
import string
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from clinic_app.codebook import build
from clinic_app.codebook.code_set import CodeSet
from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.codebook.diagnosis_search import DiagnosisSearch
from clinic_app.codebook.diagnosis_tree import TITLE_NOT_KNOWN
from clinic_app.codebook.search_words import SIDES, SMALL_WORDS, words_of

DAY = date(2026, 11, 21)
THERAPY = CodeSet.parse(
    "M00-M99 G20-G83 R13 R25-R29 R41 R47-R54 R62 S13 S33 S39 S40-S99 I69 F80-F90 H81 Z47 Z96 N39 Q65-Q68"
)
SHORTEST_MISTYPED = 5

Maker = Callable[[random.Random, str], str]


@dataclass(frozen=True, slots=True)
class Recall:
    """The share of queries whose wanted code was among the first ten answers, and the times in milliseconds, sorted."""

    share: float
    times: tuple[float, ...]
    missed: tuple[tuple[str, str], ...]

    def percentile(self, share: float) -> float:
        """The time that this share of the queries took at most."""
        return self.times[min(int(len(self.times) * share), len(self.times) - 1)]


def billable_titles(table: DiagnosisTable) -> list[tuple[str, str]]:
    """Code and title of the therapy codes billable on the day of the run, in order."""
    day = DAY.toordinal()
    periods = table.periods_by_number
    rows = table.connection.execute("SELECT code, periods FROM code ORDER BY id").fetchall()
    valid = (code for code, number in rows if any(low <= day <= high for low, high in periods[number]))
    titled = ((code, table.title(code)) for code in valid if code in THERAPY)
    return [(code, title) for code, title in titled if title != TITLE_NOT_KNOWN]


def whole_title(_: random.Random, title: str) -> str:
    """The title as it is printed."""
    return title


def shuffled_title(source: random.Random, title: str) -> str:
    """The telling words of the title in any order."""
    words = [word for word in words_of(title) if word not in SMALL_WORDS] or words_of(title)
    return " ".join(source.sample(words, len(words)))


def beginnings(source: random.Random, title: str) -> str:
    """The beginnings of the telling words in any order."""
    words = shuffled_title(source, title).split()
    return " ".join(word if word in SIDES else word[: max(4, len(word) * 2 // 3)] for word in words)


def mistyped(maker: Maker) -> Maker:
    """The same with one typing error in a longer word: a letter left out, put in, changed, or two swapped."""

    def make(source: random.Random, title: str) -> str:
        words = maker(source, title).split()
        longer = [place for place, word in enumerate(words) if len(word) >= SHORTEST_MISTYPED and word.isalpha()]
        if longer:
            place = source.choice(longer)
            words[place] = _with_error(source, words[place])
        return " ".join(words)

    return make


def _with_error(source: random.Random, word: str) -> str:
    at = source.randrange(len(word) - 1)
    letter = source.choice(string.ascii_lowercase)
    return source.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def measure(
    search: DiagnosisSearch, wanted: Sequence[tuple[str, str]], maker: Maker, *, queries: int = 400, seed: int = 2026
) -> Recall:
    """Make queries for codes drawn from ``wanted`` and see whether the search finds them."""
    source = random.Random(seed)
    times: list[float] = []
    missed: list[tuple[str, str]] = []
    for code, title in source.choices(wanted, k=queries):
        query = maker(source, title)
        start = time.perf_counter()
        hits = search.search(query, DAY, limit=10)
        times.append((time.perf_counter() - start) * 1000)
        if code not in {hit.code.replace(".", "") for hit in hits}:
            missed.append((code, query))
    return Recall(1 - len(missed) / queries, tuple(sorted(times)), tuple(missed))


KINDS: tuple[tuple[str, Maker], ...] = (
    ("whole title", whole_title),
    ("words in any order", shuffled_title),
    ("beginnings of words", beginnings),
    ("whole title, typing error", mistyped(whole_title)),
    ("words in any order, typing error", mistyped(shuffled_title)),
)
SEVEN_KINDS = {
    "one letter": ("m", "s", "k", "g"),
    "code prefix": ("M54", "m25.5", "s83", "I69.3", "R2"),
    "word prefix": ("shoul", "fract", "dysph", "sprai", "hemip"),
    "two words": ("knee pain", "low back", "ankle sprain", "muscle weakness", "frozen shoulder"),
    "three prefixes": ("fra fem lef", "pai kne rig", "spr ank rig", "ost hip lef"),
    "phrase": ("pain in right knee", "rotator cuff tear right shoulder", "carpal tunnel syndrome left"),
    "typing error": ("shuolder pain", "plantar fascitis", "carpel tunnel", "sciatca", "fracutre femur"),
}


def seven_kinds_times(search: DiagnosisSearch, *, rounds: int = 20) -> dict[str, list[float]]:
    """The times of each kind of query in milliseconds, sorted."""
    result: dict[str, list[float]] = {}
    for kind, queries in SEVEN_KINDS.items():
        times = []
        for _ in range(rounds):
            for query in queries:
                start = time.perf_counter()
                search.search(query, DAY)
                times.append((time.perf_counter() - start) * 1000)
        result[kind] = sorted(times)
    return result


def main() -> None:
    """Print the figures."""
    table = DiagnosisTable.open(build.ensure_built())
    search = DiagnosisSearch(table)
    wanted = billable_titles(table)
    for name, maker in KINDS:
        recall = measure(search, wanted, maker)
        median, slow = recall.percentile(0.5), recall.percentile(0.99)
        sys.stdout.write(f"{name:36} found {recall.share:6.1%}  p50 {median:5.2f} ms  p99 {slow:5.2f} ms\n")
    every: list[float] = []
    for kind, times in seven_kinds_times(search).items():
        every += times
        sys.stdout.write(f"{kind:36} p50 {times[len(times) // 2]:5.2f} ms  max {times[-1]:5.2f} ms\n")
    every.sort()
    median, slow = every[len(every) // 2], every[int(len(every) * 0.99)]
    sys.stdout.write(f"{'all seven kinds':36} p50 {median:5.2f} ms  p99 {slow:5.2f} ms\n")
    table.close()


if __name__ == "__main__":
    main()
