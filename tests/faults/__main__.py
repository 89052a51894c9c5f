"""`python -m tests.faults [WORK ...] [--fault NAME ...] [--few N] [--rough]
                          [--after N] [--ledger FILE]`

Every call and every place of an allocation, or N of each cell. Rough: of the places to which the
same calls of C lead, one, and kills only after a call, not in its middle. What stands in a ledger
is not tried again unless a promise was broken there; `--after` leaves out the first N trials of
each cell, for a run whose ledger is gone. Prints a table by work and fault; exit 1 when
a promise was broken, which is named.
"""

import argparse
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from tests.faults.cells import WORKS
from tests.faults.family import family, fast_folder
from tests.faults.ledger import Count, Ledger, Row
from tests.faults.trials import FAULTS, NO_MEMORY, POWER, Bench, Counted, Trial, trials_of


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("works", nargs="*", default=list(WORKS))
    parser.add_argument("--fault", nargs="*", default=list(FAULTS), choices=FAULTS)
    parser.add_argument("--few", type=int, default=0)
    parser.add_argument("--rough", action="store_true")
    parser.add_argument("--after", type=int, default=0)
    parser.add_argument("--ledger", type=Path)
    chosen = parser.parse_args()
    ledger = Ledger(chosen.ledger)
    broken = 0
    with (
        tempfile.TemporaryDirectory(prefix="faults-", dir=fast_folder()) as name,
        family(Path(name)) as forks,
    ):
        for work in chosen.works:
            bench = Bench(work, Path(name), forks)
            whole = bench.counted(places=NO_MEMORY in chosen.fault)
            for fault in chosen.fault:
                ledger.note(Count(work, fault, whole.count(fault)))
                if fault == POWER:
                    rows = _cuts(bench, whole, chosen.few, ledger)
                else:
                    trials = trials_of(fault, whole, chosen.few, rough=chosen.rough)
                    rows = _trials(bench, trials[chosen.after :], ledger)
                for row in rows:
                    ledger.note(row)
                    if row.broken:
                        broken += 1
                        print(f"BROKEN {row.broken[:700]}", flush=True)
    print(ledger.table())
    return 1 if broken else 0


def _cuts(bench: Bench, whole: Counted, few: int, ledger: Ledger) -> Iterator[Row]:
    for cut in bench.power_cuts(whole.recorded, few):
        row = Row(bench.work, POWER, cut.at, cut.state)
        if not ledger.holds(row):
            yield replace(row, broken=_broken(partial(bench.prove_cut, cut)))


def _trials(bench: Bench, trials: list[Trial], ledger: Ledger) -> Iterator[Row]:
    rows = {
        trial: Row(bench.work, trial.fault, trial.place or trial.at, trial.mode) for trial in trials
    }
    for outcome in bench.run(trial for trial, row in rows.items() if not ledger.holds(row)):
        yield replace(
            rows[outcome.trial],
            words=tuple(word for word in outcome.steps if word not in ("", "ok")),
            died=outcome.died,
            crash=outcome.crash,
            broken=_broken(partial(bench.prove, outcome)),
        )


def _broken(prove: Callable[[], None]) -> str:
    try:
        prove()
    except AssertionError as error:
        return str(error)
    return ""


if __name__ == "__main__":
    raise SystemExit(main())
