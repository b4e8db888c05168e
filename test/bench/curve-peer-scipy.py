"""CPU time of scipy.optimize.curve_fit on the plates of the benchmark: 4PL, covariance, inverse predictions."""

import json
import sys
import time

import numpy as np
import scipy
from scipy.optimize import curve_fit
from scipy.stats import t as student

bench = json.load(open(sys.argv[1]))
plates = [(np.array([p["x"] for p in plate]), np.array([p["y"] for p in plate])) for plate in bench["plates"]]
responses = np.array(bench["responses"])


def curve(x, a, b, c, d):
    return d + (a - d) / (1 + (x / c) ** b)


def fit(x, y):
    low, high = y.min(), y.max()
    start = [low, 1.0, np.median(x[x > 0]), high * 1.1]
    return curve_fit(curve, x, y, p0=start, maxfev=5000)


def fit_and_samples(x, y):
    (a, b, c, d), covariance = fit(x, y)
    sigma2 = np.sum((y - curve(x, a, b, c, d)) ** 2) / (len(x) - 4)
    ratio = (responses - a) / (d - responses)
    x0 = c * ratio ** (1 / b)
    h = 1 / (1 + ratio)
    slope = (d - a) * b / x0 * h * (1 - h)
    gradient = np.array([h, (d - a) * h * (1 - h) * np.log(x0 / c), -(d - a) * h * (1 - h) * b / c, 1 - h])
    variance = np.einsum("ik,ij,jk->k", gradient, covariance, gradient) + sigma2 / 2
    error = np.sqrt(variance) / np.abs(slope) / x0
    width = student.ppf(0.975, len(x) - 4) * error
    return x0, x0 * np.exp(-width), x0 * np.exp(width)


def cpu_per_plate(work):
    best, failed = float("inf"), 0
    for _ in range(3):
        before = time.process_time()
        failed = 0
        for x, y in plates:
            try:
                with np.errstate(all="ignore"):
                    work(x, y)
            except RuntimeError:
                failed += 1
        best = min(best, time.process_time() - before)
    return best / len(plates) * 1e6, failed


for name, work in (("curve_fit", fit), ("curve_fit and 40 predictions with intervals", fit_and_samples)):
    microseconds, failed = cpu_per_plate(work)
    suffix = f" ({failed} failed)" if failed else ""
    print(json.dumps({"program": f"SciPy {scipy.__version__}", "work": name + suffix, "microseconds": microseconds}))
