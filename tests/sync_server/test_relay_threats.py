"""Threats of spec/integrations.md section 7.6: forged, repeated, tampered, and a provider ill."""

import asyncio
import gzip
import json
import logging
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import httpx
import pytest

from sync_server.context import Context
from sync_server.logs import set_up_logs
from sync_server.relay.tables import raw
from tests.helpers.shared import shared
from tests.sync_server.conftest import Clock, founder
from tests.sync_server.laptops import Laptop
from tests.sync_server.paying import HOUR, MINUTE, SECRET, Provider, account, payment

CODE = "RKL51ZDR4F"


HOOK = f"/hooks/mpesa/{SECRET}/confirmation"


Make = Callable[..., Provider]


def confirmation(**changes: str) -> bytes:
    """The published confirmation, paid to the group's own shortcode."""
    body = json.loads(shared("payloads/mpesa/c2b_confirmation_v2_masked.json").read_bytes())
    return json.dumps(body | {"BusinessShortCode": "600999"} | changes).encode()


@pytest.fixture
def make(context: Context, clock: Clock) -> Iterator[Make]:
    made: list[Provider] = []

    def build(**changes: object) -> Provider:
        laptop = Laptop("amina")
        laptop.found_group(context.identity.card)
        made.append(Provider(context, clock, account(laptop.group, **changes)))
        return made[-1]

    yield build
    for one in made:
        one.close()


@pytest.fixture
def provider(make: Make) -> Provider:
    return make()


@pytest.fixture
def amina(provider: Provider, context: Context) -> Laptop:
    return founder(provider.office, context, "amina")


def write(provider: Provider, laptop: Laptop, minor: int = 500, code: str = CODE) -> str:
    paid = payment(laptop, code, minor)
    provider.office.log_in(laptop)
    provider.office.pushed(laptop, laptop.write(paid))
    return paid.payment


def wait_with_time(provider: Provider, laptop: Laptop, payment_id: str, state: str) -> None:
    """Let ten seconds pass at a time, for at most ten minutes, until a state is told."""
    for _ in range(60):
        provider.settle_down()
        if provider.state(laptop, payment_id) == state:
            return
        provider.wait(10_000)
    raise AssertionError(provider.told(laptop))


# Repeated


def test_a_hundred_equal_callbacks_at_once_are_one_fact(provider: Provider, amina: Laptop) -> None:
    provider.simulator.till.lost = True
    id_ = write(provider, amina)

    async def storm() -> list[int]:
        transport = provider.simulator._transport
        async with httpx.AsyncClient(transport=transport, base_url="http://server") as client:
            posts = [client.post(HOOK, content=confirmation()) for _ in range(100)]
            return [answer.status_code for answer in await asyncio.gather(*posts)]

    assert provider.in_loop(storm()) == [200] * 100
    provider.wait_state(amina, id_, "verified")
    provider.settle_down()
    assert [fact.state for fact in provider.told(amina)].count("verified") == 1
    assert len([row for row in provider.rows(raw) if row.route == "confirmation"]) == 1


def test_answers_that_come_three_times_and_late_count_once(
    provider: Provider, amina: Laptop
) -> None:
    till = provider.simulator.till
    till.lost, till.copies, till.delay_ms = True, 3, 50
    provider.customer_pays("5.00", CODE)
    provider.wait_state(amina, write(provider, amina), "verified")
    provider.settle_down()
    assert [fact.state for fact in provider.told(amina)] == ["pending", "verified"]


# Out of order


def test_an_answer_before_the_acknowledgement_of_its_question_counts(
    provider: Provider, amina: Laptop
) -> None:
    till = provider.simulator.till
    till.lost, till.before_ack = True, True
    provider.customer_pays("5.00", CODE)
    provider.wait_state(amina, write(provider, amina), "verified")
    assert [fact.state for fact in provider.told(amina)] == ["pending", "verified"]
    assert till.asked == [CODE]


@pytest.mark.parametrize(("status", "state"), [("Completed", "verified"), ("Reversed", "reversed")])
def test_a_confirmation_that_the_answer_overtook_changes_nothing(
    provider: Provider, amina: Laptop, status: str, state: str
) -> None:
    provider.simulator.till.hold = 2  # the confirmation waits for the answer, which goes first
    provider.customer_pays("5.00", CODE)
    provider.simulator.set_status(CODE, status)
    id_ = write(provider, amina)
    assert provider.wait_state(amina, id_, state).evidence == "query"
    assert [row.route for row in provider.rows(raw)] == ["status", "confirmation"]
    assert [fact.state for fact in provider.told(amina)] == ["pending", state]


# Forged


@pytest.mark.parametrize("path", ["/hooks/mpesa/guess/confirmation", "/hooks/mpesa/guess/status"])
def test_a_wrong_secret_is_an_unknown_page(provider: Provider, amina: Laptop, path: str) -> None:
    id_ = write(provider, amina)
    assert provider.post(path, confirmation()).status_code == 404
    provider.settle_down()
    assert provider.rows(raw) == [row for row in provider.rows(raw) if row.route != "confirmation"]
    assert provider.state(amina, id_) == "pending"


def test_a_forged_confirmation_from_a_strange_address_verifies_nothing(
    make: Make, context: Context
) -> None:
    provider = make(allow=())
    amina = founder(provider.office, context, "amina")
    id_ = write(provider, amina)
    assert provider.post(HOOK, confirmation()).status_code == 200
    provider.settle_down()
    assert (provider.state(amina, id_), provider.came(amina)) == ("pending", [])


def test_where_the_list_of_addresses_is_enforced_a_stranger_finds_no_page(
    make: Make, context: Context
) -> None:
    provider = make(allow=(), addresses="enforce")
    assert provider.post(HOOK, confirmation()).status_code == 404


def test_a_stranger_cannot_claim_an_address_in_a_header(make: Make) -> None:
    provider = make(allow=(), addresses="enforce")
    answer = provider.post(HOOK, confirmation(), **{"X-Forwarded-For": "196.201.214.200"})
    assert answer.status_code == 404


def test_a_confirmation_that_the_provider_denies_is_taken_back(
    provider: Provider, amina: Laptop
) -> None:
    """Even one that came in by every test: the answer to our own question is stronger."""
    id_ = write(provider, amina)
    provider.post(HOOK, confirmation())
    provider.wait_state(amina, id_, "verified")
    provider.in_loop(
        provider.simulator.pay(
            shortcode="600999", phone="254712345678", amount="5.00", code=CODE, name="X"
        )
    )
    provider.simulator.set_status(CODE, "Failed")
    provider.wait(4 * MINUTE)
    assert provider.wait_state(amina, id_, "not_found").settled == -500


def test_another_shortcode_in_the_body_is_nothing(provider: Provider, amina: Laptop) -> None:
    id_ = write(provider, amina)
    assert provider.post(HOOK, confirmation(BusinessShortCode="111111")).status_code == 200
    provider.settle_down()
    assert provider.state(amina, id_) == "pending"
    assert "callback.other_account" in {row.outcome for row in provider.rows(raw)}


@pytest.mark.parametrize("amount", ["0.05", "5,00", "-5.00", "NaN", "1e400", "5.005", ""])
def test_a_tampered_amount_verifies_nothing(provider: Provider, amina: Laptop, amount: str) -> None:
    id_ = write(provider, amina)
    assert provider.post(HOOK, confirmation(TransAmount=amount)).status_code == 200
    provider.settle_down()
    assert provider.state(amina, id_) in ("pending", "mismatch")


def test_a_second_confirmation_with_another_amount_is_not_believed(
    provider: Provider, amina: Laptop
) -> None:
    id_ = write(provider, amina)
    provider.post(HOOK, confirmation())
    provider.wait_state(amina, id_, "verified")
    provider.post(HOOK, confirmation(TransAmount="5000.00"))
    provider.settle_down()
    assert provider.state(amina, id_) == "verified"


def test_an_answer_on_the_right_path_about_another_receipt_is_nothing(
    provider: Provider, amina: Laptop
) -> None:
    paths: list[str] = []

    async def keep(url: str, body: object) -> None:
        paths.append(url)

    provider.simulator._send = keep
    id_ = write(provider, amina)
    provider.settle_down()
    assert paths
    body = shared("payloads/mpesa/txstatus_result_status_completed.json").read_bytes()
    assert provider.post(paths[0].removeprefix("http://server"), body).status_code == 200
    provider.settle_down()
    assert provider.state(amina, id_) == "pending"
    outcomes = {row.outcome for row in provider.rows(raw)}
    assert outcomes & {"answer.other_receipt", "answer.other_conversation"}


def test_an_answer_about_another_receipt_is_nothing(provider: Provider, amina: Laptop) -> None:
    provider.simulator.till.results_lost = True
    id_ = write(provider, amina)
    provider.settle_down()
    assert provider.simulator.till.asked == [CODE]
    body = shared("payloads/mpesa/txstatus_result_status_completed.json").read_bytes()
    for path in ("/hooks/mpesa/any/status", HOOK):
        provider.post(path, body)
    provider.settle_down()
    assert provider.state(amina, id_) == "pending"


NONSENSE = (
    b"", b"[]", b"{", b'{"a":' * 20_000, b"\xff\xfe", b'{"TransID":"A","TransID":"B"}',
    b"<?xml version='1.0'?><TransID>A</TransID>", b"TransID=A&TransAmount=5", b"null", b"1e999",
)  # fmt: skip


KINDS = ("application/json", "text/xml", "multipart/form-data; boundary=x", "")


def test_nonsense_of_any_kind_is_kept_and_answered(provider: Provider, amina: Laptop) -> None:
    for number, body in enumerate(NONSENSE):
        expected = 413 if len(body) > 64 * 1024 else 200
        kind = {"content-type": KINDS[number % len(KINDS)]}
        assert provider.post(HOOK, body, **kind).status_code == expected
    packed = gzip.compress(b"{")
    assert provider.post(HOOK, packed, **{"content-encoding": "gzip"}).status_code == 200
    bomb = gzip.compress(bytes(20_000_000))
    assert provider.post(HOOK, bomb, **{"content-encoding": "gzip"}).status_code == 413
    assert provider.post(HOOK, b"torn", **{"content-encoding": "gzip"}).status_code == 400
    provider.settle_down()
    assert len(provider.rows(raw)) == len(NONSENSE) - 1  # "{" came twice, one was too large
    assert all(row.handled for row in provider.rows(raw))
    assert provider.told(amina) == []


def test_a_huge_body_is_refused(provider: Provider) -> None:
    assert provider.post(HOOK, b" " * (5 * 1024 * 1024)).status_code == 413


# A provider that is ill


@pytest.mark.parametrize("trouble", ["html", "empty", "redirect"])
def test_what_is_no_answer_is_asked_again(provider: Provider, amina: Laptop, trouble: str) -> None:
    provider.simulator.till.lost = True
    provider.customer_pays("5.00", CODE)
    provider.simulator.till.troubles.extend([trouble] * 2)
    id_ = write(provider, amina)
    wait_with_time(provider, amina, id_, "verified")


@pytest.mark.parametrize("trouble", ["spike", "quota", "processing"])
def test_a_busy_provider_is_left_alone_for_a_while(
    provider: Provider, amina: Laptop, trouble: str
) -> None:
    till = provider.simulator.till
    till.lost = True
    provider.customer_pays("5.00", CODE)
    provider.in_loop(_log_in(provider))
    till.troubles.append(trouble)
    id_ = write(provider, amina)
    provider.settle_down()
    assert not till.troubles
    provider.settle_down()
    assert till.asked == []
    provider.wait(16 * MINUTE)
    provider.wait_state(amina, id_, "verified")


async def _log_in(provider: Provider) -> None:
    line = provider.relay._lines["600999"]
    await line._log_in(provider.clock.now_ms)


def test_a_stale_token_is_renewed_once(provider: Provider, amina: Laptop) -> None:
    provider.simulator.till.lost = True
    provider.customer_pays("5.00", CODE)
    provider.in_loop(_log_in(provider))
    provider.simulator.till.tokens = {"another"}
    provider.wait_state(amina, write(provider, amina), "verified")


def test_many_requests_at_once_log_in_once(provider: Provider) -> None:
    async def all_at_once() -> set[object]:
        line = provider.relay._lines["600999"]
        now = provider.clock.now_ms
        return set(await asyncio.gather(*(line._log_in(now) for _ in range(20))))

    assert len(provider.in_loop(all_at_once())) == 1


def test_after_five_failures_the_laptops_hear_that_the_provider_is_down(
    provider: Provider, amina: Laptop
) -> None:
    till = provider.simulator.till
    till.lost = True
    provider.customer_pays("5.00", CODE)
    till.troubles.extend(["html"] * 5)
    id_ = write(provider, amina)
    wait_with_time(provider, amina, id_, "provider_down")
    asked_when_down = len(till.asked)
    provider.settle_down()
    assert len(till.asked) == asked_when_down
    provider.wait(3 * MINUTE)
    provider.wait_state(amina, id_, "verified")


def test_a_locked_credential_is_never_tried_again(provider: Provider, amina: Laptop) -> None:
    till = provider.simulator.till
    till.lost = True
    till.troubles.append("lockout")
    first = write(provider, amina)
    provider.settle_down()
    assert len(till.asked) == 1
    provider.settle_down()
    second = write(provider, amina, code="UKL7D4Z1QH")
    for _ in range(5):
        provider.wait(4 * HOUR)
        provider.settle_down()
    assert len(till.asked) == 1
    assert {provider.state(amina, id_) for id_ in (first, second)} == {"pending"}


# Secrets


def test_no_secret_number_name_or_whole_receipt_is_in_the_log(
    provider: Provider, amina: Laptop
) -> None:
    written = StringIO()
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    set_up_logs(written, level=logging.DEBUG)
    try:
        provider.simulator.till.troubles.extend(["html", "spike"])
        id_ = write(provider, amina)
        provider.post(HOOK, confirmation(TransAmount="7.00", MSISDN="254712345678"))
        provider.wait_state(amina, id_, "mismatch")
        provider.post(HOOK, confirmation(TransAmount="9.00", FirstName="CAROLINE"))
        provider.post(HOOK, b"{")
        provider.post("/hooks/mpesa/some-guess/confirmation", confirmation())
        provider.settle_down()
    finally:
        root.handlers[:], root.level = before, level
    text = written.getvalue()
    assert "callback.contradicts" in text
    secrets = (SECRET, "the-consumer-secret", "the-key", "the-credential", "api-operator")
    people = ("254712345678", "CAROLINE", "JOHN", CODE, "some-guess")
    assert [one for one in (*secrets, *people) if one in text] == []


def test_the_database_holds_no_secret_and_no_name(
    provider: Provider, amina: Laptop, tmp_path: Path
) -> None:
    provider.customer_pays("5.00", CODE)
    provider.wait_state(amina, write(provider, amina), "verified")
    provider.settle_down()
    files = b"".join(path.read_bytes() for path in tmp_path.rglob("*.db*"))
    assert files
    for secret in (SECRET, "the-consumer-secret", "the-credential", "CAROLINE", "254712345678"):
        assert secret.encode() not in files
