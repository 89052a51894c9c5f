"""The story of a group's year: its founding, its boxes, and day by day what was done.

The stories lie in `resources/samples/years`. Amounts are minor units.
"""

from typing import Any

import msgspec

from app.core.rules_of_group import Rules
from app.core.safe_json import decode_as
from app.samples.deeds import (
    drawing,
    lending,
    paying,
    people,
    rotation,
    sharing,
    table_banking,
)
from app.samples.script import GroupOf, Held, Person, Script
from app.system.resources import resource

Deed = (
    paying.Opening
    | paying.Brought
    | paying.Pay
    | paying.Refuses
    | paying.Wrong
    | paying.Fine
    | paying.Move
    | paying.Spend
    | paying.CameLess
    | paying.NeverCame
    | people.Join
    | people.Leave
    | people.Settle
    | people.Vote
    | people.Dispute
    | people.Agree
    | people.Minutes
    | people.CloseBox
    | rotation.Begin
    | rotation.Sell
    | rotation.BeginSold
    | rotation.Lot
    | rotation.Auction
    | rotation.Give
    | rotation.Secure
    | rotation.HandOn
    | rotation.Swap
    | rotation.Transfer
    | lending.Lend
    | lending.BankLoan
    | lending.BankPart
    | lending.SavingsInterest
    | lending.Ask
    | lending.AsksTooLittle
    | lending.Skip
    | lending.Choose
    | sharing.ShareOut
    | sharing.TakeShare
    | drawing.Draw
    | drawing.GiveTurn
    | drawing.SwapPlaces
    | drawing.Postpone
    | drawing.SellLast
    | drawing.ChangeTerms
    | table_banking.PayDue
    | table_banking.Renew
    | table_banking.Help
    | table_banking.Invest
    | table_banking.TakeBack
)


class BoxOf(msgspec.Struct, frozen=True):
    """A box that the group opens when it is founded; `name` as the story calls it."""

    name: str
    title: str
    kind: str
    terms: dict[str, Any]


class Said(msgspec.Struct, array_like=True, frozen=True):
    """What the provider says about a payment after the meeting; `minor` 0 for what was written.

    `currency`: "" for the group's. `at`: instant with its offset; "" for the afternoon.
    """

    code: str
    state: str = "verified"
    minor: int = 0
    currency: str = ""
    at: str = ""


class Again(msgspec.Struct, array_like=True, frozen=True):
    """A row that the secretary's tablet writes too, and the answer: "once" or "twice"."""

    pay: paying.Pay
    answer: str


class Day(msgspec.Struct, frozen=True, omit_defaults=True):
    """A meeting.

    Attributes:
        planned: Day that it was planned for, where it was put off.
        roll: (number, status) of those who were not simply present.
        deeds: In the order of the table. again: Rows among them that were written twice.
        tablet_lost: The tablet was stolen before this meeting; it may write no more.
        counted: What the box held more (or, negative, less) than the book.
        said: Of its payments, when it was over.
    """

    on: str
    deeds: tuple[Deed, ...]
    roll: tuple[tuple[int, str], ...] = ()
    planned: str = ""
    counted: int = 0
    said: tuple[Said, ...] = ()
    again: tuple[Again, ...] = ()
    tablet_lost: bool = False


class Year(msgspec.Struct, frozen=True):
    """A group and its days; the last one is being held: it is neither counted nor closed."""

    group: GroupOf
    rules: Rules
    members: tuple[Person, ...]
    boxes: tuple[BoxOf, ...]
    days: tuple[Day, ...]

    def founding(self) -> Script:
        """What a group needs before its first meeting."""
        first = Held(no=1, on=self.days[0].planned or self.days[0].on)
        return Script(
            group=self.group,
            rules=self.rules,
            members=self.members,
            held=(),
            today=first,
            next_on="",
        )


def load_year(name: str) -> Year:
    """The story `resources/samples/years/<name>.json`."""
    return decode_as(Year, resource("samples", "years", f"{name}.json").read_bytes())
