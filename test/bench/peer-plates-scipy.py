"""The plates of an archive with SciPy: read the CSV and the layout, fit a 4PL, give 40 concentrations. Nothing else."""

import csv
import glob
import json
import os
import sys
import time
import warnings
from multiprocessing import Pool

import numpy as np
import scipy
from scipy.optimize import curve_fit

warnings.simplefilter("ignore")
ROWS = "ABCDEFGH"


def curve(x, a, b, c, d):
    return d + (a - d) / (1 + (x / c) ** b)


def read_grid(path):
    with open(path) as file:
        rows = list(csv.reader(file))
    start = next(index for index, row in enumerate(rows) if row[:2] == ["", "1"])
    return np.array([[float(cell) for cell in row[1:13]] for row in rows[start + 1 : start + 9]])


def read_standards(path):
    points = []
    with open(path) as file:
        for row in csv.DictReader(line for line in file if not line.startswith("#")):
            if row["role"] == "standard":
                for well in row["well"].split(":"):
                    points.append((ROWS.index(well[0]), int(well[1:]) - 1, float(row["concentration"])))
    return points


def analyse(path):
    grid = read_grid(path)
    points = read_standards(path.replace(".csv", ".layout.csv"))
    x = np.array([nominal for _, _, nominal in points])
    y = np.array([grid[row, column] for row, column, _ in points])
    start = [y.min(), 1.0, np.median(x[x > 0]), y.max() * 1.1]
    (a, b, c, d), _ = curve_fit(curve, x, y, p0=start, maxfev=5000)
    means = grid.reshape(-1, 2).mean(axis=1)[:40]
    with np.errstate(all="ignore"):
        return float(np.nansum(c * ((means - a) / (d - means)) ** (1 / b)))


if __name__ == "__main__":
    paths = sorted(glob.glob(os.path.join(sys.argv[1], "**", "infliximab.csv"), recursive=True))
    jobs = int(sys.argv[2])
    began = time.perf_counter()
    with Pool(jobs) as pool:
        pool.map(analyse, paths, chunksize=16)
    seconds = time.perf_counter() - began
    print(json.dumps({"program": f"SciPy {scipy.__version__}", "plates": len(paths), "seconds": seconds}))
