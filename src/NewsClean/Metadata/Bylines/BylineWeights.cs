namespace NewsClean.Metadata.Bylines;

/// <summary>
/// How much each of the <see cref="BylineFeatures"/> counts for candidates that say "by", for bare names and for accounts. Fitted by
/// softmax regression ("none" competes) over the candidates of 1,040 pages with known authors in three dump styles, labelled by models that had not seen
/// them; on pages of other publishers two in three come out with exactly their authors, one in nine with others.
/// </summary>
internal static class BylineWeights
{
    private static readonly float[][] s_weights =
    [
        [-0.07f, -1.58f, -1.34f], // one
        [0.21f, 0.10f, 0.10f], // label-word
        [-0.59f, -0.29f, -0.29f], // sure-by
        [-1.60f, -0.80f, -0.80f], // unsure-by
        [0.12f, 0.23f, 0.12f], // names
        [-0.23f, -0.46f, -0.23f], // name-run
        [-0.89f, -1.78f, -0.89f], // segment
        [0.14f, 0.14f, 0.29f], // agency
        [-0.73f, -0.73f, -1.47f], // account
        [0.76f, 0.38f, 0.38f], // paragraph
        [0.17f, 0.34f, 0.17f], // bio
        [-0.76f, -1.54f, -0.60f], // supported
        [0.87f, 2.11f, 0.99f], // given
        [-1.01f, -0.48f, 0.02f], // one-word
        [-1.71f, -0.42f, -0.41f], // three-words
        [-1.33f, -0.95f, -0.24f], // four-words
        [-0.50f, -0.25f, -0.25f], // several
        [0.88f, 0.51f, 0.65f], // starts-lower
        [1.05f, -0.75f, -0.15f], // common-word
        [0.55f, 0.66f, 1.06f], // role-inside
        [-1.69f, -1.35f, -1.27f], // capitals
        [0.74f, 0.25f, 0.02f], // digit-inside
        [0.37f, 1.28f, 0.85f], // label-byline
        [0.83f, 1.89f, 2.05f], // model-byline
        [-0.18f, -1.19f, -0.56f], // label-body
        [-0.15f, -0.74f, -0.46f], // label-lead
        [-0.52f, -1.68f, -0.84f], // label-picture
        [-1.57f, -1.39f, -0.80f], // label-list
        [0.11f, -0.81f, -1.22f], // label-navigation
        [0.22f, -0.34f, 0.23f], // label-section
        [1.31f, 1.42f, 0.91f], // label-date
        [-0.57f, -0.41f, -0.67f], // label-other
        [-0.09f, -0.19f, -0.80f], // label-reader
        [-0.14f, -0.55f, -0.94f], // above-title
        [-0.23f, -0.67f, 0.05f], // far-above-title
        [0.32f, 0.44f, 0.93f], // below-1
        [0.30f, 0.98f, 0.44f], // below-2
        [0.26f, -0.00f, -0.39f], // below-3
        [-0.21f, -0.08f, -0.83f], // below-6
        [-0.07f, -0.73f, -0.27f], // below-12
        [-0.36f, -1.07f, -0.39f], // far-below
        [0.06f, 0.10f, 0.05f], // no-title
        [-0.06f, 0.46f, 0.64f], // before-story
        [0.10f, 0.17f, -0.13f], // inside-story
        [0.18f, 0.58f, -0.23f], // after-story
        [-0.16f, -0.35f, -0.36f], // far-after-story
        [-0.04f, 1.04f, 0.11f], // date-next
        [0.70f, 0.74f, -0.83f], // date-before
        [-0.53f, 0.63f, 0.65f], // date-near
        [0.57f, 1.02f, 0.82f], // date-here
        [0.75f, 1.01f, -0.05f], // role-next
        [0.73f, 1.64f, -0.39f], // name-next
        [0.44f, 1.18f, 0.42f], // bio-later
        [0.46f, -0.19f, 0.21f], // again
        [0.04f, -0.43f, 0.47f], // often
        [0.28f, -0.92f, -0.27f], // in-title
        [-0.51f, -0.32f, -0.71f], // in-story
        [0.39f, 1.49f, 1.56f], // in-copyright
        [0.88f, -0.55f, 0.52f], // coverage
        [0.87f, 0.59f, 0.17f], // first
        [-0.42f, -0.07f, -0.14f], // picture-before
        [-0.02f, 0.12f, 0.64f], // byline-beside
    ];

    /// <summary>The weighted sum of <paramref name="features"/>: higher is better, the unit is a natural logarithm of odds.</summary>
    public static double Score(ReadOnlySpan<float> features, BylineForm form)
    {
        int family = form switch { BylineForm.Said or BylineForm.Paragraph => 0, BylineForm.Account or BylineForm.Agency => 2, _ => 1 };
        double sum = 0;
        for (int i = 0; i < features.Length; i++) sum += features[i] * s_weights[i][family];
        return sum;
    }
}
