"""Objects typed or piped as JSON: every key known, every value of its kind, mistakes by name."""

import sys
from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from typing import TypeVar

from app.commands import BadInput
from app.core.calendars import YEARS
from app.core.decimals import exact, minor_of
from app.core.errors import Refused, Untrusted
from app.core.money import MINOR_MAX, plain_decimal
from app.core.safe_json import SIZE_MAX, safe_json

Value = TypeVar("Value")
_MISSING = object()


_SENTENCES = {
    "json.too_large": "the input is longer than {limit} bytes",
    "json.too_deep": "the input is nested too deeply",
    "json.not_utf8": "the input is not UTF-8 text",
    "json.malformed": "the input is not JSON",
    "json.duplicate_key": "a key stands twice",
    "json.number_too_large": "a number is too large; write amounts as text",
    "json.fraction": 'write {text} as text: "{text}"; amounts and rates are decimal strings',
    "json.not_a_number": "{text} is not a number",
    "json.lone_surrogate": "the input holds half a sign",
}


def read_object() -> "Fields":
    """The JSON object on standard input.

    Raises:
        BadInput: Not UTF-8, not JSON, not an object, too long, or a key twice.
    """
    raw = sys.stdin.buffer.read(SIZE_MAX + 1)
    if not raw.strip():
        raise BadInput("nothing came on standard input; give one JSON object, see --help")
    try:
        value = safe_json(raw)
    except Untrusted as error:
        raise BadInput(_SENTENCES[error.code].format(**error.values)) from None
    if not isinstance(value, dict):
        raise BadInput("the input must be one JSON object")
    return Fields(value, "")


class Fields:
    """The keys of one object, each taken once; `done` refuses what nobody asked for."""

    def __init__(self, values: dict[str, object], where: str) -> None:
        self._values = values
        self._where = where
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        self._asked.add(key)
        return key in self._values

    def take(self, key: str, read: Callable[[object], Value], default: object = _MISSING) -> Value:
        """The value of `key` as `read` understands it.

        Raises:
            BadInput: The key is missing and has no default, or `read` refuses the value.
        """
        self._asked.add(key)
        if key not in self._values:
            if default is _MISSING:
                raise BadInput(f"the key '{self._where}{key}' is missing")
            return default  # type: ignore[return-value]  # the caller's default is of its type
        try:
            return read(self._values[key])
        except BadInput as mistake:
            raise BadInput(f"'{self._where}{key}' {mistake}") from None

    def objects(self, key: str, default: object = _MISSING) -> "list[Fields]":
        """The objects in the list `key`."""
        found = self.take(key, _list, default)
        result = []
        for place, item in enumerate(found):
            if not isinstance(item, dict):
                raise BadInput(f"'{self._where}{key}' must be a list of objects")
            result.append(Fields(item, f"{self._where}{key}[{place}]."))
        return result

    def object(self, key: str) -> "Fields":
        value = self.take(key, _dict)
        return Fields(value, f"{self._where}{key}.")

    def done(self) -> None:
        """Refuse keys that were never asked for."""
        for key in self._values:
            if key not in self._asked:
                known = ", ".join(sorted(self._asked))
                raise BadInput(f"the key '{self._where}{key[:40]}' is unknown; known are: {known}")


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise BadInput("must be a list")
    return value


def _dict(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise BadInput("must be an object")
    return value


def text(value: object) -> str:
    if not isinstance(value, str):
        raise BadInput("must be text")
    return value


def texts(value: object) -> list[str]:
    return [text(item) for item in _list(value)]


def one_of(choices: Iterable[str]) -> Callable[[object], str]:
    """Reads one of the words."""
    allowed = tuple(choices)

    def read(value: object) -> str:
        if value not in allowed or not isinstance(value, str):
            raise BadInput(f"must be one of: {', '.join(allowed)}")
        return value

    return read


def whole(low: int, high: int) -> Callable[[object], int]:
    """Reads a whole number from `low` to `high`."""

    def read(value: object) -> int:
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise BadInput(f"must be a whole number from {low} to {high}")
        return value

    return read


def decimal(value: object) -> Fraction:
    """Reads a plain decimal string (a whole JSON number will do)."""
    if isinstance(value, int) and not isinstance(value, bool):
        return Fraction(value)
    try:
        return exact(text(value))
    except Refused:
        raise BadInput(f'must be a decimal such as "12.5", not "{str(value)[:40]}"') from None


def amount(digits: int, *, low: int | None = None) -> Callable[[object], int]:
    """Reads an amount of money in minor units with `digits` decimal places, from `low` up."""

    def read(value: object) -> int:
        decimal(value)
        try:
            minor = minor_of(str(value), digits)
        except Refused:
            raise BadInput(f"has more than {digits} decimal places") from None
        if low is not None and minor < low:
            raise BadInput(f"must be {plain_decimal(low, digits)} or more")
        if abs(minor) > MINOR_MAX:
            raise BadInput(f"must be {plain_decimal(MINOR_MAX, digits)} or less")
        return minor

    return read


def day(value: object) -> date:
    """Reads an ISO date in the years that a group can mean."""
    typed = text(value)
    first, last = YEARS["gregorian"]
    try:
        found = date.fromisoformat(typed) if len(typed) == 10 else None
    except ValueError:
        found = None
    if found is None:
        raise BadInput(f'must be a date such as 2026-11-21, not "{typed[:40]}"')
    if not first <= found.year <= last:
        raise BadInput(f"must lie in the years {first} to {last}")
    return found


def days(value: object) -> tuple[date, ...]:
    return tuple(day(item) for item in _list(value))


def decimals(value: object) -> list[Fraction]:
    return [decimal(item) for item in _list(value)]
