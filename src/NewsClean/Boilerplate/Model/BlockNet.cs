using System.Runtime.InteropServices;
using NewsClean.Portable;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// A small net over the sequence of a page's blocks: features and n-grams to a few dozen numbers a block, then six convolutions
/// over ever wider neighbourhoods (1, 2, 4 ... 32 blocks to either side), each added to what was there, the page's mean and
/// maximum mixed in before the first and the fourth.
/// </summary>
internal sealed class BlockNet
{
    // Blocks from this many words on speak for the page's subject, at most 60 count.
    private const float LongSize = 12, MostWords = 60;

    // The n-grams of so many blocks are looked up at once.
    private const int NgramBlocks = 16;

    private static readonly int[] s_pooledBefore = [0, 3];

    /// <summary>What the net reads of a page.</summary>
    public required FeatureSet Features { get; init; }

    /// <summary>Mean of each feature.</summary>
    public required float[] Mean { get; init; }

    /// <summary>One over the standard deviation of each feature.</summary>
    public required float[] Scale { get; init; }

    /// <summary>The known n-grams.</summary>
    public required NgramTable Ngrams { get; init; }

    /// <summary>From a block's n-grams to what it says of the page's subject.</summary>
    public required LinearLayer Subject { get; init; }

    /// <summary>From all that is known of a block to the state.</summary>
    public required LinearLayer Input { get; init; }

    /// <summary>From the page's mean and maximum to what is added to all blocks.</summary>
    public required IReadOnlyList<PageLayer> Pooled { get; init; }

    /// <summary>The convolutions.</summary>
    public required IReadOnlyList<LinearLayer> Convolutions { get; init; }

    /// <summary>From the state to the targets.</summary>
    public required LinearLayer Output { get; init; }

    /// <summary>From the page's mean and maximum and the story's mean to whether it holds an article.</summary>
    public required PageLayer Article { get; init; }

    // Behind the features, which may be an odd number, the n-grams' inputs start with a pair.
    private int FirstNgram => (Mean.Length + 1) / 2 * 2;

    /// <summary>For each target, and last for the page.</summary>
    public required IReadOnlyList<Calibration> Calibrations { get; init; }

    /// <summary>What the net says of <paramref name="page"/>.</summary>
    public ModelOutput Score(Page page, ModelWorkspace work)
    {
        var output = new ModelOutput(page.Blocks.Count);
        if (page.Blocks.Count == 0) return output;
        work.Scan.Read(page);
        Features.Write(work.Scan, work.Context, work.Features);
        Standardise(work);
        WriteNgrams(work);
        WriteSubject(work);
        Run(work);
        Answer(work, output);
        work.Scan.Release();
        return output;
    }

    private void Standardise(ModelWorkspace work)
    {
        work.Input.MakeRoom(Input.Inputs / 2, work.Scan.BlockCount);
        for (int feature = 0; feature < Mean.Length; feature++) work.Input.Write(feature, work.Features, feature, Mean[feature], Scale[feature]);
    }

    private void WriteNgrams(ModelWorkspace work)
    {
        int bags = Features.Bags;
        var rows = MemoryMarshal.Cast<int, uint>(work.Context.Ints(0, NgramBlocks * bags * Model.Ngrams.Most));
        var ends = work.Context.Ints(1, NgramBlocks * bags);
        var units = work.Context.Ints(2, NgramBlocks * bags * NgramTable.Width);
        for (int first = 0; first < work.Scan.BlockCount; first += NgramBlocks)
        {
            int blocks = Math.Min(NgramBlocks, work.Scan.BlockCount - first), end = 0;
            for (int i = 0; i < blocks * bags; i++)
            {
                int written = Model.Ngrams.Write(work.Scan, first + (i / bags), i % bags, rows.Slice(end, Model.Ngrams.Most));
                ends[i] = end += Ngrams.Sift(rows.Slice(end, written));
            }
            Ngrams.FindRows(rows[..end]);
            for (int i = 0, start = 0; i < blocks * bags; start = ends[i++]) Ngrams.Embed(rows[start..ends[i]], units.Slice(i * NgramTable.Width, NgramTable.Width));
            for (int k = 0; k < bags * NgramTable.Width; k += 2) work.Input.Write((FirstNgram + k) / 2, first, blocks, units[k..], bags * NgramTable.Width);
        }
    }

    // The page's subject is the mean of what its long blocks say. Each block gets its product with it, and how close it is.
    private void WriteSubject(ModelWorkspace work)
    {
        int n = work.Scan.BlockCount;
        work.Subject.MakeRoom(NgramTable.Width + 1, n);
        Subject.Run(work.Input, FirstNgram, work.Subject);
        Span<float> weights = work.Context.Floats(0, n), terms = work.Context.Floats(1, n), squares = work.Context.Floats(2, n), closeness = work.Subject[NgramTable.Width];
        for (int i = 0; i < n; i++) weights[i] = work.Scan.Sizes[i] >= LongSize ? Math.Min(work.Scan.Sizes[i], MostWords) : 0;
        float total = Pooling.Sum(weights) + 1e-3f, subjectSquare = 0;
        squares.Clear();
        closeness.Clear();
        for (int k = 0; k < NgramTable.Width; k++)
        {
            var own = work.Subject[k];
            Vectors.Clamp(own, 1);
            Vectors.Multiply(own, weights, terms);
            float subject = Pooling.Sum(terms) / total;
            subjectSquare += subject * subject;
            Vectors.Multiply(own, own, terms);
            Vectors.Add(squares, terms);
            Vectors.Multiply(own, subject);
            Vectors.Add(closeness, own);
        }
        float length = MathF.Sqrt(subjectSquare + 1e-4f);
        for (int i = 0; i < n; i++) closeness[i] /= MathF.Sqrt(squares[i] + 1e-4f) * length;
        int first = FirstNgram + (Features.Bags * NgramTable.Width);
        for (int k = 0; k <= NgramTable.Width; k++) work.Input.Write(first + k, work.Subject, k, 0, 1);
    }

    private void Run(ModelWorkspace work)
    {
        int n = work.Scan.BlockCount, pairs = Input.Outputs / 2;
        work.State.Reset(pairs, n);
        work.Next.Reset(pairs, n);
        Input.Run(work.Input, work.State, 0, residual: false);
        for (int i = 0, dilation = 1; i < Convolutions.Count; i++, dilation *= 2)
        {
            int pooled = Array.IndexOf(s_pooledBefore, i);
            if (pooled >= 0) AddPage(work, Pooled[pooled]);
            work.State.ClearBehind();
            Convolutions[i].Run(work.State, work.Next, dilation, residual: true);
            (work.State, work.Next) = (work.Next, work.State);
        }
    }

    private static void AddPage(ModelWorkspace work, PageLayer layer)
    {
        int width = work.State.Columns * 2;
        Span<float> pooled = stackalloc float[width * 2], sums = stackalloc float[width];
        Pooling.MeanAndMax(work.State, work.Context.Floats(0, work.State.Blocks), pooled);
        layer.Run(pooled, sums);
        for (int pair = 0; pair < work.State.Columns; pair++) work.State.Add(pair, Units(sums[2 * pair]), Units(sums[(2 * pair) + 1]));
    }

    private static int Units(float value) => (int)Math.Round(Math.Clamp(value * FixedScale.State.One, -FixedScale.State.Most, FixedScale.State.Most));

    private void Answer(ModelWorkspace work, ModelOutput output)
    {
        var answers = work.Answers;
        answers.MakeRoom((ModelOutput.TargetCount + 3) / 4 * 4, work.Scan.BlockCount);
        Output.Run(work.State, 0, answers);
        for (int target = 0; target < ModelOutput.TargetCount; target++)
        {
            var (slope, offset) = Calibrations[target];
            PortableMath.Sigmoids(answers[target], slope, offset, output[(BlockTarget)target]);
        }
        output.Article = Calibrations[^1].Probability(ArticleLogit(work, answers[(int)BlockTarget.Body]));
    }

    // Whether the page holds an article is asked of all its blocks, and of what the net takes for the story.
    private float ArticleLogit(ModelWorkspace work, ReadOnlySpan<float> bodyLogits)
    {
        int n = bodyLogits.Length, width = work.State.Columns * 2;
        Span<float> pooled = stackalloc float[width * 3], story = work.Context.Floats(0, n), terms = work.Context.Floats(1, n);
        PortableMath.Sigmoids(bodyLogits, 1, 0, story);
        float total = Pooling.Sum(story) + 1;
        for (int column = 0; column < width; column++)
        {
            work.State.Read(column, 1 / FixedScale.State.One, terms);
            (pooled[column], pooled[width + column]) = (Pooling.Sum(terms) / n, Pooling.Max(terms));
            Vectors.Multiply(terms, story, terms);
            pooled[(width * 2) + column] = Pooling.Sum(terms) / total;
        }
        float logit = 0;
        Article.Run(pooled, new Span<float>(ref logit));
        return logit;
    }
}
