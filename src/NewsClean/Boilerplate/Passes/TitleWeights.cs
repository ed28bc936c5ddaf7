namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// How much each of the <see cref="TitleFeatures"/> counts. Fitted by softmax regression (<c>titles</c> and <c>fit_titles.py</c> in
/// NewsClean.Training) over the candidates of three folds in three dump styles, with stories and probabilities of models that had not seen the
/// page: of dumps as they are 0.85 of 441 guides' headlines come out right, and 0.81 of 124 news pages'.
/// </summary>
internal static class TitleWeights
{
    private static readonly float[] Weights =
    [
        0.75f, // shared
        0.59f, // shared-length
        0.12f, // length
        -1.38f, // length-squared
        -0.70f, // two-words
        -0.91f, // ends-in-stop
        -0.53f, // ends-in-ellipsis
        -0.30f, // ends-in-colon
        -0.30f, // several-sentences
        -0.44f, // labelled
        -0.88f, // separators
        -0.46f, // starts-lower
        -0.57f, // mostly-digits
        0.67f, // shared-with-opening
        1.07f, // shared-with-first-line
        0.49f, // asks-or-shouts
        -0.31f, // title-case
        -0.25f, // repeated
        -0.53f, // repeated-often
        -0.00f, // distance
        -0.14f, // far
        -0.41f, // inside-story
        -0.19f, // first-block
        1.09f, // date-or-byline-below
        0.41f, // date-or-byline-above
        1.16f, // blank-line-before
        1.30f, // blank-line-behind
        -0.42f, // length-before
        0.05f, // length-behind
        -0.20f, // rival-before
        0.17f, // rival-behind
        -0.09f, // sentences-until-story
        0.48f, // sentence-next
        0.62f, // model
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
