namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// How much each of the <see cref="TitleFeatures"/> counts. Fitted by softmax regression (<c>titles</c> and <c>fit_titles.py</c> in
/// NewsClean.Training) over the candidates of all folds in three dump styles, with stories and probabilities of models that had not seen the
/// page. Fitted to four folds, the likeliest candidate was right on the fifth in 0.79 of 194 news pages and 0.82 of 689 guides as they are, in 0.73
/// and 0.75 of them without blank lines (of all pages, also of those that do not show their title).
/// </summary>
internal static class TitleWeights
{
    private static readonly float[] Weights =
    [
        0.64f, // shared
        0.52f, // shared-length
        -0.09f, // length
        -0.79f, // length-squared
        -0.54f, // two-words
        -0.99f, // ends-in-stop
        -0.36f, // ends-in-ellipsis
        -0.27f, // ends-in-colon
        -0.45f, // several-sentences
        -0.54f, // labelled
        -0.86f, // separators
        -0.21f, // starts-lower
        -0.24f, // mostly-digits
        0.74f, // shared-with-opening
        1.20f, // shared-with-first-line
        0.12f, // asks-or-shouts
        -0.15f, // title-case
        -0.59f, // sign-first
        0.10f, // three-or-four-words
        0.83f, // five-to-fourteen-words
        -0.59f, // body
        -0.09f, // repeated
        -0.11f, // repeated-often
        0.06f, // distance
        0.05f, // far
        -0.41f, // inside-story
        -0.08f, // first-block
        0.54f, // date-or-byline-below
        0.28f, // date-or-byline-above
        1.35f, // blank-line-before
        1.36f, // blank-line-behind
        -0.49f, // length-before
        0.04f, // length-behind
        -0.47f, // rival-before
        0.13f, // rival-behind
        -0.31f, // sentences-until-story
        0.29f, // sentence-next
        0.27f, // date-or-byline-next
        0.58f, // model
        0.24f, // model-body
        0.06f, // model-lead
        0.01f, // model-caption
        0.13f, // model-byline
        -0.16f, // model-date
        1.01f, // byline-below
        1.16f, // lead-below
        0.36f, // caption-below
        0.27f, // title-below
        0.44f, // title-above
        -0.13f, // likeliest
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
