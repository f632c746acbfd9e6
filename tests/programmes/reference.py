"""What stands where in a programme, worked out again from the page src/HomeworkKit/Programmes/README.md, in another language and another way.

    python3 tests/programmes/reference.py            checks that vectors.json is what this file gives
    python3 tests/programmes/reference.py --write    writes vectors.json

It asks backwards (when was this step free?) where the library goes forwards, uses the zones of the operating system, and knows nothing of the library but the words of its answers.
"""
import json
import pathlib
import random
import sys
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

HERE = pathlib.Path(__file__).parent
UTC = timezone.utc
SETTLED = ("finished", "skipped", "not-applicable")


def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def text_of(moment):
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def wall(zone, day, clock):
    # fold 0: the first of two; a time that is skipped is read by the offset before the change, which moves it forward by the gap.
    return datetime.combine(day, clock, tzinfo=zone).replace(fold=0).astimezone(UTC)


def days_later(zone, moment, days, clock=None):
    local = moment.astimezone(zone)
    return wall(zone, local.date() + timedelta(days=days), time.fromisoformat(clock) if clock else local.time())


class Course:
    """The facts of one step: a list of (what, when) in order."""

    def __init__(self, facts, start, now):
        # A clock that was wrong: what is more than a day ahead is dated like what came before it.
        told, before = [], start
        for what, when in facts:
            before = before if when - now > timedelta(days=1) else when
            told.append((what, before))
        facts = told
        self.put_forward = facts[0][1]
        self.state = "proposed"
        self.done, self.handed_in, self.looked_at, self.closed = [], [], [], []
        self.in_hand = self.end = None
        self.times = None
        begun = False
        for what, when in facts[1:]:
            if what == "agree":
                self.state = "assigned"
            elif what == "decline":
                self.state = "declined"
            elif what == "done":
                self.done.append(when)
                begun = True
            elif what == "partly":
                begun = True
            elif what == "retract-last-done":
                self.done.pop()
            elif what == "submit":
                self.handed_in.append(when)
                self.in_hand, self.state = when, "ready"
            elif what == "close-window":
                self.state = "ready"
            elif what == "return":
                self.in_hand, self.state = None, "assigned"
            elif what == "defer":
                pass
            elif what == "repeat":
                self.looked_at.append(when)
                self.in_hand, self.state = None, "assigned"
            elif what == "complete":
                self.looked_at.append(when)
                self.closed.append(when)
                self.end, self.state = when, "over"
            elif what == "stop":
                self.closed.append(when)
                self.end, self.state = when, "over"
            else:
                raise ValueError(what)
        assert begun or not self.done

    def standing(self, enough):
        if self.state == "proposed":
            return "put-forward", None
        if self.state == "declined":
            return "declined", None
        if self.state == "over":
            return "finished", self.end
        if self.state == "ready" and self.in_hand:
            return "finished", self.in_hand
        if enough and len(self.done) >= enough:
            return "finished", sorted(self.done)[enough - 1]
        return "going", None

    def point(self, name):
        moments = {"done": self.done, "submitted": self.handed_in + self.looked_at, "reviewed": self.looked_at, "closed": self.closed}[name]
        return min(moments) if moments else None


class Reference:
    def __init__(self, scene):
        self.zone = ZoneInfo(scene["zone"])
        self.start, self.now = instant(scene["start"]), instant(scene["now"])
        self.steps = scene["steps"]
        self.place = {step["key"]: index for index, step in enumerate(self.steps)}
        order = ["skip-step", "hold-step", "resume-step", "release-step", "repeat-step", "pause", "resume", "move-to-version", "propose-for-me", "end"]
        made = [decision for decision in scene["decisions"] if instant(decision["at"]) <= self.now]
        self.decisions = sorted(made, key=lambda decision: (instant(decision["at"]), order.index(decision["decision"]), decision.get("step") or ""))
        self.courses = {}
        for course in scene["courses"]:
            run = course["run"]
            if course["step"] not in self.courses or self.courses[course["step"]][0] < run:
                self.courses[course["step"]] = (run, Course([(what, instant(when)) for what, when in course["facts"]], self.start, self.now))
        first_day = self.start.astimezone(self.zone).date()
        held = []
        for session in scene["sessions"]:
            at = datetime.fromisoformat(session["at"])
            moment = wall(ZoneInfo(session["zone"]) if "zone" in session else self.zone, at.date(), at.time())
            if session["status"] != "called-off" and moment.astimezone(self.zone).date() >= first_day:
                held.append(moment)
        self.sessions = sorted(held)
        self.known = {}

    # What was decided about a step last, when, and in which run the step therefore is.
    def word_on(self, key):
        about = [decision for decision in self.decisions if decision.get("step") == key]
        run = 1 + sum(decision["decision"] == "repeat-step" for decision in about)
        return (about[-1]["decision"], instant(about[-1]["at"]), run) if about else (None, None, run)

    def pauses(self):
        spans, open_since, keeps = [], None, False
        for decision in self.decisions:
            if decision["decision"] == "pause" and open_since is None:
                open_since, keeps = instant(decision["at"]), decision.get("keepsDates", False)
            elif decision["decision"] == "resume" and open_since is not None:
                spans.append((open_since, instant(decision["at"]), keeps))
                open_since = None
        return spans, open_since is not None

    def answer(self, key):
        if key not in self.known:
            self.known[key] = self.work_out(key)
        return self.known[key]

    def work_out(self, key):
        step = self.steps[self.place[key]]
        word, decided, run = self.word_on(key)
        if key in self.courses and self.courses[key][0] >= run:
            course = self.courses[key][1]
            state, finished = course.standing(step.get("enough"))
            if word == "skip-step" and state != "finished":
                return dict(state="skipped", at=course.put_forward, past=decided, course=course, finished=None, released=True)
            return dict(state=state, at=course.put_forward, past=None, course=course, finished=finished, released=True)
        if any(decision["decision"] == "end" for decision in self.decisions):
            return dict(state="not-applicable", past=self.now)
        if word == "skip-step":
            return dict(state="skipped", past=decided)
        if word == "hold-step":
            return dict(state="held", wait="hold")
        if word in ("release-step", "repeat-step"):
            return dict(state="ready", at=decided)
        if self.pauses()[1]:
            return dict(state="held", wait="pause")
        earlier = [other["key"] for other in self.steps[: self.place[key]]]
        for other in earlier:
            if self.answer(other)["state"] == "declined":
                return dict(state="waiting", wait="decision", on=other)
        free = self.start
        for other in earlier:
            if self.steps[self.place[other]].get("required"):
                told = self.answer(other)
                if told["state"] not in SETTLED:
                    return dict(state="waiting", wait="required-step", on=other)
                moment = told.get("finished") or told.get("past")
                free = max(free, moment) if moment else free
        moment, wait, on = self.moment(step)
        if moment is None:
            return dict(state="waiting", wait=wait, on=on)
        moment = max(moment, free)
        return dict(state="waiting", wait="time", at=moment) if moment > self.now else dict(state="ready", at=moment)

    def moment(self, step):
        rule = step["release"]
        kind = rule["type"]
        index = self.place[step["key"]]
        if kind == "at-start":
            return self.start, None, None
        if kind == "with-previous":
            before = self.steps[index - 1]["key"]
            told = self.answer(before)
            if told.get("past"):
                return told["past"], None, None
            return (told["at"], None, None) if told.get("released") or told["state"] == "ready" else (None, "step", before)
        if kind == "after":
            before = rule.get("step") or self.steps[index - 1]["key"]
            told = self.answer(before)
            point = told["course"].point(rule["when"]) if told.get("course") else None
            point = point or told.get("past")
            if point is None:
                return None, "step", before
            if "hours" in rule:
                return point + timedelta(hours=rule["hours"]), None, None
            if not rule.get("days") and "time" not in rule:
                return point, None, None
            return max(point, days_later(self.zone, point, rule.get("days", 0), rule.get("time"))), None, None
        if kind == "days-from-start":
            days, at = rule["days"], None
            at = days_later(self.zone, self.start, days, rule.get("time"))
            for since, until, keeps in self.pauses()[0]:
                if not keeps and since < at:
                    days += max(0, (until.astimezone(self.zone).date() - since.astimezone(self.zone).date()).days)
                    at = days_later(self.zone, self.start, days, rule.get("time"))
            return at, None, None
        if kind in ("before-session", "after-session"):
            if rule["session"] > len(self.sessions):
                return None, "session", None
            session = self.sessions[rule["session"] - 1]
            if rule["days"] == 0 and "time" not in rule:
                return session, None, None
            return days_later(self.zone, session, rule["days"] * (1 if kind == "after-session" else -1), rule.get("time")), None, None
        if kind == "on-date":
            return wall(self.zone, date.fromisoformat(rule["date"]), time.fromisoformat(rule.get("time", "00:00:00"))), None, None
        return None, "clinician", None

    def answers(self):
        return [
            {name: value for name, value in (("state", told["state"]), ("at", text_of(told.get("at"))), ("wait", told.get("wait")), ("on", told.get("on"))) if value is not None}
            for told in (self.answer(step["key"]) for step in self.steps)
        ]


# Two hundred scenes, sixty of them within three days of a change of the clocks in eight zones.
CHANGES = [
    ("Europe/London", "2026-03-29T01:00:00Z"), ("Europe/London", "2026-10-25T01:00:00Z"), ("America/New_York", "2026-03-08T07:00:00Z"), ("America/New_York", "2026-11-01T06:00:00Z"),
    ("Australia/Lord_Howe", "2026-04-04T15:00:00Z"), ("Australia/Lord_Howe", "2026-10-03T15:30:00Z"), ("Pacific/Chatham", "2026-04-04T14:00:00Z"), ("Pacific/Chatham", "2026-09-26T14:00:00Z"),
    ("America/Santiago", "2023-04-02T03:00:00Z"), ("America/Santiago", "2023-09-03T04:00:00Z"), ("Africa/Cairo", "2024-04-25T22:00:00Z"), ("Africa/Cairo", "2024-10-31T21:00:00Z"),
    ("Asia/Beirut", "2024-03-30T22:00:00Z"), ("Asia/Beirut", "2024-10-26T21:00:00Z"), ("Pacific/Apia", "2011-12-30T10:00:00Z"),
]
CALM = ["Europe/London", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Kathmandu", "Pacific/Auckland", "America/Sao_Paulo", "UTC"]
CLOCKS = ["00:00:00", "00:30:00", "01:30:00", "02:15:00", "02:30:00", "03:00:00", "08:00:00", "19:00:00", "23:50:00"]


def facts(rng, begin):
    at = begin
    told = [["propose", at]]

    def later():
        nonlocal at
        at += timedelta(minutes=rng.choice([1, 30, 90, 60 * 7, 60 * 24, 60 * 24 * 3 + 11]))
        return at

    if rng.random() < 0.15:
        return told
    if rng.random() < 0.15:
        return told + [["decline", later()]]
    told.append(["agree", later()])
    done = 0
    for _ in range(rng.randrange(4)):
        what = rng.choice(["done", "done", "partly"])
        done += what == "done"
        told.append([what, later()])
    if done and rng.random() < 0.15:
        told.append(["retract-last-done", later()])
    for what in rng.choice([[], [], ["submit"], ["submit", "return"], ["submit", "defer"], ["submit", "complete"], ["close-window"], ["close-window", "complete"], ["repeat"], ["stop"], ["submit", "repeat", "submit"]]):
        told.append([what, later()])
    return told


def rule(rng, index, keys, start, zone):
    day = start.astimezone(zone).date()
    kinds = ["at-start", "days-from-start", "before-session", "after-session", "on-date", "by-clinician"] + (["with-previous", "after", "after", "after", "after"] if index else [])
    kind = rng.choice(kinds)
    made = {"type": kind}
    if kind == "after":
        if rng.random() < 0.5:
            made["step"] = rng.choice(keys[:index])
        made["when"] = rng.choice(["done", "submitted", "reviewed", "closed"])
        shape = rng.randrange(4)
        if shape == 1:
            made["days"] = rng.randrange(4)
        elif shape == 2:
            made["hours"] = rng.choice([0, 1, 12, 24, 49])
        elif shape == 3:
            made.update(days=rng.randrange(3), time=rng.choice(CLOCKS))
    elif kind == "days-from-start":
        made["days"] = rng.randrange(8)
    elif kind in ("before-session", "after-session"):
        made.update(session=rng.randrange(1, 4), days=rng.randrange(3))
    elif kind == "on-date":
        made["date"] = (day + timedelta(days=rng.randrange(-1, 7))).isoformat()
    if kind in ("days-from-start", "before-session", "after-session", "on-date") and rng.random() < 0.5:
        made["time"] = rng.choice(CLOCKS)
    return made


def scene(rng, zone_name, start):
    zone = ZoneInfo(zone_name)
    keys = ["reading", "ladder", "first", "diary", "second", "review-week"][: rng.randrange(2, 7)]
    steps = []
    for index, key in enumerate(keys):
        step = {"key": key, "release": rule(rng, index, keys, start, zone)}
        if rng.random() < 0.25:
            step["required"] = True
        if rng.random() < 0.3:
            step["enough"] = rng.randrange(1, 3)
        steps.append(step)
    local = start.astimezone(zone)
    sessions = []
    for number in range(rng.randrange(4)):
        at = datetime.combine(local.date() + timedelta(days=rng.randrange(-1, 8)), time.fromisoformat(rng.choice(CLOCKS)))
        session = {"ref": f"s-{number}", "at": at.isoformat(), "status": rng.choice(["planned", "planned", "held", "called-off"])}
        if rng.random() < 0.2:
            session["zone"] = rng.choice(["Europe/Paris", "Asia/Tokyo"])
        sessions.append(session)
    now = start + timedelta(minutes=rng.choice([0, 59, 60 * 24, 60 * 24 * 2 + 30, 60 * 24 * 4, 60 * 24 * 9]))
    courses = []
    for key in keys:
        if rng.random() < 0.5:
            courses.append({"step": key, "run": 1, "facts": [[what, text_of(when)] for what, when in facts(rng, start + timedelta(minutes=rng.choice([0, 5, 60 * 20, 60 * 30])))]})
    decisions = []
    if rng.random() < 0.6:
        for _ in range(rng.randrange(1, 4)):
            kind = rng.choice(["skip-step", "hold-step", "resume-step", "release-step", "repeat-step", "pause", "resume", "end"])
            decision = {"decision": kind, "at": text_of(start + timedelta(minutes=rng.choice([0, 60, 60 * 24, 60 * 24 * 2 + 30, 60 * 24 * 3])))}
            if kind.endswith("-step"):
                decision["step"] = rng.choice(keys)
            if kind == "pause" and rng.random() < 0.3:
                decision["keepsDates"] = True
            if kind == "pause" and rng.random() < 0.7:
                decisions.append({"decision": "resume", "at": text_of(instant(decision["at"]) + timedelta(hours=rng.choice([5, 30, 60])))})
            if kind == "repeat-step" and rng.random() < 0.5:
                courses.append({"step": decision["step"], "run": 2, "facts": [[what, text_of(when)] for what, when in facts(rng, start + timedelta(hours=rng.choice([60, 70])))]})
            decisions.append(decision)
    rng.shuffle(decisions)
    runs = {}
    courses = [course for course in courses if runs.setdefault((course["step"], course["run"]), course) is course]
    return {"zone": zone_name, "start": text_of(start), "now": text_of(now), "steps": steps, "sessions": sessions, "decisions": decisions, "courses": courses}


def vectors():
    rng = random.Random(20260302)
    scenes = []
    for number in range(60):
        zone, change = CHANGES[number % len(CHANGES)]
        begin = instant(change) - timedelta(minutes=rng.choice([10, 60 * 10, 60 * 26, 60 * 24 * 3 - 17]))
        scenes.append(scene(rng, zone, begin))
    for number in range(140):
        scenes.append(scene(rng, CALM[number % len(CALM)], datetime(2026, 1, 1, 8, 10, tzinfo=UTC) + timedelta(hours=rng.randrange(6_000))))
    for one in scenes:
        one["expect"] = Reference(one).answers()
    return scenes


if __name__ == "__main__":
    made = "[\n" + ",\n".join(json.dumps(one, separators=(",", ":")) for one in vectors()) + "\n]\n"
    path = HERE / "vectors.json"
    if "--write" in sys.argv:
        path.write_text(made)
    elif path.read_text() != made:
        sys.exit("vectors.json is not what the reference gives")
    print("vectors:", made.count('"expect"'), "answers:", made.count('"state"'))
