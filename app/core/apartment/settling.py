"""What a unit owes: bills less payments, the owner's part settled last, the rest a credit.

Source: spec/domain.md section 3.11 and posting A02.
"""

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from app.core.allocation import Payment


class Charge(msgspec.Struct, frozen=True, kw_only=True):
    """One asked sum of a unit.

    Attributes:
        name: Bill and part, unique; charges are settled by `due_on`, then by name.
        who: "tenant" or "owner". is_extra: A levy.
        minor: Negative where an earlier bill asked for too much.
    """

    name: str
    who: str
    due_on: str
    minor: int
    is_extra: bool = False


class Paid(msgspec.Struct, frozen=True, kw_only=True):
    """Money for a unit, in the order it came.

    Attributes:
        on: Value date. owner_first: The payer said that it is for the owner's part.
    """

    on: str
    minor: int
    owner_first: bool = False


class Settled(msgspec.Struct, frozen=True, kw_only=True):
    """A charge and what settled it."""

    charge: Charge
    payments: tuple[tuple[str, int], ...]

    @property
    def paid(self) -> int:
        return sum(minor for _, minor in self.payments)

    @property
    def left(self) -> int:
        return max(0, self.charge.minor - self.paid)

    def as_payments(self) -> tuple[Payment, ...]:
        """For penalties, which ask when the money moved."""
        return tuple(Payment(on=date.fromisoformat(on), minor=minor) for on, minor in self.payments)


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """A unit's account.

    Attributes:
        charges: In the order in which they are settled.
        credit: What was paid or given back beyond all charges; it carries forward.
    """

    charges: tuple[Settled, ...]
    credit: int

    @property
    def balance(self) -> int:
        """What the unit owes; negative for a credit."""
        return sum(one.left for one in self.charges) - self.credit

    def left(self, *, who: str = "", extra: bool | None = None, before: str = "~") -> int:
        """What is open of one part, of levies or of the rest, of what was due before a day."""
        return sum(
            one.left
            for one in self.charges
            if who in ("", one.charge.who)
            and extra in (None, one.charge.is_extra)
            and one.charge.due_on < before
        )


def settle(
    charges: Iterable[Charge], payments: Sequence[Paid], *, owner_last: bool = True
) -> Account:
    """Let payments settle charges, the oldest first, the owner's part last.

    The result does not depend on when a payment came between charges: a credit waits for them.

    Args:
        owner_last: False where the oldest charge comes first, whoever it is for.
    """
    everything = tuple(charges)
    asked = sorted(
        (one for one in everything if one.minor > 0),
        key=lambda one: (owner_last and one.who == "owner", one.due_on, one.name),
    )
    owner = [one for one in asked if one.who == "owner"]
    owner.sort(key=lambda one: (not one.is_extra, one.due_on, one.name))
    left = {one.name: one.minor for one in asked}
    paid: dict[str, list[tuple[str, int]]] = {one.name: [] for one in asked}
    credit = 0
    given_back = [Paid(on=one.due_on, minor=-one.minor) for one in everything if one.minor < 0]
    done = 0  # charges at the front with nothing left
    for payment in (*given_back, *payments):
        rest = payment.minor
        while done < len(asked) and not left[asked[done].name]:
            done += 1
        for charge in (*(owner if payment.owner_first else ()), *asked[done:]):
            part = min(rest, left[charge.name])
            if part > 0:
                left[charge.name] -= part
                paid[charge.name].append((payment.on, part))
                rest -= part
            if not rest:
                break
        credit += rest
    return Account(
        charges=tuple(Settled(charge=one, payments=tuple(paid[one.name])) for one in asked),
        credit=credit,
    )
