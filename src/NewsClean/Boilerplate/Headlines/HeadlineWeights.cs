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
        0.04f, // visible
        1.28f, // model
        0.07f, // text-score
        0.16f, // h1
        0.35f, // only-h1
        0.55f, // h2
        0.29f, // lower-heading
        0.10f, // item-property
        0.56f, // class-says-title
        -0.05f, // in-frame
        -0.07f, // hidden
        -0.36f, // inside-story
        -0.31f, // distance
        0.09f, // repeated
        -0.09f, // mostly-link
        -0.01f, // labelled
        0.28f, // in-article
        -0.31f, // in-list
        -0.86f, // two-words
        0.47f, // length
        -0.49f, // length-squared
        0.17f, // shared
        -0.03f, // shared-with-opening
        0.33f, // shared-length
        -0.80f, // ends-in-stop
        -0.15f, // ends-in-ellipsis
        -0.12f, // joined
        -0.09f, // site-name
        -0.78f, // holds-site-name
        0.32f, // section
        1.25f, // og
        -0.11f, // json-ld
        0.19f, // document
        0.09f, // twitter
        -0.24f, // other
        0.58f, // og-part
        -0.63f, // json-ld-part
        0.21f, // document-part
        -0.26f, // twitter-part
        -0.37f, // other-part
        0.45f, // sources
        0.14f, // lacks-site
        -0.66f, // tail
        -0.09f, // hint-twice
        -0.52f, // rival
        0.03f, // begins-rival
        0.50f, // ends-rival
        0.31f, // part-of-statement
        0.15f, // begins-with-rival
        -0.55f, // ends-with-rival
        -0.08f, // hint-not-json-ld
        -0.43f, // no-top-heading
        -0.75f, // has-lines
        0.38f, // line
        -0.46f, // line-beside
        0.38f, // line-stated
        0.73f, // line-model
    ];

    /// <summary>The weighted sum of <paramref name="features"/>: higher is better, the unit is a natural logarithm of odds.</summary>
    public static float Score(ReadOnlySpan<float> features)
    {
        float sum = 0;
        for (int i = 0; i < Weights.Length; i++) sum += Weights[i] * features[i];
        return sum;
    }
}
