"""Decision tables: advice by rules that anyone can read; every version stays for ever.

A case that was decided with version 3 gives the same result with version 3 for ever, because
nothing enters but the table and the inputs that are stored beside the result.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from app.core.errors import Refused

Value = int | str | bool
Operator = Literal["<", "<=", "=", "!=", ">=", ">", "in", "not in"]
Kind = Literal["int", "str", "bool"]

OPERATORS: tuple[Operator, ...] = get_args(Operator)
_KINDS: dict[str, type] = {"int": int, "str": str, "bool": bool}


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One comparison of an input with a fixed value (`in` and `not in`: with several)."""

    input: str
    operator: Operator
    values: tuple[Value, ...]

    def holds(self, value: Value) -> bool:
        if self.operator in ("in", "not in"):
            return (value in self.values) == (self.operator == "in")
        (fixed,) = self.values
        if self.operator in ("=", "!="):
            return (value == fixed) == (self.operator == "=")
        number, limit = cast("int", value), cast("int", fixed)
        if self.operator == "<":
            return number < limit
        if self.operator == "<=":
            return number <= limit
        return number >= limit if self.operator == ">=" else number > limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """All conditions together lead to the result; no condition is always true."""

    id: str
    conditions: tuple[Condition, ...]
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One version. The first rule that holds gives the result, `otherwise` when none does."""

    name: str
    version: int
    inputs: tuple[tuple[str, Kind], ...]
    rules: tuple[Rule, ...]
    otherwise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The result, every rule that held in their order, and what went in."""

    table: str
    version: int
    result: str
    hits: tuple[str, ...]
    inputs: tuple[tuple[str, Value], ...]


def decide(table: Table, inputs: Mapping[str, Value]) -> Decision:
    """What the table says of these inputs.

    Raises:
        Refused: `table.input` when one is missing, unknown or of another kind.
    """
    known = dict(table.inputs)
    for name in known.keys() ^ inputs.keys():
        raise Refused("table.input", table=table.name, input=name)
    for name, kind in known.items():
        # bool is an int for Python and not for people.
        if type(inputs[name]) is not _KINDS[kind]:
            raise Refused("table.input", table=table.name, input=name)
    hits = [
        rule
        for rule in table.rules
        if all(condition.holds(inputs[condition.input]) for condition in rule.conditions)
    ]
    return Decision(
        table=table.name,
        version=table.version,
        result=hits[0].result if hits else table.otherwise,
        hits=tuple(rule.id for rule in hits),
        inputs=tuple((name, inputs[name]) for name in known),
    )


def parse_table(data: Mapping[str, object]) -> Table:
    """A table as it stands in a file.

    `{"name", "version", "inputs": {name: "int"|"str"|"bool"}, "otherwise",
    "rules": [{"id", "when": [[input, operator, value or list]], "result"}]}`

    Raises:
        Refused: `table.broken` with the place in `where`.
    """
    name, version, otherwise = (data.get(key) for key in ("name", "version", "otherwise"))
    if not isinstance(name, str) or type(version) is not int or not isinstance(otherwise, str):
        raise Refused("table.broken", where="name, version, otherwise")
    inputs = data.get("inputs")
    if not isinstance(inputs, dict) or any(kind not in list(_KINDS) for kind in inputs.values()):
        raise Refused("table.broken", where="inputs")
    rules = data.get("rules")
    if not isinstance(rules, list):
        raise Refused("table.broken", where="rules")
    parsed = tuple(_rule(rule, place, inputs) for place, rule in enumerate(rules))
    if len({rule.id for rule in parsed}) != len(parsed):
        raise Refused("table.broken", where="rules: an id stands twice")
    return Table(
        name=name,
        version=version,
        inputs=tuple(inputs.items()),
        rules=parsed,
        otherwise=otherwise,
    )


def find_table(tables: Iterable[Table], name: str, version: int = 0) -> Table:
    """The table of that name, the newest when no version is asked for.

    Raises:
        Refused: `table.unknown`.
    """
    found = [one for one in tables if one.name == name and version in (0, one.version)]
    if not found:
        raise Refused("table.unknown", table=name, version=version)
    return max(found, key=lambda one: one.version)


def _rule(data: object, place: int, inputs: Mapping[str, str]) -> Rule:
    where = f"rules[{place}]"
    if not isinstance(data, dict) or set(data) != {"id", "when", "result"}:
        raise Refused("table.broken", where=where)
    if not isinstance(data["id"], str) or not isinstance(data["result"], str):
        raise Refused("table.broken", where=where)
    if not isinstance(data["when"], list):
        raise Refused("table.broken", where=where)
    conditions = tuple(_condition(one, where, inputs) for one in data["when"])
    return Rule(id=data["id"], conditions=conditions, result=data["result"])


def _condition(data: object, where: str, inputs: Mapping[str, str]) -> Condition:
    if not isinstance(data, list) or len(data) != 3:
        raise Refused("table.broken", where=where)
    name, operator, value = data
    if not isinstance(name, str) or name not in inputs or operator not in OPERATORS:
        raise Refused("table.broken", where=f"{where}: {name} {operator}")
    is_list = operator in ("in", "not in")
    if is_list != isinstance(value, list):
        raise Refused("table.broken", where=f"{where}: {name} {operator}")
    values = tuple(value) if is_list else (value,)
    kind = _KINDS[inputs[name]]
    if any(type(one) is not kind for one in values):
        raise Refused("table.broken", where=f"{where}: {name}")
    if operator in ("<", "<=", ">=", ">") and kind is not int:
        raise Refused("table.broken", where=f"{where}: {name} {operator}")
    return Condition(input=name, operator=operator, values=values)
