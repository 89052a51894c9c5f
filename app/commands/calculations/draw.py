"""`calc draw`: a draw computed again, by secret words or by a sealed secret and numbers."""

from typing import Any

from app.commands import BadInput
from app.commands.json_input import Fields, one_of, text, texts
from app.core.draws import by_seal, by_words
from app.core.errors import Refused

_SENTENCES = {
    "draw.no_words": "at least one secret is needed",
    "draw.word": "a secret is empty or holds a bar: {typed}",
    "draw.no_tickets": "there are no tickets",
    "draw.same_ticket": "a ticket stands twice",
    "draw.no_numbers": "at least one number is needed",
    "draw.number": "{typed} is not a number from 0 to {max}",
    "draw.number_twice": "member {no} shows two numbers",
}


def calculate(fields: Fields) -> dict[str, object]:
    try:
        return _by_seal(fields) if "secret" in fields else _by_words(fields)
    except Refused as refusal:
        raise BadInput(_SENTENCES[refusal.code].format(**refusal.values)) from None


def _by_words(fields: Fields) -> dict[str, object]:
    tickets = fields.take("tickets", texts)
    context = fields.take("context", text)
    secrets = fields.take("secrets", texts)
    salts = fields.take("salts", _hex_list, [b""] * len(secrets))
    kind = fields.take("draw", one_of(("winner", "order")), "winner")
    fields.done()
    if len(salts) != len(secrets):
        raise BadInput("'salts' must be as many as the secrets")
    answer: dict[str, object] = {
        "commits": [
            by_words.commitment(word, salt) for word, salt in zip(secrets, salts, strict=True)
        ]
    }
    if kind == "order":
        return answer | {"order": list(by_words.order(tickets, context, secrets))}
    seed = by_words.seed_of(context, secrets)
    return answer | {"seed": seed.hex(), "winner": by_words.winner(tickets, context, secrets)}


def _by_seal(fields: Fields) -> dict[str, object]:
    context = fields.take("context", _object)
    secret = fields.take("secret", _hex)
    numbers = fields.take("numbers", _pairs)
    given = fields.take("seal", text, "")
    fields.done()
    seal = by_seal.seal_bytes(context, secret)
    letters = by_seal.seal_letters(seal)
    answer: dict[str, object] = {"seal": letters, "seal_hex": seal.hex()}
    if given:
        plain = given.replace(" ", "")
        answer["fits"] = plain.upper() == letters.replace(" ", "") or plain.lower() == seal.hex()
    return answer | {"order": list(by_seal.order(context, secret, numbers))}


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict) or not isinstance(value.get("eligible"), list):
        raise BadInput("must be an object with the list 'eligible'")
    return value


def _hex(value: object) -> bytes:
    try:
        return bytes.fromhex(text(value))
    except ValueError:
        raise BadInput("must be hex digits") from None


def _hex_list(value: object) -> list[bytes]:
    return [_hex(one) for one in texts(value)]


def _pairs(value: object) -> list[tuple[int, int]]:
    rows = value if isinstance(value, list) else []
    pairs = [tuple(row) for row in rows if isinstance(row, list) and len(row) == 2]
    whole = all(type(one) is int for pair in pairs for one in pair)
    if not rows or len(pairs) != len(rows) or not whole:
        raise BadInput("must be a list of pairs [member number, number shown]")
    return pairs
