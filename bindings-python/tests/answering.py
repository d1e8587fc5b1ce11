"""Requests of the vectors, answered by the functions of the package."""

from __future__ import annotations

import json
from contextlib import suppress
from decimal import Decimal
from typing import Any, Callable

import homeworking as hw
from vectors import FIXTURES

Document = Any

#: What each kind of request takes: the names of its fields, in the order of the arguments.
KINDS: dict[str, list[str]] = json.loads((FIXTURES / "kinds.json").read_text(encoding="utf-8"))

CLASSES: dict[str, Any] = {
    "case": hw.Case,
    "policy": hw.Policy,
    "policy_a": hw.Policy,
    "policy_b": hw.Policy,
    "shift": hw.Shift,
    "incident": hw.Incident,
    "record": hw.ReviewRecord,
    "disruption": hw.Disruption,
    "provider": hw.Provider,
    "model": hw.CostModel,
}

#: What the items of lists are.
ITEMS: dict[str, Any] = {"cases": hw.Case, "shifts": hw.Shift, "roster": hw.RosterEntry}


def listed(name: str, items: Any) -> str:
    """A list of results as the protocol answers it."""
    return '{"' + name + '":[' + ",".join(item.to_json() for item in items) + "]}"


def compact(value: Any) -> str:
    """JSON as the protocol writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


ANSWERS: dict[str, Callable[..., str]] = {
    "assess": lambda *given: hw.assess(*given).to_json(),
    "timeline": lambda *given: listed("segments", hw.timeline(*given)),
    "earliest": lambda *given: hw.earliest_eligible(*given).to_json(),
    "question": lambda *given: compact({"path": hw.next_question(*given)}),
    "needed": lambda *given: compact({"paths": hw.needed(*given)}),
    "what_if": lambda *given: hw.what_if(*given).to_json(),
    "compare": lambda *given: hw.compare(*given).to_json(),
    "summarise": lambda *given: hw.summarise(hw.assess_many(*given)).to_json(),
    "remedies": lambda *given: listed("remedies", hw.remedies(hw.assess(*given))),
    "fingerprint": lambda policy: compact({"fingerprint": policy_of(policy).fingerprint}),
    "shift": lambda *given: hw.assess_shift(*given).to_json(),
    "rota": lambda *given: listed("rota", hw.assess_rota(*given)),
    "readiness": lambda *given: hw.assess_readiness(*given).to_json(),
    "review": lambda *given: hw.review(*given).to_json(),
    "incident": lambda *given: hw.respond_to_incident(*given).to_json(),
    "disruption": lambda *given: hw.plan_disruption(*given).to_json(),
    "costs": lambda *given: hw.estimate_costs(*given).to_json(),
}


def policy_of(policy: Any) -> hw.Policy:
    """A policy, from what may be a dict, or none at all."""
    if isinstance(policy, hw.Policy):
        return policy
    return hw.Policy(**policy) if isinstance(policy, dict) else hw.Policy.from_json(compact_exactly(policy))


def refusal(error: hw.HomeworkingError) -> str:
    """What is wrong, as the protocol answers it."""
    return compact({"errors": [problem._asdict() for problem in error.problems]})


def answered(kind: str, given: list[Any]) -> str:
    """The answer to a request, or what is wrong with it."""
    try:
        return ANSWERS[kind](*given)
    except hw.HomeworkingError as error:
        return refusal(error)


class Repeated(Exception):
    """A key stands twice, which no dict can say."""


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys each stand once."""
    if len(dict(pairs)) < len(pairs):
        raise Repeated
    return dict(pairs)


def no_number(word: str) -> Any:
    """NaN and its like, which Python reads and JSON does not have."""
    raise json.JSONDecodeError(word, word, 0)


def plain(text: str) -> Any:
    """Plain values of JSON text, with every digit of its numbers."""
    return json.loads(text, parse_float=Decimal, parse_constant=no_number, object_pairs_hook=once)


def typed(field: str, text: str) -> Any:
    """The class of a field, from JSON text."""
    if field in CLASSES:
        return CLASSES[field].from_json(text)
    value = plain(text)
    if field in ITEMS and isinstance(value, list):
        return [ITEMS[field].from_json(compact_exactly(item)) for item in value]
    return value


def compact_exactly(value: Any) -> str:
    """JSON of plain values, with every digit of their numbers."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{compact_exactly(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(compact_exactly, value)) + "]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value)


def checks(fields: dict[str, str]) -> dict[str, str]:
    """What is wrong with a document by itself."""
    target = json.loads(fields["target"])
    text = json.loads(fields["text"]) if "text" in fields else fields["doc"]
    ways = {}
    if target in CLASSES:
        ways["by typed classes"] = refused(lambda: CLASSES[target].from_json(text))
    document = None
    with suppress(Repeated, json.JSONDecodeError):
        document = plain(text)
    if target == "roster" and document is not None:
        ways["by plain values"] = refused(lambda: hw.plan_disruption(SOUND_DISRUPTION, document, SOUND_POLICY))
    elif isinstance(document, dict):
        ways["by plain values"] = refused(lambda: CLASSES[target](**document))
    return ways


SOUND_POLICY = {"name": "Ours", "guidance": "PRN00732"}
SOUND_DISRUPTION = {"kind": "centre_closed", "on": "2026-12-01", "required_heads": 0}


def refused(make: Callable[[], object]) -> str:
    """What is wrong, if anything."""
    try:
        make()
    except hw.HomeworkingError as error:
        return refusal(error)
    return compact({"errors": []})
