"""Money that loans moved at a meeting besides what was collected: handed over, guarantors."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.projections.loan_tables import given, head, line
from app.projections.standing import stands

IN_BOX = frozenset(("cash", "social"))  # places of notes that lie in the box


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanMoney:
    """One movement; money out is negative, minor units.

    Attributes:
        kind: "loan", "top_up" or "guarantor". place: "cash", "social" (the bag of the welfare
            fund), "mpesa" or "bank".
        principal: What the debt grew by; interest and fee kept back make it more than the money.
    """

    entry: str
    loan: str
    member: str
    kind: str
    place: str
    minor: int
    principal: int


def loan_money_at(conn: Connection, meeting: str) -> tuple[LoanMoney, ...]:
    """Movements of a meeting that stand, in order of the log."""
    handed = select(given).where(given.c.meeting == meeting, given.c.source != "opening")
    found = [
        (
            row["position"],
            LoanMoney(
                entry=row["entry"],
                loan=row["loan"],
                member=row["member"],
                kind="loan",
                place=row["source"],
                minor=row["deducted"] + row["upfront"] - row["principal"],
                principal=row["principal"],
            ),
        )
        for row in map(dict, conn.execute(handed).mappings())
        if stands(row)
    ]
    query = select(line, head.c.member).join(head, head.c.loan == line.c.loan)
    query = query.where(line.c.meeting == meeting, line.c.money != 0)
    found += [
        (
            row["position"],
            LoanMoney(
                entry=row["entry"],
                loan=row["loan"],
                member=row["member"],
                kind="top_up" if row["money"] < 0 else "guarantor",
                place=row["place"],
                minor=row["money"],
                principal=max(0, -row["money"]),
            ),
        )
        for row in map(dict, conn.execute(query).mappings())
        if stands(row)
    ]
    return tuple(one for _, one in sorted(found, key=lambda pair: (pair[0], pair[1].entry)))
