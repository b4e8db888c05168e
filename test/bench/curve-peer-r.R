# CPU time of R on the plates of the benchmark: drc::drm with ED where drc is installed, else nls(SSfpl), each with 40
# inverse predictions and their standard errors.
arguments <- commandArgs(trailingOnly = TRUE)
data <- read.csv(arguments[1])
responses <- as.numeric(strsplit(arguments[2], ",")[[1]])
plates <- split(data, data$plate)

say <- function(program, work, microseconds) {
  cat(sprintf('{"program": "%s", "work": "%s", "microseconds": %f}\n', program, work, microseconds))
}

cpu <- function(work) {
  failed <- 0
  used <- system.time(for (plate in plates) {
    done <- try(work(plate), silent = TRUE)
    if (inherits(done, "try-error")) failed <- failed + 1
  })
  list(microseconds = 1e6 * sum(used[c("user.self", "sys.self")]) / length(plates), failed = failed)
}

note <- function(result) if (result$failed > 0) sprintf(" (%d failed)", result$failed) else ""
version <- paste("R", getRversion())

if (requireNamespace("drc", quietly = TRUE)) {
  result <- cpu(function(plate) {
    model <- drc::drm(y ~ x, data = plate, fct = drc::LL.4())
    drc::ED(model, responses, type = "absolute", interval = "delta", display = FALSE)
  })
  say(paste(version, "drc"), paste0("drm and ED of 40 responses", note(result)), result$microseconds)
}

# SSfpl takes the logarithm of the concentration, so the zero standard is left out.
result <- cpu(function(plate) {
  plate <- plate[plate$x > 0, ]
  plate$logx <- log(plate$x)
  model <- nls(y ~ SSfpl(logx, A, B, xmid, scal), data = plate)
  p <- coef(model)
  covariance <- vcov(model)
  sigma2 <- summary(model)$sigma^2
  share <- (responses - p["A"]) / (p["B"] - p["A"])
  logx <- p["xmid"] + p["scal"] * log(share / (1 - share))
  slope <- (p["B"] - p["A"]) * share * (1 - share) / p["scal"]
  gradient <- cbind(1 - share, share, -slope, -slope * (logx - p["xmid"]) / p["scal"])
  error <- sqrt(rowSums((gradient %*% covariance) * gradient) + sigma2 / 2) / abs(slope)
  width <- qt(0.975, df.residual(model)) * error
  cbind(exp(logx), exp(logx - width), exp(logx + width))
})
say(version, paste0("nls(SSfpl) and 40 predictions with intervals", note(result)), result$microseconds)
