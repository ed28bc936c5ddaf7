"""Makes probabilities mean what they say, from answers on unseen pages."""
import os
import numpy as np

from features import UNKNOWN


def platt(logits, answers):
    """Slope and offset that make the sigmoid of a logit the share of right answers (Newton's method)."""
    x = np.stack([logits, np.ones_like(logits)], 1)
    line = np.array([1., 0.])

    def cost(line):
        z = x @ line
        return (np.logaddexp(0, z) - answers * z).sum() + .5 * ((line - [1, 0]) ** 2).sum()
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ line, -30, 30)))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.eye(2), x.T @ (p - answers) + (line - [1, 0]))
        while cost(line - step) > cost(line) and np.abs(step).max() > 1e-6:
            step = step / 2   # a full step may overshoot where nearly all answers are right
        line = line - step
    return float(line[0]), float(line[1])


def expected_error(p, y, bins=15):
    """Expected calibration error: mean distance of said and true share over bins of said probability."""
    at = np.minimum((p * bins).astype(int), bins - 1)
    return sum(abs(p[at == k].mean() - y[at == k].mean()) * (at == k).mean() for k in range(bins) if (at == k).any())


def calibrate(folder, names, log):
    """Slope and offset for each target and for the page, from the answers on unseen pages."""
    parts = [np.load(os.path.join(folder, n)) for n in sorted(os.listdir(folder)) if n.endswith(".npz")]
    logits, y = np.concatenate([p["logits"] for p in parts]), np.concatenate([p["targets"] for p in parts])
    result = []
    for i, name in enumerate(names):
        known = y[:, i] != UNKNOWN
        x, t = logits[known, i].astype(np.float64), (y[known, i] == 1).astype(np.float64)
        a, b = platt(x, t)
        p = 1 / (1 + np.exp(-(a * x + b)))
        top = p > .02
        log(f"{name}: slope {a:.3f} offset {b:.3f}, calibration error {expected_error(p, t):.4f}, above 0.02: {expected_error(p[top], t[top]):.4f}")
        result += [a, b]
    logits, y = np.concatenate([p["page_logits"] for p in parts]), np.concatenate([p["page_answers"] for p in parts])
    known = y >= 0
    a, b = platt(logits[known].astype(np.float64), y[known].astype(np.float64))
    p = 1 / (1 + np.exp(-(a * logits[known].astype(np.float64) + b)))
    log(f"article: slope {a:.3f} offset {b:.3f}, calibration error {expected_error(p, y[known]):.4f}")
    return result + [a, b]
