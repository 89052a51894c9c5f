"""A member's turns on paper: seats and their days, paid and got so far, and in the whole round."""

from dataclasses import dataclass

from app.core.locales import format_percent
from app.core.rotation.presold import Implied
from app.documents.sheet import Fact, KeyValues
from app.documents.wording import Wording

_CUT = 100  # ppm: a rate is said to a hundredth of a per cent


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLine:
    """One seat, minor units.

    Attributes:
        part: "1/2" of it; "" for the whole.
        turn: 0 while nobody knows. on: Of the payout, or expected; "".
        prize: 0 while nobody knows it.
    """

    seat: int
    part: str
    turn: int
    on: str
    prize: int
    is_paid: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundBox:
    """A member in one round, minor units.

    Attributes:
        owed: What of `to_pay` is a debt. waits_for: Owed by the group.
        pays, gets: In the whole round; `is_certain` where both are known.
    """

    name: str
    no: int
    seats: tuple[SeatLine, ...]
    paid: int
    to_pay: int
    owed: int
    received: int
    waits_for: int
    to_receive: int
    pays: int
    gets: int
    is_certain: bool
    rate: Implied | None = None


def round_block(say: Wording, one: RoundBox) -> KeyValues:
    """How the member stands in one round."""
    title = say.say("rotation_round", box=say.person(one.name), no=say.number(one.no))
    rows = [_seat(say, seat) for seat in one.seats]
    rows.append(Fact(label=say.say("turns_paid"), value=say.money(one.paid)))
    rows.append(Fact(label=say.say("turns_to_pay"), value=say.money(one.to_pay)))
    if one.owed:
        rows.append(Fact(label=say.say("turns_owed"), value=say.money(one.owed)))
    rows.append(Fact(label=say.say("turns_received"), value=say.money(one.received)))
    if one.waits_for:
        rows.append(Fact(label=say.say("turns_waits_for"), value=say.money(one.waits_for)))
    if one.is_certain:
        rows.append(Fact(label=say.say("turns_to_receive"), value=say.money(one.to_receive)))
        label = say.say("turns_in_all", pays=say.money(one.pays))
        rows.append(Fact(label=label, value=say.money(one.gets), total=True))
    if one.rate is not None and one.rate.rate_ppm:
        label = say.say("seat_costs" if one.rate.is_cost else "seat_brings")
        rows.append(Fact(label=label, value=rate_text(say, one.rate)))
    return KeyValues(title=title, facts=tuple(rows))


def rate_text(say: Wording, rate: Implied) -> str:
    """What a seat costs or brings a turn, to a hundredth of a per cent."""
    return format_percent(round(rate.rate_ppm / _CUT) * _CUT, say.locale.lang)


def signed_rate(say: Wording, rate: Implied) -> str:
    """The same in a column: what it costs with a minus."""
    text = rate_text(say, rate)
    return f"\u2212{text}" if rate.is_cost and rate.rate_ppm else text


def _seat(say: Wording, one: SeatLine) -> Fact:
    number = f"{say.number(one.seat)} {say.plain(one.part)}".strip()
    if not one.turn:
        label = say.say("turn_unknown", seat=number)
    else:
        code = "turn_was" if one.is_paid else "turn_comes"
        label = say.say(code, seat=number, turn=say.number(one.turn), day=say.day(one.on))
    return Fact(label=label, value=say.money(one.prize) if one.prize else "–")
