"""An entry of a lost branch may be written again behind its reversal: it is taken back already."""

from collections.abc import Callable

import pytest

from app.core.events.envelope import Frame
from tests.core.test_late_answers import paid_out
from tests.core.test_rules import Table, cases_of, reversal
from tests.helpers.laptops import Laptop

ENTRIES: dict[str, tuple[Callable[[Laptop], Frame], Callable[[Laptop], Frame], str]] = {
    "the same payment": (
        lambda laptop: laptop.paid("ali", 1000),
        lambda laptop: laptop.paid("ali", 1000),
        "same_payment",
    ),
    "one code for two": (
        lambda laptop: laptop.paid("ali", 1000, code="UKL5B7R9KD"),
        lambda laptop: laptop.paid("zawadi", 1000, code="UKL5B7R9KD"),
        "code_twice",
    ),
    "one pot": (
        lambda laptop: paid_out(laptop, 1000),
        lambda laptop: paid_out(laptop, 1000),
        "turn_twice",
    ),
}


@pytest.mark.parametrize("name", ENTRIES)
@pytest.mark.parametrize("is_taken_back", [False, True])
def test_nobody_is_asked_about_an_entry_that_was_taken_back_before_it_came(
    name: str, is_taken_back: bool
) -> None:
    table = Table()
    write, write_later, kind = ENTRIES[name]
    first = write(table.asha)
    if is_taken_back:
        table.push(table.juma.seal(reversal(first)))
    assert not cases_of(table.push(first))
    asked = cases_of(table.push(write_later(table.juma)))
    assert [case.kind for case in asked] == ([] if is_taken_back else [kind])
