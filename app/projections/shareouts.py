"""Share-outs: what was agreed, everyone's line, and who has got the part."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.shareout.agreed import ShareoutAgreed, ShareoutPart
from app.core.shareout.paid import ShareoutPaid
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
shareout_row = strict_table(
    "shareout",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("shareout", Text, nullable=False),
    Column("box", Text, nullable=False),
    Column("no", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("cash_unit", Integer, nullable=False),
    Column("cash", Integer, nullable=False),
    Column("fund", Integer, nullable=False),
    Column("shares", Integer, nullable=False),
    Column("value_ppm", Integer, nullable=False),
    Column("retained", Integer, nullable=False),
    Column("remainder", Integer, nullable=False),
    Column("remainder_to", Text, nullable=False),
    Column("charges", Integer, nullable=False),
    Column("approved_by", Text, nullable=False),  # member ids, a space between
    Column("motion", Text, nullable=False),
    Column("heads", Text, nullable=False),
    Column("waived", Text, nullable=False),
    *standing_columns(),
)
Index("ix_shareout_shareout", shareout_row.c.shareout)
line_row = strict_table(
    "shareout_line",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("cause", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    *(
        Column(name, Integer, nullable=False)
        for name in (
            "shares capital gross at_par loan other lost net paid social fine penalty".split()
        )
    ),
    *standing_columns(),
)
Index("ix_shareout_line_member", line_row.c.member)
Index("ix_shareout_line_cause", line_row.c.cause)
paid_row = strict_table(
    "shareout_paid",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("shareout", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Column("agreed", Text, nullable=False),
    *standing_columns(),
)
Index("ix_shareout_paid_shareout", paid_row.c.shareout)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareLine:
    """One member's line, minor units; see `ShareoutPart`."""

    member: str
    shares: int
    capital: int
    gross: int
    at_par: int
    loan: int
    other: int
    lost: int
    net: int
    paid: int
    social: int
    fine: int
    penalty: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidShare:
    """A part that was handed over, minor units."""

    entry: str
    member: str
    meeting: str
    on: str
    minor: int
    source: str
    agreed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shareout:
    """An agreed share-out, see `ShareoutAgreed`.

    Attributes:
        position: Of the agreement in the one order; what comes later is of the next cycle.
        lines: In the order of the agreement.
        paid: What was handed over and stands, in order.
    """

    entry: str
    position: int
    shareout: str
    box: str
    no: int
    meeting: str
    on: str
    currency: str
    mode: str
    reason: str
    cash_unit: int
    cash: int
    fund: int
    shares: int
    value_ppm: int
    retained: int
    remainder: int
    remainder_to: str
    charges: int
    approved_by: tuple[str, ...]
    motion: str
    heads: tuple[tuple[str, int], ...]
    waived: tuple[tuple[str, str], ...]
    lines: tuple[ShareLine, ...]
    paid: tuple[PaidShare, ...]

    def line(self, member: str) -> ShareLine | None:
        return next((one for one in self.lines if one.member == member), None)

    def got(self, member: str) -> int:
        """Handed over to a member, minor units."""
        return sum(one.minor for one in self.paid if one.member == member)

    @property
    def waiting(self) -> tuple[ShareLine, ...]:
        """Whose part is not handed over yet."""
        return tuple(one for one in self.lines if one.paid + one.social > self.got(one.member))


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case ShareoutAgreed() as agreed:
            _agree(fold, event, agreed)
        case ShareoutPart() as part:
            names = ("cause", "member", "meeting", *_AMOUNTS)
            row: dict[str, Any] = {name: getattr(part, name) for name in names}
            fold.insert(line_row, row | {"entry": event.id, "position": fold.position})
        case ShareoutPaid() as paid:
            same = ("shareout", "member", "meeting", "minor", "source", "agreed")
            row = {name: getattr(paid, name) for name in same}
            row |= {"entry": event.id, "position": fold.position, "on_day": paid.on}
            fold.insert(paid_row, row)
        case _:
            for effect in effects_of(event):
                for table in (shareout_row, line_row, paid_row):
                    for row, changed in hit_rows(fold, table, effect):
                        fold.update(table, {"entry": row["entry"]}, changed)
                if effect.kind == "restore":
                    # Agreed on another laptop before: this one has no effect.
                    for table in (shareout_row, line_row):
                        fold.update(table, {"entry": effect.by}, {"void_by": effect.by})


def shareouts(conn: Connection, box: str | None = None) -> tuple[Shareout, ...]:
    """Share-outs that stand, oldest first; of one box, or of all."""
    query = select(shareout_row).order_by(shareout_row.c.position)
    if box is not None:
        query = query.where(shareout_row.c.box == box)
    rows = [dict(row) for row in conn.execute(query).mappings()]
    return tuple(_shareout(conn, row) for row in rows if stands(row))


def find_shareout(conn: Connection, shareout: str) -> Shareout | None:
    """The share-out of this id that stands."""
    query = select(shareout_row).where(shareout_row.c.shareout == shareout)
    rows = (dict(row) for row in conn.execute(query).mappings())
    return next((_shareout(conn, row) for row in rows if stands(row)), None)


def given_back(conn: Connection, member: str) -> dict[str, int]:
    """Savings of a member that share-outs ended, by meeting, minor units."""
    query = select(line_row).where(line_row.c.member == member)
    found: dict[str, int] = {}
    for row in map(dict, conn.execute(query).mappings()):
        if stands(row):
            found[row["meeting"]] = found.get(row["meeting"], 0) + row["capital"]
    return found


def _agree(fold: Fold, event: Event, agreed: ShareoutAgreed) -> None:
    same = (
        "shareout box no meeting currency mode reason cash_unit cash fund shares value_ppm"
        " retained remainder remainder_to charges motion"
    ).split()
    row: dict[str, Any] = {name: getattr(agreed, name) for name in same}
    row |= {
        "entry": event.id,
        "position": fold.position,
        "on_day": agreed.on,
        "approved_by": " ".join(agreed.approved_by),
        "heads": msgspec.json.encode(agreed.heads).decode(),
        "waived": msgspec.json.encode(agreed.waived).decode(),
    }
    fold.insert(shareout_row, row)


_AMOUNTS = "shares capital gross at_par loan other lost net paid social fine penalty".split()


def _shareout(conn: Connection, row: dict[str, Any]) -> Shareout:
    lines = select(line_row).where(line_row.c.cause == row["entry"]).order_by(line_row.c.position)
    paid = select(paid_row).where(paid_row.c.shareout == row["shareout"])
    same = (
        "entry position shareout box no meeting currency mode reason cash_unit cash fund shares"
        " value_ppm retained remainder remainder_to charges motion"
    ).split()
    of_paid = ("entry", "member", "meeting", "minor", "source", "agreed")
    return Shareout(
        **{name: row[name] for name in same},
        on=row["on_day"],
        approved_by=tuple(row["approved_by"].split()),
        heads=msgspec.json.decode(row["heads"], type=tuple[tuple[str, int], ...]),
        waived=msgspec.json.decode(row["waived"], type=tuple[tuple[str, str], ...]),
        lines=tuple(
            ShareLine(**{name: one[name] for name in ("member", *_AMOUNTS)})
            for one in map(dict, conn.execute(lines).mappings())
            if stands(one)
        ),
        paid=tuple(
            PaidShare(**{name: one[name] for name in of_paid}, on=one["on_day"])
            for one in map(dict, conn.execute(paid.order_by(paid_row.c.position)).mappings())
            if stands(one)
        ),
    )


PROJECTION = Projection(
    name="shareouts",
    version=4,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"shareout.agreed", "shareout.part", "shareout.paid"},
)
