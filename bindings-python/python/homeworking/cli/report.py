"""The report: one file of HTML, with nothing in it that is fetched from elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from html import escape
from typing import Any

import homeworking
from homeworking import Case, Decision, Policy, Segment

#: How far the picture looks ahead, and how many advisors it shows: those whose verdict changes first.
DAYS, DRAWN = 365, 300
WORDS = {"eligible": "may work from home", "not_eligible": "may not", "incomplete": "more has to be known"}
STYLE = """
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #212b32; background: #fff }
body { margin: 0 auto; max-width: 70rem; padding: 1rem 1.5rem 4rem }
h1, h2 { line-height: 1.2 } h1 { color: #003087 } h2 { border-top: 1px solid #d8dde0; margin-top: 2.5rem; padding-top: 1.5rem }
.counts { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0 }
.counts li { border-left: .5rem solid; padding: .25rem 1rem; min-width: 9rem } .counts b { display: block; font-size: 2rem; line-height: 1.2 }
.counts .eligible { border-color: #007f3b } .counts .not_eligible { border-color: #b3161b } .counts .incomplete { border-color: #ffb81c }
table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: 600; padding: .5rem 0 }
th, td { border-bottom: 1px solid #d8dde0; padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top } td.number { text-align: right }
.bar { background: #005eb8; display: inline-block; height: .75rem } svg { display: block; max-width: 100%; height: auto }
svg text { font: 12px system-ui, sans-serif; fill: #212b32 } .wrong { border-left: .5rem solid #b3161b; padding-left: 1rem }
@media print { body { max-width: none } h2 { break-after: avoid } tr { break-inside: avoid } }
"""
FILLS = {"eligible": "#007f3b", "not_eligible": "#b3161b", "incomplete": "#ffb81c"}
#: Lines are told apart without colours too.
HEIGHTS = {"eligible": 12, "not_eligible": 3, "incomplete": 7}

Parts = Callable[[str, list[Case]], Iterator[list[Case]]]


def html(
    cases: Sequence[Case], decisions: Sequence[Decision], policy: Policy, on: date, problems: Sequence[str], parts: Parts
) -> str:
    """The whole report."""
    summary = homeworking.summarise(decisions)
    sections = [
        counts(summary),
        unread(problems),
        picture(cases, decisions, policy, on, parts),
        blocked(cases, decisions),
        missing(cases, decisions),
        remedies(cases, decisions),
        everybody(cases, decisions),
    ]
    title = f"Homeworking: {escape(policy.name)}, on {written(on)}"
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{STYLE}</style></head>\n'
        f"<body><h1>{title}</h1>\n<p>Who may take NHS 111 calls from home, by NHS England's guidance PRN00732 and this provider's "
        f"policy. What is missing is unknown, never taken as false.</p>\n{''.join(sections)}\n"
        f"<p>Policy {policy.fingerprint[:12]}, homeworking {homeworking.__version__}.</p></body></html>\n"
    )


def written(day: date) -> str:
    """A day as people write it."""
    return f"{day.day} {day:%B %Y}"


def table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of cells that are HTML already."""
    if not rows:
        return f"<p>{escape(caption)}: nothing.</p>\n"
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    body = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table>\n"


def section(title: str, *parts: str) -> str:
    """A part of the report."""
    return f"<section><h2>{escape(title)}</h2>\n{''.join(parts)}</section>\n"


def counts(summary: homeworking.Summary) -> str:
    """The summary."""
    by = summary.by_verdict
    figures = [("eligible", by.eligible), ("not_eligible", by.not_eligible), ("incomplete", by.incomplete)]
    items = "".join(f'<li class="{verdict}"><b>{count}</b> {WORDS[verdict]}</li>' for verdict, count in figures)
    changes = [(change.month, WORDS[change.from_], WORDS[change.to], str(change.count)) for change in summary.changes]
    return section(
        "Summary",
        f'<ul class="counts">{items}<li><b>{summary.total}</b> advisors in all</li></ul>\n',
        table("Verdicts that change, by month", ["Month", "From", "To", "Advisors"], changes) if changes else "",
    )


def unread(problems: Sequence[str]) -> str:
    """What could not be read, and is not in the report."""
    if not problems:
        return ""
    items = "".join(f"<li>{escape(problem)}</li>" for problem in problems)
    return section("Not in this report", f'<div class="wrong"><p>These could not be read:</p><ul>{items}</ul></div>')


def picture(cases: Sequence[Case], decisions: Sequence[Decision], policy: Policy, on: date, parts: Parts) -> str:
    """Who is eligible until when."""
    through = min(on + timedelta(days=DAYS), date(2200, 12, 31))
    soonest = sorted(zip(cases, decisions), key=lambda pair: (pair[1].changes_on or date.max, pair[0].advisor.id))
    drawn = [case for case, _ in soonest[:DRAWN]]
    lines = [
        (str(case.advisor.id), homeworking.timeline(case, policy, on, through))
        for part in parts("drawing", drawn)
        for case in part
    ]
    left = f"<p>The {len(drawn)} advisors whose verdict changes first; {len(cases) - len(drawn)} more are not drawn.</p>"
    legend = ", ".join(f'<span style="color:{FILLS[verdict]}">&#9632;</span> {words}' for verdict, words in WORDS.items())
    intro = f"<p>From {written(on)} to {written(through)}, as the facts stand: {legend}.</p>\n"
    return section("Until when", intro, left if len(drawn) < len(cases) else "", drawing(lines, on, through))


def drawing(lines: Sequence[tuple[str, Sequence[Segment]]], on: date, through: date) -> str:
    """A line an advisor, a month a mark."""
    left, width, line = 130, 850, 18
    height = 30 + line * len(lines)
    days = (through - on).days + 1

    def across(day: date) -> float:
        return left + width * (day - on).days / days

    marks = []
    month = date(on.year + on.month // 12, on.month % 12 + 1, 1)
    while month <= through:
        marks.append(
            f'<line x1="{across(month):.1f}" x2="{across(month):.1f}" y1="18" y2="{height}" stroke="#d8dde0"/>'
            f'<text x="{across(month) + 2:.1f}" y="14">{month:%b}</text>'
        )
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    bars = []
    for place, (name, segments) in enumerate(lines):
        top = 24 + line * place
        bars.append(f'<text x="0" y="{top + 11}">{escape(shown(name))}</text>')
        for verdict, first, last in spans(segments):
            start, end = across(first), across(last) + width / days
            said = f"{name}: {WORDS[verdict]}, {written(first)} to {written(last)}"
            bars.append(
                f'<rect x="{start:.1f}" y="{top + 12 - HEIGHTS[verdict]}" width="{end - start:.1f}" height="{HEIGHTS[verdict]}" '
                f'fill="{FILLS[verdict]}"><title>{escape(said)}</title></rect>'
            )
    label = "Verdicts over the year, a line an advisor; the table at the end says the same in words"
    return (
        f'<svg viewBox="0 0 {left + width} {height}" role="img" aria-label="{label}">{"".join(marks)}{"".join(bars)}</svg>\n'
    )


def spans(segments: Sequence[Segment]) -> list[tuple[str, date, date]]:
    """The spans of one verdict, whatever else changes within them."""
    found: list[tuple[str, date, date]] = []
    for segment in segments:
        verdict = str(segment.decision.verdict)
        if found and found[-1][0] == verdict:
            found[-1] = (verdict, found[-1][1], segment.through)
        else:
            found.append((verdict, segment.from_, segment.through))
    return found


def shown(name: str, most: int = 16) -> str:
    """A name that fits."""
    return name if len(name) <= most else name[: most - 1] + "…"


def listed(names: Sequence[str], most: int = 12) -> str:
    """Some names, and how many there are beside."""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return escape(", ".join(names[:most])) + more


def ranked(found: Mapping[Any, list[str]], total: int, words: Mapping[Any, str]) -> list[list[str]]:
    """What concerns most advisors first."""
    rows = []
    for key, names in sorted(found.items(), key=lambda entry: -len(entry[1])):
        bar = f'<span class="bar" style="width:{100 * len(names) / total:.0f}px"></span>'
        rows.append([escape(words.get(key, str(key))), f"<code>{escape(str(key))}</code>", f"{len(names)} {bar}", listed(names)])
    return rows


def blocked(cases: Sequence[Case], decisions: Sequence[Decision]) -> str:
    """Who is blocked by what."""
    found: dict[Any, list[str]] = defaultdict(list)
    for case, decision in zip(cases, decisions):
        for rule in decision.blocking:
            found[rule].append(str(case.advisor.id))
    words = {rule.rule: rule.summary for rule in homeworking.catalogue()}
    heads = ["Requirement", "Rule", "Advisors", "Who"]
    return section("Blocked by", table("Requirements that are not met", heads, ranked(found, len(cases), words)))


def missing(cases: Sequence[Case], decisions: Sequence[Decision]) -> str:
    """What has to be found out."""
    found: dict[Any, list[str]] = defaultdict(list)
    for case, decision in zip(cases, decisions):
        for path in decision.needs:
            found[path].append(str(case.advisor.id))
    rows = [row[1:] for row in ranked(found, len(cases), {})]
    return section("To be found out", table("Facts that are not known", ["Fact", "Advisors", "Who"], rows))


def remedies(cases: Sequence[Case], decisions: Sequence[Decision]) -> str:
    """What would put it right, by whose job it is."""
    owners: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for case, decision in zip(cases, decisions):
        for owned in homeworking.remedies(decision):
            for item in owned.items:
                owners[str(owned.owner)][item.action].append(str(case.advisor.id))
    tables = []
    for owner, actions in sorted(owners.items()):
        rows = [
            [escape(action), str(len(names)), listed(names)]
            for action, names in sorted(actions.items(), key=lambda entry: -len(entry[1]))
        ]
        tables.append(table(owner.replace("_", " ").capitalize(), ["What to do", "Advisors", "For"], rows))
    return section("Remedies, by owner", *(tables or ["<p>Nothing has to be put right.</p>"]))


def everybody(cases: Sequence[Case], decisions: Sequence[Decision]) -> str:
    """Every advisor."""
    rows = []
    for case, decision in zip(cases, decisions):
        until = "while the facts stay as they are"
        if decision.changes_on and decision.changes_to:
            until = f"until {written(decision.changes_on)}, then {WORDS[decision.changes_to]}"
        why = [finding.message for finding in decision.findings if finding.rule in decision.blocking]
        why = why or [f"not known: {path}" for path in decision.needs]
        rows.append([escape(str(case.advisor.id)), WORDS[decision.verdict], until, "<br>".join(map(escape, why))])
    return section("Everybody", table("Every advisor", ["Advisor", "Verdict", "Holds", "Why"], rows))
