"""Contributions: what a member pays in, corrected by taking back and writing anew."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from app.book.transaction import Tx
from app.core import advances, fines
from app.core import contributions as core
from app.core.collecting import LOAN_KINDS, parts_of
from app.core.contributions import ContributionRecorded, Part
from app.core.errors import Refused
from app.core.expected import Amounts
from app.core.fines import FineImposed
from app.core.lending.states import check_not_before
from app.core.payment_codes import clean_code
from app.core.unusual import Warning
from app.operations.advances import use_advance
from app.operations.corrections import take_back_entry
from app.operations.loan_income import earn_income
from app.operations.running import known_member, writable_meeting
from app.projections import attendance, collecting, dues, group, loans, members, sheet
from app.projections.meetings import Meeting
from app.projections.social_loans import social_among


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How a payment came.

    Attributes:
        method: "cash", "mpesa", "bank", "usdt", or "split" with `cash_minor` of it in notes.
        on: Civil day the money moved; "" for the day of the meeting.
        payer: Member or words when somebody else handed it over. Rows of one payer with one code
            are one receipt for several (T14).
        change_given: Notes given back, a hint for the count.
    """

    method: str = "cash"
    code: str = ""
    cash_minor: int = 0
    on: str = ""
    payer: str = ""
    note: str = ""
    change_given: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A written contribution: its fact, and what was unusual about it."""

    entry: str
    total_minor: int
    warnings: tuple[Warning, ...]


CASH = How()


def record_contribution(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    amounts: Amounts,
    how: How = CASH,
    fine_reason: str = "conduct",
) -> Recorded:
    """Write what a member paid at a meeting.

    What the member's advance covers is taken out of it in the same transaction; the row is then
    handed over without that much. More fine than is owed imposes the rest with `fine_reason`.

    Raises:
        Refused: See `app.projections.collecting.check_row`; the meeting is not open; a loan that
            was given after the day of the money ("loan.before_given" with earliest).
    """
    open_meeting = writable_meeting(tx, meeting)
    known_member(tx, member)
    code = clean_code(how.code)
    receipt = group_receipt(tx, meeting, replace(how, code=code))
    standing = collecting.standing_of(tx.conn, open_meeting, member)
    warnings = collecting.check_row(
        tx.conn,
        open_meeting,
        member,
        amounts,
        method=how.method,
        code=code,
        standing=standing,
        group_receipt=receipt,
    )
    _, rules = group.current_rules(tx.conn)
    parts = parts_of(amounts, standing, on=open_meeting.on, dues_first=rules.dues_first)
    _check_given(tx, parts, how.on or open_meeting.on)
    money, used = advances.divide(parts, standing.advance)
    entry = ""
    if money:
        paid = _payload(tx, open_meeting, member, money, replace(how, code=code), receipt)
        entry = tx.append(paid).id
    if used:
        taken = use_advance(tx, meeting=open_meeting, member=member, parts=used, cause=entry)
        entry = entry or taken
    earn_income(tx, meeting=meeting, on=how.on or open_meeting.on, parts=parts, cause=entry)
    impose_rest(tx, open_meeting, member, fine_reason, cause=entry)
    return Recorded(entry=entry, total_minor=amounts.total, warnings=warnings)


def _check_given(tx: Tx, parts: Sequence[Part], on: str) -> None:
    """Money that came before a loan was given does not repay it."""
    for loan in dict.fromkeys(part.ref for part in parts if part.kind in LOAN_KINDS.values()):
        found = loans.find_loan(tx.conn, loan)
        if found is not None:
            check_not_before(found.given_on, on)


def group_receipt(tx: Tx, meeting: str, how: How) -> str:
    """The name of a receipt of one payer for several; "" when nobody paid for somebody."""
    if not how.payer or not how.code:
        return ""
    words = ("group_receipt", meeting, how.payer, how.code)
    return str(uuid5(UUID(tx.group.id), "|".join(words)))


def _payload(
    tx: Tx, meeting: Meeting, member: str, parts: Sequence[Part], how: How, receipt: str
) -> ContributionRecorded:
    _, rules = group.current_rules(tx.conn)
    total = sum(part.minor for part in parts)
    cash = {"cash": total, "split": how.cash_minor}.get(how.method, 0)
    return core.record(
        ContributionRecorded(
            meeting=meeting.meeting,
            member=member,
            on=how.on or meeting.on,
            currency=tx.group.currency,
            method=how.method,
            code=how.code,
            payment=tx.new_id() if cash < total else "",
            cash_minor=cash,
            parts=tuple(parts),
            payer=how.payer,
            note=how.note,
            change_given=how.change_given,
            welfare_bag=rules.welfare_bag,
            fines_to=rules.fines_to,
            income_basis=rules.income_basis,
            group_receipt=receipt,
            social_loans=social_among(tx.conn, parts),
        )
    )


def impose_rest(tx: Tx, meeting: Meeting, member: str, reason: str, *, cause: str) -> None:
    """A fine that was paid before anybody imposed it is imposed now."""
    rest = dues.overpaid(tx.conn, member)
    if rest > 0:
        imposed = FineImposed(
            meeting=meeting.meeting,
            member=member,
            reason=reason,
            minor=rest,
            currency=tx.group.currency,
            cause=cause,
        )
        tx.append(fines.impose(imposed))


def record_as_expected(tx: Tx, *, meeting: str, member: str, how: How = CASH) -> Recorded:
    """Write a row as the grey amounts say (Enter without typing)."""
    open_meeting = writable_meeting(tx, meeting)
    amounts = collecting.standing_of(tx.conn, open_meeting, member).expected
    return record_contribution(tx, meeting=meeting, member=member, amounts=amounts, how=how)


def record_the_rest(tx: Tx, *, meeting: str) -> tuple[Recorded, ...]:
    """Write everybody who is here and has not paid, as expected, in cash (Ctrl+Enter)."""
    writable_meeting(tx, meeting)
    paid = {
        p.member
        for p in sheet.payments_at(tx.conn, meeting)
        if (p.stands or p.is_held) and not p.is_from_receipt
    }
    here = attendance.marks(tx.conn, meeting)
    written = []
    for one in members.members(tx.conn):
        mark = here.get(one.member)
        if one.member not in paid and mark is not None and mark.status in ("present", "late"):
            written.append(record_as_expected(tx, meeting=meeting, member=one.member))
    return tuple(written)


def correct_contribution(
    tx: Tx,
    *,
    entry: str,
    amounts: Amounts,
    how: How = CASH,
    reason: str = "typing",
    member: str = "",
    fine_reason: str = "conduct",
) -> Recorded:
    """Take a contribution back and write it anew, in one transaction.

    Args:
        member: Of the new entry, when it was written for the wrong person; "" for the same.

    Raises:
        Refused: As `take_back_entry` and `record_contribution`; then nothing has changed.
    """
    old = sheet.find_payment(tx.conn, entry)
    if old is None:
        raise Refused("entry.unknown", entry=entry)
    writable_meeting(tx, old.sheet)
    take_back_entry(tx, entry=entry, reason=reason)
    return record_contribution(
        tx,
        meeting=old.sheet,
        member=member or old.member,
        amounts=amounts,
        how=how,
        fine_reason=fine_reason,
    )
