"""Where the group put money to earn, and what of it did not come back yet."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select, text

from app.core.accounts import INVESTMENTS
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.investments import InvestmentBought, InvestmentSold
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
investment_part = strict_table(
    "investment_part",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("investment", Text, nullable=False),
    Column("name", Text, nullable=False),  # "" where money came back
    Column("put_in", Integer, nullable=False),
    Column("came", Integer, nullable=False),
    *standing_columns(),
)

# What lies in each by its account, answers about two laptops included.
invested = strict_table(
    "invested",
    metadata,
    Column("investment", Text, primary_key=True),
    Column("minor", Integer, nullable=False, server_default=text("0")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Investment:
    """One of them, minor units. `left`: put in and not back yet; `gain`: beyond what was put in.

    What is left is what the account says: an answer about two laptops may have put it right.
    """

    investment: str
    name: str
    left: int
    gain: int


def apply(fold: Fold, event: Event) -> None:
    for line in event.lines:
        if line.account == INVESTMENTS and line.sub:
            fold.add(invested, {"investment": line.sub}, {"minor": line.minor})
    match event.payload:
        case InvestmentBought() as bought:
            fold.insert(investment_part, _row(fold, event, bought.name, put_in=bought.minor))
        case InvestmentSold() as sold:
            fold.insert(investment_part, _row(fold, event, "", came=sold.minor))
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, investment_part, effect):
                    fold.update(investment_part, {"entry": row["entry"]}, changed)


def _row(
    fold: Fold, event: Event, name: str, *, put_in: int = 0, came: int = 0
) -> dict[str, object]:
    return {
        "entry": event.id,
        "position": fold.position,
        "investment": event.payload.investment,
        "name": name,
        "put_in": put_in,
        "came": came,
    }


def investments(conn: Connection) -> tuple[Investment, ...]:
    """All that the group ever had, in the order in which they began."""
    rows = conn.execute(select(investment_part).order_by(investment_part.c.position)).mappings()
    parts: dict[str, list[dict[str, object]]] = {}
    for row in map(dict, rows):
        if stands(row):
            parts.setdefault(str(row["investment"]), []).append(row)

    def total(found: list[dict[str, object]], column: str) -> int:
        return sum(int(str(row[column])) for row in found)

    held = {row.investment: row.minor for row in conn.execute(select(invested))}
    told = []
    for investment, found in parts.items():
        left = held.get(investment, 0)
        told.append(
            Investment(
                investment=investment,
                name=next((str(row["name"]) for row in found if row["name"]), ""),
                left=left,
                gain=total(found, "came") - total(found, "put_in") + left,
            )
        )
    return tuple(told)


def find_investment(conn: Connection, investment: str) -> Investment | None:
    return next((one for one in investments(conn) if one.investment == investment), None)


def sales_of(conn: Connection, investment: str) -> tuple[str, ...]:
    """Facts of money that came back and stand, in order."""
    query = select(investment_part).where(
        investment_part.c.investment == investment, investment_part.c.came > 0
    )
    rows = conn.execute(query.order_by(investment_part.c.position)).mappings()
    return tuple(row["entry"] for row in map(dict, rows) if stands(row))


PROJECTION = Projection(
    name="investments",
    version=3,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"investment.bought", "investment.sold"},
)
