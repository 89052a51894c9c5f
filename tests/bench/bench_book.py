"""What a big book costs: entry, opening, statement, balances, rebuild, each beside its floor.

    python -m tests.bench.bench_book [EVENTS ...] [--rebuild]

Books are made once (`tests.bench.big_book`, minutes for a million). Wall milliseconds are medians;
the last column is the ratio to the floor measured in the same run on the same file.
"""

import argparse
import gc
import shutil
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from app.book.book import Book
from app.book.folding import Folder
from app.book.rebuild import bring_up_to_date
from app.projections import all_projections, balances, journal
from app.projections.home import home
from app.projections.passbook import passbook
from app.system.clock import wall_ms
from tests.bench.big_book import big_book, payment
from tests.helpers.small_book import KeysInFile

RUNS = 20


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure a big book.")
    parser.add_argument("events", type=int, nargs="*", default=[1_000, 100_000])
    parser.add_argument("--rebuild", action="store_true", help="fold everything again, too")
    asked = parser.parse_args()
    gc.disable()  # as in the desktop, which collects when its event loop has nothing else to do
    for events in asked.events:
        path, _ = big_book(events)
        with tempfile.TemporaryDirectory(dir=path.parent) as name:
            folder = Path(name)
            for file in path.parent.glob(f"{path.stem}.*"):
                shutil.copy(file, folder)
            _measure(folder / path.name, KeysInFile(folder), events, is_rebuilt=asked.rebuild)


def _measure(path: Path, keys: KeysInFile, events: int, *, is_rebuilt: bool) -> None:
    began = perf_counter()
    book = Book.open(path, keys, wall_ms=wall_ms)
    opened = (perf_counter() - began) * 1000
    print(f"\n{events} facts, {path.stat().st_size / 2**20:.0f} MB; opened in {opened:.0f} ms")
    members, meeting = book.read(_newest_page)
    member = members[0]
    entries, commits = [], []
    for payer in members[:RUNS]:  # in turn, so that both meet the same machine
        entries.append(_once(partial(book.write, _entry(meeting, payer))))
        commits.append(_once(lambda: _bare_commit(book)))
    _row("entry", entries, commits, 2)
    _compare(book, "balance", _balance(member), _raw_balance(member), 2)
    _compare(book, "statement", _statement(member), _raw_statement(member), 2)
    _compare(book, "trial balance", balances.trial_balance, _raw_trial, 1.5)
    _compare(book, "home", _home(book), None, None)
    _compare(book, "passbook", lambda conn: passbook(conn, member, currency="KES"), None, None)
    if is_rebuilt:
        _rebuild(book)
    book.close()


def _rebuild(book: Book) -> None:
    with book.database.writing() as conn:
        conn.exec_driver_sql("UPDATE projection_state SET version = -1")
    before, size = book.roots(), book.cursor()[1]
    began = process_time()
    bring_up_to_date(book.database, Folder(all_projections()), None)
    took = process_time() - began
    assert book.roots() == before
    print(f"rebuild: {took:.1f} CPU s, {size / took:.0f} facts/s  goal: 50000 facts/s")


def _newest_page(reading: Any) -> tuple[list[str], str]:
    """All members, and the meeting that runs."""
    ask = reading.conn.exec_driver_sql
    members = ask("SELECT DISTINCT sub FROM sub_balance WHERE account = '3010'").scalars().all()
    sql = "SELECT meeting FROM meeting WHERE state = 'open' ORDER BY no DESC LIMIT 1"
    return list(members), ask(sql).scalar_one()


def _entry(meeting: str, member: str) -> Callable[[Any], Any]:
    return lambda tx: tx.append(payment(meeting, member, "2026-11-21"))


def _bare_commit(book: Book) -> None:
    """One row of the size of a fact, durable."""
    with book.database.writing() as conn:
        conn.exec_driver_sql("CREATE TABLE IF NOT EXISTS floor (body BLOB) STRICT")
        conn.exec_driver_sql("INSERT INTO floor VALUES (randomblob(1300))")


def _balance(member: str) -> Callable[[Any], Any]:
    return lambda conn: balances.balance_of(conn, "3010", "KES", member)


def _raw_balance(member: str) -> Callable[[Any], Any]:
    sql = "SELECT minor FROM sub_balance WHERE account = '3010' AND sub = ? AND currency = 'KES'"
    return lambda conn: conn.connection.cursor().execute(sql, (member,)).fetchone()


def _statement(member: str) -> Callable[[Any], Any]:
    return lambda conn: list(journal.statement(conn, "3010", member))


def _raw_statement(member: str) -> Callable[[Any], Any]:
    sql = (
        "SELECT l.position, l.minor, l.currency, e.event_id, e.type, e.on_day, e.meeting, "
        "e.reverses, e.reversed_by FROM journal_line l JOIN journal_entry e "
        "ON e.position = l.position WHERE l.account = '3010' AND l.sub = ? "
        "ORDER BY l.position, l.line"
    )
    return lambda conn: conn.connection.cursor().execute(sql, (member,)).fetchall()


def _raw_trial(conn: Any) -> Any:
    sql = "SELECT * FROM account_balance ORDER BY account, currency"
    return conn.connection.cursor().execute(sql).fetchall()


def _home(book: Book) -> Callable[[Any], Any]:
    return lambda conn: home(conn, currency="KES", today="2026-11-21")


def _compare(
    book: Book,
    name: str,
    work: Callable[[Any], Any],
    floor: Callable[[Any], Any] | None,
    goal: float | None,
) -> None:
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(RUNS):
        ours.append(_once(partial(book.read, partial(_ask, work))))
        if floor is not None:
            bare.append(_once(partial(book.read, partial(_ask, floor))))
    _row(name, ours, bare, goal)


def _ask(query: Callable[[Any], Any], reading: Any) -> Any:
    return query(reading.conn)


def _row(name: str, ours: list[float], bare: list[float], goal: float | None) -> None:
    took = statistics.median(ours)
    if not bare or goal is None:
        print(f"{name}: {took:.2f} ms")
        return
    floor = statistics.median(bare)
    verdict = "ok" if took <= goal * floor else "over"
    ratio = took / floor
    print(f"{name}: {took:.2f} ms, floor {floor:.2f} ms, ratio {ratio:.2f}  goal {goal}  {verdict}")


def _once(work: Callable[[], Any]) -> float:
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
