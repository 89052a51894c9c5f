"""Laws that hold for every scheme, whatever its terms, members and decisions."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.ledger import is_balanced
from app.core.schemes import find_scheme, schemes
from app.core.schemes.scheme import Played, read_terms, write_terms

KINDS = sorted(schemes())
SIZES = st.one_of(st.integers(1, 30), st.integers(31, 400))
SEEDS = st.integers(0, 2**32)


def played(kind: str, size: int, seed: int) -> Played:
    choose = Random(seed).randrange
    scheme = find_scheme(kind)
    terms = scheme.check(scheme.sample_terms(size, choose))
    return scheme.play(terms, tuple(f"m{number:03}" for number in range(size)), choose)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=25, deadline=None)
@given(size=SIZES, seed=SEEDS)
def test_every_coin_is_kept(kind: str, size: int, seed: int) -> None:
    round_ = played(kind, size, seed)
    assert all(is_balanced(journal) for journal in round_.journals)
    left: Counter[str] = Counter()
    for journal in round_.journals:
        for line in journal:
            left[line.account] += line.minor
    assert not any(left[account] for account in round_.must_be_zero)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=25, deadline=None)
@given(size=SIZES, seed=SEEDS)
def test_nobody_wins_twice_and_no_part_is_negative(kind: str, size: int, seed: int) -> None:
    round_ = played(kind, size, seed)
    tickets = [ticket for _, ticket in round_.wins]
    assert len(tickets) == len(set(tickets))
    assert min(round_.parts, default=0) >= 0
    assert min(round_.paid.values(), default=0) >= 0
    assert min(round_.received.values(), default=0) >= 0


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=25, deadline=None)
@given(size=SIZES, seed=SEEDS)
def test_a_reserve_is_never_negative_and_a_share_out_pays_exactly_the_cash(
    kind: str, size: int, seed: int
) -> None:
    round_ = played(kind, size, seed)
    assert min(round_.reserve, default=0) >= 0
    assert not round_.reserve or round_.reserve[-1] == 0
    before, out, stays = round_.cash
    assert before == out + stays
    assert stays >= 0


@pytest.mark.parametrize("kind", KINDS)
@given(size=SIZES, seed=SEEDS)
@settings(max_examples=10, deadline=None)
def test_terms_survive_their_text(kind: str, size: int, seed: int) -> None:
    scheme = find_scheme(kind)
    terms = scheme.sample_terms(size, Random(seed).randrange)
    assert read_terms(scheme, write_terms(terms)) == terms


def test_an_unknown_scheme_is_refused_by_name() -> None:
    with pytest.raises(Refused) as refusal:
        find_scheme("lottery")
    assert refusal.value.code == "scheme.unknown"
