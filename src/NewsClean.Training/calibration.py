"""Makes probabilities mean what they say, from answers on unseen pages."""
import os
import numpy as np

from features import UNKNOWN


def answers_in(folder):
    """The files of answers on unseen pages in a folder, one a fold."""
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".npz"))


def platt(logits, answers, weights):
    """Slope and offset that make the sigmoid of a logit the weighted share of right answers (Newton's method)."""
    x = np.stack([logits, np.ones_like(logits)], 1)
    line = np.array([1., 0.])

    def cost(line):
        z = x @ line
        return (weights * (np.logaddexp(0, z) - answers * z)).sum() + .5 * ((line - [1, 0]) ** 2).sum()
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ line, -30, 30)))
        step = np.linalg.solve((x * (weights * p * (1 - p))[:, None]).T @ x + np.eye(2), x.T @ (weights * (p - answers)) + (line - [1, 0]))
        while cost(line - step) > cost(line) and np.abs(step).max() > 1e-6:
            step = step / 2   # a full step may overshoot where nearly all answers are right
        line = line - step
    return float(line[0]), float(line[1])


def expected_error(p, y, weights, bins=15):
    """Expected calibration error: weighted mean distance of said and true share over bins of said probability."""
    at = np.minimum((p * bins).astype(int), bins - 1)
    return sum(abs((weights * (p - y))[at == k].sum()) for k in range(bins)) / weights.sum()


def calibrate(files, names, log):
    """Slope and offset for each target and for the page, from the answers on unseen pages in these files."""
    parts = [np.load(file) for file in files]
    whole = lambda name: np.concatenate([p[name] for p in parts])
    logits, y, weights = whole("logits"), whole("targets"), whole("weights").astype(np.float64)
    result = []
    for i, name in enumerate(names):
        known = y[:, i] != UNKNOWN
        x, t, w = logits[known, i].astype(np.float64), (y[known, i] == 1).astype(np.float64), weights[known]
        a, b = platt(x, t, w)
        p = 1 / (1 + np.exp(-(a * x + b)))
        top = p > .02
        log(f"{name}: slope {a:.3f} offset {b:.3f}, calibration error {expected_error(p, t, w):.4f}, above 0.02: {expected_error(p[top], t[top], w[top]):.4f}")
        result += [a, b]
    logits, y, weights = whole("page_logits"), whole("page_answers"), whole("page_weights").astype(np.float64)
    known = y >= 0
    x, t, w = logits[known].astype(np.float64), y[known].astype(np.float64), weights[known]
    a, b = platt(x, t, w)
    p = 1 / (1 + np.exp(-(a * x + b)))
    log(f"article: slope {a:.3f} offset {b:.3f}, calibration error {expected_error(p, t, w):.4f}")
    return result + [a, b]
