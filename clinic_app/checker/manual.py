"""The manual: a page a rule, made of its docstring, its source, its dates and its examples."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.examples import examples_of
from clinic_app.checker.rule import Rule
from clinic_app.codebook.denial_codes import DenialCodes
from clinic_app.domain.period import Period
from clinic_app.domain.visit import Visit


def rule_page(rule: Rule) -> str:
    """One rule's page as plain text."""
    examples = examples_of(rule)
    lines = [rule.id, "=" * len(rule.id), "", rule.help, "", f"Level:  {rule.severity.label}"]
    lines.append(f"Source: {rule.basis}")
    lines.append(f"Dates:  {dates_in_words(rule.effective)}")
    lines.append(f"May be accepted with a reason: {'yes' if rule.waivable else 'no'}")
    if denials := DenialCodes.load().prevented_by(rule.id):
        lines.append(f"Prevents denials: CARC {', '.join(one.code for one in denials)}")
    lines += ["", "Found in:"]
    lines += [f"  - {one.name}: {visit_in_short(one.visit)}" for one in examples.flagged]
    lines += ["", "Not found in:"]
    lines += [f"  - {one.name}: {visit_in_short(one.visit)}" for one in examples.passing]
    return "\n".join(lines)


def manual(rules: Iterable[Rule]) -> str:
    """Every rule's page, one after the other."""
    return "\n\n\n".join(rule_page(rule) for rule in rules)


def dates_in_words(period: Period) -> str:
    """The dates of service a rule covers, in words."""
    first, last = period.first, period.last
    if first is not None and last is not None:
        return f"dates of service from {first} to {last}"
    if first is not None:
        return f"dates of service from {first}"
    return f"dates of service to {last}" if last is not None else "all dates of service"


def visit_in_short(visit: Visit) -> str:
    """A visit in one line: payer, diagnoses, lines."""
    diagnoses = ", ".join(one.code for one in visit.diagnoses or ())
    lines = "; ".join(
        " ".join(
            [line.code]
            + ([f"{line.minutes} min"] if line.minutes is not None else [])
            + ([f"x{line.units}"] if line.units is not None else [])
            + list(line.modifiers or ())
        )
        for line in visit.lines or ()
    )
    day = visit.date_of_service.isoformat() if visit.date_of_service else "no date"
    return " | ".join(part for part in (visit.payer or "no payer", day, diagnoses, lines) if part)
