"""French numbers in words, in the spelling of the schools: quatre-vingts, deux cent un."""

_SMALL = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize dix-sept dix-huit dix-neuf"
).split()
_TENS = "_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
_SCALES = ((10**12, "billion"), (10**9, "milliard"), (10**6, "million"))


def spell(number: int) -> str:
    """The number, not negative, in words."""
    if number == 0:
        return _SMALL[0]
    words = []
    for size, name in _SCALES:
        count, number = divmod(number, size)
        if count:
            words.append(f"{spell(count)} {name}{'s' if count > 1 else ''}")
    thousands, number = divmod(number, 1000)
    if thousands:
        words.append(
            "mille" if thousands == 1 else f"{_below_thousand(thousands, last=False)} mille"
        )
    if number:
        words.append(_below_thousand(number, last=True))
    return " ".join(words)


def _below_thousand(number: int, *, last: bool) -> str:
    """`last`: no numeral follows, so cents and vingts take their s."""
    hundreds, rest = divmod(number, 100)
    words = []
    if hundreds:
        plural = "s" if hundreds > 1 and not rest and last else ""
        words.append("cent" if hundreds == 1 else f"{_SMALL[hundreds]} cent{plural}")
    if rest:
        words.append("quatre-vingts" if rest == 80 and last else _below_hundred(rest))
    return " ".join(words)


def _below_hundred(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    if tens in (7, 9):
        ones += 10
    if not ones:
        return _TENS[tens]
    if ones in (1, 11) and tens < 8:
        return f"{_TENS[tens]} et {_SMALL[ones]}"
    return f"{_TENS[tens]}-{_SMALL[ones]}"
