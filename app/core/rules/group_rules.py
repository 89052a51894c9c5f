"""What the rules of the sequencer know of the group's own rules and of a member's own money."""

from collections.abc import Iterable

import msgspec

from app.core.accounts import ADVANCES, SAVINGS, SHARES
from app.core.events.envelope import Event
from app.core.ledger import Line
from app.core.rules.index import Index
from app.core.rules_of_group import Rules, RulesChanged

_RULES = "rules"  # "" -> (id of the change in force, the rules as JSON)
SAVED = "saved"  # "member currency" -> savings and shares, minor units
AHEAD = "ahead"  # "member currency" -> what was paid ahead or too much, minor units
_OWN = {SAVINGS: SAVED, SHARES: SAVED, ADVANCES: AHEAD}

_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(Rules).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    if isinstance(event.payload, RulesChanged):
        return ((_RULES, ""),)
    return list(own_of(event.lines))


def observe(event: Event, index: Index) -> None:
    payload = event.payload
    if isinstance(payload, RulesChanged):
        current = index.get(_RULES, "")
        # A change made from other rules than the current ones is superseded (class 10).
        if payload.based_on == (current[0] if current else ""):
            index.put(_RULES, "", (event.id, _encode(payload.rules).decode()))
        return
    for (kind, name), minor in own_of(event.lines).items():
        before = index.get(kind, name)
        index.put(kind, name, (str(minor + int(before[0] if before else 0)),))


def rules_now(index: Index) -> Rules:
    """The group's rules in force."""
    found = index.get(_RULES, "")
    return _decode(found[1]) if found else Rules()


def saved(member: str, currency: str, index: Index) -> int:
    """Savings and shares of a member, minor units."""
    return own(SAVED, f"{member} {currency}", index)


def own(kind: str, name: str, index: Index) -> int:
    """Own money of a member: `kind` is SAVED or AHEAD, `name` "member currency"; minor units."""
    found = index.get(kind, name)
    return int(found[0]) if found else 0


def own_of(lines: Iterable[Line]) -> dict[tuple[str, str], int]:
    """What lines add to the own money of members, by kind and "member currency"."""
    sums: dict[tuple[str, str], int] = {}
    for line in lines:
        kind = _OWN.get(line.account)
        if kind and line.sub:
            key = kind, f"{line.sub} {line.currency}"
            sums[key] = sums.get(key, 0) - line.minor
    return sums
