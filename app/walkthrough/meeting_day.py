"""The treasurer holds meeting 18 with the keyboard: what she presses at each step."""

from typing import Any

from app.features.meeting.close.screen import CloseScreen
from app.features.meeting.collect.step_screen import CollectStep
from app.features.meeting.frame import MeetingFrame
from app.features.meeting.loans_step.screen import LoansScreen
from app.features.meeting.open_keys.screen import OpenStep
from app.projections import attendance, meetings, outgoings, sheet
from app.projections.loans import loans_given_at
from app.samples import pin_of
from app.ui.figures import Figures
from app.walkthrough.fingers import ALT, CONTROL, ENTER, KEY, SHIFT, TAB, Press
from app.walkthrough.laptop import Laptop
from app.walkthrough.story import (
    BORROWER,
    BOX_AFTER,
    BOX_BEFORE,
    BY_PHONE,
    COLLECTED,
    EXCUSED,
    IN_CASH,
    LATE,
    SHILLING,
    TURN,
    Paying,
)

CHAIR, WITH_PIN, ON_PAPER = 1, 18, 19  # Achieng; Peter and Rose stand for Amina's loan


def frame_of(laptop: Laptop) -> MeetingFrame:
    """The meeting on the screen."""
    found = laptop.desktop.window.findChild(MeetingFrame)
    assert found is not None, "no meeting is on the screen"
    return found


def whole(laptop: Laptop, shillings: int) -> str:
    """An amount as the screen writes it."""
    return Figures.of(laptop.desktop.session).money(shillings * SHILLING)


def start(laptop: Laptop, told: dict[str, Any]) -> None:
    """Enter on Home: the next meeting stands on the screen."""
    laptop.picture("01-home")
    laptop.fingers.press(ENTER)
    laptop.fingers.wait(
        lambda: laptop.desktop.window.findChild(MeetingFrame) is not None, "the meeting"
    )
    laptop.fill_screen()
    laptop.checks.same("step", frame_of(laptop).step_name, "open")


def open_with_keys(laptop: Laptop, told: dict[str, Any]) -> None:
    """Space shows the amounts; three key holders type their PINs; two Enters open the book."""
    step, fingers = frame_of(laptop).step, laptop.fingers
    assert isinstance(step, OpenStep)
    fingers.press(KEY.Key_Space)
    laptop.checks.shown(whole(laptop, BOX_BEFORE), fingers.words())
    for _ in range(3):
        assert step.desk is not None and step.desk.current is not None
        fingers.press(pin_of(laptop.number(step.desk.current.member)), ENTER)
    laptop.picture("02-open-with-keys")
    fingers.press(ENTER, ENTER)
    running = laptop.read(meetings.running_meeting)
    laptop.checks.same("keys", len(running.keys) if running else 0, 3)
    laptop.checks.same("step", frame_of(laptop).step_name, "roll")


def call_the_roll(laptop: Laptop, told: dict[str, Any]) -> None:
    """One key a member: Enter here, + late, * apology."""
    before = laptop.fingers.pressed
    keys = {LATE: "+", EXCUSED: "*"}
    for no in range(1, 21):
        laptop.fingers.press(keys.get(no, ENTER))
    counts = laptop.read(attendance.counts, frame_of(laptop).meeting)
    laptop.checks.same("marks", counts, {"present": 18, "late": 1, "excused": 1})
    laptop.checks.same("presses", laptop.fingers.pressed - before, 20)
    laptop.picture("03-roll-call")


def collect(laptop: Laptop, told: dict[str, Any]) -> None:
    """Twenty rows by keys, exactly as the story says; codes are typed; nobody is online."""
    frame, fingers = frame_of(laptop), laptop.fingers
    frame.show_step_named("open")  # from wherever the cursor stands, Alt+3 leads to Collect
    fingers.press((ALT, KEY.Key_3))
    step = frame.step
    assert isinstance(step, CollectStep) and step.grid is not None
    presenter, before = step.grid.presenter, fingers.pressed
    for one in laptop.story.paying.values():
        laptop.checks.same("next to pay", presenter.cursor.row + 1, one.row.no)
        fingers.press(*_keys_of(laptop, one, presenter.sheet.rows[one.row.no - 1]))
        paid = _paid(laptop, one.row.no)
        if paid != (one.total, one.cash, one.row.code):
            said = step.grid.message.accessibleName()
            laptop.checks.wrong.append(f"{laptop.story.name(one.row.no)} paid {paid}: {said}")
            return
        if one.row.no == 14:
            laptop.picture("04-collect-half")
    laptop.checks.figures["presses"] = fingers.pressed - before
    totals = laptop.read(sheet.totals, frame.meeting)
    laptop.checks.same("collected", totals["total"] // SHILLING, COLLECTED)
    laptop.checks.same("by phone", totals["total"] // SHILLING - _cash(laptop), BY_PHONE)
    laptop.checks.same("in cash", _cash(laptop), IN_CASH)
    laptop.checks.same("box", laptop.box(), BOX_BEFORE + IN_CASH)
    laptop.picture("05-collect-all")
    for amount in (COLLECTED, IN_CASH, BY_PHONE):
        laptop.checks.shown(whole(laptop, amount), fingers.words())


def _keys_of(laptop: Laptop, one: Paying, shown: Any) -> list[Press]:
    """What the treasurer presses for one row: only what differs from the grey amounts."""
    row, price = one.row, laptop.story.script.rules.share_value
    wanted = {
        "shares": row.shares * price,
        "welfare": row.welfare,
        "turn": row.turn,
        "fine": row.fine,
        "loan": row.loan,
    }
    columns = _columns(laptop)
    keys: list[Press] = []
    for box, kind in enumerate(columns):
        if shown.cells[box].expected_minor // SHILLING == wanted[kind]:
            continue
        typed = row.shares if kind == "shares" else wanted[kind]
        keys += [KEY(KEY.Key_F2.value + box), str(typed), TAB]
    if row.method in ("mpesa", "split"):
        # Who usually pays by phone has the cell open already: it stands behind the last box.
        keys += [KEY.Key_End, TAB] if shown.method == "mpesa" else [KEY.Key_F7]
        keys += [row.code.lower()]
    if row.method == "split":
        keys += [(SHIFT, KEY.Key_F7), str(row.cash)]
    change = dict(laptop.story.script.today.change).get(row.no)
    if change:
        keys += [KEY.Key_F9, str(one.cash + change)]
    return [*keys, ENTER]


def _columns(laptop: Laptop) -> list[str]:
    step = frame_of(laptop).step
    assert isinstance(step, CollectStep) and step.grid is not None
    return [column.kind for column in step.grid.presenter.sheet.columns]


def _paid(laptop: Laptop, no: int) -> tuple[int, int, str]:
    meeting = frame_of(laptop).meeting
    found = laptop.read(sheet.payments_of_at, laptop.member(no), [meeting])
    stands = [one for one in found if one.stands]
    total, cash = sum(p.total_minor for p in stands), sum(p.cash_minor for p in stands)
    return total // SHILLING, cash // SHILLING, "".join(one.code for one in stands)


def _cash(laptop: Laptop) -> int:
    found = laptop.read(sheet.payments_at, frame_of(laptop).meeting)
    return sum(one.cash_minor for one in found if one.stands) // SHILLING


def give_loan(laptop: Laptop, told: dict[str, Any]) -> None:
    """Amina asks for 15,000; two stand for it, hands are counted, the chair allows it."""
    fingers, story = laptop.fingers, laptop.story
    out = next(one for one in story.script.today.out if one.kind == "loan")
    fingers.press((ALT, KEY.Key_4))
    screen = frame_of(laptop).step
    assert isinstance(screen, LoansScreen)
    fingers.press((CONTROL, KEY.Key_N))
    fingers.choose(screen.queue.people, story.name(BORROWER))
    fingers.press(ENTER, str(out.amount), ENTER, str(out.meetings))
    for no, proof in ((WITH_PIN, [pin_of(WITH_PIN), ENTER]), (ON_PAPER, [KEY.Key_Space])):
        fingers.press((CONTROL, KEY.Key_G))
        fingers.choose(screen.terms.people, story.name(no))
        fingers.press(TAB, *proof)
    fingers.press("17", TAB, "1", TAB, pin_of(CHAIR), ENTER)
    laptop.picture("06-loan")
    fingers.press((CONTROL, ENTER))
    given = laptop.read(loans_given_at, frame_of(laptop).meeting)
    found = [(laptop.number(one.member), one.state.principal // SHILLING) for one in given]
    laptop.checks.same("loans", found, [(BORROWER, out.amount)])
    laptop.checks.same("guarantors", [len(one.guarantors) for one in given], [2])


def pay_turn(laptop: Laptop, told: dict[str, Any]) -> None:
    """Dorcas gets the pot; her thumb stands on the printed receipt."""
    fingers = laptop.fingers
    fingers.press((ALT, KEY.Key_5), KEY.Key_F9)
    laptop.checks.shown(whole(laptop, laptop.story.pot), fingers.words())
    laptop.picture("07-turn")
    fingers.press((CONTROL, ENTER))
    paid = laptop.read(outgoings.outgoings_at, frame_of(laptop).meeting)
    found = [(laptop.number(o.member), o.minor // SHILLING) for o in paid if o.kind == "turn"]
    laptop.checks.same("turn", found, [(TURN, laptop.story.pot)])


def write_expense(laptop: Laptop, told: dict[str, Any]) -> None:
    """Exercise books: what for, how much, to whom."""
    fingers = laptop.fingers
    out = next(one for one in laptop.story.script.today.out if one.kind == "expense")
    fingers.press((ALT, KEY.Key_6), (ALT, KEY.Key_E))
    fingers.press(out.words, ENTER, str(out.amount), ENTER, "Shop", ENTER)
    paid = laptop.read(outgoings.outgoings_at, frame_of(laptop).meeting)
    found = [(o.words, o.minor // SHILLING) for o in paid if o.kind == "expense"]
    laptop.checks.same("expense", found, [(out.words, out.amount)])
    laptop.checks.same("box", laptop.box(), BOX_AFTER)
    laptop.picture("08-other-business")


def count(laptop: Laptop, told: dict[str, Any]) -> None:
    """How many of each note, from the largest to the smallest."""
    fingers, before = laptop.fingers, laptop.fingers.pressed
    fingers.press((ALT, KEY.Key_7))
    for _, quantity in laptop.story.script.today.count:
        fingers.press(str(quantity), ENTER)
    fingers.press((CONTROL, ENTER))
    meeting = laptop.read(meetings.find_meeting, frame_of(laptop).meeting)
    assert meeting is not None
    laptop.checks.same("counted", (meeting.counted_minor or 0) // SHILLING, BOX_AFTER)
    laptop.checks.same("difference", meeting.difference, 0)
    laptop.checks.figures["presses"] = fingers.pressed - before
    laptop.checks.shown(whole(laptop, BOX_AFTER), fingers.words())
    laptop.picture("09-count")


def sign_and_close(laptop: Laptop, told: dict[str, Any]) -> None:
    """The page is read out; five people sign with their PINs; the sixth Enter closes."""
    fingers = laptop.fingers
    fingers.press((ALT, KEY.Key_8))
    step = frame_of(laptop).step
    assert isinstance(step, CloseScreen) and step.facts is not None
    for amount in (COLLECTED, BOX_AFTER):
        laptop.checks.shown(whole(laptop, amount), fingers.words())
    for place in step.facts.places:
        fingers.press(pin_of(laptop.number(place.member)), ENTER)
    laptop.picture("10-signed")
    meeting = frame_of(laptop).meeting
    fingers.press(ENTER)
    found = laptop.read(meetings.find_meeting, meeting)
    laptop.checks.same("closed", bool(found and found.is_closed and not found.is_provisional), True)
    laptop.checks.same("box", laptop.box(), BOX_AFTER)
    laptop.checks.figures["page"] = found.page if found else ""
    fingers.settle()
    laptop.picture("11-closed")
    fingers.press(KEY.Key_Escape)
    laptop.desktop.window.open_place("home")
    laptop.picture("12-home-after")
