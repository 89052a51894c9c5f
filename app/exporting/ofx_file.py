"""The money accounts as bank statements (OFX 2.2): box, bags, mobile money, bank, crypto."""

from xml.sax.saxutils import escape

from app.book.transaction import Reading
from app.core.accounts import MONEY_ACCOUNTS
from app.core.currencies import currency_of
from app.core.money import plain_decimal
from app.exporting import Format
from app.exporting.account_names import NAMES
from app.exporting.transactions import Transaction, transactions

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<?OFX OFXHEADER="200" VERSION="220" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n'
)
NAME_MAX = 32
MEMO_MAX = 255


def write(reading: Reading) -> bytes:
    """One statement per money account and currency that was ever used."""
    entries = list(transactions(reading))
    used = sorted(
        {(p.code, p.currency) for one in entries for p in one.postings if p.code in MONEY_ACCOUNTS}
    )
    body = "".join(_statement(code, currency, entries) for code, currency in used)
    last = _day(entries[-1].on) if entries else "19700101"
    signon = (
        "<SIGNONMSGSRSV1><SONRS><STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY></STATUS>"
        f"<DTSERVER>{last}</DTSERVER><LANGUAGE>ENG</LANGUAGE></SONRS></SIGNONMSGSRSV1>"
    )
    return f"{HEAD}<OFX>{signon}<BANKMSGSRSV1>{body}</BANKMSGSRSV1></OFX>\n".encode()


def _statement(code: str, currency: str, entries: list[Transaction]) -> str:
    lines, balance = [], 0
    for one in entries:
        moved = sum(p.minor for p in one.postings if (p.code, p.currency) == (code, currency))
        if moved:
            balance += moved
            lines.append(_line(one, moved, currency))
    first, last = _day(entries[0].on), _day(entries[-1].on)
    return (
        "<STMTTRNRS><TRNUID>0</TRNUID><STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY></STATUS>"
        f"<STMTRS><CURDEF>{currency[:3]}</CURDEF><BANKACCTFROM><BANKID>DAFTARI</BANKID>"
        f"<ACCTID>{code}-{NAMES[code]}</ACCTID><ACCTTYPE>CHECKING</ACCTTYPE></BANKACCTFROM>"
        f"<BANKTRANLIST><DTSTART>{first}</DTSTART><DTEND>{last}</DTEND>{''.join(lines)}"
        f"</BANKTRANLIST><LEDGERBAL><BALAMT>{_amount(balance, currency)}</BALAMT>"
        f"<DTASOF>{last}</DTASOF></LEDGERBAL></STMTRS></STMTTRNRS>"
    )


def _line(one: Transaction, minor: int, currency: str) -> str:
    kind = "CREDIT" if minor > 0 else "DEBIT"
    return (
        f"<STMTTRN><TRNTYPE>{kind}</TRNTYPE><DTPOSTED>{_day(one.on)}</DTPOSTED>"
        f"<TRNAMT>{_amount(minor, currency)}</TRNAMT><FITID>{one.entry}</FITID>"
        f"<NAME>{_text(one.who or one.kind, NAME_MAX)}</NAME>"
        f"<MEMO>{_text(one.text, MEMO_MAX)}</MEMO></STMTTRN>"
    )


def _amount(minor: int, currency: str) -> str:
    return plain_decimal(minor, currency_of(currency).digits)


def _day(on: str) -> str:
    return on.replace("-", "")


def _text(text: str, size: int) -> str:
    return escape("".join(s if s.isprintable() else " " for s in text)[:size])


FORMAT = Format(name="ofx", suffix=".ofx", write=write)
