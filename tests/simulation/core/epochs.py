"""Every interleaving around the epochs: an office that is put back to a copy and goes on.

`python -m tests.simulation --states --epochs`. As `states`, with other acts: the office keeps a
copy, is put back to it and numbers on, so that there are two pasts of one epoch under one
signature; a laptop that holds the other past makes it confess, goes back, and renews the epoch.
Source: spec/sync.md section 2.8.
"""

from app.core.errors import Refused
from app.core.events.envelope import NO_PREVIOUS
from app.core.group import SequencerTransferred
from app.core.tree import root_of
from tests.helpers.laptops import made_id
from tests.simulation.core.founded import FOUNDER
from tests.simulation.core.replica import Replica
from tests.simulation.core.states import Act, State, give_back, office_copy, push, rehome, stick
from tests.simulation.oracle import check


def pull(state: State, who: int) -> bool:
    """Go on with the order, or follow the office into its past."""
    one, office = state.replicas[who], state.office
    theirs = [entry.event.hash for entry in office.store.entries]
    mine = [state.facts.of(record.frame).event.hash for record in one.log]
    at = next(
        (i for i, pair in enumerate(zip(mine, theirs, strict=False)) if pair[0] != pair[1]), -1
    )
    if at >= 0:
        _follow(state, one, at, theirs)
    elif one.size > office.size:
        if give_back(state, one):
            return True
        one.rewind(office.size)  # numbers that nobody signed
    own = one.take_in(office.page(one.size, 1000), office.store.newest)
    if own:
        rehome(state, who, own)
    return True


def _follow(state: State, one: Replica, at: int, theirs: list[str]) -> None:
    """The office confesses what it had signed; an officer lets it go on in a new epoch."""
    proof, before = one.proof, one.roster.epoch
    if proof is not None and proof.size > at:
        own_root = ""
        if len(theirs) >= proof.size:
            own_root = root_of([bytes.fromhex(one) for one in theirs[: proof.size]]).hex()
        try:
            said = state.office.confess(proof, at, own_root)
        except Refused as error:
            check(error.code in ("sequencer.behind", "log.not_forked"), str(error))
        else:
            for entry in said.entries:
                state.facts.of(entry.record.frame)
            state.model.judge((), said, state.office.store)
    one.rewind(at)
    root = one.frontier.root().hex()
    one.take_in(state.office.page(at, 1000), state.office.store.newest)
    if one.roster.epoch == before and one.roster.sequencer is not None:
        renewal = SequencerTransferred(
            epoch=before + 1, sequencer=one.roster.sequencer, size=at, root=root
        )
        name = f"renewal by {one.name} at {at} of {one.heads.get(one.device, NO_PREVIOUS)}"
        one.write(renewal, made_id(name), 0, FOUNDER)


def office_goes_on(state: State, who: int) -> bool:
    """The office is put back once, and numbers on with whoever comes."""
    if who or state.model_copy is None or state.is_put_back:
        return False
    state.is_put_back = True
    state.office.put_back()
    state.model = state.model_copy.copy()
    return True


def push_here(state: State, who: int) -> bool:
    """What has no number; a laptop that follows another past hears of it first."""
    one, store = state.replicas[who], state.office.store
    theirs = [entry.event.hash for entry in store.entries[: one.size]]
    mine = [state.facts.of(record.frame).event.hash for record in one.log]
    return theirs == mine and push(state, who)


ACTS: dict[str, Act] = {
    "push": push_here,
    "pull": pull,
    "stick": stick,
    "office copy": office_copy,
    "office goes on": office_goes_on,
}
