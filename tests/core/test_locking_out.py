"""A laptop is locked out while facts of everybody are under way: in every order the same holds."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.devices import DeviceRevoked
from tests.helpers.laptops import Laptop, made_id
from tests.helpers.memory_log import MemoryLog
from tests.helpers.sequencer_home import Home, card_of, check_log

WRITTEN = 4  # facts of the thief


@settings(max_examples=60)
@given(
    trusted=st.integers(0, WRITTEN),
    heard=st.integers(0, WRITTEN),
    order=st.permutations(range(WRITTEN + 4)),
    cuts=st.sets(st.integers(1, WRITTEN + 3)),
)
def test_honest_facts_are_numbered_and_the_thiefs_only_before_his_time_was_up(
    trusted: int, heard: int, order: list[int], cuts: set[int]
) -> None:
    asha, juma, thief = Laptop("asha"), Laptop("juma", made_id("juma")), Laptop("thief")
    asha.found(card_of("hub"))
    home = Home("hub", MemoryLog(asha.group))
    home.admit(asha.frames[0], asha.enrol(juma), asha.enrol(thief))
    stolen = [thief.paid("ali", 100 + n) for n in range(WRITTEN)]
    asha.hear(stolen[:trusted])
    revoked = asha.seal(DeviceRevoked(device=thief.id, last_n=trusted, reason="stolen"))
    juma.hear(stolen[:heard])
    honest = [juma.paid("bea", 700), juma.paid("bea", 800), asha.paid("cyn", 900)]
    frames = [*stolen, revoked, *honest]
    arrivals = [frames[place] for place in order]
    pushes = [
        arrivals[start:stop]
        for start, stop in zip([0, *sorted(cuts)], [*sorted(cuts), None], strict=True)
    ]
    for push in (*pushes, arrivals):  # what was refused or waited is pushed again, as laptops do
        home.admit(*push)

    store = home.store
    assert not store.parked
    assert not store.rejected
    assert all(frame.hash in store.by_hash for frame in (revoked, *honest))
    end = store.by_hash[revoked.hash].seq
    for n, frame in enumerate(stolen, 1):
        place = store.by_hash.get(frame.hash)
        if n <= trusted:
            assert place is not None
        elif place is None:
            assert store.quarantined[frame.hash][1].code == "device.revoked"
        else:
            assert place.seq < end
    check_log(store)
