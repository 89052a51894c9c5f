"""One order for all facts: gapless, causal, signed, and never losing money that changed hands."""

from dataclasses import replace

import pytest
from nacl.signing import SigningKey

from app.core.cases import CaseOpened, Op, Resolved, hold_lines
from app.core.checkpoints import verify_checkpoint
from app.core.devices import DeviceRevoked
from app.core.errors import Refused
from app.core.events.envelope import Frame, open_frame, sign_body
from app.core.group import OfficerAppointed
from app.core.ledger import Line
from app.core.roster import Roster
from app.core.sequencer import Sequencer
from tests.helpers.laptops import Laptop, made_id
from tests.helpers.memory_log import MemoryLog
from tests.helpers.sequencer_home import NOW, Home, asha, card_of, home, juma, types

__all__ = ["asha", "home", "juma"]


def test_facts_get_numbers_in_the_order_they_came(home: Home, asha: Laptop, juma: Laptop) -> None:
    one, two = asha.paid("ali", 500), juma.paid("bea", 700)

    admission = home.admit(two, one)

    assert [record.frame for record in admission.sequenced] == [two, one]
    assert [record.seq for record in admission.sequenced] == [3, 4]
    assert all(record.last for record in admission.sequenced)
    assert admission.checkpoint is not None
    verify_checkpoint(admission.checkpoint, home.key.verify_key)
    assert admission.accepted_runs == [(juma.id, 1, 1, 3), (asha.id, 3, 3, 4)]


def test_a_push_may_be_repeated_for_ever(home: Home, asha: Laptop) -> None:
    frames = [asha.paid(f"m{i}", 100) for i in range(5)]
    first = home.admit(*frames)

    again = home.admit(*frames, *frames)

    assert len(first.entries) == 5
    assert again.entries == ()
    assert again.duplicates == 10
    assert again.checkpoint == first.checkpoint


def test_facts_in_any_order_within_a_push_are_all_numbered(home: Home, asha: Laptop) -> None:
    frames = [asha.paid(f"m{i}", 100) for i in range(6)]

    admission = home.admit(*reversed(frames))

    assert [record.frame for record in admission.sequenced] == frames
    assert admission.parked == ()
    assert home.store.parked == {}


def test_a_fact_waits_for_what_its_author_had_seen(home: Home, asha: Laptop, juma: Laptop) -> None:
    seen = asha.paid("ali", 500)
    juma.hear([seen])
    after = juma.paid("bea", 700)

    early = home.admit(after)
    late = home.admit(seen)

    assert early.entries == ()
    assert early.parked == ((after.hash, (seen.hash,)),)
    assert [record.frame for record in late.sequenced] == [seen, after]
    assert home.store.parked == {}


def test_a_gap_in_a_chain_names_the_missing_fact(home: Home, asha: Laptop) -> None:
    one, two, three = (asha.paid(f"m{i}", 100) for i in range(3))

    admission = home.admit(three)
    home.admit(one)

    assert admission.parked == ((three.hash, (two.hash,)),)
    assert types(home.admit(two)) == ["contribution.recorded"] * 2


def test_of_two_facts_at_one_place_the_first_stays(home: Home, asha: Laptop) -> None:
    twin = Laptop("asha")
    twin.group, twin.n, twin.prev, twin.lam = asha.group, asha.n, asha.prev, asha.lam
    mine, other, after = asha.paid("ali", 500), twin.paid("ali", 900), twin.paid("bea", 100)
    home.admit(mine)

    admission = home.admit(other, after)

    assert admission.entries == ()
    assert [tuple(fork) for fork in admission.forks] == [
        (asha.id, 3, mine.hash, other.hash),
        (asha.id, 3, mine.hash, other.hash),
    ]


def test_a_forged_branch_does_not_make_a_laptop_look_cloned(home: Home, asha: Laptop) -> None:
    pay = asha.paid("ali", 500)
    home.admit(pay)
    stranger = SigningKey(b"x" * 32)
    forged = sign_body(pay.body.replace(b'"tz":', b'"tz":1'), stranger)
    admission = home.admit(forged)
    assert not admission.forks
    assert [refusal.code for refusal in admission.rejected] == ["event.bad_signature"]


def test_another_devices_signature_is_rejected_and_the_bytes_are_kept(
    home: Home, asha: Laptop, juma: Laptop
) -> None:
    frame = asha.paid("ali", 500)
    forged = Frame(frame.body, juma.paid("ali", 500).sig)

    admission = home.admit(forged)

    assert [(r.hash, r.code) for r in admission.rejected] == [(frame.hash, "event.bad_signature")]
    assert home.store.rejected[frame.hash][0] == forged
    assert len(home.admit(frame).entries) == 1  # the true one is still welcome


def test_a_fact_of_a_stranger_goes_to_quarantine_until_somebody_vouches(
    home: Home, asha: Laptop
) -> None:
    stranger = Laptop("stranger")
    stranger.group = asha.group
    frame = stranger.paid("ali", 500)

    admission = home.admit(frame)
    home.admit(asha.enrol(stranger))

    assert [r.code for r in admission.quarantined] == ["device.unknown"]
    assert len(home.admit(frame).entries) == 1


def test_a_revoked_laptop_is_trusted_up_to_its_last_good_fact(
    home: Home, asha: Laptop, juma: Laptop
) -> None:
    good, stolen = juma.paid("ali", 500), juma.paid("bea", 900)
    home.admit(asha.seal(DeviceRevoked(device=juma.id, last_n=1, reason="stolen")))

    admission = home.admit(good, stolen)

    assert [record.frame for record in admission.sequenced] == [good]
    assert [(r.hash, r.code) for r in admission.quarantined] == [(stolen.hash, "device.revoked")]


def test_a_decision_without_the_office_is_numbered_and_voided(
    home: Home, asha: Laptop, juma: Laptop
) -> None:
    home.admit(asha.seal(OfficerAppointed(member=juma.member, roles=("secretary",))))
    grab = juma.seal(OfficerAppointed(member=juma.member, roles=("treasurer",)))
    cash = juma.paid("ali", 500)

    admission = home.admit(grab, cash)

    assert types(admission) == ["officer.appointed", "sys.resolved", "contribution.recorded"]
    assert [record.last for record in admission.sequenced] == [False, True, True]
    void = admission.events[1].payload
    assert void.kind == "fact.not_permitted"
    assert [(op.op, op.event) for op in void.ops] == [("void_decision", admission.events[0].id)]
    events = [entry.event for entry in home.store.entries]
    replica = Roster.fold(asha.group, events)
    assert replica.roles_of(juma.member) == {"secretary"}


def test_cash_is_never_refused_for_who_typed_it(home: Home, asha: Laptop, juma: Laptop) -> None:
    home.admit(asha.seal(OfficerAppointed(member=juma.member, roles=())))

    admission = home.admit(juma.paid("ali", 500))

    assert types(admission) == ["contribution.recorded"]


def test_a_recorded_void_stands_where_a_newer_table_would_have_allowed_the_fact(
    home: Home, asha: Laptop, juma: Laptop
) -> None:
    home.admit(juma.seal(OfficerAppointed(member=juma.member, roles=("treasurer",))))
    events = [entry.event for entry in home.store.entries]

    generous = Roster.fold(asha.group, events, lambda roles, name: True)

    assert generous.roles_of(juma.member) == {"secretary"}


def test_a_type_of_a_newer_release_is_kept_and_numbered(home: Home, asha: Laptop) -> None:
    body = asha.paid("ali", 500).body.replace(b'"contribution.recorded"', b'"future.recorded"')
    frame = sign_body(body, asha.key)

    admission = home.admit(frame)

    assert types(admission) == ["future.recorded"]
    assert admission.events[0].payload is None


def test_nobody_but_the_sequencer_writes_sys_facts(home: Home, asha: Laptop) -> None:
    frame = asha.seal(Resolved(rule="x", rules_version=1, kind="x", subjects=(), ops=(), post=()))

    admission = home.admit(frame)

    assert [r.code for r in admission.rejected] == ["sys.not_by_push"]


def test_one_identity_serves_one_fact_only(home: Home, asha: Laptop, juma: Laptop) -> None:
    juma.id, asha_id = asha.id, juma.id  # makes the same ids for its facts
    frame = asha.paid("ali", 500)
    juma.id = asha_id
    home.admit(frame)
    clash = juma.paid("ali", 500)
    body = clash.body.replace(open_frame(clash).id.encode(), open_frame(frame).id.encode())
    admission = home.admit(sign_body(body, juma.key))

    assert [r.code for r in admission.quarantined] == ["event.id_taken"]


def test_a_lamport_number_far_ahead_is_rejected(home: Home, asha: Laptop) -> None:
    asha.lam = 2**52

    admission = home.admit(asha.paid("ali", 500))

    assert [r.code for r in admission.rejected] == ["event.lamport_leap"]


def test_facts_of_another_group_are_rejected(home: Home, asha: Laptop) -> None:
    asha.group = made_id("other group")

    admission = home.admit(asha.paid("ali", 500))

    assert [r.code for r in admission.rejected] == ["event.other_group"]


def test_rubbish_is_rejected_with_its_reason(home: Home) -> None:
    admission = home.admit(Frame(b"{}", b"\0" * 64), Frame(b"\xff", b""))

    assert [r.code for r in admission.rejected] == ["event.bad_envelope", "event.not_json"]


def test_a_genesis_founds_only_the_group_that_bears_its_keys(asha: Laptop) -> None:
    frame = asha.found(card_of("hub"))
    mallory = Laptop("mallory")
    mallory.found(card_of("hub"))
    mallory.group, mallory.n, mallory.prev, mallory.lam = asha.group, 0, "0" * 64, 0
    genesis = replace(open_frame(frame).payload, device=mallory.card)
    squat = mallory.seal(genesis)
    hub = Home("hub", MemoryLog(asha.group))

    admission = hub.admit(squat)

    assert [r.code for r in admission.rejected] == ["group.id_not_its_own"]
    assert len(hub.admit(frame).entries) == 1


def test_the_same_facts_give_the_same_log_to_the_last_byte(asha: Laptop, juma: Laptop) -> None:
    frames = [asha.found(card_of("hub")), asha.enrol(juma)]
    frames += [asha.paid("ali", 500), juma.paid("ali", 500)]
    one, other = (Home("hub", MemoryLog(asha.group)) for _ in range(2))

    one.admit(*frames)
    for frame in frames:
        other.admit(frame)

    assert one.store.entries == other.store.entries
    assert one.store.newest == other.store.newest


def test_the_known_roster_saves_reading_the_control_facts_again(home: Home, asha: Laptop) -> None:
    first = Sequencer(home.store, home.key)
    home.admit(asha.paid("ali", 500))

    second = Sequencer(home.store, home.key, roster=first.roster)

    assert second.roster.devices.keys() == first.roster.devices.keys()
    assert second.roster is not first.roster


def test_the_sequencer_writes_what_it_learnt_and_nothing_that_moves_cash(
    home: Home, asha: Laptop
) -> None:
    def outcome(*lines: Line) -> CaseOpened:
        ops = tuple(
            Op(op="hold", event=asha.id, account=line.account, sub=line.sub, minor=line.minor,
               currency="KES")
            for line in lines
        )  # fmt: skip
        return CaseOpened(
            case=made_id("case"), kind="same_payment", rule="r", rules_version=1, subjects=(),
            member="", meeting="", amount=0, currency="KES", ops=ops, slips=(),
            post=hold_lines(ops),
        )  # fmt: skip

    sequencer = Sequencer(home.store, home.key)
    admission = sequencer.write([outcome()], NOW)

    assert types(admission) == ["sys.case.opened"]
    assert admission.events[0].device == home.card.id
    with pytest.raises(Refused, match=r"sys\.touches_money"):
        Sequencer(home.store, home.key).write(
            [outcome(Line(account="1010", minor=500, currency="KES"))], NOW
        )
