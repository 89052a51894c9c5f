"""A disputed entry stays valid, is read out until it is settled, and is taken back by a vote."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.expected import Amounts
from app.core.governance.documents import Agreed, NotAgreed
from app.documents.from_book.minutes import text_of
from app.documents.options import Options
from app.operations import corrections, motions
from app.operations.collecting import TypedRow, write_rows
from app.operations.disputes import dispute_entry, settle_dispute
from app.operations.fines import impose_fine
from app.projections import dues
from app.projections.entries import find_entry
from app.projections.open_disputes import dispute_of, open_disputes
from app.projections.passbook import passbook
from tests.helpers.group import Group


class At(NamedTuple):
    """A group without limits, at its second meeting; `fine` is member 7's of the first."""

    group: Group
    first: str
    meeting: str
    fine: str


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[At]:
    group = Group(tmp_path_factory.mktemp("disputes"))
    first = group.open_meeting()
    fine = group.write(impose_fine, meeting=first, member=group.no(7), reason="phone", minor=50)
    group.pay(first, 7, shares=400)
    group.close_meeting(first)
    yield At(group, first, group.open_meeting("2026-12-05"), fine)
    group.close()


def minutes(at: At, meeting: str, language: str = "en") -> str:
    options = Options(now_ms=0, lang=language)
    return at.group.book.read(lambda reading: text_of(reading, meeting, options))


def pages_marked(at: At) -> list[str]:
    book = at.group.read(passbook, at.group.no(7), currency="KES")
    return [line.meeting for line in book.lines if line.is_disputed]


def test_a_fine_that_is_disputed_stays_owed_and_is_read_out_until_it_is_settled(at: At) -> None:
    group, member = at.group, at.group.no(7)
    before = group.read(dues.fines_at, at.first)
    group.write(dispute_entry, entry=at.fine, member=member, words="My phone was off")
    assert group.read(dues.fines_at, at.first) == before
    assert "My phone was off" in minutes(at, at.meeting)
    assert "My phone was off" not in minutes(at, at.first)  # that was before
    assert pages_marked(at) == [at.first]
    with pytest.raises(Refused, match=r"dispute\.stands"):
        group.write(dispute_entry, entry=at.fine, member=member, words="Again")
    group.write(settle_dispute, entry=at.fine, words="The chair heard it")
    assert group.read(open_disputes) == () and pages_marked(at) == []
    said = minutes(at, at.meeting)
    assert "The chair heard it" in said and "My phone was off" not in said
    with pytest.raises(Refused, match=r"dispute\.none"):
        group.write(settle_dispute, entry=at.fine, words="Twice")


@pytest.mark.parametrize("words", ["", "  ", "x" * 301])
def test_a_dispute_is_said_in_words(at: At, words: str) -> None:
    with pytest.raises(Refused, match=r"dispute\.no_words"):
        at.group.write(dispute_entry, entry=at.fine, member=at.group.no(7), words=words)


def test_a_dispute_is_not_disputed_and_a_settled_one_stays(at: At) -> None:
    group, member = at.group, at.group.no(8)
    entry = group.pay(at.meeting, 8, shares=200)
    said = group.write(dispute_entry, entry=entry, member=member, words="I gave 300")
    with pytest.raises(Refused, match=r"dispute\.not_this"):
        group.write(dispute_entry, entry=said, member=member, words="No")
    settled = group.write(settle_dispute, entry=entry, words="It was 200")
    with pytest.raises(Refused, match="has_dependents"):
        group.write(corrections.undo_entry, entry=said)
    group.write(corrections.undo_entry, entry=settled)
    assert group.read(dispute_of, entry) is not None
    group.write(corrections.undo_entry, entry=said)
    assert group.read(dispute_of, entry) is None


def test_what_is_disputed_is_taken_back_and_typed_anew_only_by_a_vote_about_it(at: At) -> None:
    group = at.group
    entry, other = (group.pay(at.meeting, no, shares=200) for no in (9, 10))
    for one, no in ((entry, 9), (other, 10)):
        group.write(dispute_entry, entry=one, member=group.no(no), words="I gave 400")
    with pytest.raises(NotAgreed, match="vote") as refused:
        group.write(corrections.undo_entry, entry=entry)
    empty = TypedRow(member=group.no(9), amounts=Amounts(), replaces=entry)
    with pytest.raises(NotAgreed, match="vote"):
        group.write(write_rows, meeting=at.meeting, rows=[empty])
    request = refused.value.request
    assert (request.effect, request.meeting, request.people) == ("dispute", at.meeting, ())

    def vote(subject: str) -> str:
        about = {"effect": "dispute", "subject": subject}
        return group.write(
            motions.vote, meeting=at.meeting, text="It was 400", yes=9, no=1, **about
        ).motion

    def take_back(motion: str) -> None:
        def again(tx: Tx) -> None:
            tx.agreed = (Agreed(payload_hash=request.payload_hash, motion=motion),)
            corrections.undo_entry(tx, entry=entry)

        group.book.write(again)

    with pytest.raises(Refused, match="about_other"):
        take_back(vote(other))
    take_back(vote(entry))
    line = group.read(find_entry, entry)
    assert line is not None and line.reversed_by
    assert [one.line.entry for one in group.read(open_disputes)] == [other]
