"""A group of six gives separations up by vote, and only by vote."""

from pathlib import Path

from app.features.meeting.other_step.deeds import write_vote
from app.features.meeting.other_step.voting import HANDS, Vote
from app.operations.attendance import mark_attendance
from app.operations.officers import appoint_officer
from app.projections.accepted_risks import accepted_risks
from tests.helpers.group import Group


def test_one_person_gets_both_offices_once_the_vote_named_them(tmp_path: Path) -> None:
    group = Group(tmp_path, size=6)
    meeting = group.open_meeting()
    for member in group.members:
        group.write(mark_attendance, meeting=meeting, member=member, status="present")

    def vote(yes: int, no: int) -> bool:
        typed = Vote(
            text="Josephine keeps a key",
            majority="simple",
            way=HANDS,
            votes=(yes, no, 0),
            ballots=(),
            effect="risk",
            subject="offices treasurer key_holder",
            proposed_by="",
            seconded_by="",
            member=group.no(1),
        )
        return group.write(write_vote, meeting=meeting, vote=typed)

    assert not vote(2, 4)
    assert group.read(accepted_risks) == ()
    assert vote(4, 2)
    (risk,) = group.read(accepted_risks)
    assert (risk.accepted.member, risk.accepted.roles) == (
        group.no(1),
        ("key_holder", "treasurer"),
    )
    both = ("treasurer", "key_holder", "admin")
    group.write(appoint_officer, member=group.no(1), roles=both)
    group.close()
