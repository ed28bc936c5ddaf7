namespace NewsClean.Boilerplate.Headlines;

/// <summary>
/// How much each of the <see cref="HeadlineFeatures"/> counts. Fitted by <c>titles --html</c> and <c>fit_titles.py</c> in NewsClean.Training, softmax
/// regression over the candidates of 1,600 HTML pages, with stories and probabilities of models that had not seen the page. Fitted to four folds, the
/// likeliest candidate was right on the fifth in 0.90 of 194 news pages, 0.89 of 689 articles and 0.90 of 677 mixed pages.
/// </summary>
internal static class HeadlineWeights
{
    private static readonly float[] Weights =
    [
        0.24f, // visible
        0.95f, // model
        0.01f, // text-score
        0.45f, // h1
        0.45f, // only-h1
        0.40f, // h2
        0.31f, // lower-heading
        -0.11f, // item-property
        0.73f, // class-says-title
        -0.24f, // in-frame
        -0.04f, // hidden
        -0.43f, // inside-story
        -0.40f, // distance
        0.04f, // repeated
        -0.25f, // mostly-link
        -0.26f, // labelled
        0.09f, // in-article
        -0.23f, // in-list
        -0.94f, // two-words
        0.48f, // length
        -0.62f, // length-squared
        0.30f, // shared
        -0.19f, // shared-with-opening
        0.52f, // shared-length
        -0.94f, // ends-in-stop
        -0.14f, // ends-in-ellipsis
        -0.21f, // joined
        0.02f, // site-name
        -1.04f, // holds-site-name
        0.32f, // section
        1.39f, // og
        0.02f, // json-ld
        0.08f, // document
        0.09f, // twitter
        -0.17f, // other
        0.65f, // og-part
        -0.37f, // json-ld-part
        0.11f, // document-part
        -0.36f, // twitter-part
        -0.41f, // other-part
        0.51f, // sources
        0.16f, // lacks-site
        -0.79f, // tail
        -0.24f, // hint-twice
        -0.13f, // rival
        0.31f, // begins-rival
        0.77f, // ends-rival
        0.38f, // part-of-statement
        -0.05f, // begins-with-rival
        -0.45f, // ends-with-rival
        -0.10f, // hint-not-json-ld
        -0.70f, // no-top-heading
    ];

    /// <summary>The weighted sum of <paramref name="features"/>: higher is better, the unit is a natural logarithm of odds.</summary>
    public static float Score(ReadOnlySpan<float> features)
    {
        float sum = 0;
        for (int i = 0; i < Weights.Length; i++) sum += Weights[i] * features[i];
        return sum;
    }
}
