"""`python -m tests.simulation --seeds N --first S [--mutant NAME | --kills] [--trouble NAME]`:
exit 1 at the first violation, which names its seed; `--kills` prints how many seeds each planted
fault survives; `--trouble` bends every history to one misfortune of its own ("" none; without it
one history in five has one). `--core`: the light layer, on `--workers` processes; with
`--ledger FILE` it goes on where it was broken off. `--states`: every interleaving of two laptops
and an office."""

import argparse
import time
from pathlib import Path

from tests.simulation.core import epochs, many, states
from tests.simulation.mutants import NAMES
from tests.simulation.run_many import run_many
from tests.simulation.troubles.drawn import KINDS


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=2000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--mutant", choices=NAMES, default="")
    parser.add_argument("--trouble", choices=sorted(KINDS))
    parser.add_argument("--kills", action="store_true")
    parser.add_argument("--core", action="store_true")
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--ledger", type=Path)
    parser.add_argument("--states", action="store_true")
    parser.add_argument("--epochs", action="store_true")
    parser.add_argument("--facts", type=int, default=3)
    parser.add_argument("--without", default="copy,restore,restore image,office copy,revoke")
    chosen = parser.parse_args()
    if chosen.states:
        acts = epochs.ACTS if chosen.epochs else states.ACTS
        without = frozenset(() if chosen.epochs else chosen.without.split(","))
        print(states.explore(chosen.facts, without=without, acts=acts))
        return 0
    if chosen.core and chosen.kills:
        return many.kills(chosen.first, chosen.seeds)
    if chosen.core:
        workers = many.workers_of(chosen.workers)
        return many.explore(chosen.first, chosen.seeds, workers, chosen.ledger)
    if chosen.kills:
        survived = [name for name in NAMES if not _hunt(name, chosen.first, chosen.seeds)]
        print(f"{len(NAMES) - len(survived)} of {len(NAMES)} killed; alive: {survived or 'none'}")
        return 1 if survived else 0
    return _explore(chosen.first, chosen.seeds, chosen.mutant, chosen.trouble)


def _explore(first: int, count: int, mutant: str, trouble: str | None) -> int:
    began = time.monotonic()
    seeds = steps = facts = cases = 0
    for tally in run_many(first, count, mutant, trouble):
        if tally.broken is not None:
            print(f"VIOLATION seed={tally.broken[0]} mutant={mutant or '-'}: {tally.broken[1]}")
            return 1
        seeds, steps = seeds + tally.seeds, steps + tally.steps
        facts, cases = facts + tally.facts, cases + tally.cases
    took = time.monotonic() - began
    print(f"ok: {seeds} seeds, {steps} steps, {facts} facts, {cases} cases, {took:.0f} s")
    return 0


def _hunt(name: str, first: int, count: int) -> bool:
    tried = 0
    for tally in run_many(first, count, name):
        tried += tally.seeds
        if tally.broken is not None:
            print(f"{name:28} seed {tally.broken[0]:5} after {tried:4}: {tally.broken[1][:80]}")
            return True
    print(f"{name:28} ALIVE after {tried} seeds")
    return False


if __name__ == "__main__":
    raise SystemExit(main())
