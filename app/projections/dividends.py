"""Dividends: what was declared for whom, and what of it was handed over."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select

from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.pools.dividend_facts import DividendPaid, DividendShared
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
declared = strict_table(
    "dividend",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("member", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("dividend", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("withheld", Integer, nullable=False),
    *standing_columns(),
)
paid_row = strict_table(
    "dividend_paid",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("dividend", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    *standing_columns(),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DividendPart:
    """One member's part, minor units; `left` is what was not handed over yet."""

    entry: str
    dividend: str
    member: str
    on: str
    gross: int
    withheld: int
    left: int


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case DividendShared() as found:
            for one in found.members:
                row = {"entry": event.id, "member": one.member, "position": fold.position}
                row |= {"dividend": found.dividend, "on_day": found.on}
                fold.insert(declared, row | {"minor": one.minor, "withheld": one.withheld})
        case DividendPaid() as paid:
            row = {name: getattr(paid, name) for name in ("dividend", "member", "minor")}
            fold.insert(paid_row, row | {"entry": event.id})
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, declared, effect):
                    key = {"entry": row["entry"], "member": row["member"]}
                    fold.update(declared, key, changed)
                for row, changed in hit_rows(fold, paid_row, effect):
                    fold.update(paid_row, {"entry": row["entry"]}, changed)
                if effect.kind == "restore":
                    fold.update(declared, {"entry": effect.by}, {"void_by": effect.by})


def last_declared(conn: Connection) -> int:
    """Place of the newest dividend that stands in the one order; 0 before the first."""
    return _last(conn)[0]


def last_declared_on(conn: Connection) -> str:
    """Civil day of the newest dividend that stands; "" before the first."""
    return _last(conn)[1]


def _last(conn: Connection) -> tuple[int, str]:
    rows = map(dict, conn.execute(select(declared)).mappings())
    found = ((int(row["position"]), str(row["on_day"])) for row in rows if stands(row))
    return max(found, default=(0, ""))


def dividend_parts(conn: Connection, dividend: str) -> tuple[DividendPart, ...]:
    """Everybody's part of a dividend that stands, in the order of the members."""
    query = select(declared).where(declared.c.dividend == dividend)
    rows = [dict(row) for row in conn.execute(query.order_by(declared.c.member)).mappings()]
    given = select(paid_row).where(paid_row.c.dividend == dividend)
    paid: dict[str, int] = {}
    for row in map(dict, conn.execute(given).mappings()):
        if stands(row):
            paid[row["member"]] = paid.get(row["member"], 0) + row["minor"]
    return tuple(
        DividendPart(
            entry=row["entry"],
            dividend=dividend,
            member=row["member"],
            on=row["on_day"],
            gross=row["minor"],
            withheld=row["withheld"],
            left=row["minor"] - row["withheld"] - paid.get(row["member"], 0),
        )
        for row in rows
        if stands(row)
    )


def newest_parts(conn: Connection) -> tuple[DividendPart, ...]:
    """Everybody's part of the dividend that was agreed on last; () before the first."""
    query = select(declared).order_by(declared.c.position.desc())
    rows = (dict(row) for row in conn.execute(query).mappings())
    newest = next((row["dividend"] for row in rows if stands(row)), "")
    return dividend_parts(conn, newest) if newest else ()


def payments_of(conn: Connection, dividend: str) -> tuple[str, ...]:
    """Facts of standing payments of a dividend."""
    query = select(paid_row).where(paid_row.c.dividend == dividend).order_by(paid_row.c.entry)
    rows = (dict(row) for row in conn.execute(query).mappings())
    return tuple(row["entry"] for row in rows if stands(row))


PROJECTION = Projection(
    name="dividends",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"dividend.shared", "dividend.paid"},
)
