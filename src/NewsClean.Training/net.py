"""The net over the blocks of a page, and what it is trained to make small."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from features import UNKNOWN

EMBEDDING = 16            # numbers for each n-gram
DILATIONS = (1, 2, 4, 8, 16, 32)
POOLED = (0, 3)           # blocks of the net that get the page's mean and maximum first
FEATURE_DROPOUT = .1     # on HTML, which comes in one style a page: nothing else keeps the net from trusting one feature
HEAD_WEIGHTS = (.06, .04, .04, .02, .01, .02)   # title, byline, date, caption, lead, subhead; the body has 1


class Net(nn.Module):
    def __init__(self, features, bags, vocabulary, width, targets):
        super().__init__()
        self.embedding = nn.EmbeddingBag(vocabulary, EMBEDDING, mode="sum", padding_idx=0)
        nn.init.normal_(self.embedding.weight, std=.1)
        self.embedding.weight.data[0] = 0
        self.subject = nn.Linear(EMBEDDING, EMBEDDING)
        self.input = nn.Linear(features + (bags + 1) * EMBEDDING + 1, width)
        self.convolutions = nn.ModuleList([nn.Conv1d(width, width, 3, padding=d, dilation=d) for d in DILATIONS])
        self.pooled = nn.ModuleList([nn.Linear(2 * width, width) for _ in POOLED])
        self.output = nn.Linear(width, targets)
        self.article = nn.Linear(3 * width, 1)
        self.dropout = nn.Dropout(.1)
        self.has_markup = bags > 3

    def forward(self, x, bags, long, mask):
        pages, blocks = mask.shape
        parts = [F.dropout(x, FEATURE_DROPOUT, self.training and self.has_markup)]
        for ids, offsets, count in bags:
            e = self.embedding(ids, offsets) / torch.sqrt(count.clamp(min=1.))[:, None]
            o = torch.zeros(pages * blocks, EMBEDDING)
            o[mask.view(-1)] = e
            parts.append(o.view(pages, blocks, EMBEDDING))
        p = F.hardtanh(self.subject(parts[1])) * mask[..., None]
        w = long[..., None]
        g = (p * w).sum(1, keepdim=True) / (w.sum(1, keepdim=True) + 1e-3)
        cosine = (p * g).sum(2) / ((p.square().sum(2) + 1e-4).sqrt() * (g.square().sum(2) + 1e-4).sqrt())
        parts += [p * g, cosine[..., None]]
        m = mask[:, None, :].float()
        h = self.dropout(F.relu(self.input(torch.cat(parts, 2)))).transpose(1, 2) * m
        length = m.sum(2)
        for i, convolution in enumerate(self.convolutions):
            if i in POOLED:
                h = (h + self.pooled[POOLED.index(i)](self.pool(h, length))[:, :, None]) * m
            h = (h + self.dropout(F.relu(convolution(h)))) * m
        answers = self.output(h.transpose(1, 2))
        # Whether the page holds an article is asked of all its blocks, and of what the net takes for the story.
        story = torch.sigmoid(answers[..., 0].detach()) * mask
        told = (h * story[:, None, :]).sum(2) / (story.sum(1, keepdim=True) + 1)
        return answers, self.article(torch.cat([self.pool(h, length), told], 1))[:, 0]

    @staticmethod
    def pool(h, length):
        return torch.cat([h.sum(2) / length, h.clamp(min=0).max(2)[0]], 1)


def loss_of(out, article_out, y, weight, words, article):
    logit, target = out[..., 0], (y[..., 0] == 1).float()
    known = (y[..., 0] != UNKNOWN).float()
    bce = F.binary_cross_entropy_with_logits(logit, target, reduction="none")
    loss = (bce * weight).sum() / weight.sum().clamp(min=1e-3)
    p = torch.sigmoid(logit) * known
    overlap, total = (p * target * words).sum(1), (p * words).sum(1) + (target * words).sum(1) + 1e-3
    page = weight.sum(1)
    loss = loss + .3 * ((1 - 2 * overlap / total) * page).sum() / page.sum().clamp(min=1e-3)
    rest, known = (y[..., 1:] == 1).float(), (y[..., 1:] != UNKNOWN).float()
    bce = F.binary_cross_entropy_with_logits(out[..., 1:], rest, reduction="none")
    # Of a page's blocks one is the title: a mean over all blocks would hardly notice it, so the sum is shared out among the positives.
    each = (bce * known).sum((0, 1)) / (rest * known).sum((0, 1)).clamp(min=8)
    loss = loss + (each * torch.tensor(HEAD_WEIGHTS)).sum()
    known = (article >= 0).float()
    bce = F.binary_cross_entropy_with_logits(article_out, article.clamp(min=0), reduction="none")
    return loss + .6 * (bce * known).sum() / known.sum().clamp(min=1)


def quantise(net):
    """Rounds the weights as the model file holds them, so that what is measured is what is shipped."""
    with torch.no_grad():
        e = net.embedding.weight
        e.copy_(torch.round(e / (e.abs().max() / 127)).clamp(-127, 127) * (e.abs().max() / 127))
        for name, p in net.named_parameters():
            if "embedding" not in name:
                p.copy_(p.half().float())
