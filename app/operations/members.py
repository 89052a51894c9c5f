"""Members: join, change a detail, leave. Names and phones are sealed before they are written."""

from app.book.transaction import Tx
from app.core import members as core
from app.core.errors import Refused
from app.core.governance.documents import payload_hash
from app.core.members import MemberAdded, MemberFieldSet, MemberLeft
from app.operations.running import known_member
from app.operations.second_factors import require
from app.operations.second_officer import check_second
from app.projections import loan_book, loans, members, officers, turns


def add_member(
    tx: Tx,
    *,
    name: str,
    phone: str = "",
    joined_on: str = "",
    no: int | None = None,
    member: str = "",
    **details: str,
) -> str:
    """Write a new member into the roll; the member id.

    Args:
        joined_on: Civil day; "" for the laptop's today.
        no: Wanted number; None for the next one.
        member: Id to use (the founder's); "" for a fresh one.
        details: Other personal fields, of `app.core.members.FIELDS`.
    """
    number = core.next_number(members.used_numbers(tx.conn), no)
    member_id = member or tx.new_id()
    personal = {"name": core.check_name(name), "phone": phone.strip(), **details}
    for field in personal:
        _check_field(field)
    kept = {field: text for field, text in personal.items() if text}
    tx.append(
        MemberAdded(
            member=member_id,
            no=number,
            joined_on=joined_on or tx.today.isoformat(),
            sealed=tx.people.seal(member_id, kept),
        )
    )
    return member_id


def set_field(tx: Tx, *, member: str, field: str, value: str) -> None:
    """Write or change one personal detail.

    Raises:
        NotAgreed: "approval.officers" until another officer agreed to where money is sent.
        Refused: "second_factor.needed", of that too.
    """
    known_member(tx, member)
    _check_field(field)
    text = core.check_name(value) if field == "name" else value.strip()
    sealed = tx.people.seal_field(member, field, text)
    written = MemberFieldSet(member=member, field=field, sealed=sealed)
    if field in core.SENSITIVE:
        require(tx, "paid_to")
        check_second(tx, payload_hash(written))
    tx.append(written)


def remove_member(tx: Tx, *, member: str, on: str, reason: str) -> None:
    """Write that a member left.

    Raises:
        Refused: A loan of the member is not repaid ("member.owes", left), or one that the member
            stands for ("member.stands_for", minor); as `check_hands_are_free`.
    """
    known_member(tx, member)
    check_hands_are_free(tx, member)
    left = sum(one.state.left for one in loans.loans_of(tx.conn, member))
    if left > 0:
        raise Refused("member.owes", left=left)
    stands_for = loan_book.blocked_savings(tx.conn, member)
    if stands_for > 0:
        raise Refused("member.stands_for", minor=stands_for)
    tx.append(MemberLeft(member=member, on=on, reason=reason))


def check_hands_are_free(tx: Tx, member: str) -> None:
    """Nobody leaves with a seat in a round: it is handed on, given up, or paid for no more. Nor
    with an office, whose PIN would go on opening every laptop and agreeing to what others do.

    Raises:
        Refused: "member.has_seat" with member and name of the box; "member.has_office" (member).
    """
    if box := turns.seat_held(tx.conn, member):
        raise Refused("member.has_seat", member=member, name=box)
    if officers.roles_of(tx.conn, member):
        raise Refused("member.has_office", member=member)


def _check_field(field: str) -> None:
    if field not in core.FIELDS:
        raise Refused("member.unknown_field", field=field)
