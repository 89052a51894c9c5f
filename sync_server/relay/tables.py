"""Tables of the relay. Instants are milliseconds UTC; 0 stands for never.

What belongs to a provider's account (who received money) has no group: one account may serve
several groups, and a callback does not say which.
"""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()
_INT = BigInteger().with_variant(Integer, "sqlite")


def _table(name: str, *columns: Column[object]) -> Table:
    return Table(name, metadata, *columns, sqlite_strict=True)


def _text(name: str, *, key: bool = False) -> Column[object]:
    return Column(name, Text, primary_key=key, nullable=False)


def _number(name: str) -> Column[object]:
    return Column(name, _INT, nullable=False)


def _bytes(name: str, *, key: bool = False) -> Column[object]:
    return Column(name, LargeBinary, primary_key=key, nullable=False)


# A callback as it came, sealed; the key makes a repeated one the same row. handled: 0 waits.
raw = _table(
    "relay_raw",
    _bytes("sha", key=True),
    _text("provider"),
    _text("account"),
    _text("route"),
    _bytes("token"),  # SHA-256 of the path segment that let it in
    _number("trusted"),
    _bytes("sealed"),
    _number("at"),
    _number("handled"),
    _text("outcome"),
)
Index("ix_relay_raw_handled", raw.c.handled, raw.c.at)

# The newest that a provider said about a code; `receiver` is who got the money by its words.
seen = _table(
    "relay_seen",
    _text("provider", key=True),
    _text("account", key=True),
    _text("code", key=True),
    _text("status"),
    _text("evidence"),
    _number("trusted"),
    _text("receiver"),
    _number("minor"),  # -1: not stated
    _text("currency"),
    _text("payer"),  # masked number and initials
    _text("completed_at"),
    _text("provider_code"),
    _text("provider_text"),
    _text("g"),  # group that the account or the payer's reference points to; "" for none
    _number("at"),
    _text("told"),  # status that laptops know as "not in the book"; "" when none
)
Index("ix_relay_seen_code", seen.c.provider, seen.c.code)
Index("ix_relay_seen_told", seen.c.told)

# A payment that a laptop wrote down. next_at: when to look at it again, 0 for never.
claim = _table(
    "relay_claim",
    _text("g", key=True),
    _text("payment", key=True),
    _text("entry"),
    _text("provider"),
    _text("code"),
    _number("minor"),
    _text("currency"),
    _number("at"),
    _text("state"),  # last one told; "" before the first
    _number("amount"),
    _text("evidence"),
    _number("settled"),
    _number("next_at"),
    _number("tries"),
    _number("not_known_at"),
    _text("withdrawn_by"),  # reversal of the entry; "" while it stands
    _text("receipt"),  # the same on all rows that one payer paid for with one code; "" otherwise
)
Index("ix_relay_claim_receipt", claim.c.g, claim.c.receipt)
Index("ix_relay_claim_code", claim.c.provider, claim.c.code)
Index("ix_relay_claim_entry", claim.c.g, claim.c.entry)
Index("ix_relay_claim_next", claim.c.next_at)

# Who holds a code: the key is what makes two verified payments with one receipt impossible.
holder = _table(
    "relay_holder",
    _text("provider", key=True),
    _text("account", key=True),
    _text("code", key=True),
    _text("g"),
    _text("payment"),
)

# A question that we asked; its answer comes to a path that only this question knows.
question = _table(
    "relay_question",
    _bytes("token", key=True),
    _text("provider"),
    _text("account"),
    _text("g"),
    _text("payment"),
    _text("code"),
    _text("conversation"),
    _number("at"),
    _number("answered"),
)

# A payment that an officer asked for. `phone` is sealed, and b"" once it is not needed any more.
# What a callback told (heard, code, amount, payer, completed_at) is a hint until we asked too.
request = _table(
    "relay_request",
    _text("g", key=True),
    _text("request", key=True),
    _text("provider"),
    _text("account"),
    _number("minor"),
    _text("currency"),
    _number("at"),
    _text("state"),  # "" waits for the number, "sending", then a PromptState
    _text("reason"),
    _bytes("phone"),
    _text("conversation"),
    _number("asked_at"),
    _text("heard"),
    _text("code"),
    _number("amount"),
    _text("payer"),
    _text("completed_at"),
    _text("told"),  # the receipt that laptops know of
    _number("next_at"),
)
Index("ix_relay_request_next", request.c.next_at)

# Places reached: how far an account was pulled, how far a group's log was read, a stopped account.
mark = _table(
    "relay_mark",
    _text("name", key=True),
    _number("at"),
    _text("note"),
)
