"""What the rules of the sequencer know of the group's own rules and of a member's savings."""

from collections.abc import Iterable

import msgspec

from app.core.accounts import SAVINGS, SHARES
from app.core.events.envelope import Event
from app.core.rules.index import Index
from app.core.rules_of_group import Rules, RulesChanged

_RULES = "rules"  # "" -> (id of the change in force, the rules as JSON)
_SAVED = "saved"  # "member currency" -> savings and shares, minor units

_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(Rules).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    if isinstance(event.payload, RulesChanged):
        return ((_RULES, ""),)
    return [(_SAVED, name) for name in savings_of(event)]


def observe(event: Event, index: Index) -> None:
    payload = event.payload
    if isinstance(payload, RulesChanged):
        current = index.get(_RULES, "")
        # A change made from other rules than the current ones is superseded (class 10).
        if payload.based_on == (current[0] if current else ""):
            index.put(_RULES, "", (event.id, _encode(payload.rules).decode()))
        return
    for name, minor in savings_of(event).items():
        before = index.get(_SAVED, name)
        index.put(_SAVED, name, (str(minor + int(before[0] if before else 0)),))


def rules_now(index: Index) -> Rules:
    """The group's rules in force."""
    found = index.get(_RULES, "")
    return _decode(found[1]) if found else Rules()


def saved(member: str, currency: str, index: Index) -> int:
    """Savings and shares of a member, minor units."""
    found = index.get(_SAVED, f"{member} {currency}")
    return int(found[0]) if found else 0


def savings_of(event: Event) -> dict[str, int]:
    """By "member currency" what a fact adds to savings and shares, minor units."""
    sums: dict[str, int] = {}
    for line in event.lines:
        if line.sub and line.account in (SAVINGS, SHARES):
            name = f"{line.sub} {line.currency}"
            sums[name] = sums.get(name, 0) - line.minor
    return sums
