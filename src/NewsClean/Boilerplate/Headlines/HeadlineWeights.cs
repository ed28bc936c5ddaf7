namespace NewsClean.Boilerplate.Headlines;

/// <summary>
/// How much each of the <see cref="HeadlineFeatures"/> counts. Fitted by <c>titles --html</c> and <c>fit_titles.py</c> in NewsClean.Training, softmax
/// regression over the candidates of 1,600 HTML pages, with stories and probabilities of models that had not seen the page. Fitted to four folds, the
/// likeliest candidate was right on the fifth in 0.88 of 194 news pages, 0.89 of 689 articles and 0.90 of 678 mixed pages.
/// </summary>
internal static class HeadlineWeights
{
    private static readonly float[] Weights =
    [
        0.16f, // visible
        1.04f, // model
        0.22f, // text-score
        0.39f, // h1
        0.46f, // only-h1
        0.76f, // h2
        0.34f, // lower-heading
        0.15f, // item-property
        0.67f, // class-says-title
        -0.09f, // in-frame
        -0.05f, // hidden
        -0.54f, // inside-story
        -0.27f, // distance
        0.13f, // repeated
        -0.29f, // mostly-link
        -0.21f, // labelled
        0.23f, // in-article
        -0.14f, // in-list
        -0.90f, // two-words
        0.52f, // length
        -0.63f, // length-squared
        0.37f, // shared
        -0.22f, // shared-with-opening
        0.46f, // shared-length
        -0.93f, // ends-in-stop
        -0.14f, // ends-in-ellipsis
        -0.16f, // joined
        -0.14f, // site-name
        -0.69f, // holds-site-name
        0.32f, // section
        1.39f, // og
        0.01f, // json-ld
        0.37f, // document
        0.12f, // twitter
        -0.09f, // other
        0.46f, // og-part
        -0.58f, // json-ld-part
        0.32f, // document-part
        -0.28f, // twitter-part
        -0.39f, // other-part
        0.61f, // sources
        0.05f, // lacks-site
        -0.71f, // tail
        -0.45f, // hint-twice
        -0.19f, // rival
        0.02f, // begins-rival
        0.63f, // ends-rival
        0.33f, // part-of-statement
        -0.08f, // begins-with-rival
        -0.49f, // ends-with-rival
        -0.08f, // hint-not-json-ld
        -0.47f, // no-top-heading
        -0.52f, // has-lines
        0.50f, // line
        -0.28f, // line-beside
        0.40f, // line-stated
        0.78f, // line-model
    ];

    /// <summary>The weighted sum of <paramref name="features"/>: higher is better, the unit is a natural logarithm of odds.</summary>
    public static float Score(ReadOnlySpan<float> features)
    {
        float sum = 0;
        for (int i = 0; i < Weights.Length; i++) sum += Weights[i] * features[i];
        return sum;
    }
}
