"""Planned meetings for calendars (RFC 5545): local times, folded lines, escaped text."""

from datetime import UTC, datetime

from app.book.transaction import Reading
from app.exporting import Format
from app.projections import meetings

LINE_MAX = 73  # octets before a fold; the limit of the standard is 75 with the line end


def write(reading: Reading) -> bytes:
    """One event per planned or running meeting; floating local time, as people say it."""
    group = reading.group
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Daftari//EN", "CALSCALE:GREGORIAN"]
    for meeting in meetings.meetings(reading.conn):
        if meeting.is_closed or not meeting.on:
            continue
        day, time = meeting.on.replace("-", ""), meeting.time.replace(":", "")
        start = f"DTSTART:{day}T{time}00" if time else f"DTSTART;VALUE=DATE:{day}"
        stamp = datetime.fromtimestamp(0, UTC).strftime("%Y%m%dT%H%M%SZ")
        lines += [
            "BEGIN:VEVENT",
            f"UID:{meeting.meeting}@daftari",
            f"DTSTAMP:{stamp}",
            start,
            *(["DURATION:PT2H"] if time else []),
            f"SUMMARY:{_escaped(f'{group.name} {meeting.no}')}",
            *([f"LOCATION:{_escaped(meeting.place)}"] if meeting.place else []),
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


def _folded(line: str) -> str:
    """Continue on a new line before the octet limit, never inside a letter."""
    pieces, size = [""], 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > LINE_MAX:
            pieces.append(" ")
            size = 1
        pieces[-1] += sign
        size += octets
    return "\r\n".join(pieces)


FORMAT = Format(name="ics", suffix=".ics", write=write)
