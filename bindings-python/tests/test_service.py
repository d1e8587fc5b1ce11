"""A small service over a database, asked by a real client: may this shift be worked from home?"""

from __future__ import annotations

import json
import pathlib
import sqlite3
import threading
import time
from collections.abc import Iterator

import homeworking as hw
import httpx
import pytest
import uvicorn
from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse, Response

from tables import PROVIDER

POLICY = hw.Policy.from_toml((PROVIDER / "policy.toml").read_text(encoding="utf-8"))
WORKFORCE = json.loads((PROVIDER / "workforce.json").read_text(encoding="utf-8"))
SHIFTS = json.loads((PROVIDER / "week/shifts.json").read_text(encoding="utf-8"))


def service(database: pathlib.Path) -> FastAPI:
    """The service, as a provider's programmer would write it."""
    app = FastAPI()

    @app.exception_handler(hw.HomeworkingError)
    def refuse(_: Request, error: hw.HomeworkingError) -> JSONResponse:
        return JSONResponse({"problems": [problem._asdict() for problem in error.problems]}, status_code=422)

    @app.put("/advisors/{id}")
    async def keep(id: str, request: Request) -> dict[str, str]:
        case = hw.Case.from_json((await request.body()).decode())
        with sqlite3.connect(database) as connection:
            connection.execute("insert or replace into advisors values (?, ?)", (id, case.to_json()))
        return {"kept": id}

    @app.post("/advisors/{id}/shifts")
    async def decide(id: str, request: Request) -> Response:
        with sqlite3.connect(database) as connection:
            row = connection.execute("select facts from advisors where id = ?", (id,)).fetchone()
        if row is None:
            raise HTTPException(404)
        shift = hw.Shift.from_json((await request.body()).decode())
        return Response(hw.assess_shift(hw.Case.from_json(row[0]), POLICY, shift).to_json(), media_type="application/json")

    return app


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    database = tmp_path_factory.mktemp("service") / "advisors.sqlite"
    with sqlite3.connect(database) as connection:
        connection.execute("create table advisors (id text primary key, facts text not null)")
    server = uvicorn.Server(uvicorn.Config(service(database), host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        yield client
    server.should_exit = True
    thread.join()


def test_a_shift_is_decided_over_the_wire(client: httpx.Client) -> None:
    for case in WORKFORCE:
        assert client.put(f"/advisors/{case['advisor']['id']}", json=case).json() == {"kept": case["advisor"]["id"]}
    cases = {case["advisor"]["id"]: case for case in WORKFORCE}
    verdicts = set()
    for shift in SHIFTS[:60]:
        answer = client.post(f"/advisors/{shift['advisor_id']}/shifts", json=shift)
        assert answer.status_code == 200
        assert answer.text == hw.assess_shift(cases[shift["advisor_id"]], POLICY, shift).to_json()
        verdicts.add(answer.json()["verdict"])
    assert len(verdicts) == 3


def test_what_is_wrong_comes_back_as_it_is_told(client: httpx.Client) -> None:
    assert client.post("/advisors/nobody/shifts", json=SHIFTS[0]).status_code == 404
    refused = client.put("/advisors/a", content='{"advisor": {"id": "a", "role": "nurse"}, "home": {"qiuet": 1}}')
    assert refused.status_code == 422
    assert [(problem["path"], problem["code"]) for problem in refused.json()["problems"]] == [
        ("advisor.role", "unknown_value"),
        ("home.qiuet", "unknown_field"),
    ]
    # Another advisor's shift.
    other = client.post("/advisors/SV-1001/shifts", json={**SHIFTS[0], "advisor_id": "SV-1002"})
    assert (other.status_code, other.json()["problems"][0]["code"]) == (422, "unknown_advisor")
