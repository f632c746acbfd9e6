# Opens every table with readr, with the types of datapackage.json and without any, and runs the generated loader.
suppressPackageStartupMessages({library(readr); library(jsonlite)})
folder <- commandArgs(trailingOnly = TRUE)[1]
package <- fromJSON(file.path(folder, "datapackage.json"), simplifyVector = FALSE)
columns <- 0
fail <- function(...) { cat("readr:", ..., "\n"); quit(status = 1) }
loaded <- new.env(); assign("folder", folder, envir = loaded)
sys.source(file.path(folder, "load.R"), envir = loaded)
is_type <- list(string = function(x) is.character(x) || is.factor(x), integer = is.integer, number = is.double, boolean = is.logical,
  date = function(x) inherits(x, "Date"), time = function(x) inherits(x, "hms"), datetime = function(x) inherits(x, "POSIXct"))
# What readr guesses, untold: an empty column is logical, a column of whole numbers is double.
guess <- list(string = "character", integer = "numeric", number = "numeric", boolean = "numeric", date = "Date", time = "hms", datetime = "POSIXct")
# Versions and options of a clinic's forms may all be whole numbers: whoever was not told sees numbers, and loses nothing as long as none is spelt in another way.
are_numbers <- function(column) is_type$string(column) && all(grepl("^(0|-?[1-9][0-9]{0,14})$", as.character(column[!is.na(column)])))
for (resource in package$resources) {
  if (resource$format != "csv") next
  path <- file.path(folder, resource$path)
  table <- get(resource$name, envir = loaded)
  if (nrow(problems(table)) > 0) fail(resource$path, "has problems")
  if (nrow(table) != resource$rows) fail(resource$path, "has", nrow(table), "rows, not", resource$rows)
  untold <- suppressWarnings(read_csv(path, show_col_types = FALSE, progress = FALSE, guess_max = 100000, na = ""))
  names <- vapply(resource$schema$fields, function(field) field$name, "")
  if (!identical(names(table), names)) fail(resource$path, "has other columns")
  for (field in resource$schema$fields) {
    column <- table[[field$name]]
    if (!is_type[[field$type]](column)) fail(resource$path, field$name, "is", class(column), "and not", field$type)
    if (is.null(attr(column, "label"))) fail(resource$path, field$name, "has no label")
    required <- isTRUE(field$constraints$required)
    if (required && anyNA(column)) fail(resource$path, field$name, "has missing values")
    if (!is.null(field$categories) && sum(!is.na(column)) != sum(!is.na(untold[[field$name]]))) fail(resource$path, field$name, "has values that are no category")
    raw <- untold[[field$name]]
    if (!all(is.na(raw)) && !inherits(raw, guess[[field$type]]) && !(guess[[field$type]] == "numeric" && is.numeric(raw)) && !are_numbers(column)) fail(resource$path, field$name, "is guessed as", class(raw))
    columns <- columns + 1
  }
}
cat("readr:", columns, "columns\n")
