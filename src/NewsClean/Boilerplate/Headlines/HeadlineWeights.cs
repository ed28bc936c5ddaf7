namespace NewsClean.Boilerplate.Headlines;

/// <summary>
/// How much each of the <see cref="HeadlineFeatures"/> counts. Fitted by <c>titles --html</c> and <c>fit_titles.py</c> in NewsClean.Training, softmax
/// regression over the candidates of 1,600 HTML pages, with stories and probabilities of models that had not seen the page. Fitted to four folds, the
/// likeliest candidate was right on the fifth in 0.88 of 194 news pages, 0.89 of 689 articles and 0.90 of 675 mixed pages.
/// </summary>
internal static class HeadlineWeights
{
    private static readonly float[] Weights =
    [
        0.05f, // visible
        1.02f, // model
        0.21f, // text-score
        0.37f, // h1
        0.44f, // only-h1
        0.65f, // h2
        0.30f, // lower-heading
        0.12f, // item-property
        0.63f, // class-says-title
        -0.00f, // in-frame
        -0.04f, // hidden
        -0.36f, // inside-story
        -0.26f, // distance
        0.17f, // repeated
        -0.15f, // mostly-link
        -0.01f, // labelled
        0.10f, // in-article
        -0.22f, // in-list
        -0.88f, // two-words
        0.42f, // length
        -0.65f, // length-squared
        0.34f, // shared
        -0.26f, // shared-with-opening
        0.52f, // shared-length
        -0.88f, // ends-in-stop
        -0.15f, // ends-in-ellipsis
        -0.19f, // joined
        -0.06f, // site-name
        -0.77f, // holds-site-name
        0.32f, // section
        1.27f, // og
        -0.04f, // json-ld
        0.32f, // document
        0.15f, // twitter
        -0.15f, // other
        0.50f, // og-part
        -0.64f, // json-ld-part
        0.33f, // document-part
        -0.27f, // twitter-part
        -0.39f, // other-part
        0.55f, // sources
        0.12f, // lacks-site
        -0.76f, // tail
        -0.29f, // hint-twice
        -0.46f, // rival
        -0.11f, // begins-rival
        0.54f, // ends-rival
        0.31f, // part-of-statement
        0.03f, // begins-with-rival
        -0.36f, // ends-with-rival
        -0.11f, // hint-not-json-ld
        -0.46f, // no-top-heading
        -0.61f, // has-lines
        0.51f, // line
        -0.34f, // line-beside
        0.45f, // line-stated
        0.84f, // line-model
    ];

    /// <summary>The weighted sum of <paramref name="features"/>: higher is better, the unit is a natural logarithm of odds.</summary>
    public static float Score(ReadOnlySpan<float> features)
    {
        float sum = 0;
        for (int i = 0; i < Weights.Length; i++) sum += Weights[i] * features[i];
        return sum;
    }
}
