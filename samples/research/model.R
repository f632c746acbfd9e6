# A multilevel model of the week: does practice of the week before go with the outcome, within people?
# Rscript model.R MODEL.csv, after: homeworkkit model cohort.ndjson --item worry --out MODEL.csv. Needs lme4.
suppressPackageStartupMessages(library(lme4))
weeks <- read.csv(commandArgs(trailingOnly = TRUE)[1], stringsAsFactors = FALSE)
weeks <- subset(weeks, !is.na(outcome) & !is.na(adherence_within_lag1))
fit <- lmer(outcome ~ week + adherence_between + adherence_within_lag1 + (1 | client), data = weeks)
cat(nrow(weeks), "weeks of", length(unique(weeks$client)), "people\n")
print(round(coef(summary(fit))[, 1:2], 4))
