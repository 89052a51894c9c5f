"""The costs and levies of a building, and what is still owed for them."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select, text

from app.core.apartment.bases import Basis
from app.core.apartment.billing import Cost
from app.core.apartment.costs import CHARGE, FROM_RESERVE, LATER, CostRecorded, CostSettled
from app.core.apartment.levies import LevyApproved
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
cost_row = strict_table(
    "building_cost",
    metadata,
    Column("cost", Text, primary_key=True),
    Column("entry", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("box", Text, nullable=False),
    Column("period", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("kind", Text, nullable=False),  # of CostRecorded, or "levy"
    Column("category", Text, nullable=False),
    Column("credit", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("basis", Text, nullable=False),
    Column("payer", Text, nullable=False),
    Column("tenant_ppm", Integer, nullable=False, server_default=text("0")),
    Column("invoice", Text, nullable=False, server_default=text("''")),
    Column("paid_to", Text, nullable=False, server_default=text("''")),
    Column("note", Text, nullable=False, server_default=text("''")),
    Column("source", Text, nullable=False, server_default=text("''")),
    Column("laid_out_by", Text, nullable=False, server_default=text("''")),
    Column("owed_to", Text, nullable=False, server_default=text("''")),
    *standing_columns(),
)
Index("ix_building_cost_period", cost_row.c.box, cost_row.c.period)
Index("ix_building_cost_entry", cost_row.c.entry)
Index("ix_building_cost_reversed", cost_row.c.reversed_by)
settled_row = strict_table(
    "building_cost_settled",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("cost", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_building_settled_cost", settled_row.c.cost)
Index("ix_building_settled_reversed", settled_row.c.reversed_by)
LEVY = "levy"


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildingCost:
    """A cost or a month of a levy, as it stands.

    Attributes:
        kind: Of `CostRecorded`, or LEVY.
        left: Still to be paid to whoever sent the invoice or laid the money out.
        stands: It was not taken back; a bill may have asked for it before it was.
    """

    cost: str
    entry: str
    box: str
    period: str
    on: str
    kind: str
    category: str
    credit: str
    minor: int
    basis: Basis
    payer: str
    tenant_ppm: int
    invoice: str
    paid_to: str
    note: str
    source: str
    laid_out_by: str
    owed_to: str
    left: int
    stands: bool

    @property
    def is_billed(self) -> bool:
        """The units are asked for it."""
        return self.kind != FROM_RESERVE

    def to_divide(self) -> Cost:
        """What a bill divides: nothing of a cost that was taken back."""
        return Cost(
            cost=self.cost,
            period=self.period,
            category=self.category,
            account=self.credit,
            minor=self.minor if self.stands else 0,
            basis=self.basis,
            payer=self.payer,
            tenant_ppm=self.tenant_ppm,
            is_levy=self.kind == LEVY,
        )


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case CostRecorded() as cost:
            names = """cost box period kind category minor payer tenant_ppm invoice paid_to note
                source laid_out_by owed_to""".split()
            row: dict[str, Any] = {name: getattr(cost, name) for name in names}
            _insert(fold, event, row | {"on_day": cost.on, "credit": cost.credit_account}, cost)
        case LevyApproved() as levy:
            for one in levy.costs():
                names = "cost period category minor payer".split()
                row = {name: getattr(one, name) for name in names}
                row |= {"box": levy.box, "kind": LEVY, "on_day": levy.on, "credit": one.account}
                _insert(fold, event, row | {"note": levy.label}, levy)
        case CostSettled() as settled:
            same = {"entry": event.id, "cost": settled.cost, "on_day": settled.on}
            fold.insert(settled_row, same | {"minor": settled.minor})
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, cost_row, effect):
                    fold.update(cost_row, {"cost": row["cost"]}, changed)
                for row, changed in hit_rows(fold, settled_row, effect):
                    fold.update(settled_row, {"entry": row["entry"]}, changed)


def _insert(fold: Fold, event: Event, row: dict[str, Any], of: CostRecorded | LevyApproved) -> None:
    if fold.get(cost_row, {"cost": row["cost"]}) is None:
        basis = msgspec.json.encode(of.basis, order="sorted").decode()
        place = {"entry": event.id, "position": fold.position, "basis": basis}
        fold.insert(cost_row, row | place)


def costs(conn: Connection, box: str, *, until: str = "") -> tuple[BuildingCost, ...]:
    """Every cost of a box up to a month, oldest first; those taken back too."""
    query = select(cost_row).where(cost_row.c.box == box)
    if until:
        query = query.where(cost_row.c.period <= until)
    query = query.order_by(cost_row.c.period, cost_row.c.position, cost_row.c.cost)
    rows = conn.execute(query).mappings().all()
    paid = _settled(conn)
    return tuple(_cost(dict(row), paid.get(row["cost"], 0)) for row in rows)


def find_cost(conn: Connection, cost: str) -> BuildingCost | None:
    """One cost; None for one that is not known."""
    row = conn.execute(select(cost_row).where(cost_row.c.cost == cost)).mappings().first()
    return None if row is None else _cost(dict(row), _settled(conn).get(cost, 0))


def of_levy(conn: Connection, levy: str) -> BuildingCost | None:
    """The first month of a levy; None for one that is not known."""
    query = select(cost_row.c.cost).where(cost_row.c.cost.startswith(f"{levy}|"))
    first = conn.execute(query.order_by(cost_row.c.period).limit(1)).scalar()
    return find_cost(conn, first) if first else None


def _settled(conn: Connection) -> dict[str, int]:
    sums: dict[str, int] = {}
    for row in conn.execute(select(settled_row)).mappings():
        if stands(dict(row)):
            sums[row["cost"]] = sums.get(row["cost"], 0) + row["minor"]
    return sums


def _cost(row: dict[str, Any], settled: int) -> BuildingCost:
    names = """cost entry box period kind category credit minor payer tenant_ppm invoice paid_to
        note source laid_out_by owed_to""".split()
    is_owed = row["source"] == LATER and row["kind"] not in (CHARGE, LEVY)
    return BuildingCost(
        **{name: row[name] for name in names},
        on=row["on_day"],
        basis=msgspec.json.decode(row["basis"], type=Basis),
        left=row["minor"] - settled if is_owed and stands(row) else 0,
        stands=stands(row),
    )


PROJECTION = Projection(
    name="building_costs",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"cost.recorded", "cost.settled", "levy.approved"},
)
