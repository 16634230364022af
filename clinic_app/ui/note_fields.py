"""The single fields of the note in their groups: what each is called, what a payer wants there, how it is typed."""

from __future__ import annotations

from dataclasses import dataclass

from clinic_app.rules.weakness.documentation_table import documentation_table
from clinic_app.ui.field_values import FieldKind, FieldSpec
from clinic_app.ui.note_entries import CHARTED, FORCE, STRENGTH, TESTS

_TEXT, _DATE, _CHOICE, _FLAG = FieldKind.TEXT, FieldKind.DATE, FieldKind.CHOICE, FieldKind.FLAG
_YES_NO = (("", ""), ("yes", "Yes"), ("no", "No"))


def _words(*choices: str) -> tuple[tuple[str, str], ...]:
    return (("", ""), *((word, word.capitalize()) for word in choices))


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """Some fields under a head: first the grids named, then the single fields."""

    name: str
    words: str
    grids: tuple[str, ...] = ()
    fields: tuple[FieldSpec, ...] = ()


_WANTED = {row.field: row.prompt for row in reversed(documentation_table().rows)}


def _field(
    at: str | tuple[str, str],
    words: str,
    kind: FieldKind = _TEXT,
    *,
    prompt: str = "",
    ask: str = "",
    columns: int = 1,
    choices: tuple[tuple[str, str], ...] = (),
) -> FieldSpec:
    place = (at,) if isinstance(at, str) else at
    wanted = ask or _WANTED.get(place[0], "")
    return FieldSpec(
        ("documentation", *place), words, kind, choices=choices, prompt=prompt, columns=columns, ask=wanted
    )


NOTE_GROUPS = (
    NoteGroup("measured", "Measured", (STRENGTH.field, FORCE.field, TESTS.field)),
    NoteGroup(
        "history",
        "History and function",
        fields=(
            _field("onset", "Onset", prompt="e.g. since discharge 05/20, steady", columns=2),
            _field("pattern", "Pattern", _CHOICE, choices=_words("progressive", "intermittent", "sudden", "steady")),
            _field("activities", "Activities limited", prompt="e.g. cannot rise without arms; two falls", columns=2),
            _field("severity", "Severity", _CHOICE, choices=_words("mild", "moderate", "severe")),
            _field("rationale", "Why no single site", prompt="e.g. arms and legs, no focal pattern", columns=2),
            _field(
                "weak_regions",
                "Weak regions",
                FieldKind.LIST,
                prompt="e.g. hips, knees",
                ask="Every region that tested weak, by name.",
            ),
            _field("prior_level", "Prior level", prompt="e.g. walked a mile with a cane", columns=2),
            _field("wasting", "Wasting", prompt="e.g. left thigh girth 2 cm less"),
            _field("associated", "Other signs", prompt="e.g. no numbness, fever or weight loss", columns=2),
            _field(
                "side",
                "Side treated",
                _CHOICE,
                choices=_words("left", "right", "both"),
                ask="The side of the note, as the code names one.",
            ),
            _field("differential", "Other causes thought of", prompt="e.g. thyroid panel pending", columns=2),
            _field("post_operative", "After an operation", _FLAG, choices=_YES_NO, ask="Is this care after surgery?"),
            _field(
                "active_treatment",
                "Active treatment",
                _FLAG,
                choices=_YES_NO,
                ask="Is this visit itself the treatment of the fresh injury?",
            ),
        ),
    ),
    NoteGroup(
        "plan",
        "Plan and progress",
        fields=(
            _field("plan", "Plan", prompt="e.g. 97110 for hip and knee extensors, 8 weeks", columns=2),
            _field("follow_up", "Recheck on", _DATE, prompt="e.g. 12/15/2026"),
            _field(
                "reevaluation_reason",
                "Reason for re-evaluation",
                prompt="e.g. new fall on 06/12",
                ask="A new finding, a marked change, no response, or a planned discharge; never the calendar.",
                columns=2,
            ),
            _field(
                "last_reassessed",
                "Last reassessed",
                _DATE,
                prompt="e.g. 11/20/2026",
                ask="When was it last measured with the same tests?",
            ),
        ),
    ),
    NoteGroup(
        "evaluation",
        "What the level of the evaluation rests on",
        fields=(
            _field(
                ("evaluation", "personal_factors"),
                "Personal factors",
                FieldKind.COUNT,
                prompt="e.g. 2",
                ask="Comorbidities and personal factors that bear on the plan.",
            ),
            _field(
                ("evaluation", "elements"),
                "Elements examined",
                FieldKind.COUNT,
                prompt="e.g. 3",
                ask="PT: structures, functions, limits. OT: performance deficits.",
            ),
            _field(
                ("evaluation", "presentation"),
                "Presentation",
                _CHOICE,
                choices=_words("stable", "evolving", "unstable"),
                ask="How the condition presents.",
            ),
            _field(
                ("evaluation", "decision"),
                "Decisions",
                _CHOICE,
                choices=_words("low", "moderate", "high"),
                ask="How complex the decisions were.",
            ),
        ),
    ),
    NoteGroup("chart", "Chart", (CHARTED.field,)),
    NoteGroup(
        "note",
        "The note itself",
        fields=(
            _field(
                "interventions",
                "Interventions in the note",
                FieldKind.LIST,
                prompt="e.g. 97110, 97140",
                ask="Each intervention of the day, timed or not.",
                columns=2,
            ),
            _field(
                "timed_minutes",
                "Timed minutes in the note",
                FieldKind.MINUTES,
                prompt="e.g. 40",
                ask="The total the note states.",
            ),
            _field("signed_by", "Note signed by", prompt="name or NPI", ask="Who treated and signed."),
            _field("signed_credential", "Credential", prompt="e.g. PT", ask="Behind the signature."),
            _field(
                "signed_on",
                "Signed on",
                FieldKind.MOMENT,
                prompt="e.g. 11/20/2026 5:40p",
                ask="Day, and time if known.",
            ),
            _field("cosigned_by", "Cosigned by", prompt="name or NPI", ask="The supervising therapist, if one signed."),
            _field(
                "edited_on",
                "Text changed on",
                FieldKind.MOMENT,
                prompt="e.g. 11/21/2026 8:00a",
                ask="The last change of the note's own text.",
            ),
            _field(
                "addendum_on",
                "Addendum dated",
                FieldKind.MOMENT,
                prompt="e.g. 11/21/2026 8:00a",
                ask="What came later stands in an addendum of its own day.",
            ),
            _field(
                "student_attestation",
                "Attestation for a student",
                prompt="the therapist's own words",
                ask="That the therapist was in the room, directed, and treated nobody else.",
                columns=3,
            ),
            _field(
                "narrative",
                "Note of the day",
                prompt="the note's own text",
                ask="What was done that needed a therapist's skill, and how the patient answered.",
                columns=3,
            ),
        ),
    ),
)
