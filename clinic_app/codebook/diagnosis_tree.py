"""All diagnosis codes of every known day in one tree: the tabular list, the codes before it and the codes after it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from clinic_app.codebook.code_set import END_OF_SUBTREE, tabular_order, undotted
from clinic_app.codebook.tabular_list import TabularNode
from clinic_app.codebook.validity import Periods, ValidityTable

TITLE_NOT_KNOWN = "title not in this release"
_SPAN_IN_TITLE = re.compile(r" *\([A-Z][0-9A-Z]{2}(?:-[A-Z][0-9A-Z]{2})?\)$")
PLACEHOLDER = "X"
_LONGEST_WITHOUT_SEVENTH = 6


@dataclass(slots=True)
class Division:
    """A chapter or block; ``first`` and ``last`` are places in the order of codes, ``parent`` is -1 for a chapter."""

    code: str
    title: str
    parent: int
    node: int
    first: int = 0
    last: int = -1


@dataclass(slots=True)
class TreeCode:
    """A category, subcategory or code (undotted). Places count the order of the tabular list.

    ``node`` is its place in the tabular list, -1 where it stands there only by a seventh character or not at all.
    ``last`` is the place of the last code under it. ``periods`` are the days it is billable itself, ``span`` the days
    it or any code under it is. ``needs_seventh``: the codes under it are itself with a seventh character.
    """

    code: str
    title: str
    node: int = -1
    parent: int = -1
    division: int = -1
    last: int = -1
    periods: Periods = ()
    span: Periods = ()
    needs_seventh: bool = False
    is_extension: bool = False
    sevenths: int = -1


@dataclass(slots=True)
class DiagnosisTree:
    """Divisions in printed order and codes in tabular order, with the sort keys of the codes."""

    divisions: list[Division]
    codes: list[TreeCode]
    keys: list[str] = field(default_factory=list)


def padded(code: str) -> str:
    """The undotted code filled with placeholders to six characters, ready for its seventh."""
    return code.ljust(_LONGEST_WITHOUT_SEVENTH, PLACEHOLDER)


def grow(nodes: Sequence[TabularNode], validity: ValidityTable, new_titles: Mapping[str, str]) -> DiagnosisTree:
    """Put the codes of the tabular list, their seventh characters and all codes of other editions into one tree."""
    sevenths = _seventh_definitions(nodes)
    divisions, division_of_node = _divisions(nodes)
    codes: dict[str, TreeCode] = {}
    for place, node in enumerate(nodes):
        if node.element == "diag":
            code = undotted(node.code)
            codes[code] = TreeCode(code, node.title, place, division=division_of_node[place], sevenths=sevenths[place])
    _add_extensions(codes, nodes, validity)
    _add_other_editions(codes, validity, new_titles)
    keyed = sorted((tabular_order(code), code) for code in codes)
    tree = DiagnosisTree(divisions, [codes[code] for _, code in keyed], [key for key, _ in keyed])
    _link(tree, validity)
    return tree


def _seventh_definitions(nodes: Sequence[TabularNode]) -> list[int]:
    """For each node the nearest node upwards, itself included, that defines seventh characters; -1 for none."""
    result: list[int] = []
    for place, node in enumerate(nodes):
        result.append(place if node.sevenths else result[node.parent] if node.parent >= 0 else -1)
    return result


def _divisions(nodes: Sequence[TabularNode]) -> tuple[list[Division], list[int]]:
    """The chapters and blocks, and for each node the innermost one it stands in."""
    divisions: list[Division] = []
    inside: list[int] = []
    for place, node in enumerate(nodes):
        outer = inside[node.parent] if node.parent >= 0 else -1
        if node.element == "diag":
            inside.append(outer)
            continue
        inside.append(len(divisions))
        name = f"Chapter {node.code}" if node.element == "chapter" else node.code
        name = name if "-" in name or outer < 0 else f"{name}-{name}"
        divisions.append(Division(name, _SPAN_IN_TITLE.sub("", node.title), outer, place))
    return divisions, inside


def _add_extensions(codes: dict[str, TreeCode], nodes: Sequence[TabularNode], validity: ValidityTable) -> None:
    """Add the codes that a seventh character makes; the validity table says which of them exist."""
    for stem in list(codes.values()):
        if stem.sevenths < 0 or nodes[stem.node].has_children:
            continue
        for character in nodes[stem.sevenths].sevenths:
            code = padded(stem.code) + character
            if len(code) == 7 and code in validity.billable:
                codes[code] = TreeCode(code, "", division=stem.division, is_extension=True, sevenths=stem.sevenths)
                stem.needs_seventh = True


def _add_other_editions(codes: dict[str, TreeCode], validity: ValidityTable, new_titles: Mapping[str, str]) -> None:
    """Add codes the tabular list lacks because they ended before it or came after it, and the headers above them."""
    missing = sorted(code for code in validity.billable if code not in codes)
    headers: dict[str, TreeCode] = {}
    for code in missing:
        added = codes[code] = TreeCode(code, new_titles.get(code, TITLE_NOT_KNOWN))
        above = next((codes[code[:length]] for length in range(len(code) - 1, 2, -1) if code[:length] in codes), None)
        scope = above.sevenths if above is not None else -1
        if len(code) == 7 and (scope >= 0 or code[6].isalpha()):
            added.is_extension = True
            added.sevenths = scope
            stem = code[:6] if code[:6] in codes else code[:6].rstrip(PLACEHOLDER)
            headers.update(_headers_above(stem + PLACEHOLDER, codes))
            codes[stem].needs_seventh = True
            codes[stem].sevenths = scope
        else:
            headers.update(_headers_above(code, codes))
    for header in headers.values():
        header.title = _common_title(codes[code].title for code in missing if code.startswith(header.code))


def _headers_above(code: str, codes: dict[str, TreeCode]) -> dict[str, TreeCode]:
    """Make the categories and subcategories above a code that no edition at hand prints."""
    made: dict[str, TreeCode] = {}
    for length in range(3, len(code)):
        if code[:length] not in codes:
            made[code[:length]] = codes[code[:length]] = TreeCode(code[:length], TITLE_NOT_KNOWN)
    return made


def _common_title(titles: Iterable[str]) -> str:
    """What the titles begin with in common, up to a comma: a title for a header whose own words are not known."""
    known = [f"{title}," for title in titles if title != TITLE_NOT_KNOWN]
    common = 0
    for letters in zip(*known, strict=False):
        if len(set(letters)) > 1:
            break
        common += 1
    return known[0][:common].rpartition(",")[0] or TITLE_NOT_KNOWN if known else TITLE_NOT_KNOWN


def _link(tree: DiagnosisTree, validity: ValidityTable) -> None:
    """Set parents, ends of subtrees, divisions and periods."""
    path: list[int] = []
    for place, one in enumerate(tree.codes):
        while path and not one.code.startswith(tree.codes[path[-1]].code):
            tree.codes[path.pop()].last = place - 1
        one.parent = path[-1] if path else -1
        if one.division < 0:
            # A category the tabular list lacks goes where the codes before it stand.
            one.division = tree.codes[max(place - 1, 0) if one.parent < 0 else one.parent].division
        path.append(place)
        one.periods = validity.billable.get(one.code, ())
    for place in path:
        tree.codes[place].last = len(tree.codes) - 1
    _spread_spans(tree)
    _bound_divisions(tree)


def _spread_spans(tree: DiagnosisTree) -> None:
    joined: dict[tuple[Periods, Periods], Periods] = {}
    for one in tree.codes:
        one.span = one.periods
    for one in reversed(tree.codes):
        if one.parent < 0 or not one.span:
            continue
        above = tree.codes[one.parent]
        pair = (above.span, one.span)
        if pair not in joined:
            joined[pair] = _union(*pair)
        above.span = joined[pair]


def _union(first: Periods, second: Periods) -> Periods:
    result: list[tuple[int, int]] = []
    for start, end in sorted((*first, *second)):
        if result and start <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)


def _bound_divisions(tree: DiagnosisTree) -> None:
    """Set first and last place of the codes in each block and chapter; put blocks into the blocks that span them."""
    for division in tree.divisions:
        division.first = len(tree.codes)
    for place, one in enumerate(tree.codes):
        at = one.division
        while at >= 0:
            division = tree.divisions[at]
            division.first = min(division.first, place)
            division.last = max(division.last, place)
            at = division.parent
    spanning = [place for place, division in enumerate(tree.divisions) if division.last < 0]
    for place in spanning:
        _bound_by_name(tree, tree.divisions[place])
    for place, division in enumerate(tree.divisions):
        around = [one for one in spanning if one != place and _spans(tree.divisions[one], division)]
        if around and division.parent >= 0:
            division.parent = min(around, key=lambda one: tree.divisions[one].last - tree.divisions[one].first)


def _bound_by_name(tree: DiagnosisTree, division: Division) -> None:
    """A block that only heads other blocks (M60-M79 before M60-M63) holds no category: its name says its span."""
    low, _, high = division.code.partition("-")
    division.first = bisect_left(tree.keys, tabular_order(low))
    division.last = bisect_right(tree.keys, tabular_order(high) + END_OF_SUBTREE) - 1


def _spans(outer: Division, inner: Division) -> bool:
    same = (outer.first, outer.last) == (inner.first, inner.last)
    return not same and outer.first <= inner.first and inner.last <= outer.last
