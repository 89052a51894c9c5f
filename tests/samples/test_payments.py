"""The figures of the payments picture (13), and the three payments to check of Home (01)."""

from collections.abc import Callable

from app.core.events.envelope import open_frame
from app.core.payments import PaymentSeen
from app.projections import meetings, money_places, sheet
from tests.samples.conftest import Sample


def states_at(group: Sample, no: int) -> dict[str, tuple[str, int]]:
    """State and amount of the electronic payments of a meeting, by name."""
    (meeting,) = [one for one in group.read(meetings.meetings) if one.no == no]
    names = group.names()
    return {
        names[paid.member]: (paid.state, group.whole(paid.electronic_minor))
        for paid in group.read(sheet.payments_at, meeting.meeting)
        if paid.electronic_minor
    }


def test_before_meeting_18_three_payments_of_6250_do_not_agree(
    sample: Callable[[str], Sample],
) -> None:
    group = sample("tumaini")
    wrong = states_at(group, 17)
    assert {state for state, _ in wrong.values()} == {"mismatch", "not_found"}
    assert (len(wrong), sum(amount for _, amount in wrong.values())) == (3, 6250)
    places = group.read(money_places.money_places, "KES")
    assert (group.whole(places.mobile), group.whole(places.awaiting)) == (61_350, 6250)


def test_on_the_day_after_4500_came_and_6250_does_not_agree(
    sample: Callable[[str], Sample],
) -> None:
    group = sample("tumaini-payments")
    assert states_at(group, 18) == {
        "Akinyi Odhiambo": ("verified", 2100),
        "Caroline Nafula": ("mismatch", 3600),
        "Hellen Chebet": ("verified", 1400),
        "Lilian Kerubo": ("verified", 1000),
        "Mercy Adhiambo": ("not_found", 2650),
    }
    assert {state for state, _ in states_at(group, 17).values()} == {"verified"}
    places = group.read(money_places.money_places, "KES")
    assert (group.whole(places.mobile), group.whole(places.awaiting)) == (72_100, 6250)


def test_esthers_1000_came_and_is_not_in_the_book(sample: Callable[[str], Sample]) -> None:
    group = sample("tumaini-payments")
    _, size = group.book.cursor()
    facts = [one.frame for one in group.book.numbered(size - 3)]
    seen = [open_frame(frame).payload for frame in facts]
    came = {
        one.code: (one.payer_initials, one.amount) for one in seen if isinstance(one, PaymentSeen)
    }
    assert came == {"UKL7D4Z1OH": ("M A A", 265_000), "UKM1P9X4TG": ("E W K", 100_000)}
