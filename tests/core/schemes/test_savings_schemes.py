"""Terms of the savings schemes: what cannot be run is refused with the nearest that can."""

from datetime import date
from random import Random
from typing import Any

import msgspec
import pytest

from app.core import accounts as a
from app.core.errors import Refused
from app.core.pools.series import Dated
from app.core.schemes import find_scheme
from app.core.schemes.moneypool import MoneypoolTerms, due_of
from app.core.schemes.shg import corpus_of
from app.core.schemes.vsla import VslaTerms

WRONG: list[tuple[str, dict[str, Any], str, Any]] = [
    ("vsla", {"share_value": 0}, "scheme.number", 1),
    ("vsla", {"shares_max": 11}, "scheme.number", 10),
    ("vsla", {"charge_ppm": 1_000_001}, "scheme.number", 1_000_000),
    ("vsla", {"mode": "lottery"}, "scheme.word", None),
    ("asca", {"contribution": 0}, "scheme.number", 1),
    ("asca", {"given_ppm": -1}, "scheme.number", 0),
    ("asca", {"method": "declining"}, "scheme.word", None),
    ("shg", {"savings": 0}, "scheme.number", 1),
    ("shg", {"surplus": "party"}, "scheme.word", None),
    ("moneypool", {"share_value": ()}, "series.empty", None),
    ("moneypool", {"duty_day": 32}, "scheme.number", 31),
    ("moneypool", {"interval": "years"}, "scheme.word", None),
]


@pytest.mark.parametrize(("kind", "change", "code", "allowed"), WRONG)
def test_terms_that_cannot_be_run_are_refused_with_the_field(
    kind: str, change: dict[str, Any], code: str, allowed: int | None
) -> None:
    scheme = find_scheme(kind)
    terms = msgspec.structs.replace(scheme.sample_terms(10, Random(1).randrange), **change)
    with pytest.raises(Refused) as refusal:
        scheme.check(terms)
    assert refusal.value.code == code
    assert refusal.value.values["field"] == next(iter(change))
    assert refusal.value.values.get("allowed") == allowed


def test_a_cycle_ends_with_nothing_but_what_the_cash_unit_leaves() -> None:
    scheme = find_scheme("vsla")
    terms = VslaTerms(share_value=2_000, cash_unit=50, social=500, social_at_end="split")
    played = scheme.play(terms, [f"m{number:02}" for number in range(25)], Random(7).randrange)
    left: dict[str, int] = {}
    for journal in played.journals:
        for line in journal:
            left[line.account] = left.get(line.account, 0) + line.minor
    before, out, stays = played.cash
    assert before == out + stays
    kept = {a.CASH_LOAN: stays, a.KEPT_ROUNDING: -stays}
    assert {account: minor for account, minor in left.items() if minor} == (kept if stays else {})


def test_a_member_of_a_moneypool_pays_shares_times_value_of_the_day() -> None:
    terms = MoneypoolTerms(
        share_value=(
            Dated(from_on=date(2025, 1, 1), value=500_000),
            Dated(from_on=date(2025, 7, 1), value=700_000),
        ),
        shares=(
            (
                "sara",
                (
                    Dated(from_on=date(2025, 1, 1), value=3),
                    Dated(from_on=date(2025, 4, 1), value=4),
                ),
            ),
        ),
    )
    year = [date(2025, month, 1) for month in range(1, 13)]
    assert sum(due_of(terms, "sara", day) for day in year) == 27_300_000
    assert due_of(terms, "reza", date(2025, 8, 1)) == 700_000


def test_who_leaves_a_self_help_group_has_a_part_of_the_corpus() -> None:
    assert corpus_of(12_000, 120_000, 9_999) == 999
    assert corpus_of(12_000, 120_000, -5) == 0
    assert corpus_of(0, 0, 500) == 0
