# The plates of an archive with R: read the CSV and the layout, fit a 4PL (nls with SSfpl), give 40 concentrations.
# Nothing else. Packages of base R only.
arguments <- commandArgs(trailingOnly = TRUE)
paths <- list.files(arguments[1], pattern = "\\.csv$", recursive = TRUE, full.names = TRUE)
paths <- sort(paths[!grepl("(\\.layout|samples)\\.csv$", paths)])
jobs <- as.integer(arguments[2])

read_grid <- function(path) {
  lines <- readLines(path)
  start <- which(startsWith(lines, ",1,"))[1]
  as.matrix(read.csv(text = lines[(start + 1):(start + 8)], header = FALSE)[, 2:13])
}

# Row, column and concentration of the standards above zero, from one line a well or from blocks of 8 x 12.
read_standards <- function(path) {
  lines <- readLines(path)
  lines <- lines[!startsWith(lines, "#")]
  if (startsWith(lines[1], "well")) {
    layout <- read.csv(text = lines, stringsAsFactors = FALSE)
    standards <- layout[layout$role == "standard" & layout$concentration > 0, ]
    wells <- strsplit(standards$well, ":")
    well <- unlist(wells)
    return(data.frame(
      row = match(substr(well, 1, 1), LETTERS), column = as.integer(substring(well, 2)),
      x = rep(standards$concentration, lengths(wells))
    ))
  }
  block <- function(name) {
    start <- grep(paste0("^", name, "[^,]*,1,"), lines)[1]
    as.matrix(read.csv(text = lines[(start + 1):(start + 8)], header = FALSE, colClasses = "character")[, 2:13])
  }
  concentration <- suppressWarnings(matrix(as.numeric(block("concentration")), 8))
  at <- which(block("role") == "standard" & concentration > 0, arr.ind = TRUE)
  data.frame(row = at[, 1], column = at[, 2], x = concentration[at])
}

analyse <- function(path) {
  grid <- read_grid(path)
  standards <- read_standards(sub("\\.csv$", ".layout.csv", path))
  points <- data.frame(logx = log(standards$x), y = grid[cbind(standards$row, standards$column)])
  model <- nls(y ~ SSfpl(logx, A, B, xmid, scal), data = points)
  p <- coef(model)
  means <- ((grid[, seq(1, 11, 2)] + grid[, seq(2, 12, 2)]) / 2)[1:40]
  share <- suppressWarnings((means - p["A"]) / (p["B"] - p["A"]))
  suppressWarnings(exp(p["xmid"] + p["scal"] * log(share / (1 - share))))
}

done <- parallel::mclapply(paths, function(path) try(analyse(path), silent = TRUE), mc.cores = jobs)
failed <- sum(vapply(done, inherits, logical(1), "try-error"))
cat(sprintf('{"program": "R %s nls", "plates": %d, "failed": %d}\n', getRversion(), length(paths), failed))
