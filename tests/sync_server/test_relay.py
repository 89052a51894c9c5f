"""Payments on the server: what was written meets what the provider says."""

from typing import Any

import httpx

from app.core.group import SequencerTransferred
from app.core.ledger import Line
from app.core.tree import root_of
from app.core.unidentified import ReceiptUnidentified, receive
from sync_server.context import Context
from sync_server.relay.tables import raw
from sync_server.store.database import Database
from tests.sync_server.conftest import Clock, context_of, founder
from tests.sync_server.laptops import FRAMES, Laptop, fixed_uuid, packed
from tests.sync_server.paying import (
    HOUR,
    MINUTE,
    SHORTCODE,
    Provider,
    account,
    payment,
)
from tests.sync_server.relay_group import CODE, OTHER, Make, amina, group_of, make, provider, write

__all__ = ["amina", "make", "provider"]
from tests.sync_server.test_enrol import HUB, upload


def test_a_payment_whose_confirmation_came_before_is_verified_and_settled(
    provider: Provider, amina: Laptop
) -> None:
    provider.customer_pays("3600.00", CODE)
    id_ = write(provider, amina, CODE)
    fact = provider.wait_state(amina, id_, "verified")
    assert (fact.amount, fact.evidence, fact.code) == (360_000, "callback", CODE)
    assert fact.post == (
        Line(account="1200", minor=360_000, currency="KES"),
        Line(account="1210", sub=id_, minor=-360_000, currency="KES"),
    )


def test_without_a_confirmation_the_provider_is_asked(provider: Provider, amina: Laptop) -> None:
    provider.simulator.till.lost = True
    provider.customer_pays("3600.00", CODE)
    fact = provider.wait_state(amina, write(provider, amina, CODE), "verified")
    assert (fact.evidence, provider.simulator.till.asked) == ("query", [CODE])


def test_no_name_and_no_number_stands_in_the_log(provider: Provider, amina: Laptop) -> None:
    provider.customer_pays("3600.00", CODE)
    fact = provider.wait_state(amina, write(provider, amina, CODE), "verified")
    assert (fact.payer_masked, fact.payer_initials) == ("2547*****678", "C W N")


def test_another_amount_is_told_and_settles_nothing(provider: Provider, amina: Laptop) -> None:
    provider.customer_pays("3500.00", CODE)
    fact = provider.wait_state(amina, write(provider, amina, CODE), "mismatch")
    assert (fact.amount, fact.settled, fact.post) == (350_000, 0, ())


def test_a_second_payment_with_the_same_code_is_a_duplicate_that_names_the_first(
    provider: Provider, amina: Laptop
) -> None:
    provider.customer_pays("3600.00", CODE)
    first = write(provider, amina, CODE)
    provider.wait_state(amina, first, "verified")
    fact = provider.wait_state(amina, write(provider, amina, CODE), "duplicate")
    assert (fact.other, fact.settled) == (first, 0)


def write_for_several(provider: Provider, laptop: Laptop, minor: int) -> str:
    """A row that another payer paid with one code for several; the payment's id."""
    provider.office.log_in(laptop)
    paid = payment(laptop, CODE, minor, payer="A son", group_receipt="one receipt")
    provider.office.pushed(laptop, laptop.write(paid))
    return paid.payment


def test_the_rows_of_one_payer_are_right_together(provider: Provider, amina: Laptop) -> None:
    provider.customer_pays("3600.00", CODE)
    first = write_for_several(provider, amina, 200_000)
    provider.wait_state(amina, first, "mismatch")  # a part of the money has no row yet
    second = write_for_several(provider, amina, 160_000)
    for id_, minor in ((first, 200_000), (second, 160_000)):
        fact = provider.wait_state(amina, id_, "verified")
        assert (fact.amount, fact.settled) == (360_000, minor)
    fact = provider.wait_state(amina, write(provider, amina, CODE, 10_000), "duplicate")
    assert fact.other in (first, second)


def test_rows_of_one_payer_that_ask_for_more_than_came_settle_nothing(
    provider: Provider, amina: Laptop
) -> None:
    provider.customer_pays("3600.00", CODE)
    for minor in (200_000, 200_000):
        fact = provider.wait_state(amina, write_for_several(provider, amina, minor), "mismatch")
        assert (fact.amount, fact.settled) == (360_000, 0)


def test_money_of_nobody_known_is_verified_like_any_other(
    provider: Provider, amina: Laptop
) -> None:
    provider.customer_pays("3600.00", CODE)
    provider.office.log_in(amina)
    came = ReceiptUnidentified(
        receipt=fixed_uuid("receipt"),
        meeting="",
        on="2026-11-21",
        method="mpesa",
        minor=360_000,
        currency="KES",
        code=CODE,
        payment=fixed_uuid("unknown"),
    )
    provider.office.pushed(amina, amina.write(receive(came)))
    fact = provider.wait_state(amina, came.payment, "verified")
    assert (fact.amount, fact.settled) == (360_000, 360_000)


def test_a_code_used_in_another_group_is_a_duplicate_that_names_nobody(
    make: Make, context: Context
) -> None:
    both = [group_of(context, "amina"), group_of(context, "brian")]
    provider = make(*both, groups={both[0]: "umoja", both[1]: "tumaini"})
    amina = founder(provider.office, context, "amina")
    brian = founder(provider.office, context, "brian")
    provider.customer_pays("3600.00", CODE)
    provider.wait_state(amina, write(provider, amina, CODE), "verified")
    fact = provider.wait_state(brian, write(provider, brian, CODE), "duplicate")
    assert fact.other == ""


def test_a_payment_that_is_in_no_book_is_told(provider: Provider, amina: Laptop) -> None:
    provider.customer_pays("1000.00", OTHER)
    provider.settle_down()
    assert len(provider.came(amina)) == 1
    fact = provider.came(amina)[0]
    assert (fact.code, fact.amount, fact.status) == (OTHER, 100_000, "completed")
    provider.settle_down()
    assert len(provider.came(amina)) == 1


def test_what_is_in_the_book_is_not_told_as_missing(provider: Provider, amina: Laptop) -> None:
    id_ = write(provider, amina, CODE)
    provider.customer_pays("3600.00", CODE)
    provider.wait_state(amina, id_, "verified")
    provider.settle_down()
    assert provider.came(amina) == []


def test_money_to_another_shortcode_is_a_wrong_receiver(provider: Provider, amina: Laptop) -> None:
    provider.customer_pays("3600.00", CODE, shortcode="111222")
    provider.wait_state(amina, write(provider, amina, CODE), "wrong_receiver")


def test_a_read_only_account_lives_on_confirmations_and_pull(make: Make, context: Context) -> None:
    provider = make(group_of(context, "amina"), initiator="", security_credential="", pull=True)
    amina = founder(provider.office, context, "amina")
    provider.settle_down()
    provider.simulator.till.lost = True
    provider.customer_pays("3600.00", CODE)
    id_ = write(provider, amina, CODE)
    provider.wait_state(amina, id_, "pending")
    provider.wait(16 * MINUTE)
    assert provider.wait_state(amina, id_, "verified").evidence == "statement"
    assert provider.simulator.till.asked == []


def test_payments_written_before_the_account_was_set_up_are_checked_too(
    context: Context, clock: Clock, make: Make
) -> None:
    stranger = make("another group")
    amina = founder(stranger.office, context, "amina")
    id_ = write(stranger, amina, CODE)
    assert stranger.state(amina, id_) == ""
    stranger.close()  # the operator stops the server and writes the account down
    provider = make(amina.group)
    provider.customer_pays("3600.00", CODE)
    provider.wait_state(amina, id_, "verified")


def test_claims_of_a_moved_group_are_looked_at_as_soon_as_the_server_may_write(
    context: Context, clock: Clock
) -> None:
    amina = Laptop("amina")
    amina.found_group(HUB)
    paid = payment(amina, CODE)
    amina.write(paid)
    provider = Provider(context, clock, account(amina.group))
    try:
        provider.customer_pays("3600.00", CODE)
        upload(provider.office, amina, 1, 2)
        provider.settle_down()  # the log is still the hub's: nothing can be told
        root = root_of([bytes.fromhex(frame.hash) for frame in amina.frames]).hex()
        card = context.identity.card
        moved = amina.write(SequencerTransferred(epoch=1, sequencer=card, size=2, root=root))
        assert provider.office.enrol(amina, moved).status_code == 200
        provider.wait_state(amina, paid.payment, "verified")
    finally:
        provider.close()


def test_a_group_that_moves_here_while_its_claim_is_looked_at_does_not_wait(
    context: Context, clock: Clock
) -> None:
    amina = Laptop("amina")
    amina.found_group(HUB)
    paid = payment(amina, CODE)
    amina.write(paid)
    provider = Provider(context, clock, account(amina.group))
    postpone = provider.relay._postpone

    async def moves_first(*values: Any) -> None:
        """The transfer arrives between the refusal and the writing down of a later look."""
        clock.now_ms += 1
        root = root_of([bytes.fromhex(frame.hash) for frame in amina.frames]).hex()
        card = context.identity.card
        moved = amina.write(SequencerTransferred(epoch=1, sequencer=card, size=2, root=root))
        transport = provider.simulator._transport
        async with httpx.AsyncClient(transport=transport, base_url="http://server") as client:
            answer = await client.post(
                f"/v1/groups/{amina.group}/enrol", content=packed([moved]), headers=FRAMES
            )
            assert answer.status_code == 200, answer.text
        await postpone(*values)

    try:
        provider.customer_pays("3600.00", CODE)
        upload(provider.office, amina, 1, 2)
        provider.relay._postpone = moves_first
        provider.wait_state(amina, paid.payment, "verified")
    finally:
        provider.close()


def test_each_callback_is_kept_sealed_and_forgotten_in_time(
    provider: Provider, amina: Laptop
) -> None:
    provider.customer_pays("3600.00", CODE)
    provider.settle_down()
    kept = provider.rows(raw)
    assert [row.outcome for row in kept] == ["noted"]
    assert b"CAROLINE" not in kept[0].sealed
    provider.wait(181 * 24 * HOUR)
    provider.settle_down()
    provider.settle_down()
    assert provider.rows(raw) == []


def test_the_account_is_named_by_its_shortcode() -> None:
    assert account("g").group_of("anything") == "g"
    two = account("g", "h", groups={"g": "umoja", "h": "tumaini"})
    assert (two.group_of("Tumaini 12"), two.group_of("12"), two.shortcode) == ("h", "", SHORTCODE)


def test_the_relay_works_on_both_engines(database: Database, clock: Clock) -> None:
    context = context_of(database, clock)
    provider = Provider(context, clock, account(group_of(context, "amina")))
    try:
        amina = founder(provider.office, context, "amina")
        provider.customer_pays("3600.00", CODE)
        provider.customer_pays("1000.00", OTHER)
        first, second = write(provider, amina, CODE), write(provider, amina, CODE)
        provider.wait_state(amina, first, "verified")
        provider.wait_state(amina, second, "duplicate")
        provider.settle_down()
        assert OTHER in [fact.code for fact in provider.came(amina)]
    finally:
        provider.close()
