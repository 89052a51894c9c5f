"""Names of months and weekdays in the five languages, for both calendars.

Weekdays run from Monday to Sunday, as `date.weekday()` counts. Short names are those of CLDR
where they differ from the long ones.
"""

from types import MappingProxyType

from app.core.calendars import Calendar
from app.core.locales.languages import Lang

_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "sw": "Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi Jumapili",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "hi": "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
    "fa": "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
}
_WEEKDAYS_SHORT = {
    "en": "Mon Tue Wed Thu Fri Sat Sun",
    "sw": "Jtt Jnn Jtn Alh Ijm Jms Jpl",
    "fr": "lun. mar. mer. jeu. ven. sam. dim.",
    "hi": "सोम मंगल बुध गुरु शुक्र शनि रवि",
    "fa": _WEEKDAYS["fa"],
}
_GREGORIAN = {
    "en": "January February March April May June July August September October November December",
    "sw": "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "hi": "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
}
_GREGORIAN_SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "sw": "Jan Feb Mac Apr Mei Jun Jul Ago Sep Okt Nov Des",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    # Hindi short months of CLDR are cut words with signs; the full ones are as short.
    "hi": _GREGORIAN["hi"],
    "fa": _GREGORIAN["fa"],
}
_JALALI_LATIN = (
    "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand"
)
_JALALI = {
    "en": _JALALI_LATIN,
    "sw": _JALALI_LATIN,
    "fr": "farvardin ordibehecht khordad tir mordad chahrivar mehr aban azar dey bahman esfand",
    "hi": "फ़रवर्दीन ओर्दिबेहेश्त ख़ोरदाद तीर मोरदाद शहरीवर मेहर आबान आज़र दे बहमन इस्फ़ंद",
    "fa": "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
}

_Names = MappingProxyType[str, tuple[str, ...]]


def _lists(table: dict[str, str]) -> _Names:
    return MappingProxyType({lang: tuple(names.split()) for lang, names in table.items()})


WEEKDAYS = _lists(_WEEKDAYS)
WEEKDAYS_SHORT = _lists(_WEEKDAYS_SHORT)
_MONTHS: dict[tuple[Calendar, bool], _Names] = {
    ("gregorian", False): _lists(_GREGORIAN),
    ("gregorian", True): _lists(_GREGORIAN_SHORT),
    ("jalali", False): _lists(_JALALI),
    ("jalali", True): _lists(_JALALI),
}


def _numbers(calendar: Calendar) -> dict[str, int]:
    """Every name of a month, short and long, in every language; none means two months."""
    found: dict[str, int] = {}
    for short in (False, True):
        for names in _MONTHS[calendar, short].values():
            for number, name in enumerate(names, 1):
                assert found.setdefault(name.rstrip(".").lower(), number) == number, name
    return found


_NUMBERS: dict[Calendar, dict[str, int]] = {
    "gregorian": _numbers("gregorian"),
    "jalali": _numbers("jalali"),
}

# Which weekday a printed week starts with, by the language of the page.
WEEK_STARTS = MappingProxyType({"en": 0, "sw": 0, "fr": 0, "hi": 6, "fa": 5})


def month_name(month: int, lang: Lang, calendar: Calendar = "gregorian", *, short: bool) -> str:
    """The name of month 1 to 12."""
    return _MONTHS[calendar, short][lang][month - 1]


def month_of(name: str, calendar: Calendar) -> int:
    """The month that a name means in any of the languages; 0 for none."""
    return _NUMBERS[calendar].get(name.rstrip(".").lower(), 0)
