"""The sync server as this laptop sees it: every route of the protocol, typed.

Source: spec/sync.md section 2.7; the types are those of `app.core.wire`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import Unavailable, Untrusted
from app.core.events.envelope import Frame
from app.core.frames import compress, decode_log, encode_frames, encode_log
from app.core.snapshots import SEALED_MAX, START_TYPE, Start, unpack_start
from app.core.wire import (
    BLOB_PART_MAX,
    BLOB_SIZE_HEADER,
    BLOB_TYPE,
    CHECKPOINT_HEADER,
    FACTS_TODAY_HEADER,
    FRAMES_TYPE,
    PROOF_HEADER,
    BlobHeld,
    KeptAside,
    KeyEnvelope,
    KeyEnvelopes,
    Problem,
    PromptNumber,
    PromptTaken,
    PushAnswer,
    Quarantine,
    RootsAnswer,
    StateRoots,
    Witness,
    Witnessed,
    checkpoint_header,
    read_checkpoint_header,
)
from app.core.wire_access import (
    PAIRING_HEADER,
    Enrolled,
    PairingAccepted,
    PairingCode,
    PairingPost,
    PairingSeen,
    PairingWanted,
)
from app.sync.failures import Answered, refusal
from app.sync.speaking import JSON, Speaking, decoded, readable
from app.sync.transport import Live

FRAMES = {"Content-Type": FRAMES_TYPE, "Content-Encoding": "zstd", "Accept-Encoding": "identity"}


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the log; `checkpoint` is of the whole log, None while it is empty."""

    records: list[Sequenced]
    checkpoint: Checkpoint | None


class Server(Speaking):
    """The routes; every method raises Unavailable or Untrusted with a `sync.*` code.

    Attributes:
        facts_today: How many facts this laptop has brought today, when the newest push was told
            that they are very many; else 0.
    """

    facts_today = 0

    # Open to everybody

    def leave_device(self, posted: PairingPost) -> PairingAccepted:
        """Leave the public keys of this new laptop under a code."""
        return self._open("POST", "/v1/pairing/device", posted, PairingAccepted)

    def adopt(
        self,
        group: str,
        records: Sequence[Sequenced],
        checkpoint: Checkpoint,
        proof: tuple[bytes, ...] = (),
    ) -> Enrolled:
        """Bring numbered history; `checkpoint` is signed at the last record, or `proof` says that
        its log begins with the one up to it."""
        headers = FRAMES | {CHECKPOINT_HEADER: checkpoint_header(checkpoint)}
        if proof:
            headers[PROOF_HEADER] = b"".join(proof).hex()
        body = compress(encode_log(records))
        path = f"/v1/groups/{group}/enrol"
        return decoded(self.transport.send("POST", path, body=body, headers=headers), Enrolled)

    def introduce(self, group: str, frames: Sequence[Frame]) -> Enrolled:
        """Bring facts that prove themselves, for a laptop that has no token yet."""
        path = f"/v1/groups/{group}/enrol"
        answer = self.transport.send("POST", path, body=packed(frames), headers=FRAMES)
        return decoded(answer, Enrolled)

    # For laptops of the group

    def push(self, body: bytes) -> PushAnswer:
        """Send packed frames (`packed`)."""
        answer = self._ours("POST", "events", body, FRAMES, allow=(409,))
        if answer.status == 409 and b'"forks":' not in answer.body:
            problem = decoded(answer, Problem)
            raise refusal(Answered(answer.status, problem.code, problem.values))
        told = answer.headers.get(FACTS_TODAY_HEADER, "")
        self.facts_today = int(told) if told.isascii() and told.isdigit() and len(told) < 10 else 0
        return decoded(answer, PushAnswer)

    def log(
        self,
        cursor: tuple[int, int],
        *,
        limit: int,
        wait_s: int = 0,
        heads_only: bool = False,
    ) -> Page:
        """The numbered facts after `cursor` (epoch, seq).

        Raises:
            Unavailable: "sync.server_behind": the server knows less than this laptop.
        """
        epoch, after = cursor
        query = f"log?epoch={max(epoch, 0)}&after={after}&limit={limit}"
        query += f"&wait={wait_s}" if wait_s else ""
        query += "&sig=heads" if heads_only else ""
        answer = self._ours("GET", query, b"", {"Accept-Encoding": "zstd"})
        if answer.kind != FRAMES_TYPE:
            raise Unavailable("sync.login_page")
        shown = answer.headers.get(CHECKPOINT_HEADER)
        with readable():
            checkpoint = None if shown is None else read_checkpoint_header(shown)
            return Page(decode_log(answer.body), checkpoint)

    def segment(self, k: int) -> list[Sequenced]:
        """Records k * SEGMENT + 1 to (k + 1) * SEGMENT, with every signature."""
        answer = self._ours("GET", f"segments/{k}", b"", {"Accept-Encoding": "zstd"})
        if answer.kind != FRAMES_TYPE:
            raise Unavailable("sync.login_page")
        with readable():
            return decode_log(answer.body)

    def put_blob(self, sha: str, start: int, size: int, part: bytes) -> int:
        """Bring a part of a sealed paper; how many bytes the server has now."""
        path = f"blobs/{sha}?from={start}&size={size}"
        return decoded(self._ours("PUT", path, part, {"Content-Type": BLOB_TYPE}), BlobHeld).have

    def get_blob(self, sha: str, start: int) -> bytes:
        """The next part of a sealed paper."""
        answer = self._ours("GET", f"blobs/{sha}?from={start}", b"", {})
        if answer.kind != BLOB_TYPE:
            raise Unavailable("sync.login_page")
        return answer.body

    def put_snapshot(self, sha: str, start: int, size: int, part: bytes) -> int:
        """Bring a part of a sealed snapshot; how many bytes the server has now."""
        path = f"snapshots/{sha}?from={start}&size={size}"
        return decoded(self._ours("PUT", path, part, {"Content-Type": BLOB_TYPE}), BlobHeld).have

    def get_snapshot(self, sha: str, start: int) -> bytes:
        """The next part of a sealed snapshot."""
        answer = self._ours("GET", f"snapshots/{sha}?from={start}", b"", {})
        if answer.kind != BLOB_TYPE:
            raise Unavailable("sync.login_page")
        return answer.body

    def start(self, fold: str, *, whole: bool) -> tuple[Start, Checkpoint, int]:
        """The newest snapshot of a fold, what proves it, and how many sealed bytes it has.

        Args:
            whole: With all sealed bytes; else with the first part of them.
        """
        count = SEALED_MAX if whole else BLOB_PART_MAX
        path = f"snapshots/latest?fold={fold}&count={count}"
        answer = self._ours("GET", path, b"", {"Accept-Encoding": "zstd"})
        if answer.kind != START_TYPE:
            raise Unavailable("sync.login_page")
        shown, size = answer.headers.get(CHECKPOINT_HEADER), answer.headers.get(BLOB_SIZE_HEADER)
        with readable():
            if shown is None or size is None or not size.isdecimal():
                raise Untrusted("snapshot.malformed")
            return unpack_start(answer.body), read_checkpoint_header(shown), int(size)

    def live(self) -> Live:
        """The stream of pokes."""
        path = f"/v1/groups/{self._who().group}/live"
        fresh = not self._token
        try:
            return self.transport.live(path, self._bearer())
        except Unavailable as error:
            if fresh or error.values.get("status") != 401:
                raise
        self._token = ""  # it ran out while the last stream was open
        return self.transport.live(path, self._bearer())

    def roots(self, roots: StateRoots) -> RootsAnswer:
        return self._json("POST", "roots", roots, RootsAnswer)

    def witness(self, checkpoint: Checkpoint, at: int) -> Witnessed:
        """Show the server what it signed in a past that it forgot."""
        return self._json("POST", "witness", Witness(at=at, checkpoint=checkpoint), Witnessed)

    def envelopes(self) -> tuple[KeyEnvelope, ...]:
        return self._json("GET", "keys", None, KeyEnvelopes).envelopes

    def put_envelopes(self, envelopes: tuple[KeyEnvelope, ...]) -> None:
        self._json("PUT", "keys", KeyEnvelopes(envelopes=envelopes), KeyEnvelopes)

    def ask_phone(self, request: str, phone: str) -> PromptTaken:
        """Tell which phone (`254712345678`) a payment that was asked for shall ring on."""
        return self._json("POST", f"requests/{request}", PromptNumber(phone=phone), PromptTaken)

    def erase_key(self, member: str) -> None:
        self._ours("DELETE", f"keys/{member}", b"", {})

    def quarantine(self) -> tuple[KeptAside, ...]:
        """What the server keeps aside because its laptop is not trusted."""
        return self._json("GET", "quarantine", None, Quarantine).facts

    def pairing_code(self) -> PairingCode:
        """A code to read out to the owner of a new laptop."""
        wanted = PairingWanted(group=self._who().group)
        body, headers = msgspec.json.encode(wanted), {"Content-Type": JSON}
        return decoded(self._with_token("POST", "/v1/pairing", body, headers), PairingCode)

    def pairing_seen(self, code: str) -> PairingPost | None:
        """The new laptop that used the code; None while nobody has."""
        answer = self._ours("GET", "pairing", b"", {PAIRING_HEADER: code})
        return decoded(answer, PairingSeen).device


def packed(frames: Sequence[Frame]) -> bytes:
    """The body of a push."""
    return compress(encode_frames(frames))
