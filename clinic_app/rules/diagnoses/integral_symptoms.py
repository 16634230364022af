"""Which symptoms belong to which diseases: those a disease brings along as a rule, and those it should stand ahead of.

A small map kept to what is plain (Official Guidelines I.B.5, I.B.6, IV.D, IV.G): a symptom it does not name may stand.
M62.81 is no symptom here: the block M60-M63 excludes G71 and G72 by Excludes2 only, so both may be coded; that the
cause leads is for the weakness rules to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from clinic_app.codebook.code_set import CodeSet, undotted

_EITHER_SIDE = "12"
# Joints as M05 to M13 and M19 number them in the fifth place; M25.5 uses the same numbers
_BY_SITE = CodeSet.parse("M05 M06 M07 M08 M10 M11 M12 M13 M19")
# Categories of one joint, with that joint's number
_OF_ONE_JOINT = (("M75", "1"), ("M16", "5"), ("M17", "6"), ("M18", "4"))
_BOTH_SIDES = frozenset({"M160", "M162", "M164", "M166", "M170", "M172", "M174", "M180", "M182", "M184"})
_JOINT_PAIN = CodeSet.parse("M25.5")


@dataclass(frozen=True, slots=True)
class Link:
    """Diseases, the symptoms they explain, and the disease in words. `minor`: no more than a note."""

    diseases: CodeSet
    symptoms: CodeSet
    words: str
    minor: bool = False


@dataclass(frozen=True, slots=True)
class LinkedPair:
    """A symptom and a disease of one claim by their positions."""

    symptom: int
    disease: int
    words: str
    minor: bool

    @property
    def symptom_leads(self) -> bool:
        """Whether the symptom stands ahead of its disease."""
        return self.symptom < self.disease


_INTEGRAL = (
    Link(CodeSet.parse("M50.1"), CodeSet.parse("M54.1 M54.2"), "a cervical disc disorder with radiculopathy"),
    Link(CodeSet.parse("M51.1"), CodeSet.parse("M54.1 M54.3 M54.4 M54.5"), "a disc disorder with radiculopathy"),
    Link(CodeSet.parse("G71.0 G71.11 G71.2"), CodeSet.parse("R53.1"), "a muscular dystrophy"),
    Link(CodeSet.parse("G70.0"), CodeSet.parse("R53.1"), "myasthenia gravis"),
    Link(CodeSet.parse("D50-D64"), CodeSet.parse("R53.1"), "an anemia", minor=True),
)
_LEADS = (
    Link(
        CodeSet.parse("G20 G21 G35 G60-G63 G81-G83 I69"),
        CodeSet.parse("R26 R27 R29.6"),
        "a disease of the nervous system or a stroke",
    ),
)
_SYMPTOMS = CodeSet.parse("M25.5 M54 R26 R27 R29.6 R53.1")


class ExplainingDiseases:
    """The diseases that some symptom belongs to."""

    def __init__(self, links: tuple[Link, ...]) -> None:
        self._links = links

    def __contains__(self, code: str) -> bool:
        return any(code in link.diseases for link in self._links) or bool(_joint_of(undotted(code))[0])


INTEGRAL_DISEASES = ExplainingDiseases(_INTEGRAL)
LINKED_DISEASES = ExplainingDiseases(_INTEGRAL + _LEADS)


@lru_cache(maxsize=8192)
def integral_pairs(codes: tuple[str, ...]) -> tuple[LinkedPair, ...]:
    """Each symptom on a claim that a disease on it brings along as a rule, with the first such disease."""
    return tuple(_pairs(codes, _integral_link))


@lru_cache(maxsize=8192)
def leading_symptoms(codes: tuple[str, ...]) -> tuple[LinkedPair, ...]:
    """Each symptom that stands ahead of a disease linked to it."""
    linked = _pairs(codes, _any_link)
    return tuple(pair for pair in linked if pair.symptom_leads)


@lru_cache(maxsize=65_536)
def _integral_link(symptom: str, disease: str) -> Link | None:
    return _link_of(symptom, disease, _INTEGRAL)


@lru_cache(maxsize=65_536)
def _any_link(symptom: str, disease: str) -> Link | None:
    return _link_of(symptom, disease, _INTEGRAL + _LEADS)


def _pairs(codes: tuple[str, ...], link_between: Callable[[str, str], Link | None]) -> Iterator[LinkedPair]:
    for i, symptom in enumerate(codes):
        if symptom not in _SYMPTOMS:
            continue
        for j, disease in enumerate(codes):
            link = link_between(symptom, disease)
            if link is not None:
                yield LinkedPair(i, j, link.words, link.minor)
                break


def _link_of(symptom: str, disease: str, links: tuple[Link, ...]) -> Link | None:
    if symptom in _JOINT_PAIN:
        return _JOINT_DISEASE if _is_of_the_same_joint(symptom, disease) else None
    return next((link for link in links if symptom in link.symptoms and disease in link.diseases), None)


_JOINT_DISEASE = Link(CodeSet(()), _JOINT_PAIN, "a disease of that joint")


def _is_of_the_same_joint(pain: str, disease: str) -> bool:
    """Pain and disease of one joint on one side; where either leaves the side open they are not taken as one."""
    joint, sides = _joint_of(undotted(disease))
    plain = undotted(pain)
    return len(plain) == 6 and plain[4] == joint and plain[5] in sides


def _joint_of(disease: str) -> tuple[str, str]:
    """The number of a disease's joint and of its side or sides; empty where it names none."""
    if disease in _BY_SITE and len(disease) == 6:
        return disease[4], disease[5]
    for category, joint in _OF_ONE_JOINT:
        if disease.startswith(category):
            return joint, _EITHER_SIDE if disease in _BOTH_SIDES else disease[-1]
    return "", ""
