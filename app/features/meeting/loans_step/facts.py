"""What the loans step reads: what each member has and owes, and what can be lent today."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.accounts import POT, SAVINGS, SHARES
from app.core.attendance import HERE
from app.core.errors import Refused
from app.core.lending.eligibility import Applicant, Limits
from app.core.lending.guarantees import can_guarantee
from app.core.lending_rules import products_of
from app.core.loan_products import LoanProduct
from app.core.rules_of_group import Rules
from app.projections import (
    attendance,
    balances,
    departures,
    loans,
    meetings,
    members,
    money_places,
    officers,
)
from app.projections.applicants import applicant
from app.projections.lending_limits import lendable, limits_of, liquidity
from app.projections.loan_book import Request, requests
from app.projections.loan_kinds import lending_rules
from app.projections.loans import Loan
from app.projections.meetings import Meeting

if TYPE_CHECKING:
    from app.book.transaction import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Borrower:
    """One member as the rules about loans see them; amounts in minor units.

    Attributes:
        saved: Shares and refundable savings. `owed`: left on all loans,
            `owed_socially` to the welfare fund alone.
        loans_kept, loans_ended: Of earlier loans those that ended in time, and all that ended.
        last_end: Civil day on which the last one ended; "" for none.
        came, held: Meetings of the member, and all that were held since joining.
        stands_for: What is left of loans that the member guarantees. can_stand_for: What is free
            to stand for more.
    """

    member: str
    no: int
    name: str
    saved: int
    owed: int
    owed_socially: int
    loans_kept: int
    loans_ended: int
    last_end: str
    came: int
    held: int
    is_here: bool
    stands_for: int
    can_stand_for: int
    has_pin: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanFacts:
    """One look at the step.

    Attributes:
        lendable: By written request, "" for a new one, and by source ("cash", "mpesa", "bank"):
            what can be handed out today after everybody who waits before.
        steps: What was kept out of it, (code, minor units) of `lending_limits.liquidity`.
        welfare_minor, pot_minor: In the box but not to be lent.
        here: People who are here and vote.
        approvers: Officers who may allow a loan, the chair first.
        given: Loans that were given at this meeting.
        asked: Written requests.
        applicants: By written request, and by member for one who asks at the table.
        products: Kinds of loan of the group, the usual one first.
        key_holders: Who allows large loans. actor: Who types, and therefore allows nothing.
    """

    meeting: Meeting
    rules: Rules
    people: dict[str, Borrower]
    lendable: dict[str, dict[str, int]]
    steps: tuple[tuple[str, int], ...]
    welfare_minor: int
    pot_minor: int
    here: int
    approvers: tuple[tuple[str, str], ...]
    given: tuple[Loan, ...]
    asked: tuple[Request, ...] = ()
    applicants: dict[str, Applicant] = field(default_factory=dict)
    products: tuple[LoanProduct, ...] = ()
    key_holders: tuple[str, ...] = ()
    actor: str = ""

    def lendable_for(self, loan: str) -> dict[str, int]:
        """By source what a request can get; "" for a new one."""
        return self.lendable.get(loan, self.lendable[""])

    def limits_for(self, loan: str, product: str) -> Limits:
        """The rules for a request."""
        return limits_of(self.rules, self.kind_of(loan, product))

    def kind_of(self, loan: str, product: str) -> LoanProduct:
        """What is asked for; a written request keeps the terms that it was asked on."""
        terms = next((one.terms for one in self.asked if one.loan == loan), None)
        return terms.product if terms else self.product(product)

    def product(self, code: str) -> LoanProduct:
        """A kind of loan; the usual one for "" or for one that is not offered any more."""
        return next((one for one in self.products if one.code == code), self.products[0])

    @property
    def names(self) -> dict[str, str]:
        return {member: one.name for member, one in self.people.items()}


def read(reading: "Reading", meeting_id: str, actor: str = "") -> LoanFacts:
    """Read the step.

    Raises:
        Refused: "meeting.unknown".
    """
    conn, currency = reading.conn, reading.group.currency
    meeting = meetings.find_meeting(conn, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    rules = lending_rules(conn, meeting.on)
    asked = requests(conn)
    applicants = _applicants(reading, meeting, asked)
    people = _people(reading, meeting, rules, applicants)
    pot = max(0, -balances.balance_of(conn, POT, currency, meeting_id))
    places = money_places.money_places(conn, currency)
    officers_ = (("chair", officers.chair(conn)), ("treasurer", officers.treasurer(conn)))
    secretary = next(iter(officers.holders_of(conn, "secretary")), "")
    return LoanFacts(
        meeting=meeting,
        rules=rules,
        people=people,
        lendable={
            name: lendable(conn, currency=currency, but=name)
            for name in ("", *(one.loan for one in asked))
        },
        steps=liquidity(conn, currency=currency).steps,
        welfare_minor=places.welfare_bag,
        pot_minor=pot,
        here=sum(one.is_here for one in people.values()),
        approvers=tuple((m, role) for role, m in (*officers_, ("secretary", secretary)) if m),
        given=loans.loans_given_at(conn, meeting_id),
        asked=asked,
        applicants=applicants,
        products=products_of(rules),
        key_holders=tuple(officers.holders_of(conn, "key_holder")),
        actor=actor,
    )


def _applicants(
    reading: "Reading", meeting: Meeting, asked: tuple[Request, ...]
) -> dict[str, Applicant]:
    """What the book says about everybody who asks or might ask."""
    wanted = {one.member: (one.member, "") for one in members.members(reading.conn)}
    wanted |= {one.loan: (one.asked.member, one.loan) for one in asked}
    currency = reading.group.currency
    return {
        key: applicant(reading.conn, member, meeting.on, currency=currency, loan=loan)
        for key, (member, loan) in wanted.items()
    }


def _people(
    reading: "Reading", meeting: Meeting, rules: Rules, who: dict[str, Applicant]
) -> dict[str, Borrower]:
    conn, currency = reading.conn, reading.group.currency
    parts = [balances.sub_balances(conn, account, currency) for account in (SHARES, SAVINGS)]
    marks = attendance.marks(conn, meeting.meeting)
    gone = departures.departures(conn, meeting.meeting)
    called = attendance.all_called(conn)
    with_pin = officers.members_with_pin(conn)
    here = {who for who, mark in marks.items() if mark.status in HERE and who not in gone}
    found = {}
    for one in members.members(conn):
        taken = loans.loans_of(conn, one.member)
        ended = [_end_of(reading, loan) for loan in taken if loan.state.is_closed]
        owed = sum(loan.state.left for loan in taken)
        saved = -sum(part.get(one.member, 0) for part in parts)
        came = called.get(one.member, attendance.Called())
        found[one.member] = Borrower(
            member=one.member,
            no=one.no,
            name=reading.people.name(one.member),
            saved=saved,
            owed=owed,
            owed_socially=sum(loan.state.left for loan in taken if loan.is_social),
            loans_kept=sum(in_time for _, in_time in ended),
            loans_ended=len(ended),
            last_end=max((on for on, _ in ended), default=""),
            came=came.count(HERE),
            held=came.times,
            is_here=one.member in here,
            stands_for=sum(loan.state.left for loan in loans.guaranteed_by(conn, one.member)),
            can_stand_for=can_guarantee(
                savings=who[one.member].savings,
                blocked=who[one.member].blocked,
                factor_ppm=rules.guarantor_factor_ppm,
            ),
            has_pin=one.member in with_pin,
        )
    return found


def _end_of(reading: "Reading", loan: Loan) -> tuple[str, bool]:
    """The day a loan was paid off, and whether that was in time."""
    paid = loans.repayments_of(reading.conn, loan.loan)
    last = paid[-1].on if paid else loan.given_on
    return last, last <= loan.state.instalments[-1].due_on
