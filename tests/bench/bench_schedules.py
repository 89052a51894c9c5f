"""Schedules and payoffs a second on one core; run `python -m tests.bench.bench_schedules`."""

import time
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import partial

from app.core.lending.payoff import payoff
from app.core.lending.running import Running
from app.core.periods import Period, due_dates
from app.core.schedules.build import build
from app.core.schedules.terms import METHODS, Method, Terms

GOAL = 10_000  # schedules of 24 instalments a second
COUNT = 24
START, MONTHS = date(2026, 1, 31), Period("months")


def main() -> None:
    floor = _speed(_floor)
    print(f"{'floor: 24 divisions and a tuple each':40} {floor:10,.0f} /s")
    for method in METHODS:
        _report(method, partial(_plan, method), floor)
    _report("equal_instalment with monthly dates", _dated, floor)
    _report("equal_instalment by days, levelled", _levelled, floor)
    dates = due_dates(START, MONTHS, COUNT)
    terms = [_terms(number, dates) for number in range(100)]
    print(f"{'payoff of a running loan':40} {_speed(partial(_settle, terms)):10,.0f} /s")


def _floor(number: int) -> None:
    """What the arithmetic alone costs: interest of every period, half up, and a row."""
    balance, rows = 1_000_000 + number, []
    for _ in range(COUNT):
        interest = (2 * balance * 15 + 1_000) // 2_000
        balance -= 49_924 - interest
        rows.append((49_924 - interest, interest, balance))


def _plan(method: Method, number: int) -> None:
    rate = {"free": Fraction(0), "upfront": Fraction(1, 100)}.get(method, Fraction(15, 1000))
    build(Terms(principal=1_000_000 + number, rate=rate, method=method, count=COUNT))


def _terms(number: int, dates: tuple[date, ...]) -> Terms:
    return Terms(
        principal=1_000_000 + number,
        rate=Fraction(18, 100),
        is_annual=True,
        method="equal_instalment",
        count=COUNT,
        period=MONTHS,
        start=START,
        dates=dates,
    )


def _dated(number: int) -> None:
    build(_terms(number, due_dates(START, MONTHS, COUNT)))


def _levelled(number: int) -> None:
    build(
        Terms(
            principal=1_000_000 + number,
            rate=Fraction(18, 100),
            is_annual=True,
            method="equal_instalment",
            count=COUNT,
            period=MONTHS,
            start=START,
            dates=due_dates(START, MONTHS, COUNT),
            day_count="act/365",
            remainder="level",
        )
    )


def _settle(terms: list[Terms], number: int) -> None:
    payoff(Running.of(terms[number % len(terms)]), date(2027, 1, 12))


def _report(name: str, work: Callable[[int], None], floor: float) -> None:
    speed = _speed(work)
    print(
        f"{name:40} {speed:10,.0f} /s   {speed / GOAL:5.1f} x goal   "
        f"{floor / speed:5.1f} x the time of the floor"
    )


def _speed(work: Callable[[int], None], rounds: int = 3_000) -> float:
    begin = time.process_time()
    for number in range(rounds):
        work(number)
    return rounds / (time.process_time() - begin)


if __name__ == "__main__":
    main()
