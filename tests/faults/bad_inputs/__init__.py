"""Bad inputs of spec/reliability.md section 4, and the tests that show what becomes of each.

A value is one or more "file::test" below `tests/`, or a reason why there is none, which begins
with "open:" (a promise nobody keeps yet) or "none:" (nothing of this release takes such input).
`pytest -k B17` runs the tests of row B17 (`tests/conftest.py` gives them that keyword).
"""

from tests.faults.bad_inputs.files import CLOCK_AND_CALENDAR, FILES
from tests.faults.bad_inputs.money import BUSINESS, MONEY, PAYMENTS
from tests.faults.bad_inputs.network import KEYS, SYNC
from tests.faults.bad_inputs.shape import Catalogue
from tests.faults.bad_inputs.words import ARCHIVES, IMPORTS, TEXT

PARTS = (
    FILES, CLOCK_AND_CALENDAR, MONEY, ARCHIVES, IMPORTS, TEXT, BUSINESS, PAYMENTS, SYNC, KEYS
)  # fmt: skip
CATALOGUE: Catalogue = {row: shown for part in PARTS for row, shown in part.items()}


def rows_of(test: str) -> set[str]:
    """The rows that "file::test" below `tests/` belongs to."""
    return _ROWS.get(test, set()) | _ROWS.get(f"{test.partition('::')[0]}::*", set())


def _by_test() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row, shown in CATALOGUE.items():
        for name in shown if isinstance(shown, tuple) else ():
            found.setdefault(name, set()).add(row)
    return found


_ROWS = _by_test()
