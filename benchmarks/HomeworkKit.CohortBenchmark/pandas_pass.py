"""pandas on the same file, as it is usually written. Run: python3 pandas_pass.py FILE"""
import resource
import sys
import time

import pandas as pd

DUE = ["upcoming", "open", "done", "done-early", "done-late", "partly", "not-done", "no-entry"]
CREDIT = {"done": 1.0, "done-early": 1.0, "done-late": 1.0, "partly": 0.5}

start = time.perf_counter()
rows = pd.read_json(sys.argv[1], lines=True, convert_dates=False)
rows["due_"] = rows["status"].isin(DUE)
rows["done_"] = rows["status"].map(CREDIT).fillna(0.0)
clients = rows.groupby("client").agg(
    due=("due_", "sum"), done=("done_", "sum"), attempts=("at", "count"), sessions=("day", "count"), days=("day", "nunique"),
    minutes=("minutes", "sum"), ratings=("rating", "count"), mean=("rating", "mean"), sd=("rating", "std"))
seconds = time.perf_counter() - start
total = clients.sum()
figures = (f"{len(clients)} {int(total['due'])} {total['done']:.1f} {int(total['attempts'])} {int(total['sessions'])} {int(total['days'])} {total['minutes']:.6f} "
           f"{int(total['ratings'])} {total['mean']:.9f} {total['sd']:.9f}")
print("pandas " + pd.__version__, f"{seconds:.3f}", f"{seconds:.3f}", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, figures, sep="\t")
