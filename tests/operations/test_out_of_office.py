"""What an officer wrote about laptops after he had lost his office, and before he heard of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.enrolment import enrol_device
from app.core.devices import DeviceGiven, DeviceRevoked
from app.operations.officers import appoint_officer
from app.projections import devices, officers
from tests.helpers.laptops import Laptop
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops, same_book


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    laptops = TwoLaptops(tmp_path)
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    laptops.meet()
    yield laptops
    laptops.close()


@pytest.mark.parametrize("what", ["given", "locked out", "let in"])
def test_what_nobody_might_write_about_laptops_shows_on_no_page_once_it_has_a_number(
    laptops: TwoLaptops, what: str
) -> None:
    own = laptops.book.group.device
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary",))
    before = laptops.on(laptops.book, devices.devices), laptops.on(laptops.book, officers.all_roles)
    if what == "let in":
        laptops.tablet.write(
            lambda tx: enrol_device(tx, Laptop("fresh").card, laptops.no(9), "treasurer")
        )
    else:
        gone = DeviceRevoked(device=own, last_n=999, reason="")
        given = DeviceGiven(device=own, member=laptops.irene)
        laptops.tablet.write(lambda tx: tx.append(given if what == "given" else gone))
    laptops.meet()
    pull(laptops.tablet, laptops.book)

    for book in laptops.books:
        assert (laptops.on(book, devices.devices), laptops.on(book, officers.all_roles)) == before
        roots = book.roots()
        book.refold(["devices", "officers"])
        assert book.roots() == roots
    same_book(laptops)
