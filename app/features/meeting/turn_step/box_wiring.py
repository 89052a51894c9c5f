"""What the pages of the turn step ask for, led to what the step does."""

from typing import TYPE_CHECKING

from app.features.meeting.turn_step import box_deeds

if TYPE_CHECKING:
    from app.features.meeting.turn_step.box_screen import BoxTurnScreen


def connect(screen: "BoxTurnScreen") -> None:
    """Join the pages with the step."""
    screen.boxes.chosen.connect(screen.choose_box)
    screen.pay.pin.connect(screen.check)
    screen.pay.thumb.connect(screen.agree_on_paper)
    screen.pay.give.connect(screen.give)
    screen.pay.other_way.connect(screen.next_source)
    screen.side.swap.clicked.connect(lambda: screen.go("swap"))
    screen.side.draw.clicked.connect(lambda: screen.go("draw"))
    screen.side.hand_on.connect(screen.hand_on)
    for page in (screen.draw, screen.swap):
        page.closed.connect(lambda: screen.go(""))
    for source in (screen.pay.proof, screen.draw.proof):
        source.connect(lambda: screen.wants.emit("print", screen.paper()))
    screen.draw.seal.connect(lambda: screen.write(box_deeds.seal(screen.planned())))
    screen.draw.reveal.connect(lambda shown: screen.write(box_deeds.reveal(shown)))
    screen.draw.slips.connect(
        lambda typed, one, other: screen.write(
            box_deeds.by_slips(typed, (one, other), screen.planned())
        )
    )
    screen.draw.chosen.connect(lambda seat, why: screen.write(box_deeds.by_vote(seat, why)))
    screen.draw.accept.connect(lambda: screen.write(box_deeds.accept()))
    screen.start.draw.connect(lambda: screen.go("draw"))
    screen.start.agreed.connect(
        lambda typed: screen.write(box_deeds.begin(screen.start.seats(), typed))
    )
    screen.start.begin.connect(lambda: screen.write(box_deeds.begin(screen.start.seats(), "")))
    screen.swap.pin.connect(screen.check_swap)
    screen.swap.swapped.connect(lambda a, b, who: screen.write(box_deeds.swap(a, b, who)))
    screen.swap.postponed.connect(lambda a, b, who: screen.write(box_deeds.postpone(a, b, who)))
