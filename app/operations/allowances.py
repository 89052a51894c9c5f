"""Who may give out how much without a line to the others: divided at the closing, handed over."""

from sqlalchemy import Connection

from app.book.giving_out import free_shares, paying_laptops
from app.book.transaction import Tx
from app.core.activation import ALLOWANCES
from app.core.allowances import (
    AllowanceBegun,
    AllowanceHanded,
    AllowanceTaken,
    Share,
    division,
    is_turns,
    kept_apart,
)
from app.core.currencies import currency_of
from app.core.errors import Refused
from app.core.permissions import may_seal
from app.core.roster import Roster
from app.projections.allowances import Allowances, allowances, is_dividing


def divide(tx: Tx, *, meeting: str) -> None:
    """At a closing: every other laptop that gave money out lately holds at least what it keeps,
    this one has the rest. A group with one laptop that may give out has nothing to divide, and one
    with an older program waits."""
    laptops = paying_laptops(tx.roster)
    here = tx.group.device
    others = [one for one in laptops if one != here]
    if not others or here not in laptops or ALLOWANCES.name not in tx.roster.features:
        return
    found = allowances(tx.conn)
    if found is not None:
        if shares := _for_others(found, others, here):
            tx.append(AllowanceHanded(shares=shares))
        if free := _free(tx.roster, found):
            tx.append(free)
        return
    planned = allowances(tx.conn, planned=True)
    if planned is not None and not is_dividing(tx.conn):
        tx.append(AllowanceBegun(meeting=meeting, shares=_first(planned, others, here)))


def hand_over(tx: Tx, *, fund: str, to: str, minor: int) -> None:
    """Hand another laptop a part of what this one may give out.

    Raises:
        Refused: "allowance.not_divided", "device.unknown", "amount.not_positive",
            "allowance.not_so_much" (have).
    """
    found = allowances(tx.conn)
    if found is None:
        raise Refused("allowance.not_divided")
    if to not in paying_laptops(tx.roster) or to == tx.group.device:
        raise Refused("device.unknown")
    if minor <= 0:
        raise Refused("amount.not_positive", minor=minor)
    have = found.of(fund, tx.group.device)
    if minor > have:
        raise Refused("allowance.not_so_much", have=max(0, have))
    tx.append(AllowanceHanded(shares=((fund, to, minor),)))


def take_free(tx: Tx, *, fund: str) -> int:
    """Let this laptop give out what nobody holds of a fund; minor units.

    The hub takes it by itself, a laptop with the pen when laptops meet. Another laptop without a
    line may take the same: then the sequencer lets the first of the two stand.

    Raises:
        Refused: "allowance.not_divided", "allowance.nothing_free".
    """
    found = allowances(tx.conn)
    if found is None or tx.group.device not in paying_laptops(tx.roster):
        raise Refused("allowance.not_divided")
    shares = free_shares(tx.roster, found, fund)
    if not shares:
        raise Refused("allowance.nothing_free")
    tx.append(AllowanceTaken(shares=shares))
    return sum(minor for _, _, minor in shares)


def settle(tx: Tx) -> None:
    """When laptops meet: write what `to_settle` says, if it says something.

    Nobody is asked: it only says where money may be given out next.
    """
    due = to_settle(tx.conn, tx.roster, here=tx.group.device, actor=tx.actor)
    if due is not None:
        tx.append(due)


def to_settle(
    conn: Connection, roster: Roster, *, here: str, actor: str
) -> AllowanceHanded | AllowanceTaken | None:
    """What a laptop holds beyond what it keeps goes to the laptop with the pen; that one takes
    what nobody holds."""
    found = allowances(conn)
    laptops = paying_laptops(roster)
    may = may_seal(roster.roles_of(actor), "allowance.handed")
    if found is None or not may or here not in laptops:
        return None
    pen = _goes_on(roster, found.pen)
    if pen == here:
        return _free(roster, found)
    shares = _surplus(found, here, pen, len(laptops)) if pen in laptops else ()
    return AllowanceHanded(shares=shares) if shares else None


def unit_of(fund: str) -> int:
    """Smallest amount in minor units that is paid out of a fund."""
    return 1 if is_turns(fund) else max(1, currency_of(fund.split(" ")[1]).cash_unit)


def _first(planned: Allowances, others: list[str], here: str) -> tuple[Share, ...]:
    givers, shares = [one for one in others if one in planned.givers], []
    for fund in planned.parts:
        total = planned.total(fund)
        given = division(total, givers, {}, unit_of(fund)) if total > 0 else {}
        rest = total - sum(given.values())
        shares += [(fund, one, minor) for one, minor in given.items()]
        shares += [(fund, here, rest)] if rest > 0 else []
    return tuple(shares)


def _for_others(found: Allowances, others: list[str], here: str) -> tuple[Share, ...]:
    """What this laptop hands the others of its own, so that they hold what they keep."""
    givers, shares = [one for one in others if one in found.givers], []
    for fund, parts in found.parts.items():
        have = found.of(fund, here)
        for one, minor in division(found.total(fund), givers, parts, unit_of(fund)).items():
            part = min(minor, have)
            if part > 0:
                shares.append((fund, one, part))
                have -= part
    return tuple(shares)


def _goes_on(roster: Roster, device: str) -> str:
    """The incarnation in use of a laptop that may have come back from a copy."""
    following = {one.continues: name for name, one in roster.devices.items() if one.continues}
    while device in following:
        device = following[device]
    return device


def _surplus(found: Allowances, here: str, pen: str, laptops: int) -> tuple[Share, ...]:
    shares = []
    for fund in found.parts:
        total = found.total(fund) if here in found.givers else 0
        keeps = kept_apart(total, laptops, unit_of(fund))
        minor = found.of(fund, here) - keeps
        if minor > 0:
            shares.append((fund, pen, minor))
    return tuple(shares)


def _free(roster: Roster, found: Allowances) -> AllowanceTaken | None:
    shares = tuple(one for fund in found.parts for one in free_shares(roster, found, fund))
    return AllowanceTaken(shares=shares) if shares else None
