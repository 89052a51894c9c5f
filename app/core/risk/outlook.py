"""The cash of the next meetings, one after the other, as it is and with a loan that is asked for.

Source: spec/domain.md section 3.24 (cash forecast), for several meetings.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.core.loans import Instalment
from app.core.risk.forecast import Expected, Forecast, forecast


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One meeting to come, minor units.

    Attributes:
        on: Civil day.
        payouts: Promised to members: turns, approved loans, what they are owed.
        expenses: As they usually are.
    """

    on: str
    incoming: tuple[Expected, ...]
    payouts: int
    expenses: int = 0

    @property
    def outgoing(self) -> int:
        return self.payouts + self.expenses


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """What a meeting brings and takes, and what is left after it; see `Forecast`."""

    on: str
    incoming: int
    outgoing: int
    payouts: int
    left: Forecast

    @property
    def short(self) -> int:
        """What is missing to pay out what is promised; 0 when it is there."""
        return max(0, -self.left.closing) if self.payouts else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Money of the loan fund now, and the meetings to come, the next one first.

    Attributes:
        dues_ppm, loans_ppm: Which part of contributions and of loan payments came so far.
    """

    opening: int
    steps: tuple[Step, ...]
    dues_ppm: int
    loans_ppm: int
    loans_spread_ppm: int = 0

    def ahead(self, *, cash: int = 0, instalments: Sequence[Instalment] = ()) -> tuple[Coming, ...]:
        """Meeting by meeting.

        Args:
            cash: Handed over today for a loan. instalments: What comes back of it, weighed as
                other loan payments are.
        """
        steps = [self._with_loan(place, instalments) for place in range(len(self.steps))]
        found: list[Coming] = []
        for place, step in enumerate(steps):
            so_far = steps[: place + 1]
            found.append(
                Coming(
                    on=step.on,
                    incoming=sum(one.comes for one in step.incoming),
                    outgoing=step.outgoing,
                    payouts=step.payouts,
                    left=forecast(
                        self.opening - cash,
                        [due for one in so_far for due in one.incoming],
                        [one.outgoing for one in so_far],
                    ),
                )
            )
        return tuple(found)

    def _with_loan(self, place: int, instalments: Sequence[Instalment]) -> Step:
        step = self.steps[place]
        since = self.steps[place - 1].on if place else ""
        minor = sum(one.total for one in instalments if since < one.due_on <= step.on)
        if not minor:
            return step
        comes = Expected(
            kind="this_loan", minor=minor, rate_ppm=self.loans_ppm, spread_ppm=self.loans_spread_ppm
        )
        return replace(step, incoming=(*step.incoming, comes))


def first_short(coming: Sequence[Coming]) -> Coming | None:
    """The first meeting at which a promise cannot be paid out; None when all can."""
    return next((one for one in coming if one.short), None)
