"""Reads every calendar of a folder with python3-icalendar and compares the moments it finds: check.py FOLDER."""
import datetime
import json
import pathlib
import sys

import icalendar

TITLE = "Reminder; Erinnerung, напоминание 🌱"
count = wrong = 0
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.ics")):
    expected = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    events = list(icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT"))
    found = sorted({event.decoded("dtstart").astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ") for event in events})
    if found != expected or any(str(event["summary"]) != TITLE for event in events):
        print(f"icalendar: {file.name} is read differently", file=sys.stderr)
        wrong += 1
    count += 1
print(f"icalendar {icalendar.__version__}: {count - wrong} of {count} calendars read alike")
sys.exit(0 if count and not wrong else 1)
