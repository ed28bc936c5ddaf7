using NewsClean.Segmentation;

namespace NewsClean.Tests.Boilerplate.Model;

/// <summary>Invented pages for the tests of the model.</summary>
internal static class Pages
{
    /// <summary>A small news page: menu, title, byline, date, five paragraphs, teasers, footer.</summary>
    public const string Article = """
        Home
        World
        Business
        Sport
        Sign in

        Harbour town rebuilds its old lighthouse after winter storm
        By Ann Lee and Bo Ek
        31 May 2018, 14:05
        Share

        The old lighthouse of Northport, damaged by a storm in January, will shine again before the autumn, the town council said on Thursday.
        Workers have replaced the lantern room and half of the stairs, which the waves had torn from the wall in a single night.
        “We thought it was lost,” said Cy Day, who has kept the lighthouse for 31 years. “Then the letters and the money began to come.”
        The repair will cost 2.4 million crowns, of which the council pays one third; the rest comes from about 4,000 donors in nine countries.
        A museum in the keeper's house is to open next spring, and the council hopes that it will bring visitors to the harbour in all seasons.

        Read also
        Ferry line to the islands starts in June
        Five quiet walks along the northern coast
        Most read
        Council votes on new school
        Rain to end dry month
        © 2018 Northport Courier. All rights reserved.
        """;

    /// <summary>A page of links and offers without a story.</summary>
    public const string Shop = """
        Home
        Cart (0)
        Checkout
        Lamps
        Desk lamp "Polar", steel, 40 W
        $39.00
        Add to cart
        Floor lamp "Dune", oak
        $89.00
        Add to cart
        Free shipping on orders over $50
        Subscribe to our newsletter
        Privacy policy
        Terms and conditions
        """;

    /// <summary>The blocks of <paramref name="text"/>.</summary>
    public static Page Of(string text) => Segmenter.Segment(new DecodedPage("0", new SourceLocation("-"), text));
}
