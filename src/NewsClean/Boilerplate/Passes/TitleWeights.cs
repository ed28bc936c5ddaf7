namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// How much each of the <see cref="TitleFeatures"/> counts. Fitted by softmax regression (<c>titles</c> and <c>fit_titles.py</c> in
/// NewsClean.Training) over the candidates of three folds in three dump styles, with stories and probabilities of models that had not seen the
/// page. Fitted to two folds, the likeliest candidate was right on the third in 0.79 of 124 news pages and 0.80 of 441 guides as they are, in 0.72
/// and 0.73 of them without blank lines.
/// </summary>
internal static class TitleWeights
{
    private static readonly float[] Weights =
    [
        0.55f, // shared
        0.50f, // shared-length
        -0.22f, // length
        -0.78f, // length-squared
        -0.33f, // two-words
        -0.91f, // ends-in-stop
        -0.56f, // ends-in-ellipsis
        -0.31f, // ends-in-colon
        -0.45f, // several-sentences
        -0.41f, // labelled
        -0.94f, // separators
        -0.58f, // starts-lower
        -0.28f, // mostly-digits
        0.80f, // shared-with-opening
        1.29f, // shared-with-first-line
        0.40f, // asks-or-shouts
        -0.09f, // title-case
        -0.63f, // sign-first
        0.10f, // three-or-four-words
        0.78f, // five-to-fourteen-words
        -0.41f, // body
        -0.13f, // repeated
        -0.42f, // repeated-often
        0.16f, // distance
        -0.01f, // far
        -0.58f, // inside-story
        -0.06f, // first-block
        0.61f, // date-or-byline-below
        0.31f, // date-or-byline-above
        1.11f, // blank-line-before
        1.38f, // blank-line-behind
        -0.53f, // length-before
        0.01f, // length-behind
        -0.39f, // rival-before
        0.15f, // rival-behind
        -0.05f, // sentences-until-story
        0.39f, // sentence-next
        0.15f, // date-or-byline-next
        0.56f, // model
        0.32f, // model-body
        0.30f, // model-lead
        0.10f, // model-caption
        0.07f, // model-byline
        -0.22f, // model-date
        1.07f, // byline-below
        1.05f, // lead-below
        0.54f, // caption-below
        0.24f, // title-below
        0.57f, // title-above
        -0.08f, // likeliest
    ];

    /// <summary>
    /// For each of four rows of features, one behind the other, their weighted sum: higher is better, the unit is a natural logarithm of odds. A sum
    /// waits for itself at every step, four of them wait together.
    /// </summary>
    public static void ScoreFour(ReadOnlySpan<float> rows, Span<float> scores)
    {
        const int next = TitleFeatures.Count;
        float first = 0, second = 0, third = 0, fourth = 0;
        for (int i = 0; i < Weights.Length; i++)
        {
            first += Weights[i] * rows[i];
            second += Weights[i] * rows[next + i];
            third += Weights[i] * rows[(2 * next) + i];
            fourth += Weights[i] * rows[(3 * next) + i];
        }
        (scores[0], scores[1], scores[2], scores[3]) = (first, second, third, fourth);
    }
}
