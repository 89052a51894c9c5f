"""A loan that was handed over: its plan, what settled it, and what is owed on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.core.allocation import PARTS, Allocation, Direction, Due, Part, Payment, Surplus, allocate
from app.core.rounding import divide
from app.core.schedules.build import build
from app.core.schedules.rates import rate_from, rate_until
from app.core.schedules.schedule import Instalment, Schedule
from app.core.schedules.settlement import AccruedTo
from app.core.schedules.terms import ON_BALANCE, Terms


def plan_of(schedule: Schedule) -> tuple[Due, ...]:
    """The instalments as dues, oldest first; the schedule has dates."""
    dues = []
    for row in schedule.instalments:
        assert row.due is not None, "a loan that runs has dates"
        dues.append(Due(due=row.due, fee=row.fee, interest=row.interest, principal=row.principal))
    return tuple(dues)


def schedule_of(terms: Terms, dues: Sequence[Due]) -> Schedule:
    """A plan as it was recorded, one due for every date of the terms, as a schedule again."""
    planned = sum(due.principal for due in dues)
    balance = terms.principal if terms.grace_capitalised else planned
    usual = build(terms).instalments if terms.grace_capitalised else ()
    rows = []
    for number, due in enumerate(dues, start=1):
        if number <= terms.grace_capitalised:
            balance = usual[number - 1].balance
        else:
            balance -= due.principal
        rows.append(Instalment(number, due.due, due.principal, due.interest, due.fee, balance))
    return Schedule(
        principal=terms.principal,
        instalments=tuple(rows),
        capitalised=max(0, planned - terms.principal),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A loan on the version of its schedule that is in force.

    Attributes:
        terms: Of this version, with start and dates.
        schedule: `build(terms)`, or as it was recorded.
        dues: The plan with penalties that were assessed; later rows may be added by charges.
        payments: Since this version began, by value date.
        allocation: What they settled, in the order of `dues`.
    """

    terms: Terms
    schedule: Schedule
    dues: tuple[Due, ...]
    payments: tuple[Payment, ...]
    allocation: Allocation

    @staticmethod
    def of(
        terms: Terms,
        payments: Sequence[Payment] = (),
        *,
        schedule: Schedule | None = None,
        penalties: Sequence[int] = (),
        order: Sequence[Part] = PARTS,
        direction: Direction = "vertical",
        surplus: Surplus = "advance",
    ) -> "Running":
        """A loan with these payments.

        Args:
            penalties: Assessed, minor units, one for each instalment; () for none.
        """
        schedule = schedule or build(terms)
        dues = plan_of(schedule)
        if penalties:
            dues = tuple(
                Due(due=due.due, penalty=minor, interest=due.interest, principal=due.principal)
                for due, minor in zip(dues, penalties, strict=True)
            )
        allocation = allocate(dues, payments, order=order, direction=direction, surplus=surplus)
        return Running(
            terms=terms,
            schedule=schedule,
            dues=dues,
            payments=tuple(payments),
            allocation=allocation,
        )

    @property
    def is_on_balance(self) -> bool:
        """Interest runs on what is owed; else it was fixed when the money was handed over."""
        return self.terms.method in ON_BALANCE

    def paid(self, part: Part) -> int:
        """Settled of one part, minor units."""
        return sum(settled[part].paid for settled in self.allocation.settled)

    def left(self) -> tuple[Due, ...]:
        """What is not paid of every due, in their order; paid ones stay, with zeros."""
        return tuple(
            Due(due=due.due, **{part: settled[part].outstanding for part in PARTS})
            for due, settled in zip(self.dues, self.allocation.settled, strict=True)
        )

    def fallen(self, on: date) -> int:
        """How many dues fell by the day `on`."""
        return sum(due.due <= on for due in self.dues)

    def overdue(self, on: date, *parts: Part) -> int:
        """Unpaid of what fell due before the day `on`, of these parts or of all."""
        return sum(due.of(part) for due in self.left() if due.due < on for part in parts or PARTS)

    def oldest_unpaid(self) -> date | None:
        """The due date that days past due are counted from, None when all is paid.

        Penalties alone do not make a loan late.
        """
        dates = [due.due for due in self.left() if due.interest or due.principal or due.fee]
        return min(dates, default=None)

    def principal_owed(self, on: date) -> int:
        """Principal to give back on the day `on`: handed over, capitalised, not paid."""
        given = sum(minor for day, minor in self._given() if day <= on)
        return given + self._capitalised(on) - self.paid("principal")

    def interest_owed(self, on: date, accrued_to: AccruedTo = "today") -> int:
        """Interest of the past and of the running period that is not paid, minor units.

        Interest that was deferred counts from the period in which it ran. Of a loan whose
        interest was fixed it is all that is left.

        Args:
            accrued_to: What of the running period counts; on the day it begins, nothing.
        """
        return max(0, self.interest_balance(on, accrued_to))

    def interest_balance(self, on: date, accrued_to: AccruedTo = "today") -> int:
        """The same, negative where interest is paid ahead of its period."""
        if not self.is_on_balance:
            return sum(due.interest for due in self.left())
        earned, place = self._earned(), self.place(on)
        owed = sum(earned[:place]) - self._capitalised(on)
        begun = place < len(earned) and on > self._begin(place)
        if begun and accrued_to == "full_period":
            owed += earned[place]
        elif begun and accrued_to == "today":
            owed += min(earned[place], self.accrued(on))
        return owed - self.paid("interest")

    def place(self, on: date) -> int:
        """Which period (from 0) runs after the day `on`; the number of periods when none does."""
        return sum(due <= on for due in self.terms.dates)

    def accrued(self, on: date) -> int:
        """Interest from the last due date to the day `on`, rounded once."""
        terms, place = self.terms, self.place(on)
        if place == terms.count:
            return 0
        balance = min(self._balances()[place - 1] if place else 0, self.principal_owed(on))
        owed = balance * rate_until(terms, place, on)
        for day, minor in self._handed(place):
            if day <= on:
                owed += minor * (rate_from(terms, place, day) - rate_from(terms, place, on))
        return divide(owed.numerator, owed.denominator * terms.round_to, terms.rounding) * (
            terms.round_to
        )

    def _begin(self, place: int) -> date:
        assert self.terms.start is not None
        return self.terms.dates[place - 1] if place else self.terms.start

    def _balances(self) -> list[int]:
        return [row.balance for row in self.schedule.instalments if row.n]

    def _capitalised(self, on: date) -> int:
        """Interest that has become principal by the day `on`."""
        periods = min(self.place(on), self.terms.grace_capitalised)
        return sum(self._earned()[:periods]) if periods else 0

    def _earned(self) -> list[int]:
        """Interest by the period in which it ran, whenever it falls due."""
        terms = self.terms
        rows = [row for row in self.schedule.instalments if row.n]
        if not terms.grace_interest and not terms.grace_capitalised:
            return [row.interest for row in rows]
        earned, balance = [], 0
        last = min(terms.grace_interest, len(rows) - 1)
        for place, row in enumerate(rows[: max(last + 1, terms.grace_capitalised)]):
            owed = balance * rate_until(terms, place, terms.dates[place])
            for day, minor in self._handed(place):
                owed += minor * rate_from(terms, place, day)
            step = terms.round_to
            earned.append(divide(owed.numerator, owed.denominator * step, terms.rounding) * step)
            balance = row.balance
        first = terms.grace_capitalised
        asked = sum(row.interest for row in rows[first : last + 1])
        earned[first:] = _with_sum(earned[first:], asked)
        return earned + [row.interest for row in rows[len(earned) :]]

    def _handed(self, place: int) -> list[tuple[date, int]]:
        """Money handed over within period `place`, its down payments taken off."""
        terms = self.terms
        begin, end = self._begin(place), terms.dates[place]
        kept = {row.due: row.principal for row in self.schedule.instalments if not row.n}
        return [
            (day, minor - kept.get(day, 0)) for day, minor in self._given() if begin <= day < end
        ]

    def _given(self) -> list[tuple[date, int]]:
        """Every tranche by its day, before down payments."""
        terms = self.terms
        assert terms.start is not None
        given = [(tranche.on, tranche.minor) for tranche in terms.tranches]
        rest = terms.principal - sum(minor for _, minor in given)
        return [(terms.start, rest), *given] if rest else given


def _with_sum(earned: list[int], asked: int) -> list[int]:
    """Deferred interest by period, together what the plan asks: less of the oldest, or more."""
    off = asked - sum(earned)
    adjusted = []
    for minor in earned:
        moved = max(-minor, off)
        adjusted.append(minor + moved)
        off -= moved
    return adjusted
