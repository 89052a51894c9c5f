"""Callbacks and answers of M-Pesa, and statements: total functions that never invent money."""

import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cache
from random import Random
from typing import Any

from app.core.providers.findings import Seen, Unparsed
from app.core.providers.mpesa import answers
from app.core.providers.mpesa.statement import read_statement
from app.importing.tables import table_of
from tests.fuzz.mutation import json_of, spoiled, spoiled_value
from tests.fuzz.target import Target
from tests.helpers.shared import shared

_STAMP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?)?"
)
Parse = Callable[[bytes], object]

ROUTES: dict[str, tuple[Parse, tuple[str, ...]]] = {
    "confirmation": (answers.parse_confirmation, ("c2b_confirmation",)),
    "transaction status": (answers.parse_status, ("txstatus_result",)),
    "payment on the phone": (answers.parse_stk, ("stk_callback",)),
    "question about a payment": (answers.parse_prompt_query, ("stk_query",)),
    "pulled transactions": (answers.parse_pull, ("pull_query_response",)),
}


@cache
def _samples(marks: tuple[str, ...]) -> tuple[bytes, ...]:
    files = sorted(shared("payloads/mpesa").glob("*.json"))
    chosen = [one for one in files if any(mark in one.name.lower() for mark in marks)]
    return tuple(one.read_bytes() for one in chosen or files)


def _a_callback(marks: tuple[str, ...]) -> Callable[[Random], bytes]:
    def make(chance: Random) -> bytes:
        seeds = _samples(marks)
        if chance.random() < 0.4:
            return spoiled(chance, seeds)
        return json_of(chance, spoiled_value(chance, [json.loads(seed) for seed in seeds]))

    return make


def _read_callback(parse: Parse) -> Callable[[bytes], bool]:
    def read(data: bytes) -> bool:
        found = parse(data)
        assert parse(data) == found, "two readings"
        if isinstance(found, Unparsed):
            return False
        amounts = set(_amounts(data))
        for seen in found if isinstance(found, tuple) else (found,):
            if isinstance(seen, Seen):
                _prove(seen, amounts)
        return True

    return read


def _prove(seen: Seen, amounts: set[Fraction]) -> None:
    assert seen.code == "" or re.fullmatch("[A-Z0-9]{9,12}", seen.code), "not a receipt"
    if seen.minor is not None:
        assert 0 <= seen.minor <= 10**14, "not an amount"
        assert Fraction(seen.minor, 100) in amounts, "an amount nobody named"
    for text in (seen.payer, seen.reference, seen.account, seen.provider_text, seen.conversation):
        assert text.isprintable(), "what nobody sees"
        text.encode()
    assert not re.search(r"\d{10}", seen.payer), "a whole phone number"
    if "T" in seen.completed_at:
        assert _STAMP.fullmatch(seen.completed_at), f"not a time: {seen.completed_at!r}"


def _amounts(data: bytes) -> Iterator[Fraction]:
    """Every number that the text names, as exactly as it names it."""
    value = json.loads(data, parse_float=Decimal)
    pending: list[Any] = [value]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            pending.extend(node.values())
        elif isinstance(node, list):
            pending.extend(node)
        elif isinstance(node, bool):
            continue
        elif isinstance(node, int | Decimal):
            yield Fraction(node)
        elif isinstance(node, str) and re.fullmatch(
            r"\s*\+?[0-9._]+(e[+-]?[0-9]{1,3})?\s*", node, re.I
        ):
            try:
                yield Fraction(Decimal(node.strip()))
            except ArithmeticError:
                continue


@cache
def _statements() -> tuple[bytes, ...]:
    return tuple(one.read_bytes() for one in sorted(shared("payloads/bank/mpesa").glob("*.csv")))


def _read_statement(data: bytes) -> bool:
    rows = [row.cells for row in table_of(data)]
    found = read_statement(rows)
    shown = data.decode("utf-8-sig", "replace").replace(",", "").replace('"', "")
    for seen in found.seen:
        assert re.fullmatch("[A-Z0-9]{9,12}", seen.code), "not a receipt"
        assert seen.minor is not None
        assert 0 < seen.minor <= 10**14, "not an amount"
        assert _STAMP.fullmatch(seen.completed_at), f"not a time: {seen.completed_at!r}"
        assert str(seen.minor // 100) in shown, "an amount nobody named"
    return bool(found.seen)


TARGETS = (
    *(
        Target(name=name, make=_a_callback(marks), read=_read_callback(parse), share=40)
        for name, (parse, marks) in ROUTES.items()
    ),
    Target(
        name="statement",
        make=lambda chance: spoiled(chance, _statements()),
        read=_read_statement,
        share=30,
    ),
)
