"""One loan summed up from its rows: the figures of `LoanState`, and the schedule in force."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from app.core.allocation import PARTS
from app.core.loan_products import LoanTerms, read_terms
from app.core.loans import Instalment
from app.core.repayment import LoanState
from app.projections.standing import stands

Row = dict[str, Any]
SUMS = ("principal", "interest", "penalty", "fee")
_PAID = ("repaid", "set_off", "guarantor")
_GONE = ("forgiven", "written_off")

_encode = msgspec.json.encode
instalments_of = msgspec.json.Decoder(tuple[Instalment, ...]).decode
penalties_of = msgspec.json.Decoder(tuple[tuple[int, int], ...]).decode


def summed_up(
    loan: str, given: Sequence[Row], lines: Sequence[Row], versions: Sequence[Row]
) -> Row:
    """The head row of a loan; the same for the same rows in whatever order they come."""
    standing = sorted((row for row in given if stands(row)), key=_place)
    first = standing[0] if standing else None
    lines = [row for row in lines if stands(row)]
    schedule = in_force(first, versions) if first else None
    row: Row = {"loan": loan, "entry": first["entry"] if first else ""}
    row |= _given_sums(first, standing) | _line_sums(lines, standing)
    row |= _schedule(first, schedule, standing)
    planned = sum(one.interest for one in instalments_of(row["instalments"]))
    asked = _sum(standing, "interest") + _sum(lines, "asked")
    row["interest_beside"] = asked - planned - row["interest_before"]
    row["penalties"] = _encode(_by_number(lines, row["version"])).decode()
    state = state_of(row, first or _NOTHING, terms_of(first or _NOTHING))
    left = state.left if first else 0
    row["left_minor"] = left
    row["unpaid_since"] = min(
        (one.due_on for one in state.unpaid() if one.due_on and one.total > one.penalty),
        default="",
    )
    days = [one["on_day"] for one in lines] + [one["given_on"] for one in standing]
    row["last_on"] = max(days, default="")
    row["is_open"] = int(bool(first) and left > 0)
    return row


def in_force(first: Row, versions: Sequence[Row]) -> Row | None:
    """The newest schedule that follows from the first one; None while that is the only one.

    Of two that were agreed on the same schedule, the first in order is in force.
    """
    found: Row | None = None
    base = first["entry"]
    waiting = sorted((row for row in versions if stands(row)), key=_place)
    while True:
        row = next((row for row in waiting if row["based_on"] == base), None)
        if row is None:
            return found
        found, base = row, row["entry"]


def state_of(
    row: Mapping[str, Any], given: Mapping[str, Any], terms: LoanTerms | None
) -> LoanState:
    """The figures of a head row together with its first fact, and the terms of that."""
    product = terms.product if terms else None
    same = (
        "principal added charged penalty fee principal_paid interest_paid penalty_paid fee_paid"
        " principal_gone interest_gone penalty_gone fee_gone principal_before interest_before"
        " interest_beside rate_ppm member loan"
    ).split()
    return LoanState(
        **{name: row[name] for name in same},
        basis=given["basis"],
        unpaid_charge=given["unpaid_charge"],
        instalments=instalments_of(row["instalments"]),
        penalties=penalties_of(row["penalties"]),
        order=product.order if product else PARTS,
        direction=product.direction if product else "vertical",
        surplus=product.surplus if product else "advance",
    )


def terms_of(given: Mapping[str, Any]) -> LoanTerms | None:
    """The terms that a loan was given on; None for one that has no product."""
    return read_terms(given["terms"])


_NOTHING: Row = {"terms": "", "basis": "flat", "unpaid_charge": "simple"}


def _place(row: Row) -> tuple[int, str]:
    return row["position"], row["entry"]


def _given_sums(first: Row | None, standing: Sequence[Row]) -> Row:
    """Money handed over twice for one request counts twice: it is out of the box."""
    return {
        "member": first["member"] if first else "",
        "position": first["position"] if first else 0,
        **{name: _sum(standing, name) for name in ("principal", "interest", "deducted", "upfront")},
        "whole_fee": _sum(standing, "fee"),
        "fee": _sum(standing, "fee") - _sum(standing, "deducted"),
    }


def _line_sums(lines: Sequence[Row], standing: Sequence[Row]) -> Row:
    paid = [row for row in lines if row["kind"] in _PAID]
    gone = [row for row in lines if row["kind"] in _GONE]
    changed = [row for row in lines if row["kind"] == "changed"]
    earned = [row for row in lines if row["kind"] in ("earned", "written_off")]
    written_off = [row for row in lines if row["kind"] == "written_off"]
    found: Row = {f"{name}_paid": _sum(paid, name) for name in SUMS}
    found |= {f"{name}_gone": _sum(gone, name) for name in SUMS}
    # What became principal is not owed as interest or penalty any more.
    found["interest_gone"] += _sum(changed, "interest")
    found["penalty_gone"] += _sum(changed, "penalty")
    found["added"] = _sum(changed, "principal")
    found["charged"] = sum(row["interest"] for row in _counted(lines, "charge", "meeting"))
    found["penalty"] = sum(row["penalty"] for row in _penalties(lines))
    found["deferred"] = (
        sum(row["upfront"] for row in standing)
        + _sum(changed, "deferred")
        - _sum(earned, "deferred")
    )
    found["written_off"] = sum(_sum(written_off, name) for name in SUMS)
    found["recovered"] = _sum([row for row in lines if row["kind"] == "recovered"], "principal")
    return found


def _sum(rows: Sequence[Row], name: str) -> int:
    return sum(row[name] for row in rows)


def _counted(lines: Sequence[Row], kind: str, key: str) -> list[Row]:
    """Charges of one meeting, penalties of one period: the first of two laptops counts.

    A booked one is in the books (1310, 1320), so it counts until it is reversed there.
    """
    found, seen = [], set()
    for row in sorted((row for row in lines if row["kind"] == kind), key=_place):
        if row["is_booked"] or row[key] not in seen:
            found.append(row)
        seen.add(row[key])
    return found


def _penalties(lines: Sequence[Row]) -> list[Row]:
    """Penalties as assessed, and with the other sign what was waived of them."""
    assessed = _counted(lines, "penalty", "ref")
    places = {row["ref"]: (row["version"], row["number"]) for row in assessed}
    found = list(assessed)
    for row in lines:
        if row["kind"] == "waived":
            version, number = places.get(row["ref"], (0, 0))
            found.append(row | {"penalty": -row["penalty"], "version": version, "number": number})
    return found


def _by_number(lines: Sequence[Row], version: int) -> list[tuple[int, int]]:
    """Penalties of the schedule in force by number of the instalment."""
    sums: dict[int, int] = {}
    for row in _penalties(lines):
        if row["version"] == version and row["number"]:
            sums[row["number"]] = sums.get(row["number"], 0) + row["penalty"]
    return sorted(sums.items())


def _together(standing: Sequence[Row]) -> str:
    """The first schedule; of a request handed over twice both, payment by payment.

    The days are those of the first: it is one request, and the borrower has one plan.
    """
    if len(standing) < 2:
        return standing[0]["instalments"] if standing else "[]"
    plans = [instalments_of(row["instalments"]) for row in standing]
    rows = []
    for place in range(max(len(plan) for plan in plans)):
        due = [plan[place] for plan in plans if place < len(plan)]
        rows.append(
            Instalment(
                due_on=due[0].due_on,
                principal=sum(one.principal for one in due),
                interest=sum(one.interest for one in due),
            )
        )
    return _encode(rows).decode()


def _schedule(first: Row | None, schedule: Row | None, standing: Sequence[Row]) -> Row:
    if schedule is not None:
        return {
            "schedule": schedule["entry"],
            "version": schedule["version"],
            "instalments": schedule["instalments"],
            "principal_before": schedule["principal_before"],
            "interest_before": schedule["interest_before"],
            "rate_ppm": schedule["rate_ppm"],
            "version_terms": schedule["terms"],
            "version_on": schedule["on_day"],
            "late_before": schedule["late_since"],
        }
    return {
        "schedule": first["entry"] if first else "",
        "version": 1,
        "instalments": _together(standing),
        "principal_before": 0,
        "interest_before": 0,
        "rate_ppm": first["rate_ppm"] if first else 0,
        "version_terms": "",
        "version_on": "",
        "late_before": "",
    }
