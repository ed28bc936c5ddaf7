"""The model file: `write` is the description of its format, which ModelFile.cs reads too."""
import os, struct, sys
import numpy as np
import torch

from net import DILATIONS, EMBEDDING, Net

MAGIC = b"NCBM0002"


def write(path, net, scale, words, calibration):
    """The model file; ModelFile.cs reads it. Little-endian; weights as 16-bit floats, n-grams as 8-bit integers of one scale."""
    state = {k: v.numpy() for k, v in net.state_dict().items()}
    e = state["embedding.weight"]
    unit = float(np.abs(e).max() / 127)
    features, width, targets = len(scale[0]), state["input.bias"].shape[0], state["output.bias"].shape[0]
    with open(path, "wb") as f:
        f.write(MAGIC)
        f.write(struct.pack("<6i", features, EMBEDDING, width, targets, len(words), len(DILATIONS)))
        f.write(scale[0].astype("<f4").tobytes() + scale[1].astype("<f4").tobytes())
        f.write(words.astype("<u4").tobytes())
        f.write(struct.pack("<f", unit))
        f.write(np.round(e[1:len(words) + 1] / unit).astype("i1").tobytes())
        half = lambda a: f.write(np.ascontiguousarray(a).astype("<f2").tobytes())
        for name in ("subject", "input", "pooled.0", "pooled.1"):
            half(state[name + ".weight"]), half(state[name + ".bias"])
        for i in range(len(DILATIONS)):
            half(state[f"convolutions.{i}.weight"].transpose(0, 2, 1)), half(state[f"convolutions.{i}.bias"])
        for name in ("output", "article"):
            half(state[name + ".weight"]), half(state[name + ".bias"])
        f.write(np.array(calibration, "<f4").tobytes())


def read(path, data, options):
    """A model file, back into a net: (net, scale, words, calibration)."""
    with open(path, "rb") as f:
        if f.read(len(MAGIC)) != MAGIC:
            sys.exit(f"{path}: not a model of this version")
        features, embedding, width, targets, words, _ = struct.unpack("<6i", f.read(24))
        take = lambda kind, *shape: np.frombuffer(f.read(int(np.prod(shape)) * np.dtype(kind).itemsize), kind).reshape(shape)
        scale = take("<f4", features), take("<f4", features)
        hashes, unit = take("<u4", words), take("<f4", 1)[0]
        net = Net(features, data.bags_count, max(options.vocabulary, words + 1), width, targets)
        state = net.state_dict()
        state["embedding.weight"].zero_()
        state["embedding.weight"][1:words + 1] = torch.from_numpy(take("i1", words, embedding).astype(np.float32) * unit)

        def layer(name, kernel=False):
            weight, bias = state[name + ".weight"], state[name + ".bias"]
            shape = (weight.shape[0], 3, weight.shape[1]) if kernel else tuple(weight.shape)
            values = take("<f2", *shape).astype(np.float32)
            weight.copy_(torch.from_numpy(values.transpose(0, 2, 1).copy() if kernel else values))
            bias.copy_(torch.from_numpy(take("<f2", bias.shape[0]).astype(np.float32)))
        for name in ("subject", "input", "pooled.0", "pooled.1"):
            layer(name)
        for i in range(len(DILATIONS)):
            layer(f"convolutions.{i}", True)
        for name in ("output", "article"):
            layer(name)
        return net, scale, hashes, take("<f4", targets + 1, 2)


def recalibrate(path, calibration):
    """Replaces the calibration, with which a model file ends."""
    values = np.array(calibration, "<f4").tobytes()
    with open(path, "r+b") as f:
        f.seek(-len(values), os.SEEK_END)
        f.write(values)
