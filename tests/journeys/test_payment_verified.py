"""A payment from the table to the chip: typed offline, pushed, verified by M-Pesa, pulled."""

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.payments import conclusion
from app.core.providers.findings import Evidence, Finding, State
from app.features.payments.screen import PaymentsScreen
from app.operations import payments
from app.operations.contributions import How
from app.operations.payment_requests import ask_for_payment
from app.projections import balances, payment_table, sheet
from app.sync.connection import Connection, server_of
from app.sync.engine import Engine
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.sync.prompts import ring
from tests.helpers.group import Group, vsla_rules
from tests.helpers.provider_process import SimulatorProcess, server_with_relay
from tests.helpers.session import AtOnce, screen_session
from tests.sync_server.server_process import ServerProcess

MPESA = How(method="mpesa", code="UKL5B7R9KD")
RULES = vsla_rules(share_value=20_000, welfare=10_000, turn=30_000)


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    group = Group(tmp_path, rules=RULES)
    yield group
    group.close()


@pytest.fixture
def simulator() -> Iterator[SimulatorProcess]:
    simulator = SimulatorProcess()
    yield simulator
    simulator.stop()


@pytest.fixture
def server(tmp_path: Path, group: Group, simulator: SimulatorProcess) -> Iterator[ServerProcess]:
    server = server_with_relay(tmp_path / "server", group.book.group.id, simulator)
    yield server
    server.stop()


@pytest.fixture
def engine(group: Group, server: ServerProcess) -> Iterator[Engine]:
    link = server_of(group.book, Connection(url=server.url), wall_ms=group.clock)
    engine = Engine(group.book, link, wall_ms=group.clock)
    yield engine
    engine.close()


def sync_until(engine: Engine, holds: Callable[[], bool]) -> None:
    """Sync until it holds; the relay works on its own, and a busy machine takes its time."""
    ends = time.monotonic() + 90
    while not holds() and time.monotonic() < ends:
        result = engine.run_once()
        assert result.problem is None, result.problem
        time.sleep(0.1)


def chips(group: Group) -> dict[str, str]:
    """What the page says about each payment, by name."""
    session = screen_session("en", group.book)
    session.tasks = AtOnce()
    session.actor = group.book.group.founder
    screen = PaymentsScreen(session)
    screen.set_active(True)
    lines = screen.table.lines_model.lines
    names = (re.split(" meeting| asked on", line.cells[0].text)[0] for line in lines)
    found = {name: line.cells[2].text for name, line in zip(names, lines, strict=True)}
    screen.deleteLater()
    return found


def test_a_payment_typed_offline_gets_its_chip(
    qapp: object, group: Group, simulator: SimulatorProcess, engine: Engine
) -> None:
    meeting = group.open_meeting()
    group.pay(meeting, 4, MPESA, shares=60_000, welfare=10_000, turn=30_000)
    group.pay(meeting, 5, replace(MPESA, code="UKL7D4Z1QH"), shares=40_000)
    group.pay(meeting, 6, replace(MPESA, code="UKL4Q8T2XM"), shares=20_000)
    assert set(chips(group).values()) == {"Written"}

    simulator.pay("UKL5B7R9KD", "1000.00", "CAROLINE W NAFULA")  # with a confirmation
    simulator.script(lost=True)
    simulator.pay("UKL4Q8T2XM", "150.00", "HELLEN CHEBET")  # found by asking, too little
    simulator.script(lost=False)
    simulator.pay("UKL7D4Z1OH", "400.00", "PETER OCHIENG")  # the book has a Q for the O

    move_to_server(group.book, engine.server, on_step=unwatched, cancel=False)
    wanted = {
        "Caroline Nafula": "Checked",
        "Hellen Chebet": "50 less came",
        "Peter Ochieng": "Code mistyped?",
    }
    sync_until(engine, lambda: chips(group) == wanted)
    assert chips(group) == wanted
    assert group.read(balances.balance_of, "1200", "KES") == 100_000
    assert group.read(balances.balance_of, "1210", "KES") == 60_000


def test_what_the_hub_had_settled_is_not_settled_again_by_the_server(
    qapp: object, group: Group, simulator: SimulatorProcess, engine: Engine
) -> None:
    meeting = group.open_meeting()
    group.pay(meeting, 4, MPESA, shares=60_000, welfare=10_000, turn=30_000)
    group.pay(meeting, 6, replace(MPESA, code="UKL4Q8T2XM"), shares=20_000)
    conclude(group, MPESA.code, State.VERIFIED)
    conclude(group, "UKL4Q8T2XM", State.MISMATCH)
    assert group.read(balances.balance_of, "1200", "KES") == 100_000

    move_to_server(group.book, engine.server, on_step=unwatched, cancel=False)
    simulator.pay("UKL5B7R9KD", "1000.00", "CAROLINE W NAFULA")
    group.pay(meeting, 5, replace(MPESA, code="UKL7D4Z1QH"), shares=40_000)
    simulator.pay("UKL7D4Z1QH", "400.00", "PETER OCHIENG")
    sync_until(engine, lambda: chips(group)["Peter Ochieng"] == "Checked")
    shown = chips(group)
    assert (shown["Peter Ochieng"], shown["Caroline Nafula"]) == ("Checked", "Checked")
    assert shown["Hellen Chebet"].endswith("came")  # the hub's word stands: nothing newer came
    assert group.read(balances.balance_of, "1200", "KES") == 140_000


def test_a_payment_asked_for_on_the_phone_is_paid_written_and_checked(
    qapp: object, group: Group, simulator: SimulatorProcess, engine: Engine
) -> None:
    group.open_meeting()
    move_to_server(group.book, engine.server, on_step=unwatched, cancel=False)
    simulator.script(phones={"254720123915": "1032"})  # cancels; everybody else pays
    caroline, peter = group.no(4), group.no(5)
    refused = group.write(ask_for_payment, member=caroline, minor=60_000)
    taken = group.write(ask_for_payment, member=peter, minor=40_000)
    assert chips(group) == {"Caroline Nafula": "Asked", "Peter Ochieng": "Asked"}
    for request, phone in ((refused, "0720 123 915"), (taken, "0720 123 916")):
        ring(engine, request, phone, lambda result: None)
    sync_until(engine, lambda: "Cancelled" in chips(group).values() and bool(loose(group)))
    assert chips(group)["Caroline Nafula"] == "Cancelled"
    (row,) = loose(group)
    assert row.came is not None
    assert (row.suggested, row.came.amount) == (peter, 40_000)

    group.write(payments.write_unlisted, code=row.came.code, member=peter)
    sync_until(engine, lambda: chips(group).get("Peter Ochieng") == "Checked")
    assert chips(group)["Peter Ochieng"] == "Checked"
    assert group.read(balances.balance_of, "1200", "KES") == 40_000


def loose(group: Group) -> list[payment_table.PaymentRow]:
    """What came and is in no book."""
    rows = group.read(payment_table.payment_table, is_hub=False).rows
    return [row for row in rows if row.state == "unlisted"]


def conclude(group: Group, code: str, state: State) -> None:
    """The hub reads in a statement what became of a payment."""
    (paid,) = group.read(sheet.code_users, code)
    minor = paid.electronic_minor - (5_000 if state is State.MISMATCH else 0)
    finding = Finding(
        payment=paid.payment,
        provider="mpesa",
        code=code,
        state=state,
        evidence=Evidence.QUERY,
        minor=minor,
        currency="KES",
    )
    group.book.conclude([conclusion(finding, written=paid.electronic_minor, settled=0)])
