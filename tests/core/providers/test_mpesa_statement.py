"""Statements of M-Pesa's portal: what came, what went back, what is refused."""

import csv
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.providers.findings import Evidence, Status
from app.core.providers.mpesa.statement import Statement, is_statement, read_statement
from tests.helpers.shared import shared

HEAD = (
    "Receipt No.,Completion Time,Initiation Time,Details,Transaction Status,Paid In,Withdrawn,"
    "Balance,Balance Confirmed,Reason Type,Other Party Info,Linked Transaction ID,A/C No."
).split(",")


def rows_of(name: str, delimiter: str = ",") -> list[list[str]]:
    text = shared(f"payloads/bank/mpesa/{name}.csv").read_text("utf-8-sig")
    return [row for row in csv.reader(text.splitlines(), delimiter=delimiter) if any(row)]


def with_row(**cells: str) -> list[Sequence[str]]:
    usual = {
        "Receipt No.": "UE40000001",
        "Completion Time": "04-05-2026 09:11:00",
        "Transaction Status": "Completed",
        "Paid In": "1,000.00",
        "Other Party Info": "254712***678 - AMINA A",
    }
    values = usual | {name.replace("_", " "): value for name, value in cells.items()}
    return [["Short Code", "600999"], HEAD, [values.get(name, "") for name in HEAD]]


def test_payments_are_read_and_charges_and_payments_out_are_not() -> None:
    found = read_statement(rows_of("org_portal_export"))
    assert found.account == "600999"
    paid, failed = sorted(found.seen, key=lambda one: one.code)
    assert (paid.code, paid.minor, paid.status) == ("UE40000001", 100_000, Status.COMPLETED)
    assert (paid.payer, paid.completed_at) == (
        "254712***678 - AMINA A",
        "2026-05-04T09:11:00+03:00",
    )
    assert (failed.code, failed.status) == ("UE40000003", Status.FAILED)
    assert {one.evidence for one in found.seen} == {Evidence.STATEMENT}


def test_iso_dates_are_read_too() -> None:
    (paid,) = read_statement(rows_of("org_portal_export_iso_dates")).seen
    assert (paid.minor, paid.completed_at) == (100_000, "2026-05-04T09:11:00+03:00")


def test_what_a_spreadsheet_wrote_anew_is_refused_with_its_line() -> None:
    rows = rows_of("org_portal_export_spreadsheet_resaved", ";")
    with pytest.raises(Refused) as refused:
        read_statement(rows)
    assert (refused.value.code, refused.value.values) == ("statement.changed", {"line": 2})


def test_the_statement_of_a_persons_phone_is_refused() -> None:
    rows = rows_of("personal_statement")
    assert is_statement(rows)
    with pytest.raises(Refused, match=r"statement\.of_a_person"):
        read_statement(rows)


def test_a_reversal_stands_under_the_receipt_with_which_the_money_had_come() -> None:
    rows = with_row()
    back = dict.fromkeys(HEAD, "") | {
        "Receipt No.": "UE50000009",
        "Completion Time": "05-05-2026 10:00:00",
        "Transaction Status": "Completed",
        "Withdrawn": "-1,000.00",
        "Reason Type": "Pay Utility Reversal",
        "Linked Transaction ID": "UE40000001",
    }
    for order in ([*rows, list(back.values())], [*rows[:2], list(back.values()), rows[2]]):
        (seen,) = read_statement(order).seen
        assert (seen.code, seen.status, seen.minor) == ("UE40000001", Status.REVERSED, 100_000)


@pytest.mark.parametrize(
    "cells",
    [
        {"Completion_Time": "4/5/2026 9:11"},
        {"Completion_Time": "46146.38"},
        {"Paid_In": "1 000,00"},
        {"Paid_In": "1.000,00"},
        {"Paid_In": "1,00"},
        {"Paid_In": "1E+3"},
        {"Paid_In": "=1000"},
    ],
)
def test_nothing_is_guessed(cells: dict[str, str]) -> None:
    with pytest.raises(Refused, match=r"statement\.changed"):
        read_statement(with_row(**cells))


def test_another_table_is_no_statement() -> None:
    assert not is_statement([["meeting", "date", "member"], ["1", "2026-03-28", "9"]])
    with pytest.raises(Refused, match=r"statement\.no_head"):
        read_statement([["a"], ["b"]])


@given(st.lists(st.lists(st.text(max_size=12), max_size=14), max_size=6))
def test_whatever_stands_in_a_file_is_read_or_refused(cells: list[list[str]]) -> None:
    try:
        assert isinstance(read_statement([HEAD, *cells]), Statement)
    except Refused as refused:
        assert refused.code == "statement.changed"
