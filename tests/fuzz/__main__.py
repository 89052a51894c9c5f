"""`python -m tests.fuzz --inputs 1000000 --seed N [--target NAME ...] [--done FILE]`

Prints a table by target; exit 1 when an input failed, which is named by target, seed and number.
`--done` notes finished stretches in a file: the same command goes on behind them.
`--show TARGET NUMBER` writes one input to standard output.
"""

import argparse
import json
import sys
import time
from collections import defaultdict
from pathlib import Path

from tests.fuzz.running import Stretch, Tally, run_all, stretches_of
from tests.fuzz.target import input_of
from tests.fuzz.targets import all_targets, target_named


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", nargs="*", default=[])
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--done", type=Path)
    parser.add_argument("--show", nargs=2, metavar=("TARGET", "NUMBER"))
    chosen = parser.parse_args()
    if chosen.show:
        name, number = chosen.show
        sys.stdout.buffer.write(input_of(target_named(name), chosen.seed, int(number)))
        return 0
    began = time.monotonic()
    tallies: dict[str, Tally] = defaultdict(Tally)
    finished = _finished(chosen.done, chosen.seed, tallies)
    parts = [part for part in stretches_of(chosen.inputs, chosen.target) if part not in finished]
    for part, tally in run_all(parts, chosen.seed, workers=chosen.workers):
        tallies[part.target].add(tally)
        for number, failure in tally.failures:
            print(f"FAILED {part.target} seed={chosen.seed} number={number}: {failure}", flush=True)
        _note(chosen.done, chosen.seed, part, tally)
    _print_table(tallies)
    print(f"{sum(one.inputs for one in tallies.values())} inputs, {time.monotonic() - began:.0f} s")
    return 1 if any(one.failures for one in tallies.values()) else 0


def _finished(done: Path | None, seed: int, tallies: dict[str, Tally]) -> set[Stretch]:
    found = set()
    if done is not None and done.exists():
        for line in done.read_text().splitlines():
            told = json.loads(line)
            if told["seed"] == seed:
                found.add(Stretch(*told["part"]))
                one = Tally(told["inputs"], told["taken"], told["refused"])
                one.codes.update(told["codes"])
                one.slowest, one.seconds = told["slowest"], told["seconds"]
                one.failures = [tuple(failure) for failure in told["failures"]]
                tallies[told["part"][0]].add(one)
    return found


def _note(done: Path | None, seed: int, part: Stretch, tally: Tally) -> None:
    if done is not None:
        told = {"seed": seed, "part": part, **vars(tally)}
        with done.open("a") as file:
            file.write(json.dumps(told) + "\n")


def _print_table(tallies: dict[str, Tally]) -> None:
    print("| Target | Inputs | Taken | Refused | Codes | Slowest ms | CPU s | Failed |")
    print("|---|---|---|---|---|---|---|---|")
    for target in all_targets():
        one = tallies.get(target.name)
        if one is not None:
            print(
                f"| {target.name} | {one.inputs} | {one.taken} | {one.refused} | {len(one.codes)} "
                f"| {one.slowest * 1000:.0f} | {one.seconds:.0f} | {len(one.failures)} |"
            )


if __name__ == "__main__":
    raise SystemExit(main())
