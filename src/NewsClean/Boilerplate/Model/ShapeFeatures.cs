using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>What a block looks like by itself: lengths, capitals, signs, how it starts and ends.</summary>
internal sealed class ShapeFeatures() : FeatureGroup(
    Log("size"), Log("length"), "wordLength", "capitalWords", "digitShare", "commaShare", Log("sentences"), "endsSentence",
    "endsInEllipsis", "endsInColon", "endsOpen", "endsInBracket", "startsLower", "startsUpper", "startsDigit", "startsQuote",
    "startsBullet", Log("quotes"), Log("separators"), "url", "at", "template", "allCapitals", "year", "time", "date", "dateOnly",
    Log("brackets"), Log("longestWord"), "distinct", "otherSigns", "numbered", "ideographs", "titleSize", "bullets", Log("lines"), Log("commas"))
{
    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        for (int i = 0; i < page.BlockCount; i++)
        {
            ref var block = ref page.Blocks[i];
            var row = writer.Row(i);
            WriteLengths(ref row, ref block);
            WriteEnds(ref row, ref block);
            WriteSigns(ref row, ref block);
            row.Add((float)page.Lines[i]);
            row.Add((float)block.Signs[(int)CharClass.Comma]);
        }
        writer.Skip(Columns.Count);
    }

    private static void WriteLengths(ref FeatureWriter.RowWriter row, ref BlockScan block)
    {
        row.Add(Math.Min(block.Size, 400));
        row.Add((float)block.Length);
        row.Add(block.TokenLetters / (float)Math.Max(1, block.Tokens));
        row.Add(block.CasedWords > 0 ? block.CapitalWords / (float)block.CasedWords : 0.5f);
        row.Add(block.Digits / (float)block.Length);
        row.Add((block.Signs[(int)CharClass.Comma] + block.Signs[(int)CharClass.Colon]) / Math.Max(1, block.Size));
        row.Add((float)block.Sentences);
    }

    private static void WriteEnds(ref FeatureWriter.RowWriter row, ref BlockScan block)
    {
        row.Add(block.EndsSentence);
        row.Add(block.EndsInEllipsis);
        row.Add(block.Last == CharClass.Colon);
        row.Add(block.Last is CharClass.Comma or CharClass.Dash);
        row.Add(block.Last == CharClass.Close);
        row.Add(block.First == CharClass.Lower);
        row.Add(block.First == CharClass.Upper);
        row.Add(block.First == CharClass.Digit);
        row.Add(block.First is CharClass.OpenQuote or CharClass.StraightQuote or CharClass.Apostrophe or CharClass.AngleQuote);
        row.Add(block.First is CharClass.Bullet or CharClass.Dash or CharClass.Separator);
    }

    private static void WriteSigns(ref FeatureWriter.RowWriter row, ref BlockScan block)
    {
        int angles = block.Signs[(int)CharClass.AngleQuote];
        row.Add((float)(block.Signs[(int)CharClass.OpenQuote] + block.Signs[(int)CharClass.CloseQuote] + block.Signs[(int)CharClass.StraightQuote] + angles));
        row.Add((float)(block.Signs[(int)CharClass.Separator] + angles));
        row.Add(block.HasUrl);
        row.Add(block.Signs[(int)CharClass.At] > 0);
        row.Add(block.Signs[(int)CharClass.Brace] > 1);
        row.Add(block.Uppers > 0 && block.Lowers == 0);
        row.Add(block.HasYear);
        row.Add(block.HasTime);
        row.Add(block.HasDate);
        row.Add(block.HasDate && block.Letters <= 30); // a date and two or three words: "Published on Tuesday, 31 May 2018"
        row.Add((float)(block.Signs[(int)CharClass.Open] + block.Signs[(int)CharClass.Close]));
        row.Add((float)block.LongestToken);
        row.Add(block.DistinctTokens / (float)Math.Max(1, block.Tokens));
        row.Add(1 - (block.Letters / (float)block.Length));
        row.Add(block.StartsNumbered);
        row.Add(block.Ideographs / (float)Math.Max(1, block.Tokens));
        row.Add(block.Size is >= 3 and <= 30);
        row.Add(block.Signs[(int)CharClass.Bullet] > 0);
    }
}
