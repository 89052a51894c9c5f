"""Schedules a second on one core; run `python -m tests.bench.bench_schedules`."""

import time
from collections.abc import Callable
from datetime import date
from fractions import Fraction

from app.core.periods import Period, due_dates
from app.core.schedules.build import build
from app.core.schedules.terms import Method, Terms

GOAL = 10_000  # schedules of 24 instalments a second
COUNT = 24
METHODS: tuple[Method, ...] = ("equal_instalment", "equal_principal", "flat", "bullet", "free")


def main() -> None:
    for method in METHODS:
        _report(method, lambda number, method=method: _terms(number, method))
    _report("equal_instalment with monthly dates", _dated)


def _terms(number: int, method: Method) -> Terms:
    rate = Fraction(0) if method == "free" else Fraction(15, 1000)
    return Terms(principal=1_000_000 + number, rate=rate, method=method, count=COUNT)


def _dated(number: int) -> Terms:
    start, period = date(2026, 1, 31), Period("months")
    return Terms(
        principal=1_000_000 + number,
        rate=Fraction(18, 100),
        is_annual=True,
        method="equal_instalment",
        count=COUNT,
        period=period,
        start=start,
        dates=due_dates(start, period, COUNT),
    )


def _report(name: str, terms: Callable[[int], Terms], rounds: int = 5_000) -> None:
    begin = time.process_time()
    for number in range(rounds):
        build(terms(number))
    speed = rounds / (time.process_time() - begin)
    print(f"{name:40} {speed:10,.0f} schedules/s   {speed / GOAL:5.1f} x goal")


if __name__ == "__main__":
    main()
