"""Calendars, read by icalendar, and the rules of RFC 5545 that it does not hold to."""

import datetime
import re

import icalendar


def check(site, report):
    for file in site.files("*.ics"):
        data = file.read_bytes()
        problems = []
        if b"\n" in data.replace(b"\r\n", b""):
            problems.append("a line does not end with CR LF")
        problems += [f"a line of {len(line)} bytes" for line in data.split(b"\r\n")
                     if len(line) > 75]
        calendar = icalendar.Calendar.from_ical(data)
        problems += [f"no {key}" for key in ("VERSION", "PRODID") if key not in calendar]
        problems += [str(error) for error in calendar.errors]
        events = list(calendar.walk("VEVENT"))
        names = [str(event.get("UID")) for event in events]
        problems += [f"the UID {name} stands twice" for name in set(names)
                     if names.count(name) > 1]
        for event in events:
            problems += [str(error) for error in event.errors]
            problems += [f"no {key}" for key in ("UID", "DTSTAMP", "DTSTART", "SUMMARY")
                         if key not in event]
            start = event.decoded("DTSTART")
            if isinstance(start, datetime.datetime) and start.utcoffset() != datetime.timedelta(0):
                problems.append(f"{start} is not UTC")
            url = str(event.get("URL", ""))
            if url and not re.match(r"https?://", url):
                problems.append(f"the address {url}")
        if calendar.to_ical().count(b"BEGIN:VEVENT") != len(events):
            problems.append("events are lost when it is written again")
        report.add("iCalendar (RFC 5545)", site.relative(file), problems)
