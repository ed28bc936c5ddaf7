using NewsClean.Metadata.Images;

namespace NewsClean.Tests.Metadata.Images;

public class ImageFinderTests
{
    [Fact]
    public void A_repeated_caption_is_one_image() =>
        Assert.Equal([new ArticleImage("The bridge.", "AFP")],
            ImageFinder.Find(Labelled.Page("Caption: The bridge. — AFP", "Caption: The bridge. — AFP", "Body: A story.")).Value);

    [Fact]
    public void A_credit_right_behind_a_caption_belongs_to_it() =>
        Assert.Equal([new ArticleImage("The bridge.", "Ann Lee")],
            ImageFinder.Find(Labelled.Page("Caption: The bridge.", "Credit: Photo: Ann Lee", "Body: A story.")).Value);

    [Fact]
    public void A_credit_alone_is_an_image_without_caption()
    {
        var page = Labelled.Page("Credit: © Ann Lee/TASS", "Body: A story.");
        var found = ImageFinder.Find(page);
        Assert.Equal([new ArticleImage(null, "Ann Lee/TASS")], found.Value);
        Assert.Equal(["© Ann Lee/TASS"], Labelled.Slices(page, found.Evidence));
    }

    [Fact]
    public void A_page_without_captions_has_no_images() => Assert.Empty(ImageFinder.Find(Labelled.Page("Body: A story.")).Value);
}
