"""The plates of an archive with SciPy: read the CSV and the layout, fit a 4PL, give 40 concentrations. Nothing else."""

import csv
import glob
import json
import os
import sys
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
    """Row, column and concentration of the standards, from one line a well or from blocks of 8 x 12."""
    with open(path) as file:
        rows = [row for row in csv.reader(file) if row and not row[0].startswith("#")]
    points = []
    if rows[0][0] == "well":
        role, concentration = rows[0].index("role"), rows[0].index("concentration")
        for row in rows[1:]:
            if row[role] == "standard":
                for well in row[0].split(":"):
                    points.append((ROWS.index(well[0]), int(well[1:]) - 1, float(row[concentration])))
    else:
        blocks = {row[0].split(" ")[0]: rows[index + 1 : index + 9] for index, row in enumerate(rows) if row[1] == "1"}
        for row in range(8):
            for column in range(12):
                if blocks["role"][row][column + 1] == "standard":
                    points.append((row, column, float(blocks["concentration"][row][column + 1])))
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
        return (c * ((means - a) / (d - means)) ** (1 / b)).tolist()


def attempt(path):
    try:
        return analyse(path)
    except (RuntimeError, ValueError, KeyError):
        return None


if __name__ == "__main__":
    names = glob.glob(os.path.join(sys.argv[1], "**", "*.csv"), recursive=True)
    paths = sorted(name for name in names if not name.endswith((".layout.csv", "samples.csv")))
    with Pool(int(sys.argv[2])) as pool:
        done = pool.map(attempt, paths, chunksize=16)
    failed = sum(result is None for result in done)
    print(json.dumps({"program": f"SciPy {scipy.__version__}", "plates": len(paths), "failed": failed}))
