"""The building of a story: its units, meters, costs and bills, and what the flats paid."""

from dataclasses import dataclass
from functools import partial

import msgspec

from app.book.transaction import Tx
from app.core.apartment.bases import Basis
from app.core.ledger import Line
from app.core.safe_json import decode_as
from app.core.schemes.aptbox import AptTerms, UsualCost
from app.operations import boxes, opening
from app.operations.building import bills, costs, payments, units
from app.operations.building.payments import UnitRow
from app.operations.contributions import How
from app.projections import unit_accounts
from app.samples.group_replay import GroupReplay
from app.samples.script import Held
from app.system.resources import resource

MILLI = 1000
METER = "water"
CASH_EVERY = 4  # who pays in notes


class House(msgspec.Struct, array_like=True, frozen=True):
    """A unit. `owner`, `tenant`: numbers of members, 0 for nobody; areas in square metres."""

    label: str
    area: int
    floor: int
    kind: str
    owner: int
    people: int
    tenant: int
    tenant_people: int


class Cost(msgspec.Struct, array_like=True, frozen=True):
    """A cost in whole units of the group. `without`: kind of unit that pays nothing of it."""

    category: str
    amount: int
    without: str
    paid_to: str


class Came(msgspec.Struct, array_like=True, frozen=True):
    """What a unit paid, by its place from 1; 0 for all that it owed."""

    unit: int
    amount: int


class Read(msgspec.Struct, array_like=True, frozen=True):
    """What the water meters showed on a day, in the order of the units."""

    on: str
    values: tuple[int, ...]


class Levy(msgspec.Struct, array_like=True, frozen=True):
    """What the assembly asked for in these months, and who said yes and no."""

    label: str
    periods: tuple[str, ...]
    amount: int
    yes: tuple[int, ...]
    no: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month; `on`: day of its bill, "" while it is not billed."""

    period: str
    on: str
    costs: tuple[Cost, ...]
    paid: tuple[Came, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What happened in a building; amounts in whole units of the group's currency."""

    name: str
    since: str
    bank: int
    due_days: int
    pay_to: str
    units: tuple[House, ...]
    meters: tuple[Read, ...]
    months: tuple[Month, ...]
    levy: Levy


def keep_building(group: GroupReplay) -> None:
    """Every month up to the one that is not billed yet, its meetings held."""
    HouseReplay(group, decode_as(Story, resource("samples", "negin_house.json").read_bytes())).run()


class HouseReplay:
    """One building told month by month."""

    def __init__(self, group: GroupReplay, story: Story) -> None:
        self._group, self._story = group, story
        self._unit = group.script.group.unit
        self._ids: list[str] = []
        self._box = ""

    def run(self) -> None:
        story, book = self._story, self._group.book
        self._group.clock.set(story.since, "10:00")
        book.write(self._begin)
        held = list(self._group.script.held)
        for number, month in enumerate(story.months):
            if month.period == story.levy.periods[0]:
                book.write(self._vote)
            book.write(partial(self._month, month=month))
            if month.on:
                self._group.clock.set(month.on, "20:00")
                readings = [one for one in story.meters if one.on == month.on]
                book.write(partial(self._read, readings=readings))
                book.write(
                    partial(bills.issue_bill, box=self._box, period=month.period, on=month.on)
                )
                self._meet(held[number], month)

    def _begin(self, tx: Tx) -> None:
        story = self._story
        water = Basis(kind="consumption", meter=METER, fixed_by="occupants")
        terms = AptTerms(
            due_days=story.due_days,
            pay_to=story.pay_to,
            usual=(UsualCost(category="water", basis=water),),
        )
        self._box = boxes.open_box(tx, kind="aptbox", name=story.name, terms=terms, on=story.since)
        line = Line(account="1100", minor=story.bank * self._unit, currency=tx.group.currency)
        opening.record_opening(tx, on=story.since, lines=(line,))
        for one in story.units:
            unit = units.add_unit(
                tx,
                box=self._box,
                label=one.label,
                area_milli=one.area * MILLI,
                floor=one.floor,
                kind=one.kind,
                owner=self._group.members[one.owner],
                people=one.people,
            )
            if one.tenant:
                tenant = self._group.members[one.tenant]
                units.occupy_unit(
                    tx,
                    unit=unit,
                    role="tenant",
                    member=tenant,
                    from_on=story.since,
                    people=one.tenant_people,
                )
            self._ids.append(unit)
        self._read(tx, readings=[one for one in story.meters if one.on < story.since])

    def _read(self, tx: Tx, *, readings: list[Read]) -> None:
        for one in readings:
            for unit, value in zip(self._ids, one.values, strict=True):
                units.read_meter(tx, unit=unit, meter=METER, on=one.on, value=value * MILLI)

    def _vote(self, tx: Tx) -> None:
        levy = self._story.levy
        part = levy.amount * self._unit // len(levy.periods)
        votes = {self._ids[no - 1]: "yes" for no in levy.yes}
        votes |= {self._ids[no - 1]: "no" for no in levy.no}
        costs.approve_levy(
            tx,
            box=self._box,
            label=levy.label,
            parts=tuple((period, part) for period in levy.periods),
            votes=votes,
        )

    def _month(self, tx: Tx, *, month: Month) -> None:
        for one in month.costs:
            usual = AptTerms().usual_of(one.category)
            out = [
                unit
                for unit, house in zip(self._ids, self._story.units, strict=True)
                if house.kind == one.without
            ]
            costs.record_cost(
                tx,
                box=self._box,
                period=month.period,
                category=one.category,
                minor=one.amount * self._unit,
                kind="charge" if one.category == "reserve" else "invoice",
                basis=Basis(kind=usual.basis.kind, excluded=tuple(out)) if out else None,
                paid_to=one.paid_to,
            )

    def _meet(self, held: Held, month: Month) -> None:
        """The meeting after the bill: the flats pay, the box is counted, the page is signed."""
        meeting = self._group.meeting(held)
        meeting.open()
        self._group.clock.set(held.on, "18:20")
        rows = partial(self._rows, meeting=meeting.meeting, paid=month.paid)
        self._group.book.write(rows)
        meeting.count()
        meeting.sign()
        meeting.close(self._group.next_day(held))

    def _rows(self, tx: Tx, *, meeting: str, paid: tuple[Came, ...]) -> None:
        books = unit_accounts.books(tx.conn)
        for number, one in enumerate(paid):
            unit = self._ids[one.unit - 1]
            minor = one.amount * self._unit or books.account(unit).balance
            how = How(method="bank", code=f"{meeting[-6:]}{number:04}".upper())
            if number % CASH_EVERY == 0:
                how, minor = How(), -(-minor // self._unit) * self._unit  # whole notes
            row = UnitRow(unit=unit, minor=minor, how=how)
            payments.write_unit_rows(tx, meeting=meeting, rows=[row])
