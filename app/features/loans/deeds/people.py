"""Whose PINs a deed needs. Without Qt."""

from dataclasses import dataclass

from app.book.transaction import Reading
from app.core.governance.approvals import Approval
from app.features.loans.deeds.deeds import BY_NAME, Typed
from app.features.loans.loan_page import LoanPage
from app.operations.lending.known import CHAIR, VOTED
from app.projections import group, members, officers
from app.projections.lending_limits import approval_of_write_off


@dataclass(frozen=True, slots=True, kw_only=True)
class Signers:
    """(member, office) of those whose PINs are needed: "chair", "key_holder" or "member"."""

    people: tuple[tuple[str, str], ...] = ()
    names: dict[str, str]


def signers(
    reading: Reading, name: str, page: LoanPage, actor: str, typed: Typed | None = None
) -> Signers:
    """Whose PINs a deed needs, the chair first.

    Whoever it is about consents by the own PIN; nobody of them, nor who types it, approves it.
    """
    conn, typed = reading.conn, typed or Typed()
    consenting = _consenting(name, page, typed)
    if consenting:
        people: tuple[tuple[str, str], ...] = ((consenting, "member"),)
        return Signers(people=people, names=reading.people.names([consenting]))
    need = _need(reading, name, page, typed)
    if need is None:
        return Signers(names={})
    barred = {page.loan.member, actor, *(one.guarantor for one in page.guarantors)}
    chair = officers.chair(conn)
    first = [(chair, "chair")] if need.chair and chair and chair not in barred else []
    holders = [one for one in officers.holders_of(conn, "key_holder") if one not in barred]
    have = sum(member in holders for member, _ in first)
    rest = [one for one in holders if one not in {member for member, _ in first}]
    more = rest[: max(0, need.key_holders - have)]
    people = (*first, *((one, "key_holder") for one in more))
    return Signers(people=people, names=reading.people.names([one for one, _ in people]))


def _consenting(name: str, page: LoanPage, typed: Typed) -> str:
    """The member whose PIN is the consent; "" when paper or a vote stands for it."""
    if name == "set_off" and typed.consent == "pin":
        return page.loan.member
    return typed.newcomer if name == "replace" and typed.proof == "pin" else ""


def _need(reading: Reading, name: str, page: LoanPage, typed: Typed) -> Approval | None:
    kind = BY_NAME[name].approval
    if kind == "write_off":
        _, rules = group.current_rules(reading.conn)
        return approval_of_write_off(rules, page.loan.state.left)
    if name == "set_off" and typed.consent == "vote":
        return CHAIR
    return {"chair": CHAIR, "vote": VOTED}.get(kind)


def newcomers(reading: Reading, page: LoanPage) -> tuple[tuple[str, str], ...]:
    """(member, name) of those who could stand for the loan in place of a guarantor, by number."""
    taken = {page.loan.member, *(one.guarantor for one in page.guarantors)}
    found = [one.member for one in members.members(reading.conn) if one.member not in taken]
    names = reading.people.names(found)
    return tuple((member, names[member]) for member in found)
