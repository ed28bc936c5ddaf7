namespace NewsClean.Metadata.Bylines;

/// <summary>
/// How much each of the <see cref="BylineFeatures"/> counts for candidates that say "by", for bare names and for accounts. Fitted by
/// softmax regression ("none" competes) over the candidates of 1,278 pages with known authors in three dump styles, labelled by models that had not seen
/// them; on pages of other publishers 64 of 100 come out with exactly their authors, 13 with others.
/// </summary>
internal static class BylineWeights
{
    private static readonly float[][] s_weights =
    [
        [-0.40f, -1.58f, -0.93f], // one
        [0.06f, 0.03f, 0.03f], // label-word
        [-0.21f, -0.10f, -0.10f], // sure-by
        [-1.52f, -0.76f, -0.76f], // unsure-by
        [0.17f, 0.34f, 0.17f], // names
        [-0.14f, -0.28f, -0.14f], // name-run
        [-0.75f, -1.50f, -0.75f], // segment
        [0.28f, 0.28f, 0.56f], // agency
        [-0.48f, -0.48f, -0.97f], // account
        [0.73f, 0.36f, 0.36f], // paragraph
        [-0.13f, -0.26f, -0.13f], // bio
        [-0.82f, -1.23f, -0.95f], // supported
        [0.73f, 2.28f, 1.00f], // given
        [-0.28f, -0.30f, 0.05f], // one-word
        [-1.25f, -0.63f, -0.49f], // three-words
        [-1.01f, -1.09f, -0.92f], // four-words
        [-1.21f, -0.48f, -0.56f], // several
        [0.26f, 0.28f, 0.58f], // starts-lower
        [0.95f, -1.01f, -0.04f], // common-word
        [-0.12f, -0.13f, 0.35f], // role-inside
        [-0.96f, -0.99f, -1.29f], // capitals
        [-0.42f, -0.29f, -0.44f], // digit-inside
        [0.24f, 0.71f, 0.74f], // label-byline
        [1.23f, 1.88f, 2.44f], // model-byline
        [-0.21f, -0.66f, -0.35f], // label-body
        [-0.66f, -0.68f, -0.72f], // label-lead
        [-0.49f, -0.24f, -0.24f], // label-picture
        [-1.19f, -1.85f, -0.92f], // label-list
        [0.02f, -1.20f, -1.48f], // label-navigation
        [0.54f, -0.06f, 0.37f], // label-section
        [0.88f, 1.69f, 0.86f], // label-date
        [-0.54f, -0.42f, -0.90f], // label-other
        [-0.06f, -0.82f, -0.59f], // label-reader
        [-0.15f, -0.36f, -1.09f], // above-title
        [-0.46f, -0.41f, -0.32f], // far-above-title
        [0.55f, 0.58f, 1.49f], // below-1
        [0.36f, 0.57f, 0.51f], // below-2
        [0.36f, 0.11f, 0.10f], // below-3
        [-0.15f, -0.17f, -0.55f], // below-6
        [-0.17f, -0.84f, -0.64f], // below-12
        [-0.39f, -0.91f, -0.26f], // far-below
        [-0.35f, -0.15f, -0.18f], // no-title
        [-0.04f, 0.61f, 0.56f], // before-story
        [-0.23f, -0.78f, -0.67f], // inside-story
        [0.41f, 0.51f, 0.36f], // after-story
        [-0.50f, -0.39f, -0.48f], // far-after-story
        [-0.09f, 1.26f, 0.14f], // date-next
        [0.59f, 0.81f, -0.60f], // date-before
        [-0.40f, 0.45f, 0.93f], // date-near
        [0.57f, 0.76f, 0.59f], // date-here
        [0.72f, 1.19f, 0.22f], // role-next
        [0.79f, 1.66f, -0.29f], // name-next
        [0.43f, 1.78f, 0.64f], // bio-later
        [0.61f, 0.07f, 0.65f], // again
        [0.20f, -0.10f, 0.06f], // often
        [0.06f, -0.86f, -0.61f], // in-title
        [-0.03f, -0.59f, -0.60f], // in-story
        [0.17f, 1.46f, 1.08f], // in-copyright
        [1.27f, -0.52f, -0.22f], // coverage
        [0.85f, 0.62f, 0.23f], // first
        [-0.55f, -0.09f, -0.75f], // picture-before
        [0.32f, 0.16f, 0.66f], // byline-beside
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
