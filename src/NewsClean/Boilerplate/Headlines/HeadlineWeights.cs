namespace NewsClean.Boilerplate.Headlines;

/// <summary>
/// How much each of the <see cref="HeadlineFeatures"/> counts. Fitted by <c>titles --html</c> and <c>fit_titles.py</c> in NewsClean.Training, softmax
/// regression over the candidates of 1,600 HTML pages, with stories and probabilities of models that had not seen the page. Fitted to four folds, the
/// likeliest candidate was right on the fifth in 0.89 of 194 news pages, 0.90 of 689 articles and 0.91 of 677 mixed pages.
/// </summary>
internal static class HeadlineWeights
{
    private static readonly float[] Weights =
    [
        -0.02f, // visible
        1.20f, // model
        0.10f, // text-score
        0.25f, // h1
        0.34f, // only-h1
        0.67f, // h2
        0.34f, // lower-heading
        0.12f, // item-property
        0.53f, // class-says-title
        0.07f, // in-frame
        -0.06f, // hidden
        -0.36f, // inside-story
        -0.29f, // distance
        0.15f, // repeated
        -0.18f, // mostly-link
        0.01f, // labelled
        0.14f, // in-article
        -0.27f, // in-list
        -0.89f, // two-words
        0.47f, // length
        -0.62f, // length-squared
        0.38f, // shared
        -0.20f, // shared-with-opening
        0.45f, // shared-length
        -0.80f, // ends-in-stop
        -0.13f, // ends-in-ellipsis
        -0.15f, // joined
        -0.06f, // site-name
        -0.76f, // holds-site-name
        0.32f, // section
        1.18f, // og
        -0.12f, // json-ld
        0.28f, // document
        0.11f, // twitter
        -0.20f, // other
        0.56f, // og-part
        -0.62f, // json-ld-part
        0.28f, // document-part
        -0.31f, // twitter-part
        -0.37f, // other-part
        0.46f, // sources
        0.18f, // lacks-site
        -0.75f, // tail
        -0.08f, // hint-twice
        -0.66f, // rival
        -0.03f, // begins-rival
        0.63f, // ends-rival
        0.29f, // part-of-statement
        -0.01f, // begins-with-rival
        -0.41f, // ends-with-rival
        -0.15f, // hint-not-json-ld
        -0.38f, // no-top-heading
        -0.59f, // has-lines
        0.53f, // line
        -0.35f, // line-beside
        0.48f, // line-stated
        0.82f, // line-model
    ];

    /// <summary>The weighted sum of <paramref name="features"/>: higher is better, the unit is a natural logarithm of odds.</summary>
    public static float Score(ReadOnlySpan<float> features)
    {
        float sum = 0;
        for (int i = 0; i < Weights.Length; i++) sum += Weights[i] * features[i];
        return sum;
    }
}
