"""The rules as one book: which of them a type of facts concerns, and what each remembers."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from app.core.cases import CaseOpened, Resolved
from app.core.effects import TYPES as EFFECT_TYPES
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.rules import decisions, superseded, turned
from app.core.rules.index import Index

Finding = CaseOpened | Resolved
_Keys = Callable[[Event], Iterable[tuple[str, str]]]
_Observe = Callable[[Event, Index], None]
_Forget = Callable[[Effect, Index], None]


def _remembers_for_good(taken: Effect, index: Index) -> None:
    """Of a rule that keeps no entries: it sums up, or takes effects into account itself."""


class Rule(NamedTuple):
    """One rule.

    Attributes:
        keys: (kind, key) of the index that `find` and `observe` will ask for.
        find: What to write down about a fact, given what the rules before it found.
        observe: Remember the fact; called after every `find`.
        types: Types of facts that concern it, beside those with effects on other facts
            (`app.core.effects`), which concern every rule; None for all types.
        forget: Of a rule that remembers entries as long as they stand: one was taken away. The
            book asks for that, and lets it `observe` the entry anew when it stands again.
    """

    keys: _Keys
    find: Callable[[Event, Index, tuple[Finding, ...]], tuple[Finding, ...]]
    observe: _Observe
    types: frozenset[str] | None = None
    forget: _Forget = _remembers_for_good


class RuleBook:
    """Rules by the types of facts that concern them, in their order."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._by_type: dict[str, tuple[Rule, ...]] = {}
        self._askers: dict[str, tuple[_Keys, ...]] = {}
        self._observers: dict[str, tuple[_Observe, ...]] = {}
        self._summing: dict[str, tuple[_Observe, ...]] = {}  # of rules that never forget

    def of(self, fact_type: str) -> tuple[Rule, ...]:
        """The rules that a fact of this type concerns."""
        found = self._by_type.get(fact_type)
        if found is None:
            found = tuple(
                rule
                for rule in self._rules
                if rule.types is None or fact_type in rule.types or fact_type in EFFECT_TYPES
            )
            asks = tuple(rule.keys for rule in found if rule.keys is not no_keys)
            keeps = tuple(rule.observe for rule in found if rule.observe is not nothing)
            sums = (one for one in found if one.forget is _remembers_for_good)
            self._askers[fact_type], self._observers[fact_type] = asks, keeps
            self._summing[fact_type] = tuple(one.observe for one in sums if one.observe in keeps)
            self._by_type[fact_type] = found
        return found

    def keys(self, event: Event) -> list[tuple[str, str]]:
        """All that the rules will ask the index for about a fact."""
        self.of(event.type)
        wanted: list[tuple[str, str]] = []
        for keys in self._askers[event.type]:
            wanted += keys(event)
        return wanted

    def observe(self, event: Event, index: Index) -> None:
        """Let every rule remember a numbered fact, and entries only as long as they stand."""
        self.of(event.type)
        again: tuple[str, ...] = ()
        if is_effect := event.type in EFFECT_TYPES:
            event = superseded.as_heard(event)
            again = decisions.given_back(event, index)
        observers, summing = self._observers[event.type], self._summing[event.type]
        if len(observers) > len(summing) and turned.comes_behind(event, index):
            observers = summing
        for remember in observers:
            remember(event, index)
        if is_effect:
            for taken in decisions.taken_away(event, index):
                self._forget(taken, index)
            for entry in again:
                self._remember_again(entry, event, index)

    def _forget(self, taken: Effect, index: Index) -> None:
        for rule, _ in self._memories(taken.entry, index):
            rule.forget(taken, index)

    def _remember_again(self, entry: str, event: Event, index: Index) -> None:
        """An answer that took `entry` away has no effect any more."""
        if index.get(*superseded.taken_back(entry)) or decisions.is_void(entry, index):
            return  # something else took it away as well
        taken = Effect(kind="reverse", entry=entry, by=event.id)
        for rule, fact in self._memories(entry, index):
            rule.forget(taken, index)
            rule.observe(fact, index)

    def _memories(self, entry: str, index: Index) -> Iterator[tuple[Rule, Event]]:
        """The rules that may remember an entry, with it."""
        fact = index.fact(entry)
        if fact is not None and fact.type not in EFFECT_TYPES:
            for rule in self.of(fact.type):
                if rule.forget is not _remembers_for_good:
                    yield rule, fact


@cache
def book_of(rules: tuple[Rule, ...]) -> RuleBook:
    """The one book of these rules: what concerns a type of facts is looked up once."""
    return RuleBook(rules)


def no_keys(event: Event) -> Iterable[tuple[str, str]]:
    """Of a rule whose keys another one names."""
    return ()


def nothing(event: Event, index: Index) -> None:
    """Of a rule that asks the memory of another one."""
