"""Good and bad requests at every route of the OpenAPI page, made by schemathesis and counted.

    python -m tests.sync_server.every_route [--minutes N] [--seed N]

Goes through all operations again and again, each round with a seed of its own, and prints what was
asked and answered, by operation. Exit 1 when an answer was not as the page says; it is named.
"""

import argparse
import logging
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis.core.transport import Response
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from sqlalchemy import Connection

from app.core.frames import encode_frames
from app.core.wire import FRAMES_TYPE
from app.core.wire_access import PAIRING_HEADER
from sync_server.admission import admit_frames
from sync_server.application import create_application
from sync_server.context import Context
from sync_server.store import heads, tokens
from sync_server.store.database import open_database
from tests.sync_server.conftest import Clock, context_of
from tests.sync_server.laptops import Laptop

QUICK = {"strangers_burst": 10**6, "strangers_per_second": 10**6, "wait_s_max": 0}
QUICK |= {"requests_burst": 10**6, "requests_per_second": 10**6}
CHECKS = [
    schemathesis.checks.not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
GOOD, BAD = schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE
NEWEST = 6  # facts of a push
OF_A_ROUND = 40
MOSTLY = (True, True, True, False)


@schemathesis.serializer(FRAMES_TYPE)
def frames(_context: object, value: object) -> bytes:
    """Whatever was generated, as bytes: hardly ever frames, which is the point."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


@dataclass
class Tally:
    """What one operation was asked and answered."""

    asked: int = 0
    inside: int = 0
    spoiled: int = 0
    answers: Counter[int] = field(default_factory=Counter)


class EveryRoute:
    """A server with one group, whose laptop asks, and strangers beside it."""

    def __init__(self, context: Context) -> None:
        self.tallies: dict[str, Tally] = defaultdict(Tally)
        self.wrong: dict[str, str] = {}
        self._context = context
        self._api = schemathesis.openapi.from_asgi("/v1/openapi.json", create_application(context))
        self._laptop = _insider(context)
        self._codes: list[str] = []
        self._blobs: list[str] = []

    def ask_all(self, examples: int, start: int) -> None:
        """So many good and half as many bad requests at each operation.

        Args:
            start: Of chance: the same requests for the same number.
        """
        for found in self._api.get_all_operations():
            operation = found.ok()
            for mode, count in ((GOOD, examples), (BAD, examples // 2)):
                cases = operation.as_strategy(generation_mode=mode)
                with suppress(Unsatisfiable):  # there is nothing in it to spoil
                    self._ask(operation.label, cases, count, start, is_bad=mode is BAD)

    def _ask(
        self,
        label: str,
        cases: st.SearchStrategy[schemathesis.Case],
        count: int,
        start: int,
        *,
        is_bad: bool,
    ) -> None:
        # A stream has no end, so nobody who would get one asks for it.
        inside = st.just(False) if label.endswith("/live") else st.sampled_from(MOSTLY)

        @seed(start)
        @given(case=cases, is_inside=inside, at=st.integers(0, 400))
        @settings(
            max_examples=count,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def probe(case: schemathesis.Case, is_inside: bool, at: int) -> None:
            tally = self.tallies[label]
            headers = self._at_home(case, at) if is_inside else {}
            tally.asked += 1
            tally.inside += is_inside
            tally.spoiled += is_bad
            try:
                answer = case.call(headers=headers)
            except Exception as error:  # what a real process answers with 500
                tally.answers[500] += 1
                self.wrong.setdefault(f"{label} {type(error).__name__}", f"{error}: {case}")
                return
            tally.answers[answer.status_code] += 1
            self._remember(label, case, answer)
            try:
                case.validate_response(answer, checks=CHECKS, headers=headers)
            except (AssertionError, schemathesis.errors.FailureGroup) as error:
                told = "; ".join(map(str, getattr(error, "exceptions", (error,))))
                self.wrong.setdefault(f"{label} {answer.status_code}", told)

        probe()

    def _at_home(self, case: schemathesis.Case, at: int) -> dict[str, str]:
        """Behind the gate: the own group, a good token, mostly things that are there."""
        laptop, path = self._laptop, case.path_parameters
        known = {"g": laptop.group, "member": laptop.member}
        if self._blobs and at % 2:
            known["sha"] = self._blobs[at % len(self._blobs)]
        path.update({name: value for name, value in known.items() if name in path})
        if case.media_type == FRAMES_TYPE:
            if at % 4 == 0:
                laptop.contribute()
            case.body = _nearly(encode_frames(laptop.frames[-NEWEST:]), at)
        elif isinstance(case.body, str) and "sha" in path and at % 4:  # a photo that is whole
            case.body = case.body.encode("utf-8", "replace")
            path["sha"] = sha256(case.body).hexdigest()
            case.query.update({"from": 0, "size": len(case.body)})
        elif isinstance(case.body, dict) and at % 4:
            own = {"group": laptop.group, "device": laptop.id, "member": laptop.member}
            own |= {"code": self._codes[-1]} if self._codes else {}
            case.body = {name: own.get(name, value) for name, value in case.body.items()}
        token = self._context.database.write(
            lambda conn: tokens.issue_token(
                conn, laptop.group, laptop.id, now_ms=self._context.now_ms(), for_ms=60_000
            )
        )  # a fresh one: a case before may have logged out
        headers = {"Authorization": f"Bearer {token}"}
        if self._codes:
            headers[PAIRING_HEADER] = self._codes[at % len(self._codes)]
        return headers

    def _remember(self, label: str, case: schemathesis.Case, answer: Response) -> None:
        """What later cases may ask for."""
        if label == "POST /v1/pairing" and answer.status_code == 200:
            self._codes = [*self._codes[-3:], answer.json()["code"]]
        if label.startswith("PUT") and "sha" in case.path_parameters and answer.status_code == 200:
            if answer.json()["have"]:
                self._blobs = [*self._blobs[-9:], case.path_parameters["sha"]]


def _insider(context: Context) -> Laptop:
    """A laptop whose group has some facts here."""
    laptop = Laptop("amina")
    frames = [laptop.found_group(context.identity.card)]
    frames += [laptop.contribute() for _ in range(3)]

    def work(conn: Connection) -> None:
        head = heads.create_group(conn, laptop.group)
        assert head is not None
        admit_frames(conn, context, laptop.group, head, frames)

    context.database.write(work)
    return laptop


def _nearly(body: bytes, at: int) -> bytes:
    """The same bytes with one of them changed; as they are where `at` is beyond their end, and
    every third time."""
    if at >= len(body) or at % 3 == 0:
        return body
    return body[:at] + bytes([body[at] ^ 0x11]) + body[at + 1 :]


def table(tallies: dict[str, Tally]) -> Iterator[str]:
    yield "| Operation | Requests | Inside | Spoiled | Answers |"
    yield "|---|---|---|---|---|"
    for label, one in [*tallies.items(), ("all", _sum(tallies))]:
        answers = ", ".join(f"{status}: {count}" for status, count in sorted(one.answers.items()))
        yield f"| {label} | {one.asked} | {one.inside} | {one.spoiled} | {answers} |"


def _sum(tallies: dict[str, Tally]) -> Tally:
    every = Tally()
    for one in tallies.values():
        every.asked, every.inside = every.asked + one.asked, every.inside + one.inside
        every.spoiled, every.answers = every.spoiled + one.spoiled, every.answers + one.answers
    return every


def main() -> int:
    logging.disable()  # every refusal is a line
    parser = argparse.ArgumentParser(description="Ask every route, long.")
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    until, start = time.monotonic() + chosen.minutes * 60, chosen.seed * 1_000_000
    with tempfile.TemporaryDirectory(prefix="daftari-routes-") as folder:
        database = open_database(f"sqlite:///{Path(folder) / 'server.db'}")
        routes = EveryRoute(context_of(database, Clock(), **QUICK))
        while time.monotonic() < until:
            start += 1
            routes.ask_all(OF_A_ROUND, start)
            print(f"round {start}: {_sum(routes.tallies).asked} requests", flush=True)
        database.close()
    for where, what in routes.wrong.items():
        print(f"WRONG {where}: {what}")
    print("\n".join(table(routes.tallies)))
    return 1 if routes.wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
