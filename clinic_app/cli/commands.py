"""The commands and their arguments. Exit status: 0 no error, 1 an error was found, 2 something could not be read."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from clinic_app import __version__
from clinic_app.domain.errors import ClinicError

UNREADABLE = 2
CLINIC_PAPERS = ("month", "due", "kx", "not-billed", "overrides")
"""Papers of the clinic kept on this machine; any other word is a visit's file."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status."""
    _speak_utf8()
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except ClinicError as problem:
        print(problem, file=sys.stderr)
        return UNREADABLE
    except BrokenPipeError:
        sys.stderr.close()  # the reader went away; nothing is left to say
        return 0
    return status


def _speak_utf8() -> None:
    """Consoles of another code page must not stop an answer."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clinic-app",
        description="Check outpatient therapy claims before they are sent.",
        epilog="Exit status: 0 no error, 1 an error was found, 2 something could not be read.",
    )
    parser.add_argument("--version", action="version", version=f"clinic-app {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_check(commands)
    _add_units(commands)
    _add_explain(commands)
    _add_rules(commands)
    _add_codes(commands)
    _add_report(commands)
    _add_practice(commands)
    _add_import(commands)
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2026-06-15") from None


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("check", help="check visits and say what is wrong with them")
    command.add_argument("files", nargs="+", metavar="FILE", help="a visit as TOML or JSON; - reads JSON lines")
    command.add_argument("--json", action="store_true", help="answer one JSON object a visit, one a line")
    command.add_argument("--today", type=_day, metavar="DATE", help="the day of the check; left out: today")
    command.add_argument("--own-rules", type=Path, metavar="RULES.toml", help="run the clinic's own rules, too")
    command.set_defaults(run=_run_check)


def _run_check(options: argparse.Namespace) -> int:
    from clinic_app.cli.checking import check_files  # noqa: PLC0415 # each command loads only what it needs

    return check_files(options.files, as_json=options.json, today=options.today, own_rules=options.own_rules)


def _add_units(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("units", help="count the units of minutes")
    command.add_argument("minutes", nargs="+", metavar="CODE=MINUTES")
    command.add_argument("--rule", choices=("cms", "ama"), default="cms", help="CMS total time or CPT midpoint")
    command.add_argument("--on", type=_day, metavar="DATE", help="the date of service; left out: today")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_run_units)


def _run_units(options: argparse.Namespace) -> int:
    from clinic_app.cli.counting import count_units  # noqa: PLC0415 # as above

    return count_units(options.minutes, options.rule, on=options.on, as_json=options.json)


def _add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("explain", help="show a rule's page")
    command.add_argument("rule", metavar="RULE")
    command.set_defaults(run=_run_explain)


def _run_explain(options: argparse.Namespace) -> int:
    from clinic_app.cli.manual import explain  # noqa: PLC0415 # as above

    return explain(options.rule)


def _add_rules(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("rules", help="list all rules, or write the manual of all rules")
    command.add_argument("--json", action="store_true")
    command.add_argument("--manual", action="store_true", help="print every rule's page, one after the other")
    command.add_argument("-o", "--out", metavar="FILE", help="write the manual as a PDF instead")
    command.set_defaults(run=_run_rules)


def _run_rules(options: argparse.Namespace) -> int:
    from clinic_app.cli.manual import list_rules  # noqa: PLC0415 # as above

    if options.out:
        from clinic_app.cli.manual_paper import write_manual  # noqa: PLC0415 # as above

        return write_manual(options.out)
    return list_rules(as_json=options.json, whole=options.manual)


def _add_codes(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    codes = commands.add_parser("codes", help="look into the code book")
    kinds = codes.add_subparsers(required=True, metavar="search|show")
    search = kinds.add_parser("search", help="find diagnoses by words or a part of the code")
    search.add_argument("text", nargs="+", metavar="TEXT", help="- reads one query a line")
    search.add_argument("--on", type=_day, metavar="DATE")
    search.add_argument("--limit", type=int, default=20, metavar="N")
    search.add_argument("--json", action="store_true")
    search.set_defaults(run=_run_search)
    show = kinds.add_parser("show", help="show a code's card")
    show.add_argument("code", metavar="CODE")
    show.add_argument("--on", type=_day, metavar="DATE")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=_run_show)


def _run_search(options: argparse.Namespace) -> int:
    from clinic_app.cli.codes import search_codes  # noqa: PLC0415 # as above

    return search_codes(" ".join(options.text), on=options.on, limit=options.limit, as_json=options.json)


def _run_show(options: argparse.Namespace) -> int:
    from clinic_app.cli.codes import show_code  # noqa: PLC0415 # as above

    return show_code(options.code, on=options.on, as_json=options.json)


def _add_report(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "report",
        help="write the pre-submission summary of visits, or a paper of the whole clinic, as PDF",
        usage="clinic-app report VISIT [VISIT ...] -o OUT.pdf\n"
        f"       clinic-app report {{{','.join(CLINIC_PAPERS)}}} [MONTH | FIRST LAST] [-o OUT.pdf]",
        description="Of visits that come as files, the pre-submission summary. Of the clinic kept on this machine: the "
        "month report, the due list, and lists of claims with KX, of what is not billed, and of overrides, over a "
        "month such as 2026-11 or from a first to a last day. The clinic's passphrase is asked for, or read from the "
        "first line of the standard input.",
    )
    command.add_argument("what", nargs="+", metavar="VISIT", help="a visit as TOML or JSON; or a paper and its days")
    command.add_argument("-o", "--output", "--out", type=Path, metavar="OUT.pdf")
    command.add_argument("--today", type=_day, metavar="DATE")
    command.add_argument("--own-rules", type=Path, metavar="RULES.toml", help="run the clinic's own rules, too")
    command.add_argument("--data", type=Path, metavar="FOLDER", help="the clinic's folder; left out: the usual one")
    command.add_argument("--person", default="", metavar="NAME", help="who asks, where several people work")
    command.add_argument("--initials", action="store_true", help="initials in place of patients' names")
    command.add_argument("--practice", action="store_true", help="of the practice clinic, which asks no passphrase")
    command.set_defaults(run=_run_report)


def _run_report(options: argparse.Namespace) -> int:
    kind, *days = options.what
    if kind in CLINIC_PAPERS and not Path(kind).exists():
        from clinic_app.cli.clinic_papers import PaperWish, write_clinic_paper  # noqa: PLC0415 # as above

        wish = PaperWish(
            options.output, options.today, options.data, options.person, options.initials, options.practice
        )
        return write_clinic_paper(kind, days, wish)
    if options.output is None:
        raise ClinicError("It is not said where the summary goes.", "Name a file with -o, such as -o summary.pdf.")
    from clinic_app.cli.reporting import report_files  # noqa: PLC0415 # as above

    return report_files(options.what, options.output, today=options.today, own_rules=options.own_rules)


def _add_practice(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("practice", help="check the practice clinic's visits and write its day book")
    command.add_argument("--out", type=Path, default=Path("out"), metavar="FOLDER")
    command.add_argument("--today", type=_day, metavar="DATE")
    command.set_defaults(run=_run_practice)


def _run_practice(options: argparse.Namespace) -> int:
    from clinic_app.cli.practice import check_practice_clinic  # noqa: PLC0415 # as above

    return check_practice_clinic(options.out, today=options.today)


def _add_import(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "import", help="take in official code tables: NCCI pairs, MUE, fee schedule, ICD-10-CM"
    )
    command.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="as downloaded; parts of one table together"
    )
    command.set_defaults(run=_run_import)


def _run_import(options: argparse.Namespace) -> int:
    from clinic_app.cli.importing import import_tables  # noqa: PLC0415 # as above

    return import_tables(options.files)
