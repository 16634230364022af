"""The single fields of the note in their groups: what each is called, what a payer wants there, how it is typed."""

from __future__ import annotations

from dataclasses import dataclass

from clinic_app.rules.weakness.documentation_table import documentation_table
from clinic_app.ui.field_values import FieldKind, FieldSpec
from clinic_app.ui.language import tr_noop
from clinic_app.ui.note_entries import CHARTED, FORCE, STRENGTH, TESTS

_TEXT, _DATE, _CHOICE, _FLAG = FieldKind.TEXT, FieldKind.DATE, FieldKind.CHOICE, FieldKind.FLAG
_YES_NO = (("", ""), ("yes", tr_noop("Yes")), ("no", tr_noop("No")))


def _words(*choices: str) -> tuple[tuple[str, str], ...]:
    return (("", ""), *((words.lower(), words) for words in choices))


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
    NoteGroup("measured", tr_noop("Measured"), (STRENGTH.field, FORCE.field, TESTS.field)),
    NoteGroup(
        "history",
        tr_noop("History and function"),
        fields=(
            _field("onset", tr_noop("Onset"), prompt=tr_noop("e.g. since discharge 05/20, steady"), columns=2),
            _field(
                "pattern",
                tr_noop("Pattern"),
                _CHOICE,
                choices=_words(tr_noop("Progressive"), tr_noop("Intermittent"), tr_noop("Sudden"), tr_noop("Steady")),
            ),
            _field(
                "activities",
                tr_noop("Activities limited"),
                prompt=tr_noop("e.g. cannot rise without arms; two falls"),
                columns=2,
            ),
            _field(
                "severity",
                tr_noop("Severity"),
                _CHOICE,
                choices=_words(tr_noop("Mild"), tr_noop("Moderate"), tr_noop("Severe")),
            ),
            _field(
                "rationale",
                tr_noop("Why no single site"),
                prompt=tr_noop("e.g. arms and legs, no focal pattern"),
                columns=2,
            ),
            _field(
                "weak_regions",
                tr_noop("Weak regions"),
                FieldKind.LIST,
                prompt=tr_noop("e.g. hips, knees"),
                ask=tr_noop("Every region that tested weak, by name."),
            ),
            _field("prior_level", tr_noop("Prior level"), prompt=tr_noop("e.g. walked a mile with a cane"), columns=2),
            _field("wasting", tr_noop("Wasting"), prompt=tr_noop("e.g. left thigh girth 2 cm less")),
            _field(
                "associated",
                tr_noop("Other signs"),
                prompt=tr_noop("e.g. no numbness, fever or weight loss"),
                columns=2,
            ),
            _field(
                "side",
                tr_noop("Side treated"),
                _CHOICE,
                choices=_words(tr_noop("Left"), tr_noop("Right"), tr_noop("Both")),
                ask=tr_noop("The side of the note, as the code names one."),
            ),
            _field(
                "differential",
                tr_noop("Other causes thought of"),
                prompt=tr_noop("e.g. thyroid panel pending"),
                columns=2,
            ),
            _field(
                "post_operative",
                tr_noop("After an operation"),
                _FLAG,
                choices=_YES_NO,
                ask=tr_noop("Is this care after surgery?"),
            ),
            _field(
                "active_treatment",
                tr_noop("Active treatment"),
                _FLAG,
                choices=_YES_NO,
                ask=tr_noop("Is this visit itself the treatment of the fresh injury?"),
            ),
        ),
    ),
    NoteGroup(
        "plan",
        tr_noop("Plan and progress"),
        fields=(
            _field(
                "plan", tr_noop("Plan"), prompt=tr_noop("e.g. 97110 for hip and knee extensors, 8 weeks"), columns=2
            ),
            _field("follow_up", tr_noop("Recheck on"), _DATE, prompt=tr_noop("e.g. 12/15/2026")),
            _field(
                "reevaluation_reason",
                tr_noop("Reason for re-evaluation"),
                prompt=tr_noop("e.g. new fall on 06/12"),
                ask=tr_noop("A new finding, a marked change, no response, or a planned discharge; never the calendar."),
                columns=2,
            ),
            _field(
                "last_reassessed",
                tr_noop("Last reassessed"),
                _DATE,
                prompt=tr_noop("e.g. 11/20/2026"),
                ask=tr_noop("When was it last measured with the same tests?"),
            ),
        ),
    ),
    NoteGroup(
        "evaluation",
        tr_noop("What the level of the evaluation rests on"),
        fields=(
            _field(
                ("evaluation", "personal_factors"),
                tr_noop("Personal factors"),
                FieldKind.COUNT,
                prompt=tr_noop("e.g. 2"),
                ask=tr_noop("Comorbidities and personal factors that bear on the plan."),
            ),
            _field(
                ("evaluation", "elements"),
                tr_noop("Elements examined"),
                FieldKind.COUNT,
                prompt=tr_noop("e.g. 3"),
                ask=tr_noop("PT: structures, functions, limits. OT: performance deficits."),
            ),
            _field(
                ("evaluation", "presentation"),
                tr_noop("Presentation"),
                _CHOICE,
                choices=_words(tr_noop("Stable"), tr_noop("Evolving"), tr_noop("Unstable")),
                ask=tr_noop("How the condition presents."),
            ),
            _field(
                ("evaluation", "decision"),
                tr_noop("Decisions"),
                _CHOICE,
                choices=_words(tr_noop("Low"), tr_noop("Moderate"), tr_noop("High")),
                ask=tr_noop("How complex the decisions were."),
            ),
        ),
    ),
    NoteGroup("chart", tr_noop("Chart"), (CHARTED.field,)),
    NoteGroup(
        "note",
        tr_noop("The note itself"),
        fields=(
            _field(
                "interventions",
                tr_noop("Interventions in the note"),
                FieldKind.LIST,
                prompt=tr_noop("e.g. 97110, 97140"),
                ask=tr_noop("Each intervention of the day, timed or not."),
                columns=2,
            ),
            _field(
                "timed_minutes",
                tr_noop("Timed minutes in the note"),
                FieldKind.MINUTES,
                prompt=tr_noop("e.g. 40"),
                ask=tr_noop("The total the note states."),
            ),
            _field(
                "signed_by",
                tr_noop("Note signed by"),
                prompt=tr_noop("name or NPI"),
                ask=tr_noop("Who treated and signed."),
            ),
            _field(
                "signed_credential",
                tr_noop("Credential"),
                prompt=tr_noop("e.g. PT"),
                ask=tr_noop("Behind the signature."),
            ),
            _field(
                "signed_on",
                tr_noop("Signed on"),
                FieldKind.MOMENT,
                prompt=tr_noop("e.g. 11/20/2026 5:40p"),
                ask=tr_noop("Day, and time if known."),
            ),
            _field(
                "cosigned_by",
                tr_noop("Cosigned by"),
                prompt=tr_noop("name or NPI"),
                ask=tr_noop("The supervising therapist, if one signed."),
            ),
            _field(
                "edited_on",
                tr_noop("Text changed on"),
                FieldKind.MOMENT,
                prompt=tr_noop("e.g. 11/21/2026 8:00a"),
                ask=tr_noop("The last change of the note's own text."),
            ),
            _field(
                "addendum_on",
                tr_noop("Addendum dated"),
                FieldKind.MOMENT,
                prompt=tr_noop("e.g. 11/21/2026 8:00a"),
                ask=tr_noop("What came later stands in an addendum of its own day."),
            ),
            _field(
                "student_attestation",
                tr_noop("Attestation for a student"),
                prompt=tr_noop("the therapist's own words"),
                ask=tr_noop("That the therapist was in the room, directed, and treated nobody else."),
                columns=3,
            ),
            _field(
                "narrative",
                tr_noop("Note of the day"),
                prompt=tr_noop("the note's own text"),
                ask=tr_noop("What was done that needed a therapist's skill, and how the patient answered."),
                columns=3,
            ),
        ),
    ),
)
