"""The share-out: agreed by chair and key holders, then handed to one member after another."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID, uuid5

from sqlalchemy import Connection

from app.book.starting import refuse
from app.book.transaction import Tx
from app.core import accounts as a
from app.core import rollcall
from app.core.errors import Refused
from app.core.governance.approvals import KEY_HOLDERS, Approval
from app.core.payouts import SOURCES
from app.core.permissions import KEY_HOLDER
from app.core.rounding import PPM
from app.core.shareout import agreed as core
from app.core.shareout import paid as paying
from app.core.shareout.agreed import ShareoutAgreed, ShareoutPart
from app.core.shareout.debts import end_loans, end_others
from app.core.shareout.paid import ShareoutPaid
from app.operations import paying_out
from app.operations.lending.known import check_approval
from app.operations.rollcall import laptops_in_use
from app.operations.running import writable_meeting
from app.projections import balances, officers, shareout_look, shareouts
from app.projections.shareout_look import Look, Wish

_SPACE = UUID("5d3f3a0e-6c0b-5a59-9d0e-7d1f5a6c2b40")
NONE_WAIVED: Final[Mapping[str, str]] = MappingProxyType({})


def shareout_id(group: str, box: str, no: int) -> str:
    """The id of a cycle's share-out: the same on every laptop."""
    return str(uuid5(_SPACE, f"{group} {box} {no}"))


def approval_of(conn: Connection, actor: str) -> Approval:
    """Chair and three key holders; as many as there are in a smaller group.

    Args:
        actor: Who writes it: never one of them.
    """
    holders = [one for one in officers.holders_of(conn, KEY_HOLDER) if one != actor]
    needed = min(KEY_HOLDERS, len(holders))
    return Approval(level="key_holders", chair=True, key_holders=needed, vote=False)


def agree_shareout(
    tx: Tx,
    *,
    meeting: str,
    wish: Wish,
    approved_by: Iterable[str],
    reason: str = "",
    motion: str = "",
    seen_fund: int | None = None,
    waived: Mapping[str, str] = NONE_WAIVED,
) -> str:
    """Close the cycle and make everyone's part payable; the fact.

    Args:
        approved_by: Whose PINs were right: chair and key holders.
        reason: Why this mode, unless it is by shares.
        seen_fund: The fund on the sheet that was approved; None for whatever it is now.
        waived: By laptop that was not heard of, why it is not waited for.

    Raises:
        Refused: "shareout.not_paid_out" while the one before is not handed over; "approval.*";
            "shareout.moved_on" when something was written since the sheet was seen;
            "rollcall.silent"; "book.history_arriving"; see `look` and `agree`.
    """
    refuse(tx.conn)
    on = writable_meeting(tx, meeting).on
    before = shareouts.shareouts(tx.conn, wish.box)
    if before and before[-1].waiting:
        raise Refused("shareout.not_paid_out", count=len(before[-1].waiting))
    approvers = tuple(approved_by)
    check_approval(tx, approval_of(tx.conn, tx.actor), approved_by=approvers, barred=())
    found = shareout_look.look(tx.conn, wish, currency=tx.group.currency, on=on)
    if seen_fund is not None and seen_fund != found.plan.fund:
        raise Refused("shareout.moved_on", fund=found.plan.fund)
    laptops = laptops_in_use(tx.conn, tx.roster.devices)
    missing = rollcall.silent(laptops, here=tx.group.device, on=on, today=tx.today.isoformat())
    fact = replace(
        _agreement(tx, found, meeting=meeting, on=on),
        approved_by=approvers,
        reason=reason.strip(),
        motion=motion,
        heads=tuple((one.device, one.n) for one in laptops),
        waived=rollcall.waive(missing, waived),
    )
    entry = tx.append(core.agree(fact)).id
    for part in _parts(found, fact, entry):
        tx.append(core.take_part(part))
    rest = fact.remainder if fact.remainder_to == "social" else 0
    if rest + found.plan.apart:
        _move_to_bag(tx, meeting, rest + found.plan.apart)
    return entry


def pay_share(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    agreed: str,
    shareout: str = "",
    source: str = "cash",
    code: str = "",
) -> str:
    """Hand a member the part; the fact.

    Args:
        agreed: "pin" when the receiver's PIN was right, "paper" for a thumb on the sheet.
        shareout: "" for the newest of the group's own fund.

    Raises:
        Refused: "shareout.unknown", "shareout.paid_already", "shareout.nothing" for a member
            without a part; see `app.core.shareout.paid.pay`.
    """
    on = writable_meeting(tx, meeting).on
    found = shareouts.find_shareout(tx.conn, shareout) if shareout else _newest(tx)
    if found is None:
        raise Refused("shareout.unknown")
    line = found.line(member)
    if line is None or not line.paid + line.social:
        raise Refused("shareout.nothing", member=member)
    left = line.paid + line.social - found.got(member)
    if left <= 0:
        raise Refused("shareout.paid_already", member=member)
    in_bag = balances.balance_of(tx.conn, a.CASH_SOCIAL, tx.group.currency)
    bag = min(line.social, left) if in_bag else 0
    fact = ShareoutPaid(
        shareout=found.shareout,
        member=member,
        meeting=meeting,
        on=on,
        minor=left,
        bag=bag,
        currency=tx.group.currency,
        source=source,
        agreed=agreed,
        code=code,
    )
    account = SOURCES.get(source, a.CASH_LOAN)
    have = balances.balance_of(tx.conn, account, tx.group.currency)
    return tx.append(paying.pay(fact, have=have, have_bag=in_bag)).id


def _newest(tx: Tx) -> shareouts.Shareout | None:
    found = shareouts.shareouts(tx.conn)
    return found[-1] if found else None


def _agreement(tx: Tx, found: Look, *, meeting: str, on: str) -> ShareoutAgreed:
    plan, wish = found.plan, found.wish
    return ShareoutAgreed(
        shareout=shareout_id(tx.group.id, wish.box, found.no),
        box=wish.box,
        no=found.no,
        mode=plan.mode,
        meeting=meeting,
        on=on,
        currency=tx.group.currency,
        cash_unit=plan.cash_unit,
        cash=plan.cash,
        fund=plan.fund,
        shares=plan.shares,
        value_ppm=int(plan.value * PPM),
        charges=sum(one.total - one.principal for one in found.owed),
        closing=found.closing,
        retained=found.retained,
        members=len({*(row.member for row in plan.rows), *dict(found.social)}),
        minor=plan.paid + sum(minor for _, minor in found.social),
        remainder=plan.remainder,
        remainder_to=wish.remainder_to,
        reason="",
        approved_by=(),
    )


def _parts(found: Look, agreed: ShareoutAgreed, cause: str) -> Iterator[ShareoutPart]:
    """Everyone's part, in the order of the sheet; then those who have only the social fund."""
    rows = found.plan.rows
    social = dict(found.social)
    loans = end_loans(found.owed, {row.member: row.loan for row in rows})
    others = end_others(found.others, {row.member: row.other for row in rows})
    same = ("shareout", "box", "no", "meeting", "on", "currency", "remainder_to")
    fixed = {name: getattr(agreed, name) for name in same}
    fixed |= {"cause": cause, "income_basis": found.income_basis, "fines_to": found.fines_to}
    names = "member shares capital gross at_par loan other lost net paid".split()
    for row in rows:
        penalty = min(row.fine, found.penalties.get(row.member, 0))
        yield ShareoutPart(
            **fixed,
            penalty=penalty,
            fine=row.fine - penalty + row.apart,
            **{name: getattr(row, name) for name in names},
            own=found.own.get(row.member, ()),
            social=social.pop(row.member, 0),
            loans=tuple(one for one in loans if one.member == row.member),
            others=tuple(one for one in others if one.member == row.member),
        )
    nothing: dict[str, Any] = dict.fromkeys(names, 0)
    for member, minor in social.items():
        values = fixed | nothing | {"member": member}
        yield ShareoutPart(**values, own=(), social=minor, loans=(), others=())


def _move_to_bag(tx: Tx, meeting: str, minor: int) -> None:
    """Notes that are the social fund's now go into its bag, where it has one."""
    if balances.balance_of(tx.conn, a.CASH_SOCIAL, tx.group.currency):
        paying_out.move_money(
            tx,
            meeting=meeting,
            from_account=a.CASH_LOAN,
            to_account=a.CASH_SOCIAL,
            minor=minor,
        )
