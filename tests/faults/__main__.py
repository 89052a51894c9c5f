"""`python -m tests.faults [WORK ...] [--fault NAME ...] [--few N]`: every call, or N of each cell.

Prints a table by work and fault; exit 1 when a promise was broken, which is named.
"""

import argparse
import tempfile
from collections import Counter
from pathlib import Path

from tests.faults import faulty
from tests.faults.all_works import WORKS
from tests.faults.trials import FAULTS, POWER, Bench, Outcome, trials_of


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("works", nargs="*", default=list(WORKS))
    parser.add_argument("--fault", nargs="*", default=list(FAULTS), choices=FAULTS)
    parser.add_argument("--few", type=int, default=0)
    chosen = parser.parse_args()
    broken = 0
    print("| Work | Fault | Trials of | Died | Refused | Broken |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        library = faulty.build(Path(name))
        for work in chosen.works:
            bench = Bench(work, Path(name), library)
            whole, recorded = bench.counted()
            for fault in chosen.fault:
                broken += _cell(bench, fault, whole, recorded, chosen.few)
    return 1 if broken else 0


def _cell(bench: Bench, fault: str, whole: Outcome, recorded: Outcome, few: int) -> int:
    broken: list[str] = []
    codes: Counter[str] = Counter()
    tried = died = 0
    if fault == POWER:
        of = whole.calls
        for at, folder, promised in bench.power_cuts(recorded, few):
            tried += 1
            try:
                bench.prove_cut(at, folder, promised)
            except AssertionError as error:
                broken.append(str(error))
    else:
        of = whole.blocks if fault == "memory" else whole.calls
        for outcome in bench.run_all(trials_of(fault, whole, few)):
            tried += 1
            died += outcome.died
            codes.update(word for word in outcome.steps if word not in ("", "ok"))
            try:
                bench.prove(outcome)
            except AssertionError as error:
                broken.append(str(error))
    said = ", ".join(f"{code} {count}" for code, count in codes.most_common())
    print(
        f"| {bench.work} | {fault} | {tried} of {of} | {died} | {said} | {len(broken)} |",
        flush=True,
    )
    for line in broken:
        print(f"BROKEN {line[:700]}", flush=True)
    return len(broken)


if __name__ == "__main__":
    raise SystemExit(main())
