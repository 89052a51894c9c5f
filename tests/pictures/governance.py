"""What asks for others: their PINs, the code of a phone."""

from PySide6.QtWidgets import QWidget

from app.features.settings.people.page import People
from app.features.shell.agreeing import Agreeing
from app.features.shell.second_factor import Codes
from app.projections import members, officers
from tests.helpers.waiting import settle
from tests.pictures.settings import front_of, opened
from tests.screenshots import FOUR, Look, picture


@picture("17f-others-agree", FOUR)
def others(look: Look) -> QWidget:
    """A forgotten PIN of the secretary: the chairperson is asked first."""
    desktop = opened(look)
    desktop.window.open_page("settings", "people")
    settle(desktop.session)
    page = front_of(desktop)
    assert isinstance(page, People)
    (secretary,) = desktop.book.read(lambda r: officers.holders_of(r.conn, "secretary"))
    page.card.pin_chosen.emit(secretary, "482915")
    settle(desktop.session)
    settle(desktop.session)
    part = next(part for part in desktop.parts if isinstance(part, Agreeing))
    assert part.slip is not None
    part.slip.setFixedHeight(part.slip.sizeHint().height())
    return part.slip


@picture("17l-one-of-them-agrees", FOUR)
def one_of_them(look: Look) -> QWidget:
    """An office is given: any one of the other officers agrees, whoever is here."""
    desktop = opened(look)
    desktop.window.open_page("settings", "people")
    settle(desktop.session)
    page = front_of(desktop)
    assert isinstance(page, People)
    with_office = desktop.book.read(lambda r: officers.all_roles(r.conn))
    everybody = desktop.book.read(lambda r: members.members(r.conn))
    plain = next(one.member for one in everybody if one.member not in with_office)
    page.appoint(plain, ("auditor",))
    settle(desktop.session)
    settle(desktop.session)
    part = next(part for part in desktop.parts if isinstance(part, Agreeing))
    assert part.slip is not None
    part.slip.setFixedHeight(part.slip.sizeHint().height())
    return part.slip


@picture("17g-code-of-the-phone", FOUR)
def code(look: Look) -> QWidget:
    """A deed that needs the code of the phone; the first one was wrong."""
    desktop = opened(look)
    part = next(part for part in desktop.parts if isinstance(part, Codes))
    part.ask(desktop.session.actor, lambda: None)
    assert part.slip is not None
    part.slip._answer(False)
    part.slip.adjustSize()
    part.slip.setFixedHeight(part.slip.height())
    return part.slip
