"""The same model in Python: python3 model.py MODEL.csv. Needs pandas and statsmodels."""
import sys

import pandas as pd
import statsmodels.formula.api as smf

weeks = pd.read_csv(sys.argv[1]).dropna(subset=["outcome", "adherence_within_lag1"])
fit = smf.mixedlm("outcome ~ week + adherence_between + adherence_within_lag1", weeks, groups="client").fit(reml=True)
print(len(weeks), "weeks of", weeks["client"].nunique(), "people")
print(pd.DataFrame({"Estimate": fit.fe_params, "Std. Error": fit.bse_fe}).round(4))
