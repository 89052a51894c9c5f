"""A short month of a group with a real server: `tests.bench.soak` in small."""

from pathlib import Path

from tests.bench.soak import live_through


def test_a_month_in_small_is_folded_anew_to_the_same_book(tmp_path: Path) -> None:
    month = live_through(tmp_path, facts=300, devices=4, days=3)
    month.check()
    assert month.facts > 300
