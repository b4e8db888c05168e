# The plates of an archive with R: read the CSV and the layout, fit a 4PL (nls with SSfpl), give 40 concentrations.
# Nothing else. Packages of base R only.
arguments <- commandArgs(trailingOnly = TRUE)
paths <- sort(list.files(arguments[1], pattern = "^infliximab\\.csv$", recursive = TRUE, full.names = TRUE))
jobs <- as.integer(arguments[2])

read_grid <- function(path) {
  lines <- readLines(path)
  start <- which(startsWith(lines, ",1,"))[1]
  as.matrix(read.csv(text = lines[(start + 1):(start + 8)], header = FALSE)[, 2:13])
}

analyse <- function(path) {
  grid <- read_grid(path)
  layout <- read.csv(sub("\\.csv$", ".layout.csv", path), comment.char = "#", stringsAsFactors = FALSE)
  standards <- layout[layout$role == "standard" & layout$concentration > 0, ]
  wells <- strsplit(standards$well, ":")
  x <- rep(standards$concentration, lengths(wells))
  well <- unlist(wells)
  y <- grid[cbind(match(substr(well, 1, 1), LETTERS), as.integer(substring(well, 2)))]
  points <- data.frame(logx = log(x), y = y)
  model <- try(nls(y ~ SSfpl(logx, A, B, xmid, scal), data = points), silent = TRUE)
  if (inherits(model, "try-error")) return(NA)
  p <- coef(model)
  means <- ((grid[, seq(1, 11, 2)] + grid[, seq(2, 12, 2)]) / 2)[1:40]
  share <- suppressWarnings((means - p["A"]) / (p["B"] - p["A"]))
  suppressWarnings(sum(exp(p["xmid"] + p["scal"] * log(share / (1 - share))), na.rm = TRUE))
}

began <- proc.time()[["elapsed"]]
result <- parallel::mclapply(paths, analyse, mc.cores = jobs)
seconds <- proc.time()[["elapsed"]] - began
cat(sprintf('{"program": "R %s nls", "plates": %d, "seconds": %f}\n', getRversion(), length(paths), seconds))
