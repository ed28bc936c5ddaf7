namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// How much each of the <see cref="TitleFeatures"/> counts. Fitted by softmax regression over the candidates of 1,250 pages in
/// three dump styles, with the stories that ordered rules found; the last row, the model's, was chosen afterwards on pages that
/// neither had seen. <c>titles</c> and <c>fit_titles.py</c> in NewsClean.Training fit all rows at once to the model's stories: as
/// many headlines come out right (0.79 of 690 guides, 0.75 of 194 news pages, in dumps as they are), so these stay until they don't.
/// </summary>
internal static class TitleWeights
{
    private static readonly float[] Weights =
    [
        1.38f, // shared
        1.41f, // shared-length
        1.72f, // length
        -3.69f, // length-squared
        -2.32f, // two-words
        -2.22f, // ends-in-stop
        -0.54f, // ends-in-ellipsis
        -1.23f, // ends-in-colon
        -0.66f, // several-sentences
        -1.21f, // labelled
        -1.04f, // separators
        -0.82f, // starts-lower
        -0.97f, // mostly-digits
        1.21f, // shared-with-opening
        3.22f, // shared-with-first-line
        0.26f, // asks-or-shouts
        -0.55f, // title-case
        0.37f, // repeated
        -0.05f, // repeated-often
        -0.81f, // distance
        -0.89f, // far
        -3.07f, // inside-story
        -0.29f, // first-block
        2.45f, // date-or-byline-below
        0.97f, // date-or-byline-above
        2.18f, // blank-line-before
        2.18f, // blank-line-behind
        -1.32f, // length-before
        0.24f, // length-behind
        -0.68f, // rival-before
        0.39f, // rival-behind
        1.06f, // sentences-until-story
        0.17f, // sentence-next
        0.75f, // model
    ];

    /// <summary>The weighted sum of <paramref name="features"/>: higher is better, the unit is a natural logarithm of odds.</summary>
    public static float Score(ReadOnlySpan<float> features)
    {
        float sum = 0;
        for (int i = 0; i < Weights.Length; i++) sum += Weights[i] * features[i];
        return sum;
    }
}
