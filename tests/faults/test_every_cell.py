"""Eight kinds of work, five faults: what was acknowledged is there, the book opens, the sentence is
right, and trying again works.

Here a few calls of each of the 40 cells. Every call: `python -m tests.faults`; figures in
RESULTS.md.
"""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults import faulty
from tests.faults.all_works import WORKS
from tests.faults.cells import CELLS
from tests.faults.trials import FAULTS, POWER, Bench, Outcome, trials_of

FEW = 3  # trials of each cell; power cuts: so many calls, three disks each


@dataclass
class Row:
    """A work after its trials."""

    bench: Bench
    recorded: Outcome
    outcomes: list[Outcome]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("gcc") is None or sys.platform != "linux":
        pytest.skip("needs gcc and Linux to make file calls fail")
    return faulty.build(tmp_path_factory.mktemp("faulty"))


@pytest.fixture(scope="module", params=WORKS)
def row(
    request: pytest.FixtureRequest, library: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Row]:
    """One work: all its trials in one process, so that it is loaded once."""
    folder = tmp_path_factory.mktemp("work")
    bench = Bench(request.param, folder, library)
    whole, recorded = bench.counted()
    trials = [one for fault in FAULTS if fault != POWER for one in trials_of(fault, whole, FEW)]
    yield Row(bench, recorded, bench.run(trials))
    shutil.rmtree(folder)


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault != POWER])
def test_what_was_acknowledged_is_there_and_trying_again_works(row: Row, fault: str) -> None:
    met = [outcome for outcome in row.outcomes if outcome.trial.fault == fault]
    assert len(met) >= FEW
    for outcome in met:
        row.bench.prove(outcome)


def test_whatever_a_power_cut_leaves_of_the_disk_holds_what_was_acknowledged(row: Row) -> None:
    cuts = list(_proved_cuts(row))
    assert len(cuts) >= 3 * FEW


def test_the_matrix_is_whole_and_names_tests_that_exist() -> None:
    assert set(CELLS) == {(work, fault) for work in WORKS for fault in FAULTS}
    for tests in CELLS.values():
        for name in tests:
            file, _, test = name.partition("::")
            assert f"def {test}(" in Path(__file__).with_name(file).read_text("utf-8"), name


def _proved_cuts(row: Row) -> Iterator[int]:
    for at, folder, promised in row.bench.power_cuts(row.recorded, FEW):
        row.bench.prove_cut(at, folder, promised)
        yield at
