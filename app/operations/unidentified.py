"""Money of somebody unknown: written when it comes, given to a member when it is known whose."""

from collections.abc import Sequence

from app.book.transaction import Tx
from app.core import unidentified as core
from app.core.collecting import check_hard, parts_of
from app.core.contributions import Part
from app.core.errors import Refused
from app.core.expected import Amounts
from app.core.lump_sums import divide_sum
from app.core.payment_codes import check_code, clean_code
from app.core.unidentified import ReceiptAssigned, ReceiptUnidentified
from app.operations.loan_income import earn_income
from app.operations.running import known_member, writable_meeting
from app.projections import collecting, group, meetings, payments, sheet, unidentified
from app.projections.social_loans import social_among
from app.projections.unidentified import Receipt


def write_unidentified(
    tx: Tx,
    *,
    minor: int,
    method: str,
    code: str = "",
    payer: str = "",
    note: str = "",
    on: str = "",
) -> str:
    """Write money that came from nobody known (T12); the id of the receipt.

    Args:
        on: Civil day the money moved; "" for today.

    Raises:
        Refused: Not positive; a code of the wrong shape, or "code.used"; notes without an open
            meeting ("payment.cash_needs_meeting").
    """
    clean = clean_code(code)
    check_code(method, clean)
    for user in sheet.code_users(tx.conn, clean):
        raise Refused("code.used", member=user.member, on=user.on, typed=clean)
    running = meetings.running_meeting(tx.conn)
    if method == "cash":
        if running is None:
            raise Refused("payment.cash_needs_meeting")
        writable_meeting(tx, running.meeting)
    receipt = tx.new_id()
    came = ReceiptUnidentified(
        receipt=receipt,
        meeting=running.meeting if running else "",
        on=on or tx.today.isoformat(),
        method=method,
        minor=minor,
        currency=tx.group.currency,
        code=clean,
        payment=tx.new_id() if method != "cash" else "",
        payer=payer.strip(),
        note=note.strip(),
    )
    tx.append(core.receive(came))
    return receipt


def write_came_unknown(tx: Tx, *, code: str) -> str:
    """Write what a provider saw and is in no book, while nobody knows whose it is; the receipt.

    Raises:
        Refused: "payment.unknown" when nothing came under this code; "code.used".
    """
    came = payments.find_came(tx.conn, code)
    if came is None:
        raise Refused("payment.unknown")
    return write_unidentified(
        tx,
        minor=came.amount,
        method=came.provider,
        code=came.code,
        payer=came.payer_masked,
        on=came.completed_at[:10],
    )


def assign_receipt(
    tx: Tx,
    *,
    receipt: str,
    member: str,
    minor: int = 0,
    amounts: Amounts | None = None,
) -> str:
    """Say whose a receipt is, or a part of it (T13); the fact id.

    The value date stays the day on which the money moved.

    Args:
        minor: How much of it is the member's; 0 for all that is left.
        amounts: What for; None to settle what is owed in the order of the rules, the rest to the
            member's advance.

    Raises:
        Refused: "receipt.unknown", "receipt.more_than_left" with left, "member.unknown", and as
            a row of the grid.
    """
    known = find_known(tx, receipt)
    known_member(tx, member)
    whole = minor or (amounts.total if amounts is not None else known.left)
    if whole > known.left:
        raise Refused("receipt.more_than_left", left=known.left)
    running = meetings.running_meeting(tx.conn)
    _, rules = group.current_rules(tx.conn)
    parts = tuple(parts_for(tx, member, whole, amounts))
    given = ReceiptAssigned(
        receipt=receipt,
        member=member,
        meeting=running.meeting if running else "",
        on=known.on,
        currency=tx.group.currency,
        parts=parts,
        fines_to=rules.fines_to,
        income_basis=rules.income_basis,
        social_loans=social_among(tx.conn, parts),
    )
    entry = tx.append(core.assign(given, left=known.left)).id
    earn_income(tx, meeting=given.meeting, on=known.on, parts=given.parts, cause=entry)
    return entry


def parts_for(tx: Tx, member: str, minor: int, amounts: Amounts | None = None) -> Sequence[Part]:
    """What a sum of a member's pays when it comes in one piece: what is owed, then an advance.

    Between meetings nothing falls due, so it is an advance as a whole, which the next meeting
    uses by itself.

    Raises:
        Refused: `amounts` is not `minor` in all ("receipt.wrong_sum" with both).
    """
    if amounts is not None and amounts.total != minor:
        raise Refused("receipt.wrong_sum", sum=amounts.total, minor=minor)
    running = meetings.running_meeting(tx.conn)
    if running is None:
        return (Part(kind="advance", minor=minor),)
    standing = collecting.standing_of(tx.conn, running, member)
    _, rules = group.current_rules(tx.conn)
    if amounts is None and _has_paid(tx, running.meeting, member):
        amounts = Amounts(advance=minor)
    if amounts is not None:
        check_hard(amounts, standing, rules)
    row = amounts or divide_sum(minor, standing, rules)
    return parts_of(row, standing, on=running.on, dues_first=rules.dues_first)


def find_known(tx: Tx, receipt: str) -> Receipt:
    """The receipt.

    Raises:
        Refused: "receipt.unknown".
    """
    known = unidentified.find_receipt(tx.conn, receipt)
    if known is None:
        raise Refused("receipt.unknown")
    return known


def _has_paid(tx: Tx, meeting: str, member: str) -> bool:
    paid = sheet.payments_of_at(tx.conn, member, [meeting])
    return any((one.stands or one.is_held) and not one.is_from_receipt for one in paid)
