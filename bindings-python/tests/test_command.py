"""The command, as it is typed."""

from __future__ import annotations

import csv
import json
import os
import pathlib
import re
import subprocess
import sys
from html.parser import HTMLParser
from typing import Any

import homeworking as hw
import pyarrow.parquet

from tables import ON, POLICY, PROVIDER, row_of
from vectors import FIXTURES

COMMAND = pathlib.Path(sys.executable).parent / "homeworking"
WORKFORCE, POLICY_FILE = PROVIDER / "workforce.json", PROVIDER / "policy.toml"
ASKED = ["--policy", str(POLICY_FILE), "--on", "2026-12-01"]
CASES: list[dict[str, Any]] = json.loads(WORKFORCE.read_text(encoding="utf-8"))


def run(*words: object, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The command as a shell runs it."""
    environment = {**os.environ, "COLUMNS": "200", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run([COMMAND, *map(str, words)], input=given, capture_output=True, env=environment)


def done(*words: object, given: bytes = b"") -> str:
    """What it prints, where all is well."""
    found = run(*words, given=given)
    assert (found.returncode, found.stderr.decode()) == (0, ""), found.stderr.decode()
    return found.stdout.decode()


def wrong(code: int, *words: object) -> list[str]:
    """What it complains of."""
    found = run(*words)
    assert found.returncode == code, found.stderr.decode() + found.stdout.decode()
    return found.stderr.decode().splitlines()


def expected(cases: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the library says of cases."""
    rows = []
    for case in cases:
        decision = hw.assess(case, POLICY, ON)
        day = decision.changes_on and decision.changes_on.isoformat()
        rows.append({"id": case["advisor"]["id"], "verdict": decision.verdict, "changes_on": day, "changes_to": decision.changes_to})
        rows[-1].update(blocking=list(decision.blocking), missing=list(decision.missing), needs=list(decision.needs))
    return json.loads(json.dumps(rows))  # type: ignore[no-any-return]


def write_csv(path: pathlib.Path, rows: list[dict[str, Any]]) -> pathlib.Path:
    """Rows as a rota system exports them: lists by semicolons, nothing where nothing is known."""
    names = list({name: None for row in rows for name in row})
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for row in rows:
            values = [row.get(name) for name in names]
            writer.writerow(["" if value is None else ";".join(value) if isinstance(value, list) else value for value in values])
    return path


def as_a_table_says(cases: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Cases as rows can say them: waivers without end, the last assurance of a kind, none that is unknown."""
    told = json.loads(json.dumps(cases))
    for case in told:
        always = {"approved_by": "x", "reason": "x", "from": "1900-01-01", "through": "2200-12-31"}
        case["waivers"] = [{**always, "rule": waiver["rule"]} for waiver in case.get("waivers") or []]
        home = case.setdefault("home", {})
        home["assurance"] = list({entry["kind"]: entry for entry in home.get("assurance") or []}.values())
    return told


def test_a_workforce_is_assessed_from_files_of_every_kind(tmp_path: pathlib.Path) -> None:
    assert json.loads(done("assess", WORKFORCE, *ASKED, "--format", "json")) == expected(CASES)
    lines = tmp_path / "workforce.jsonl"
    lines.write_text("".join(hw.Case(**case).to_json() + "\n" for case in CASES), encoding="utf-8")
    assert json.loads(done("assess", lines, *ASKED, "-f", "json")) == expected(CASES)
    cases = as_a_table_says(CASES)
    rows = [row_of(case) for case in cases]
    assert {type(row.get("advisor.training.core_module_1")) for row in rows} >= {str, bool}
    for exported in (PROVIDER / "workforce.csv", write_csv(tmp_path / "workforce.csv", rows)):
        assert json.loads(done("assess", exported, *ASKED, "-f", "json")) == expected(cases)
    names = [name for name in rows[0] if len({type(row.get(name)) for row in rows} - {type(None)}) == 1]
    table = pyarrow.table({name: [row.get(name) for row in rows] for name in names})
    pyarrow.parquet.write_table(table, tmp_path / "workforce.parquet")
    partly = [hw.case_of_row(row).to_dict() for row in table.to_pylist()]
    assert json.loads(done("assess", tmp_path / "workforce.parquet", *ASKED, "-f", "json")) == expected(partly)


def test_answers_are_written_in_every_format(tmp_path: pathlib.Path) -> None:
    told = expected(CASES)
    assert done("assess", WORKFORCE, *ASKED, "-o", tmp_path / "a.csv") == ""
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["id"], row["verdict"], row["blocking"]) for row in rows] == [
        (row["id"], row["verdict"], ";".join(row["blocking"])) for row in told
    ]
    done("assess", WORKFORCE, *ASKED, "-o", tmp_path / "a.parquet")
    read = pyarrow.parquet.read_table(tmp_path / "a.parquet").to_pylist()
    assert [{**row, "changes_on": row["changes_on"] and row["changes_on"].isoformat()} for row in read] == told
    text = done("assess", WORKFORCE, *ASKED)
    assert "\x1b" not in text
    assert re.search(r"SV-1027 +not_eligible +device\.memory", text)
    assert text.endswith("40 in all: 18 eligible, 17 not, 5 incomplete\n")
    assert wrong(3, "assess", WORKFORCE, *ASKED, "-f", "parquet") == ["homeworking: Parquet is no text: give a file with --output"]


class Page(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        """Reads it."""
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.fetched: list[str] = []
        self.said = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes a tag."""
        self.seen.append(tag)
        self.fetched += [f"{tag} {name}" for name, _ in attrs if name in ("src", "href", "srcset", "data")]
        if tag not in ("meta", "line", "rect", "br"):
            self.open.append(tag)
        elif tag == "rect":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes a tag that has no end of its own."""
        self.seen.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Closes what is open."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Notes a text."""
        self.said += data


def test_the_report_is_one_file_that_says_it_all(tmp_path: pathlib.Path) -> None:
    cases = json.loads(json.dumps(CASES))
    cases[0]["advisor"]["id"] = "<script>alert(1)</script>"
    (tmp_path / "w.json").write_text(json.dumps(cases), encoding="utf-8")
    done("assess", tmp_path / "w.json", *ASKED, "-o", tmp_path / "report.html")
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    page = Page(text)
    assert page.open == [] and page.fetched == []
    assert not re.search(r"https?:|url\(|@import|<script", text)
    assert page.seen.count("svg") == 1 and page.seen.count("h2") == 6
    for said in ("18 may work from home", "17 may not", "5 more has to be known", "40 advisors in all"):
        assert said in page.said
    for case, decision in zip(cases, (hw.assess(case, POLICY, ON) for case in cases)):
        for finding in decision.findings:
            if finding.rule in decision.blocking:
                assert finding.message in page.said, finding.message
        for owner in hw.remedies(decision):
            assert all(item.action in page.said for item in owner.items)
    assert "SV-1039: may work from home, 9 December 2026 to" in page.said


def test_what_cannot_be_read_names_file_row_and_column_and_takes_no_other_with_it(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "w.csv"
    path.write_text(
        "id,role,home.quiet,memory_gb,home.dse_assessment\n"
        "1001,health_advisor,TRUE,8,2026-03-02\n"
        "1002,nurse,no,8.5,yes\n"
        "\n"
        '1003,auditor,maybe,"8,5",2026-13-01\n'
        "1004,auditor,,,,\n"
        "1005,auditor,No,16,\n",
        encoding="utf-8",
    )
    found = run("assess", path, *ASKED, "-f", "json")
    assert found.returncode == 4
    assert [(row["id"], row["blocking"]) for row in json.loads(found.stdout)] == [("1001", []), ("1005", ["home.quiet"])]
    told = [line.partition("; ")[0].partition(": expected")[0] for line in found.stderr.decode().splitlines()]
    assert told == [
        "homeworking: w.csv, row 2 (line 3), column `role`: unknown_value",
        "homeworking: w.csv, row 4 (line 5), column `home.quiet`: wrong_type",
        "homeworking: w.csv, row 4 (line 5), column `memory_gb`: wrong_type",
        "homeworking: w.csv, row 4 (line 5), column `home.dse_assessment`: bad_date",
        "homeworking: w.csv, row 5 (line 6): 6 cells in 5 columns",
    ]
    run("assess", path, *ASKED, "-o", tmp_path / "r.html")
    assert "row 5 (line 6): 6 cells in 5 columns" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_what_cannot_be_used_is_told_in_plain_words(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "w.csv"

    def complaints(text: str | bytes, *more: str) -> list[str]:
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return wrong(3, "assess", path, *ASKED, *more)

    assert complaints("id,role,memory,team\na,auditor,8,x\n") == [
        "homeworking: w.csv, column `memory`: unknown_field: expected the path of a fact; did you mean `memory_gb`?",
        "homeworking: w.csv, column `team`: unknown_field: expected the path of a fact; use one of the names that the documentation lists",
        "homeworking: leave columns that are no facts aside with --ignore",
    ]
    assert complaints("") == ["homeworking: w.csv: expected columns, each named once in the first line: none"]
    assert complaints("id,role\n") == ["homeworking: w.csv: nothing in it"]
    assert complaints("id,id\na,b\n") == ["homeworking: w.csv: expected columns, each named once in the first line: id"]
    assert complaints("id,role,\na,auditor,x\n") == ["homeworking: w.csv, row 1 (line 2): a cell in a column without a name"]
    assert complaints("id,role,home.quiet\na,auditor," + "9" * 5000 + "\n")[0].startswith("homeworking: w.csv, row 1 (line 2), column `home.quiet`: wrong_type")
    assert complaints(b"id,role\n\xff,auditor\n") == ["homeworking: w.csv: not UTF-8: save it as UTF-8"]
    assert complaints('id,role\n"a') == ["homeworking: w.csv, line 2: unexpected end of data"]
    assert wrong(3, "assess", tmp_path / "none.csv", *ASKED)[0].endswith("none.csv: No such file or directory")
    assert wrong(3, "assess", POLICY_FILE, *ASKED)[0].startswith("homeworking: policy.toml: give a file that ends in .csv")
    (tmp_path / "p.toml").write_text('name = "Ours"\nguidanse = "PRN00732"\n', encoding="utf-8")
    assert [line.partition(": expected")[0] for line in wrong(3, "policy", "check", tmp_path / "p.toml")] == [
        "homeworking: p.toml, at `guidanse`: unknown_field",
        "homeworking: p.toml, at `guidance`: required",
    ]
    (tmp_path / "w.json").write_text('[{"advisor": {"id": "a", "id": "b"}}]', encoding="utf-8")
    assert wrong(3, "assess", tmp_path / "w.json", *ASKED) == [
        "homeworking: w.json: no JSON that can be read: a key stands twice in an object"
    ]
    (tmp_path / "w.json").write_text("[" * 100_000, encoding="utf-8")
    assert wrong(3, "assess", tmp_path / "w.json", *ASKED) == ["homeworking: w.json: no JSON that can be read: it lies too deep"]
    (tmp_path / "w.jsonl").write_text('{"advisor": {"id": "a", "role": "auditor"}}\n{\n[]\n', encoding="utf-8")
    found = run("assess", tmp_path / "w.jsonl", *ASKED, "-f", "csv")
    assert found.returncode == 4 and found.stdout.decode().splitlines()[1].startswith("a,incomplete")
    assert [line.partition(" no JSON")[0] for line in found.stderr.decode().splitlines()] == [
        "homeworking: w.jsonl, line 2:",
        "homeworking: w.jsonl, line 3: expected an object, in braces",
    ]
    (tmp_path / "w.parquet").write_bytes(b"none")
    assert wrong(3, "assess", tmp_path / "w.parquet", *ASKED)[0].startswith("homeworking: w.parquet: ")
    assert "YYYY-MM-DD" in " ".join(wrong(2, "assess", WORKFORCE, "-p", POLICY_FILE, "--on", "1.12.2026"))
    assert wrong(2, "asess")


def test_a_column_that_is_no_fact_may_be_left_aside(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "w.csv"
    path.write_text("id,role,team,note\na,auditor,blue,=1+1\n", encoding="utf-8")
    assert "a,incomplete" in done("assess", path, *ASKED, "-f", "csv", "--ignore", "team", "--ignore", "note")


def test_a_rota_in_local_time_is_decided(tmp_path: pathlib.Path) -> None:
    shifts = json.loads((PROVIDER / "week/shifts.json").read_text(encoding="utf-8"))
    answers = {answer.shift_id: answer for answer in hw.assess_rota(CASES, POLICY, shifts)}
    rows = [row_of(shift) for shift in shifts]
    text = done("rota", WORKFORCE, PROVIDER / "week/shifts.csv", "-p", POLICY_FILE, "-f", "json")
    found = json.loads(text)
    assert len(found) == len(shifts) >= 100
    assert {row["location"] for row in found} == {"home", "site"}
    for row, shift in zip(found, shifts):
        answer = answers[shift["id"]]
        assert (row["shift_id"], row["advisor_id"]) == (shift["id"], shift["advisor_id"])
        assert (row["location"], row["because"]) == (answer.location, list(answer.because))
    rows[3]["starts"] = "02:00"
    rows[4]["starts.hour"] = 2
    told = run("rota", WORKFORCE, write_csv(tmp_path / "rota.csv", rows), "-p", POLICY_FILE, "-f", "csv")
    # A column that no shift has is told once, and ends it.
    assert (told.returncode, told.stdout) == (3, b"")
    assert told.stderr.decode().startswith("homeworking: rota.csv, column `starts.hour`: unknown_field: ")
    del rows[4]["starts.hour"]
    told = run("rota", WORKFORCE, write_csv(tmp_path / "rota.csv", rows), "-p", POLICY_FILE, "-f", "csv")
    assert told.returncode == 4 and len(told.stdout.splitlines()) == len(shifts)
    assert told.stderr.decode().startswith("homeworking: rota.csv, row 4 (line 5), column `starts`: bad_date: ")


def test_one_advisor_is_explained() -> None:
    text = done("explain", WORKFORCE, "SV-1027", *ASKED)
    assert text.startswith("SV-1027, on 2026-12-01: not_eligible\n\ndevice.memory: The device has too little memory")
    assert "  guidance: IT and technology > Laptop\n  provider: Add memory" in text
    assert wrong(3, "explain", WORKFORCE, "SV-1", *ASKED) == ["homeworking: workforce.json: 0 advisors with that id"]


def test_the_other_answers_are_those_of_the_library(tmp_path: pathlib.Path) -> None:
    provider = (PROVIDER / "readiness.json").read_text(encoding="utf-8")
    found = json.loads(done("readiness", PROVIDER / "readiness.json", "--on", "2026-12-01", "-f", "json"))
    ready = hw.assess_readiness(json.loads(provider), ON)
    assert [row["check"] for row in found] == [finding.rule for area in ready.areas for finding in area.findings]
    event = tmp_path / "incident.json"
    event.write_text('{"kind": "power_cut", "at": "2026-12-01T22:00", "shift_ends": "2026-12-02T06:00", "on_call": true}', encoding="utf-8")
    text = done("incident", WORKFORCE, "SV-1001", event, "-p", POLICY_FILE)
    response = hw.respond_to_incident(CASES[0], POLICY, json.loads(event.read_text(encoding="utf-8")))
    assert all(action.text in text for action in response.actions) and len(response.actions) > 2
    happened = {"kind": "centre_closed", "on": "2026-12-01", "required_heads": 40, "current_heads": None}
    (tmp_path / "closed.json").write_text(json.dumps(happened), encoding="utf-8")
    roster = [{"case": case, "rostered": "site", "can_travel": True, "affected": True} for case in CASES]
    (tmp_path / "roster.json").write_text(json.dumps(roster), encoding="utf-8")
    words = ["disruption", tmp_path / "closed.json", tmp_path / "roster.json", "-p", POLICY_FILE]
    plan = hw.plan_disruption(happened, roster, POLICY)
    assert [row["to"] for row in json.loads(done(*words, "-f", "json"))] == [placement.to for placement in plan.placements]
    assert f"short of {plan.shortfall};" in done(*words)
    items = hw.checklist(POLICY, "auditor")
    assert [row["rule"] for row in json.loads(done("checklist", "-p", POLICY_FILE, "--role", "auditor", "-f", "json"))] == [
        item.rule for item in items
    ]
    assert [row["rule"] for row in json.loads(done("rules", "-f", "json"))] == [rule.rule for rule in hw.catalogue()]
    assert "Move to a quiet room" in done("rules", "home.quiet")
    assert wrong(3, "rules", "home.loud")
    assert POLICY.fingerprint in done("policy", "check", POLICY_FILE)


def test_schemas_are_printed() -> None:
    names = done("schema").split()
    found = {path.relative_to(FIXTURES / "schemas").with_suffix("").as_posix() for path in (FIXTURES / "schemas").glob("**/*.json")}
    assert set(names) == found
    for name in ("case", "answers/assess"):
        assert json.loads(done("schema", name)) == json.loads((FIXTURES / f"schemas/{name}.json").read_text(encoding="utf-8"))
    assert wrong(3, "schema", "cases")


def test_lines_are_answered() -> None:
    request = b'{"kind":"fingerprint","policy":{"name":"Ours","guidance":"PRN00732"}}'
    given = request + b"\nnot json\r\n" + request
    text = done("jsonl", given=given)
    assert text == hw.answer_lines(given)
    assert [line[:15] for line in text.splitlines()] == ['{"fingerprint":', '{"errors":[{"pa', '{"fingerprint":']


def test_lines_are_answered_while_more_may_come() -> None:
    process = subprocess.Popen([COMMAND, "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None and process.stdout is not None
    for _ in range(3):
        process.stdin.write(b"{}\n")
        process.stdin.flush()
        assert process.stdout.readline().startswith(b'{"errors":')
    process.stdin.close()
    assert process.wait() == 0


def test_a_terminal_has_colours_and_is_told_how_far_the_work_is() -> None:
    ours, theirs = os.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "120"}
    environment.pop("NO_COLOR", None)
    words = [COMMAND, "assess", WORKFORCE, *ASKED]
    with subprocess.Popen(words, stdout=theirs, stderr=theirs, stdin=subprocess.DEVNULL, env=environment) as process:
        os.close(theirs)
        text = b""
        while True:
            try:
                block = os.read(ours, 65536)
            except OSError:
                break
            text += block
            if not block:
                break
    assert process.returncode == 0
    assert b"\x1b[31mnot_eligible\x1b[0m" in text
    assert b"deciding" in text


def test_without_its_packages_the_command_names_them(tmp_path: pathlib.Path) -> None:
    (tmp_path / "typer.py").write_text("raise ModuleNotFoundError('no typer', name='typer')\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    found = subprocess.run([sys.executable, "-m", "homeworking"], capture_output=True, text=True, env=environment)
    assert found.returncode == 2
    assert found.stderr == "homeworking: the command needs two more packages: pip install 'homeworking[cli]'\n"
