"""Twelve kinds of work, five faults: what was acknowledged is there, the book opens, the sentence
is right, and trying again works.

Here a few calls of each of the 60 cells. Every call: `python -m tests.faults`; figures in
RESULTS.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.faults.cells import CELLS, WORKS
from tests.faults.family import Family, family, fast_folder
from tests.faults.trials import FAULTS, POWER, Bench, Counted, trials_of

FEW = 2  # trials of each cell; power cuts: so many calls, up to three disks each


@dataclass
class Row:
    """A work whose calls were counted."""

    bench: Bench
    whole: Counted


@pytest.fixture(scope="module")
def forks(compiler: str) -> Iterator[tuple[Path, Family]]:
    """All trials are forks of one process, on a disk that is memory where there is one."""
    with TemporaryDirectory(prefix="faults-", dir=fast_folder()) as name, family(Path(name)) as one:
        yield Path(name), one


@pytest.fixture(scope="module", params=WORKS)
def row(request: pytest.FixtureRequest, forks: tuple[Path, Family]) -> Row:
    bench = Bench(request.param, *forks)
    return Row(bench, bench.counted())


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault != POWER])
def test_what_was_acknowledged_is_there_and_trying_again_works(row: Row, fault: str) -> None:
    trials = trials_of(fault, row.whole, FEW)
    assert len(trials) == FEW
    for outcome in row.bench.run(trials):
        row.bench.prove(outcome)


def test_whatever_a_power_cut_leaves_of_the_disk_holds_what_was_acknowledged(row: Row) -> None:
    cuts = 0
    for cut in row.bench.power_cuts(row.whole.recorded, FEW):
        row.bench.prove_cut(cut)
        cuts += 1
    assert cuts > FEW


def test_the_matrix_is_whole_and_names_tests_that_exist() -> None:
    assert set(CELLS) == {(work, fault) for work in WORKS for fault in FAULTS}
    for tests in CELLS.values():
        for name in tests:
            file, _, test = name.partition("::")
            assert f"def {test}(" in Path(__file__).with_name(file).read_text("utf-8"), name
