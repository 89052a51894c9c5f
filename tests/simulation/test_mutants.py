"""Every planted bug is noticed: what the simulator proves, it really looks at.

The whole table, from seed 0 on: `python -m tests.simulation --kills`.
"""

import pytest

from tests.simulation.mutants import KILLED_BY, NAMES
from tests.simulation.run_many import run_stretch

MORE = 100  # seeds behind the known one: a change of the product may shift who notices first


@pytest.mark.parametrize("name", NAMES)
def test_a_planted_bug_is_noticed(name: str) -> None:
    tally = run_stretch(KILLED_BY.get(name, 0), MORE, name)
    assert tally.broken is not None, f"{name} lives on; see --kills for a seed that notices it"
