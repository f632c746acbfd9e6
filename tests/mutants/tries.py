"""tries.py FOLDER REPORT NAMES PROCESSES: tries every change that is compiled into a folder's assemblies, and tells for each area how many its tests noticed.

REPORT is Stryker.NET's list of the changes. Exits with 1 where fewer than 85 of a hundred are noticed.
"""
import collections
import json
import pathlib
import subprocess
import sys

folder, report, names, count = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
cover, results = folder / "cover.tsv", {}


def run(*arguments):
    dll = ["dotnet", "exec", "--depsfile", "HomeworkKit.Tests.deps.json", "--runtimeconfig", "HomeworkKit.Tests.runtimeconfig.json", "mutants.dll"]
    return subprocess.Popen([*dll, arguments[0], names, *arguments[1:]], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def read(log):
    """What a log says of each change; one that was begun twice and left no word took the process with it."""
    said, begun = {}, collections.Counter()
    for line in log.read_text(encoding="utf-8").splitlines() if log.exists() else []:
        what, number, *rest = line.split("\t")
        begun[number] += what == "begun"
        if what not in ("begun", "left"):
            said[number] = what
    return said | {number: "ended" for number, times in begun.items() if times > 1 and number not in said}


def try_all(numbers, mode):
    """A process goes through its changes until one makes it end; another goes on behind that one."""
    shares = [numbers[i::count] for i in range(count)] if mode == "try" else [[number] for number in numbers]
    waiting, running = list(enumerate(shares)), []
    while waiting or running:
        while waiting and len(running) < count:
            place, share = waiting.pop(0)
            log = folder / f"{mode}-{place}.tsv"
            said = read(log)
            results.update(said)
            left = [number for number in share if number not in said]
            if left:
                running.append((place, share, run(mode, cover, log, *left)))
        place, share, process = running.pop(0) if running else (None, None, None)
        if process:
            process.wait()
            waiting.append((place, share))


files = json.loads(pathlib.Path(report).read_text(encoding="utf-8"))["files"]
changes = {one["id"]: (name, one) for name, file in files.items() for one in file["mutants"] if one["status"] not in ("CompileError", "Ignored")}
if run("cover", cover).wait() != 0:
    sys.exit("The tests could not be run.")
lines = [line.split("\t") for line in cover.read_text(encoding="utf-8").splitlines()]
for line in lines:
    if line[1] != "0":
        print("fails without any change, and is left out:", line[0])
reached = {number for line in lines if line[1] == "0" for number in line[3].split(",") if number in changes}
try_all(sorted(reached, key=int), "try")
# What is worked out once, when a process starts, shows only in a process of its own.
try_all([number for number, what in list(results.items()) if what == "survived"], "fresh")

areas = collections.defaultdict(collections.Counter)
for number, (name, one) in sorted(changes.items(), key=lambda item: (item[1][0], item[1][1]["location"]["start"]["line"])):
    what = results.get(number, "not reached")
    areas[name.rsplit("/", 1)[0]][what] += 1
    if what in ("survived", "not reached"):
        print(f"{what}: {name}:{one['location']['start']['line']} {one['mutatorName']}: {one['replacement']}")
failed = False
for area, whats in sorted(areas.items()):
    noticed = whats["noticed"] + whats["endless"] + whats["ended"]
    failed |= noticed < 0.85 * whats.total()
    print(f"{area}: {noticed} of {whats.total()} changes noticed, {100 * noticed / whats.total():.1f} of a hundred {dict(whats)}")
sys.exit(failed)
