"""Prints what a library for calendars, named by the first argument, reads on the standard input: a line each
event or task with its UID, start (or due), end, summary, status and number of alarms, sorted."""
import datetime
import sys


def text(moment):
    if moment is None:
        return "-"
    if isinstance(moment, datetime.datetime):
        return moment.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    return moment.strftime("%Y%m%d")


def icalendar(data):
    from icalendar import Calendar

    for entry in Calendar.from_ical(data).walk():
        if entry.name in ("VEVENT", "VTODO"):
            start = entry.get("DTSTART") or entry.get("DUE")
            end = entry.get("DTEND")
            alarms = [part for part in entry.subcomponents if part.name == "VALARM"]
            yield (entry["UID"], start.dt, end and end.dt, entry["SUMMARY"], entry["STATUS"], len(alarms))


def vobject(data):
    import vobject as library

    for calendar in library.readComponents(data.decode("utf-8")):
        for entry in calendar.components():
            if entry.name in ("VEVENT", "VTODO"):
                values = {name: parts[0].value for name, parts in entry.contents.items() if name != "valarm"}
                alarms = entry.contents.get("valarm", [])
                start = values.get("dtstart", values.get("due"))
                yield (values["uid"], start, values.get("dtend"), values["summary"], values["status"], len(alarms))


readers = {"icalendar": icalendar, "vobject": vobject}
found = readers[sys.argv[1]](sys.stdin.buffer.read())
for uid, start, end, summary, status, alarms in sorted(found, key=lambda entry: str(entry[0])):
    line = [str(uid), text(start), text(end), str(summary).replace("\n", "\\n"), str(status), str(alarms)]
    sys.stdout.buffer.write(("\t".join(line) + "\n").encode("utf-8"))
