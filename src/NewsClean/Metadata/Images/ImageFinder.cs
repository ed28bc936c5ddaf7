namespace NewsClean.Metadata.Images;

/// <summary>Finds the article's pictures by their captions and credits.</summary>
internal static class ImageFinder
{
    /// <summary>One image for each caption, or credit without a caption; what is repeated counts once.</summary>
    public static Finding<IReadOnlyList<ArticleImage>> Find(LabelledPage page)
    {
        var images = new List<ArticleImage>();
        var evidence = new List<Evidence>();
        var known = new HashSet<ArticleImage>();
        var captions = new Dictionary<string, int>(StringComparer.Ordinal);
        int caption = -1;
        foreach (var (block, label, _, probability) in page.Items())
        {
            if (label is not (BlockLabel.Caption or BlockLabel.Credit)) { caption = -1; continue; }
            var image = CreditReader.Read(block.Text, label);
            evidence.Add(new Evidence(block.Start, block.End, label == BlockLabel.Caption ? "image-caption" : "image-credit", probability));
            // A credit right behind a caption that has none belongs to it.
            if (image.Caption is null && caption >= 0 && images[caption].Credit is null) images[caption] = images[caption] with { Credit = image.Credit };
            else if (!IsKnown(known, captions, image))
            {
                known.Add(image);
                if (image.Caption is not null) captions.TryAdd(image.Caption, images.Count);
                images.Add(image);
            }
            caption = image.Caption is null ? -1 : captions[image.Caption];
        }
        return new Finding<IReadOnlyList<ArticleImage>>(images, evidence);
    }

    private static bool IsKnown(HashSet<ArticleImage> known, Dictionary<string, int> captions, ArticleImage image) =>
        known.Contains(image) || (image.Caption is not null && image.Credit is null && captions.ContainsKey(image.Caption));
}
