"""The commands."""

from __future__ import annotations

import io
import itertools
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Annotated, Any, Optional, TypeVar

import homeworking
import typer
from rich.console import Console
from rich.progress import Progress

from . import reading, writing
from .reading import Found, Unreadable
from .writing import Format

Item = TypeVar("Item")

#: Exit codes: nothing could be answered; some entries of a file could not be read, and the rest is answered.
UNANSWERED, PARTLY = 3, 4

EPILOG = """Exit codes: 0 done, 2 used wrongly, 3 nothing could be read or answered, 4 some rows could not be read and the rest is answered.

Files: CSV with the paths of facts as columns, JSON lists, JSON Lines, Parquet; policies as TOML or JSON. In CSV, lists are parted by
semicolons, days are YYYY-MM-DD, and an empty cell is unknown."""

app = typer.Typer(
    help="Who may take NHS 111 calls from home, decided and explained (NHS England, PRN00732).",
    epilog=EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
policies = typer.Typer(help="What a provider decides.", no_args_is_help=True)
app.add_typer(policies, name="policy")

Workforce = Annotated[Path, typer.Argument(help="The advisors: CSV, JSON, JSON Lines or Parquet.")]
Policy = Annotated[Path, typer.Option("--policy", "-p", help="The policy: TOML or JSON.")]
On = Annotated[Optional[str], typer.Option("--on", help="The day asked about, YYYY-MM-DD; today where none is given.")]
Output = Annotated[Optional[Path], typer.Option("--output", "-o", help="The file to write; its suffix says in which format.")]
Wanted = Annotated[Optional[Format], typer.Option("--format", "-f", help="The format to write.")]
Ignore = Annotated[Optional[list[str]], typer.Option("--ignore", help="A column that is no fact; may be given again.")]


def run() -> None:
    """Runs the command, and tells what is wrong in plain words."""
    for stream in (sys.stdout, sys.stderr):
        # Files and pipes are UTF-8 everywhere; a terminal shows what it can, and what it cannot as its number.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    try:
        app()
    except Unreadable as error:
        complain(error.lines)
    except homeworking.HomeworkingError as error:
        complain(str(problem) for problem in error.problems)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        sys.exit(130)
    else:
        return
    sys.exit(UNANSWERED)


def complain(lines: Iterable[str]) -> None:
    """Says what is wrong, on standard error."""
    for line in lines:
        sys.stderr.write(f"homeworking: {line}\n")


def finish(found: Found[Any]) -> None:
    """Says which entries could not be read."""
    if found.problems:
        complain(found.problems)
        raise typer.Exit(PARTLY)


def some(found: Found[Item], path: Path) -> list[Item]:
    """What could be read, which has to be something."""
    if not found.items:
        raise Unreadable(*(found.problems or [f"{path.name}: nothing in it"]))
    return found.items


def day(text: str | None) -> date:
    """The day asked about."""
    try:
        return date.fromisoformat(text) if text else date.today()
    except ValueError:
        raise typer.BadParameter("give a day as YYYY-MM-DD", param_hint="--on") from None


class Work:
    """Tells how far long work is, on a terminal."""

    def __init__(self) -> None:
        """Tells nothing yet."""
        self.shown = Progress(console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())

    def __enter__(self) -> Work:
        """Begins."""
        self.shown.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Ends."""
        self.shown.stop()

    def counter(self, what: str) -> Callable[[], None]:
        """Counts what has no end that is known."""
        task = self.shown.add_task(what, total=None)
        return lambda: self.shown.advance(task)

    def parts(self, what: str, items: list[Item]) -> Iterator[list[Item]]:
        """Some of the items at a time."""
        task = self.shown.add_task(what, total=len(items))
        for start in range(0, len(items), 1_000):
            part = items[start : start + 1_000]
            yield part
            self.shown.advance(task, len(part))


def load(workforce: Path, ignore: list[str] | None, work: Work) -> Found[homeworking.Case]:
    """The cases of a file."""
    return reading.cases(workforce, ignore or (), work.counter(f"reading {workforce.name}"))


def one(workforce: Path, advisor: str, ignore: list[str] | None) -> homeworking.Case:
    """The case of one advisor."""
    with Work() as work:
        found = load(workforce, ignore, work)
    cases = [case for case in found.items if case.advisor.id == advisor]
    if len(cases) != 1:
        raise Unreadable(f"{workforce.name}: {len(cases)} advisors with that id", *found.problems)
    return cases[0]


ASSESSED = ["id", "verdict", "changes_on", "changes_to", "blocking", "missing", "needs"]


def assessed(case: homeworking.Case, decision: homeworking.Decision) -> writing.Row:
    """A decision as a row."""
    return {"id": case.advisor.id, **{name: getattr(decision, name) for name in ASSESSED[1:]}}


@app.command()
def assess(
    workforce: Workforce,
    policy: Policy,
    on: On = None,
    output: Output = None,
    wanted: Wanted = None,
    ignore: Ignore = None,
) -> None:
    """Decides who of a workforce may work from home; with --output report.html, as a report to mail."""
    rules, asked = reading.policy(policy), day(on)
    form = writing.format_of(output, wanted)
    with Work() as work:
        found = load(workforce, ignore, work)
        cases = some(found, workforce)
        decisions: list[homeworking.Decision] = []
        for part in work.parts("deciding", cases):
            decisions += homeworking.assess_many(part, rules, asked)
        if form is Format.HTML:
            from . import report

            writing.write_text(report.html(cases, decisions, rules, asked, found.problems, work.parts), output)
    if form is not Format.HTML:
        rows = [assessed(case, decision) for case, decision in zip(cases, decisions)]
        columns = ASSESSED if form is not Format.TABLE else ["id", "verdict", "changes_on", "blocking", "missing"]
        writing.write(rows, columns, output, form, f"{rules.name}, on {asked}")
    if form is Format.TABLE and output is None:
        counts = homeworking.summarise(decisions).by_verdict
        typer.echo(f"\n{len(cases)} in all: {counts.eligible} eligible, {counts.not_eligible} not, {counts.incomplete} incomplete")
    finish(found)


@app.command()
def explain(
    workforce: Workforce,
    advisor: Annotated[str, typer.Argument(help="The id of the advisor.")],
    policy: Policy,
    on: On = None,
    ignore: Ignore = None,
) -> None:
    """Explains what is decided of one advisor: what blocks, what is missing, and who can put it right."""
    rules, asked = reading.policy(policy), day(on)
    decision = homeworking.assess(one(workforce, advisor, ignore), rules, asked)
    until = f"; changes on {decision.changes_on} to {decision.changes_to}" if decision.changes_on else ""
    typer.echo(f"{advisor}, on {asked}: {decision.verdict}{until}")
    for finding in decision.findings:
        if finding.enforcement == "enforce" and finding.status in ("not_met", "unknown"):
            typer.echo(f"\n{finding.rule}: {finding.message}\n  guidance: {'; '.join(finding.sections)}")
            for need in finding.needs:
                typer.echo(f"  needs: {need}")
            if finding.remedy:
                typer.echo(f"  {finding.remedy.owner}: {finding.remedy.action}")
    for code in decision.advisories:
        found_advice = decision.finding(code)
        typer.echo(f"\nadvised, {code}: {found_advice.message if found_advice else ''}")


@app.command()
def rota(
    workforce: Workforce,
    shifts: Annotated[Path, typer.Argument(help="The shifts, in local time: CSV, JSON, JSON Lines or Parquet.")],
    policy: Policy,
    output: Output = None,
    wanted: Wanted = None,
    ignore: Ignore = None,
) -> None:
    """Decides which shifts of a rota can be worked from home."""
    rules = reading.policy(policy)
    with Work() as work:
        people = load(workforce, ignore, work)
    found = reading.shifts(shifts)
    cases, taken = some(people, workforce), some(found, shifts)
    answers = homeworking.assess_rota(cases, rules, taken)
    columns = ["shift_id", "advisor_id", "starts", "ends", "location", "because"]
    rows: list[writing.Row] = []
    for shift, answer in zip(taken, answers):
        said = [shift.id, shift.advisor_id, shift.starts, shift.ends, answer.location, answer.because]
        rows.append(dict(zip(columns, said)))
    writing.write(rows, columns, output, wanted, rules.name)
    finish(Found([], people.problems + found.problems))


@app.command()
def readiness(
    provider: Annotated[Path, typer.Argument(help="What the provider has in place: JSON.")],
    on: On = None,
    output: Output = None,
    wanted: Wanted = None,
) -> None:
    """Says what a provider lacks before anybody works from home."""
    answer = homeworking.assess_readiness(reading.document(provider, homeworking.Provider.from_json), day(on))
    columns = ["area", "check", "status", "message", "force", "remedy", "sections"]
    rows: list[writing.Row] = []
    for area in answer.areas:
        for found in area.findings:
            remedy = found.remedy.action if found.remedy else None
            said = [area.area, found.rule, found.status, found.message, found.force, remedy, found.sections]
            rows.append(dict(zip(columns, said)))
    columns = columns[:4] if writing.format_of(output, wanted) is Format.TABLE else columns
    writing.write(rows, columns, output, wanted, f"{provider.name}, ready: {answer.ready}")


@app.command()
def incident(
    workforce: Workforce,
    advisor: Annotated[str, typer.Argument(help="The id of the advisor.")],
    event: Annotated[Path, typer.Argument(help="What happened: JSON.")],
    policy: Policy,
    ignore: Ignore = None,
) -> None:
    """Says what to do when something goes wrong at a home."""
    rules, happened = reading.policy(policy), reading.document(event, homeworking.Incident.from_json)
    response = homeworking.respond_to_incident(one(workforce, advisor, ignore), rules, happened)
    typer.echo(f"{advisor}: calls {response.calls}, advisor {response.advisor}")
    for action in response.actions:
        typer.echo(f"  {str(action.when).replace('_', ' ')}, {str(action.owner).replace('_', ' ')}: {action.text}")
    for gap in response.gaps:
        typer.echo(f"  not ready, {gap.rule}: {', '.join(gap.needs) or 'not met'}")


@app.command()
def disruption(
    event: Annotated[Path, typer.Argument(help="What is disturbed: JSON.")],
    roster: Annotated[Path, typer.Argument(help="Who is rostered where: JSON.")],
    policy: Policy,
    output: Output = None,
    wanted: Wanted = None,
) -> None:
    """Says who goes where when a site or the network is disturbed."""
    rules, happened = reading.policy(policy), reading.document(event, homeworking.Disruption.from_json)
    entries = reading.json_of(roster)
    plan = homeworking.plan_disruption(happened, entries, rules)
    rows: list[writing.Row] = [
        {"id": placement.id, "from": placement.from_, "to": placement.to, "because": placement.because}
        for placement in plan.placements
    ]
    writing.write(rows, ["id", "from", "to", "because"], output, wanted, f"{happened.kind}, on {happened.on}")
    if output is None and writing.format_of(output, wanted) is Format.TABLE:
        typer.echo(f"\nshort of {plan.shortfall}; divert {plan.divert_permille} of 1,000 calls")
        for action in plan.actions:
            typer.echo(f"  {action.text}{': ' + ', '.join(action.ids) if action.ids else ''}")


@app.command()
def checklist(
    policy: Policy,
    role: Annotated[homeworking.Role, typer.Option("--role", help="The role asked about.")],
    output: Output = None,
    wanted: Wanted = None,
) -> None:
    """Prints the person specification of a policy, for a role."""
    items = homeworking.checklist(reading.policy(policy), role)
    columns = ["area", "rule", "question", "force", "enforcement"]
    writing.write([{name: getattr(item, name) for name in columns} for item in items], columns, output, wanted)


@app.command()
def rules(
    code: Annotated[Optional[str], typer.Argument(help="A rule, to be told whole.")] = None,
    output: Output = None,
    wanted: Wanted = None,
) -> None:
    """Lists the rules, or tells one of them whole."""
    catalogue = [rule for rule in homeworking.catalogue() if code in (None, rule.rule)]
    if not catalogue:
        raise Unreadable("no rule has that code; `homeworking rules` lists them")
    columns = ["rule", "area", "force", "summary"]
    if code is not None or writing.format_of(output, wanted) is not Format.TABLE:
        columns = list(type(catalogue[0]).__match_args__)
    rows = [{name: getattr(rule, name) for name in columns} for rule in catalogue]
    if code is not None and writing.format_of(output, wanted) is Format.TABLE:
        rows, columns = [{"": name, code: value} for name, value in rows[0].items()], ["", code]
    writing.write(rows, columns, output, wanted)


@policies.command()
def check(
    policy: Annotated[Path, typer.Argument(help="The policy: TOML or JSON.")],
) -> None:
    """Says whether a policy can be read, and what it enforces."""
    found = reading.policy(policy)
    by_enforcement: dict[str, int] = {}
    for description in homeworking.catalogue():
        enforcement = str(found.enforcement_of(description.rule))
        by_enforcement[enforcement] = by_enforcement.get(enforcement, 0) + 1
    counts = ", ".join(f"{count} {enforcement}" for enforcement, count in by_enforcement.items())
    typer.echo(f"{policy.name}: {found.name}\n  rules: {counts}\n  fingerprint: {found.fingerprint}")


@app.command()
def schema(
    name: Annotated[Optional[str], typer.Argument(help="A document, `case`, or an answer, `answers/assess`.")] = None,
) -> None:
    """Prints the JSON Schema of a document; without a name, the names there are."""
    schemas = json.loads(resources.files(homeworking).joinpath("schemas.json").read_text(encoding="utf-8"))
    if name is None:
        typer.echo("\n".join(schemas))
        return
    if name not in schemas:
        raise Unreadable("no schema has that name; `homeworking schema` lists them")
    typer.echo(json.dumps(schemas[name], ensure_ascii=False, indent=2))


@app.command()
def jsonl() -> None:
    """Answers JSON requests, one a line on standard input, with canonical JSON, one a line."""
    rest = b""
    for block in itertools.takewhile(bool, iter(lambda: os.read(sys.stdin.fileno(), 1 << 20), None)):
        whole, newline, rest = (rest + block).rpartition(b"\n")
        answer(whole + newline)
    answer(rest)


def answer(lines: bytes) -> None:
    """Answers some lines at once."""
    sys.stdout.buffer.write(homeworking.answer_lines(lines).encode())
    sys.stdout.buffer.flush()
