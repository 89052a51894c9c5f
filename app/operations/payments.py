"""Payments that do not agree: write what came, say whose it is, take it back, look oneself."""

from dataclasses import replace
from typing import Any

from app.book.transaction import Tx
from app.core import payment_corrections as corrections
from app.core import payments as core
from app.core.collecting import parts_of
from app.core.contributions import ContributionRecorded, Part, record
from app.core.errors import Refused
from app.core.payment_codes import check_code, clean_code
from app.core.payments import PaymentWitnessed
from app.core.permissions import may
from app.operations.advances import use_again
from app.operations.approving import approve
from app.operations.contributions import impose_rest
from app.operations.corrections import fact_of, meeting_of_reversal, take_back_entry
from app.operations.officers import check_pin
from app.operations.running import known_member
from app.projections import collecting, group, meetings, officers, payments, sheet
from app.projections.meetings import Meeting
from app.projections.open_disputes import dispute_of
from app.projections.social_loans import social_among

REASON = "payment"


def write_what_came(tx: Tx, *, entry: str) -> str:
    """Take the entry back and write it with the amount that the provider saw; the new fact id.

    Less is taken from what can wait (see `fit_parts`), more becomes the member's advance. In a
    closed meeting both lines stand on the page of the meeting that is open, or of the next.

    Raises:
        Refused: "payment.unknown", "payment.nothing_came" without an amount of the provider.
    """
    old = _to_correct(tx, entry)
    found = payments.find_written(tx.conn, entry)
    came = found.said.amount if found is not None and found.said is not None else 0
    if not came:
        raise Refused("payment.nothing_came")
    return _rewrite(tx, entry, old, parts=_fitted(tx, old, old.cash_minor + came))


def write_code(tx: Tx, *, entry: str, code: str) -> str:
    """Take the entry back and write it with another code; the new fact id.

    Raises:
        Refused: "payment.unknown"; "code.wrong_shape"; "code.used" by another payment.
    """
    old = _to_correct(tx, entry)
    clean = clean_code(code)
    check_code(old.method, clean)
    _check_free(tx, clean)
    return _rewrite(tx, entry, old, code=clean)


def rest_was_cash(tx: Tx, *, entry: str) -> str:
    """What did not come electronically was given in notes: write a split payment.

    Raises:
        Refused: "payment.unknown", "payment.nothing_came", "payment.cash_needs_meeting".
    """
    old = _to_correct(tx, entry)
    found = payments.find_written(tx.conn, entry)
    came = found.said.amount if found is not None and found.said is not None else 0
    if not 0 < came < old.electronic_minor:
        raise Refused("payment.nothing_came")
    _running_for_cash(tx)
    cash = old.total - came
    return _rewrite(tx, entry, old, method="split", cash_minor=cash)


def all_was_cash(tx: Tx, *, entry: str) -> str:
    """Nothing came electronically, the member gave notes: write it as cash; the new fact id.

    Raises:
        Refused: "payment.unknown", "payment.cash_needs_meeting".
    """
    old = _to_correct(tx, entry)
    _running_for_cash(tx)
    return _rewrite(tx, entry, old, method="cash", cash_minor=old.total, code="")


def take_payment_back(tx: Tx, *, entry: str) -> None:
    """The money never came or went back (T72): dues open again with their own date.

    Raises:
        Refused: "payment.unknown", "approval.*" for money that was seen to come, and as
            `take_back_entry`.
    """
    old = _to_correct(tx, entry)
    found = payments.find_written(tx.conn, entry)
    is_seen = found is not None and found.finding == "verified"
    if is_seen and dispute_of(tx.conn, entry) is None:  # else the members decide, by a vote
        page = meeting_of_reversal(tx, entry)
        approve(tx, "receipt_rejected", old, minor=old.electronic_minor, meeting=page)
    take_back_entry(tx, entry=entry, reason=REASON)


def write_unlisted(tx: Tx, *, code: str, member: str) -> str:
    """Write what came and is not in the book as paid by `member`; the fact id.

    Raises:
        Refused: "payment.unknown" when nothing came under this code; "member.unknown".
    """
    _check_verifier(tx)
    came = payments.find_came(tx.conn, code)
    if came is None:
        raise Refused("payment.unknown")
    on = came.completed_at[:10]
    return _record(tx, member, came.amount, code=came.code, method=came.provider, on=on)


def write_between(
    tx: Tx, *, member: str, minor: int, code: str, method: str = "mpesa", on: str = ""
) -> str:
    """Write an electronic payment that did not come at a meeting; the fact id.

    Raises:
        Refused: "amount.not_positive", "code.wrong_shape", "code.used", "member.unknown".
    """
    if minor <= 0:
        raise Refused("amount.not_positive", minor=minor)
    clean = clean_code(code)
    check_code(method, clean)
    _check_free(tx, clean)
    return _record(tx, member, minor, code=clean, method=method, on=on)


def _record(tx: Tx, member: str, minor: int, *, code: str, method: str, on: str) -> str:
    """Into the open meeting as a row of the grid would be split; else as an advance."""
    known_member(tx, member)
    running = meetings.running_meeting(tx.conn)
    _, rules = group.current_rules(tx.conn)
    parts = _split(tx, running, member, minor)
    paid = ContributionRecorded(
        meeting=running.meeting if running else "",
        member=member,
        on=on or tx.today.isoformat(),
        currency=tx.group.currency,
        method=method,
        code=code,
        payment=tx.new_id(),
        cash_minor=0,
        parts=parts,
        welfare_bag=rules.welfare_bag,
        fines_to=rules.fines_to,
        income_basis=rules.income_basis,
        social_loans=social_among(tx.conn, parts),
    )
    return tx.append(record(paid)).id


def _split(tx: Tx, running: Meeting | None, member: str, minor: int) -> tuple[Part, ...]:
    """What is expected today first, the rest an advance; all of it when nothing is."""
    advance = (Part(kind="advance", minor=minor),)
    if running is None or any(
        one.member == member and (one.stands or one.is_held) and not one.is_from_receipt
        for one in sheet.payments_at(tx.conn, running.meeting)
    ):
        return advance
    standing = collecting.standing_of(tx.conn, running, member)
    expected = parts_of(standing.expected, standing, on=running.on)
    if not expected:
        return advance
    _, rules = group.current_rules(tx.conn)
    return corrections.fit_parts(expected, minor, share_value=rules.share_value)


def may_witness(tx: Tx, *, witness: str, pin: str) -> bool:
    """Whether it is the PIN of another officer; a wrong try is counted, so write it alone.

    Raises:
        Refused: "payment.two_persons", "payment.no_office", "pin.locked", "pin.not_set".
    """
    if witness == tx.actor:
        raise Refused("payment.two_persons")
    if not may(officers.roles_of(tx.conn, witness), "see_totals"):
        raise Refused("payment.no_office")
    return check_pin(tx, member=witness, pin=pin)


def mark_seen(tx: Tx, *, entry: str, witness: str, note: str = "") -> str:
    """Two officers saw the payment themselves, the second by a PIN that was right; the fact id.

    Raises:
        Refused: "payment.unknown", "payment.two_persons".
    """
    old = _known(tx, entry)
    seen = PaymentWitnessed(payment=old.payment, by=tx.actor, witness=witness, note=note.strip())
    return tx.append(core.witness(seen)).id


def _to_correct(tx: Tx, entry: str) -> ContributionRecorded:
    """As `_known`, for who checks payments (spec/domain.md section 6: the treasurer)."""
    _check_verifier(tx)
    return _known(tx, entry)


def _check_verifier(tx: Tx) -> None:
    if not may(officers.roles_of(tx.conn, tx.actor), "verify_payment"):
        raise Refused("fact.not_permitted")


def _known(tx: Tx, entry: str) -> ContributionRecorded:
    """The contribution with an electronic part that stands under this fact id."""
    found = payments.find_written(tx.conn, entry)
    payload = fact_of(tx, entry).payload if found is not None else None
    if not isinstance(payload, ContributionRecorded) or not payload.payment:
        raise Refused("payment.unknown")
    return payload


def _fitted(tx: Tx, old: ContributionRecorded, total: int) -> tuple[Part, ...]:
    _, rules = group.current_rules(tx.conn)
    return corrections.fit_parts(old.parts, total, share_value=rules.share_value)


def _rewrite(tx: Tx, entry: str, old: ContributionRecorded, **changes: Any) -> str:
    """Take back and write anew in one transaction, on a page that may still be written."""
    home = meetings.find_meeting(tx.conn, old.meeting) if old.meeting else None
    running = meetings.running_meeting(tx.conn)
    page = home if home is not None and home.is_running else running
    take_back_entry(tx, entry=entry, reason=REASON)
    fresh = replace(old, post=(), change_given=0, **changes)
    if old.meeting:
        parts = corrections.keep_pot(fresh.parts, old.meeting)
        fresh = replace(fresh, parts=parts) if page is None or page != home else fresh
    meeting = page.meeting if page is not None else ""
    payment = tx.new_id() if fresh.cash_minor < fresh.total else ""
    event = tx.append(record(replace(fresh, meeting=meeting, payment=payment)))
    use_again(tx, old=entry, cause=event.id)
    fined = page or home
    if fined is not None:
        impose_rest(tx, fined, old.member, "conduct", cause=event.id)
    return event.id


def _check_free(tx: Tx, code: str) -> None:
    for other in sheet.code_users(tx.conn, code):
        raise Refused("code.used", member=other.member, on=other.on)


def _running_for_cash(tx: Tx) -> Meeting:
    """Notes come into the box at a meeting only, where they are counted."""
    running = meetings.running_meeting(tx.conn)
    if running is None:
        raise Refused("payment.cash_needs_meeting")
    return running
