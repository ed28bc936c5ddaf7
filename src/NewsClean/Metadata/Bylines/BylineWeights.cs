namespace NewsClean.Metadata.Bylines;

/// <summary>
/// How much each of the <see cref="BylineFeatures"/> counts for candidates that say "by", for bare names and for accounts. Fitted by
/// softmax regression ("none" competes) over the candidates of 1,278 pages with known authors in three dump styles, labelled by models that had not seen
/// them; on pages of other publishers 63 of 100 come out with exactly their authors, 12 with others.
/// </summary>
internal static class BylineWeights
{
    private static readonly float[][] s_weights =
    [
        [-0.43f, -1.45f, -0.90f], // one
        [0.40f, 0.20f, 0.20f], // label-word
        [0.07f, 0.04f, 0.04f], // sure-by
        [-1.15f, -0.58f, -0.58f], // unsure-by
        [0.12f, 0.25f, 0.12f], // names
        [-0.21f, -0.42f, -0.21f], // name-run
        [-0.73f, -1.45f, -0.73f], // segment
        [0.20f, 0.20f, 0.41f], // agency
        [-0.41f, -0.41f, -0.82f], // account
        [0.44f, 0.22f, 0.22f], // paragraph
        [0.05f, 0.11f, 0.05f], // bio
        [-0.66f, -1.12f, -0.69f], // supported
        [0.75f, 2.22f, 0.99f], // given
        [-0.19f, -0.19f, 0.08f], // one-word
        [-1.16f, -0.64f, -0.46f], // three-words
        [-0.94f, -0.95f, -0.81f], // four-words
        [-0.29f, -0.11f, -0.13f], // several
        [0.28f, 0.27f, 0.53f], // starts-lower
        [0.64f, -0.81f, -0.07f], // common-word
        [-0.04f, 0.35f, 0.48f], // role-inside
        [-0.86f, -0.91f, -1.16f], // capitals
        [-0.46f, -0.27f, -0.35f], // digit-inside
        [0.28f, 0.51f, 0.49f], // label-byline
        [0.98f, 1.57f, 1.91f], // model-byline
        [-0.32f, -0.75f, -0.42f], // label-body
        [-0.52f, -0.63f, -0.63f], // label-lead
        [-0.38f, -0.19f, -0.19f], // label-picture
        [-1.18f, -1.59f, -0.84f], // label-list
        [-0.28f, -1.22f, -1.31f], // label-navigation
        [0.36f, 0.03f, 0.36f], // label-section
        [0.86f, 1.48f, 0.78f], // label-date
        [-0.44f, -0.48f, -0.81f], // label-other
        [-0.16f, -0.56f, -0.50f], // label-reader
        [-0.27f, -0.52f, -1.01f], // above-title
        [-0.59f, -0.63f, -0.61f], // far-above-title
        [0.71f, 0.63f, 1.25f], // below-1
        [0.34f, 0.78f, 0.49f], // below-2
        [0.41f, 0.18f, 0.18f], // below-3
        [-0.10f, -0.14f, -0.37f], // below-6
        [-0.35f, -0.70f, -0.46f], // below-12
        [-0.30f, -0.77f, -0.18f], // far-below
        [-0.29f, -0.28f, -0.19f], // no-title
        [0.12f, 0.54f, 0.39f], // before-story
        [-0.25f, -0.71f, -0.59f], // inside-story
        [0.28f, 0.44f, 0.26f], // after-story
        [-0.17f, -0.54f, -0.32f], // far-after-story
        [0.04f, 1.12f, 0.29f], // date-next
        [0.48f, 0.67f, -0.44f], // date-before
        [-0.33f, 0.42f, 0.89f], // date-near
        [0.39f, 0.64f, 0.48f], // date-here
        [0.58f, 0.97f, 0.22f], // role-next
        [0.67f, 1.39f, -0.01f], // name-next
        [0.50f, 1.64f, 0.70f], // bio-later
        [0.56f, 0.04f, 0.39f], // again
        [0.10f, -0.14f, -0.09f], // often
        [-0.24f, -0.67f, -0.37f], // in-title
        [0.13f, -0.47f, -0.44f], // in-story
        [0.45f, 1.43f, 1.04f], // in-copyright
        [0.83f, -0.42f, -0.27f], // coverage
        [0.86f, 0.64f, 0.15f], // first
        [-0.24f, 0.04f, -0.39f], // picture-before
        [0.44f, 0.55f, 0.86f], // byline-beside
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
