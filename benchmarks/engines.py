"""The package beside rule engines: zen-engine, Cedar and OpenFisca. Run by ``cargo xtask bench``.

The engines are given facts made ready for them; that is not measured, and neither is making a ``Case``.
"""

from __future__ import annotations

import json
import platform
import sys
from datetime import date
from importlib import metadata
from typing import Any

import cedarpy
import homeworking as hw
import numpy as np
import zen
from openfisca_core.entities import Entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from peers import plain, symbols
from timing import measured, same, shown, told
from workload import CASES, DATED, ON, POLICY, RULES_POLICY, dated, row_of

#: Engines that decide a case at a time decide some of them.
SOME = 200

Decided = tuple[str, list[str], list[str]]


def unwaived(case: dict[str, Any]) -> dict[str, Any]:
    """A case without waivers, which the engines are not asked about."""
    return {**case, "waivers": []}


CASES_ASKED = [unwaived(case) for case in DATED]
ROWS = [dated(row_of(unwaived(case))) for case in CASES]
KINDS = {
    path: "bool" if isinstance(value, bool) else "date" if isinstance(value, date) else "other"
    for row in ROWS
    for path, value in row.items()
    if value is not None
}
RULES, RENEWALS = symbols.rules(RULES_POLICY, ON, KINDS)
FACTS = [symbols.facts(row, RENEWALS) for row in ROWS]


def verdict(blocking: list[str], missing: list[str]) -> Decided:
    """What blocks and what is missing, in the order of the rules."""
    return "not_eligible" if blocking else "incomplete" if missing else "eligible", blocking, missing


class Zen:
    """One node of expressions: of each rule whether it is met, and whether it is not."""

    def __init__(self) -> None:
        """Compiles the expressions."""
        expressions = [
            {"id": f"{place}", "key": f"r{place}", "value": f"{is_met} ? 1 : {is_not} ? 0 : 2"}
            for place, (is_met, is_not) in enumerate(
                (symbols.is_so(rule, True, self.write), symbols.is_so(rule, False, self.write)) for rule in RULES.values()
            )
        ]
        nodes = [
            {"id": "in", "type": "inputNode", "name": "in", "content": {}},
            {"id": "rules", "type": "expressionNode", "name": "rules", "content": {"expressions": expressions}},
            {"id": "out", "type": "outputNode", "name": "out", "content": {}},
        ]
        edges = [
            {"id": "1", "type": "edge", "sourceId": "in", "targetId": "rules"},
            {"id": "2", "type": "edge", "sourceId": "rules", "targetId": "out"},
        ]
        self.decision = zen.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))
        self.codes = [(f"r{place}", code) for place, code in enumerate(RULES)]

    @staticmethod
    def write(kind: str, parts: tuple[Any, ...]) -> str:
        if kind in ("and", "or"):
            return f"({parts[0]} {kind} {parts[1]})"
        if kind == "count":
            return f"({' + '.join(f'({part} ? 1 : 0)' for part in parts[0])} >= {parts[1]})"
        if kind == "compare":
            value, how, other = parts
            terms = [name if value.missing is None else f"({name} ?? {value.missing})" for name in value.names]
            other = other.names[0] if isinstance(other, symbols.Value) else f'"{other}"' if isinstance(other, str) else other
            return f"({' + '.join(terms)} {how} {other})"
        texts = {"false": "false", "not": "(not {0})", "lacks": "({0} == null)", "has": "({0} != null)"}
        texts |= {"is": "({0} == true)", "is not": "({0} == false)", "contains": '("{1}" in {0})'}
        return texts[kind].format(*parts)

    def decide(self, facts: dict[str, Any]) -> Decided:
        found = self.decision.evaluate(facts)["result"]
        return verdict(
            [code for key, code in self.codes if found[key] == 0], [code for key, code in self.codes if found[key] == 2]
        )


class Cedar:
    """Two policies a rule that forbid: one where it is not met, and one where that is not known."""

    def __init__(self) -> None:
        """Writes the policies."""
        texts = ["permit(principal, action, resource);"]
        for rule in RULES.values():
            is_met, is_not = symbols.is_so(rule, True, self.write), symbols.is_so(rule, False, self.write)
            texts.append(f"forbid(principal, action, resource) when {{ {is_not} }};")
            texts.append(f"forbid(principal, action, resource) when {{ !({is_met}) && !({is_not}) }};")
        self.policies = cedarpy.PolicySet.from_str("\n".join(texts))
        self.request = {"principal": 'Advisor::"a"', "action": 'Action::"work"', "resource": 'Place::"home"'}
        self.codes = list(RULES)

    @staticmethod
    def write(kind: str, parts: tuple[Any, ...]) -> str:
        if kind in ("and", "or"):
            return f"({parts[0]} {'&&' if kind == 'and' else '||'} {parts[1]})"
        if kind == "count":
            return f"({' + '.join(f'(if {part} then 1 else 0)' for part in parts[0])} >= {parts[1]})"
        if kind == "compare":
            value, how, other = parts
            terms = [
                f"context.{name}" if value.missing is None else f"(if context has {name} then context.{name} else {value.missing})"
                for name in value.names
            ]
            other = f"context.{other.names[0]}" if isinstance(other, symbols.Value) else f'"{other}"' if isinstance(other, str) else other
            return f"({' + '.join(terms)} {how} {other})"
        texts = {"false": "false", "not": "(!{0})", "lacks": "(!(context has {0}))", "has": "(context has {0})"}
        texts |= {"is": "context.{0}", "is not": "(!context.{0})", "contains": 'context.{0}.contains("{1}")'}
        return texts[kind].format(*parts)

    def decide(self, facts: list[dict[str, Any]]) -> list[Decided]:
        """Decides many at once; the policies are read beforehand."""
        requests = [{**self.request, "context": known} for known in facts]
        return [self.told(found.diagnostics.reasons) for found in cedarpy.is_authorized_batch(requests, self.policies, [])]

    def told(self, reasons: list[str]) -> Decided:
        """Policies are numbered as they are written: after the one that permits, two a rule."""
        places = sorted(int(reason.removeprefix("policy")) - 1 for reason in reasons if reason != "policy0")
        listed = [[self.codes[place // 2] for place in places if place % 2 == kind] for kind in (0, 1)]
        return verdict(*listed)


class OpenFisca:
    """A variable a rule, all advisors at once: 1 met, 0 not, 2 unknown."""

    def __init__(self) -> None:
        """Makes the variables."""
        person = Entity("person", "persons", "An advisor", "")
        system = TaxBenefitSystem([person])
        self.person = person
        self.kinds = {name: type(value) for facts in FACTS for name, value in facts.items()}
        words = sorted({value for facts in FACTS for value in facts.values() if isinstance(value, str)})
        self.words = {word: place for place, word in enumerate(words)}
        items = {(rule_part[0], rule_part[1]) for rule in RULES.values() for rule_part in contained(rule)}
        self.items = sorted(items)
        for name, kind in self.kinds.items():
            if kind is not list:
                system.add_variable(variable(name, person, bool if kind is bool else int, {}))
                system.add_variable(variable(f"has_{name}", person, bool, {}))
        for name, item in self.items:
            system.add_variable(variable(f"{name}_{item}", person, bool, {}))
        for name in {name for name, _ in self.items}:
            system.add_variable(variable(f"has_{name}", person, bool, {}))
        for place, rule in enumerate(RULES.values()):
            system.add_variable(variable(f"rule_{place}", person, int, {"formula": self.formula(rule)}))
        self.system = system

    def formula(self, rule: symbols.Node) -> Any:
        def write(kind: str, parts: tuple[Any, ...]) -> str:
            if kind in ("and", "or"):
                return f"({parts[0]} {'&' if kind == 'and' else '|'} {parts[1]})"
            if kind == "count":
                return f"(({' + '.join(f'{part}.astype(int)' for part in parts[0])}) >= {parts[1]})"
            if kind == "has":
                return f"f('has_{parts[0]}')" if self.is_known(parts[0]) else "nobody"
            if kind == "lacks":
                return f"(~f('has_{parts[0]}'))" if self.is_known(parts[0]) else "(~nobody)"
            if kind == "compare":
                value, how, other = parts
                if not all(map(self.is_known, value.names)):
                    return "nobody"
                terms = [f"f('{name}')" if value.missing is None else f"np.where(f('has_{name}'), f('{name}'), {value.missing})" for name in value.names]
                other = self.words.get(other, -1) if isinstance(other, str) else other
                other = f"f('{other.names[0]}')" if isinstance(other, symbols.Value) else repr(other)
                return f"(({' + '.join(terms)}) {how} {other})"
            if kind in ("is", "is not") and not self.is_known(parts[0]):
                return "nobody"
            texts = {"false": "nobody", "not": "(~{0})", "is": "f('{0}')", "is not": "(~f('{0}'))", "contains": "f('{0}_{1}')"}
            return texts[kind].format(*parts)

        is_met, is_not = symbols.is_so(rule, True, write), symbols.is_so(rule, False, write)
        code = f"def formula(person, period):\n f = lambda name: person(name, period)\n nobody = np.zeros(person.count, bool)\n return np.where({is_met}, 1, np.where({is_not}, 0, 2))"
        made: dict[str, Any] = {"np": np}
        exec(code, made)  # noqa: S102
        return made["formula"]

    def is_known(self, name: str) -> bool:
        return name in self.kinds

    def decide(self, inputs: dict[str, Any]) -> list[Any]:
        builder = SimulationBuilder()
        builder.create_entities(self.system)
        builder.declare_person_entity("person", range(len(FACTS)))
        simulation = builder.build(self.system)
        for name, values in inputs.items():
            simulation.set_input(name, "2026-12-01", values)
        return [simulation.calculate(f"rule_{place}", "2026-12-01") for place in range(len(RULES))]

    def inputs(self) -> dict[str, Any]:
        """The facts, a column each."""
        columns: dict[str, Any] = {}
        asked = {name for name, _ in self.items}
        for name, kind in self.kinds.items():
            if kind is list and name not in asked:
                continue
            columns[f"has_{name}"] = np.array([name in facts for facts in FACTS])
            if kind is not list:
                values = [facts.get(name, 0) for facts in FACTS]
                columns[name] = np.array([self.words[value] if isinstance(value, str) else value for value in values], bool if kind is bool else int)
        for name, item in self.items:
            columns[f"{name}_{item}"] = np.array([item in facts.get(name, ()) for facts in FACTS])
        return columns


def contained(node: Any) -> list[tuple[str, str]]:
    """The items that a rule asks for."""
    if not isinstance(node, symbols.Node):
        return []
    return [node.parts] if node.kind == "contains" else [found for part in node.parts for found in contained(part)]


def variable(name: str, entity: Any, value_type: type, more: dict[str, Any]) -> Any:
    """A variable of OpenFisca."""
    return type(name, (Variable,), {"value_type": value_type, "entity": entity, "definition_period": DateUnit.DAY, "label": name, **more})


def main() -> None:
    """Prints what was measured."""
    zen_rules, cedar, fisca = Zen(), Cedar(), OpenFisca()
    expected = [told(hw.decide(case, POLICY, ON)) for case in CASES_ASKED]
    inputs = fisca.inputs()
    columns = fisca.decide(inputs)
    codes = list(RULES)
    for place, want in enumerate(expected):
        same("zen-engine", zen_rules.decide(FACTS[place]), want)
        stand = [int(column[place]) for column in columns]
        listed = [[code for code, found in zip(codes, stand) if found == asked] for asked in (0, 2)]
        same("OpenFisca", verdict(*listed), want)
    same("Cedar", cedar.decide(FACTS), expected)
    prepared = [hw.Case(**case) for case in CASES_ASKED]
    count = len(CASES)
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in ("homeworking", "zen-engine", "cedarpy", "OpenFisca-Core"))
    print(f"\nCPython {platform.python_version()}, {versions}; {len(RULES)} rules enforced")
    found = measured(
        [
            ("plain Python functions", count, lambda: [plain.decide(case, RULES_POLICY, ON) for case in CASES_ASKED]),
            ("zen-engine, one node of expressions", SOME, lambda: [zen_rules.decide(facts) for facts in FACTS[:SOME]]),
            ("Cedar, two policies a rule, a batch", SOME, lambda: cedar.decide(FACTS[:SOME])),
            ("OpenFisca, a thousand advisors at once", count, lambda: fisca.decide(inputs)),
            ("homeworking.decide, of a prepared Case", count, lambda: [hw.decide(case, POLICY, ON) for case in prepared]),
        ],
        5,
    )
    shown("One case, made ready", found, "plain Python functions")


if __name__ == "__main__":
    sys.exit(main())
