using System.Text;
using NewsClean.Loading.Encodings;

namespace NewsClean.Tests.Loading.Encodings;

public class EncodingTests
{
    private const string Russian = "В порту с утра шёл дождь, и паром вышел на час позже. Капитан сказал, что так бывает каждую осень.";
    private const string Ukrainian = "У порту зранку йшов дощ, і пором вийшов на годину пізніше. Капітан сказав, що так буває щоосені, її не змінити.";
    private const string Bulgarian = "В пристанището валеше от сутринта и фериботът тръгна с час закъснение. Капитанът каза, че така е всяка есен.";
    private const string German = "Im Hafen regnete es früh, die Fähre fuhr später. „Das hören wir jeden Herbst“, sagte der Kapitän auf der Straße.";
    private const string French = "Il pleuvait déjà sur le port, et le bac est parti à midi. L’équipage était prêt, le café aussi.";
    private const string Polish = "W porcie padał deszcz, więc prom wypłynął później. Kapitan mówił, że tak jest każdej jesieni, i dał znać załodze.";
    private const string Czech = "V přístavu pršelo a trajekt vyjel o hodinu později. Kapitán řekl, že je to tak každý podzim, že prý už si zvykli.";
    private const string Turkish = "Limanda sabah yağmur yağdı, vapur bir saat geç kalktı. Kaptan her sonbaharda böyle olduğunu söyledi, şaşırmadık.";
    private const string Lithuanian = "Uoste nuo ryto lijo, keltas išplaukė valanda vėliau. Kapitonas sakė, kad taip būna kiekvieną rudenį, žmonės įprato.";
    private const string Greek = "Στο λιμάνι έβρεχε από το πρωί και το πλοίο έφυγε μία ώρα αργότερα. Ο καπετάνιος είπε ότι έτσι γίνεται κάθε φθινόπωρο.";
    private const string Hebrew = "בנמל ירד גשם מהבוקר והמעבורת יצאה באיחור של שעה. רב החובל אמר שכך קורה בכל סתיו.";
    private const string Arabic = "هطل المطر على الميناء منذ الصباح وغادرت العبارة بعد ساعة. قال القبطان إن هذا يحدث كل خريف.";
    private const string Japanese = "港では朝から雨が降り、フェリーは一時間遅れて出航した。船長は「毎年秋はこうだ」と話している。";
    private const string Simplified = "港口从早上开始下雨，渡轮晚了一个小时才出发。船长说，每年秋天都是这样的，大家已经习惯了。";
    private const string Traditional = "港口從早上開始下雨，渡輪晚了一個小時才出發。船長說，每年秋天都是這樣的，大家已經習慣了。";
    private const string Korean = "항구에는 아침부터 비가 내려 여객선이 한 시간 늦게 출발했다. 선장은 해마다 가을이면 그렇다고 말했다.";

    public static TheoryData<string, int, string> Legacy => new()
    {
        { "windows-1251", 1251, Russian }, { "koi8-r", 20866, Russian }, { "iso-8859-5", 28595, Russian },
        { "windows-1251", 1251, Ukrainian }, { "koi8-u", 21866, Ukrainian }, { "windows-1251", 1251, Bulgarian },
        { "windows-1252", 1252, German }, { "windows-1252", 1252, French },
        { "windows-1250", 1250, Polish }, { "iso-8859-2", 28592, Polish }, { "windows-1250", 1250, Czech },
        { "windows-1254", 1254, Turkish }, { "windows-1257", 1257, Lithuanian }, { "windows-1253", 1253, Greek },
        { "windows-1255", 1255, Hebrew }, { "windows-1256", 1256, Arabic },
        { "shift_jis", 932, Japanese }, { "euc-jp", 51932, Japanese }, { "iso-2022-jp", 50220, Japanese }, { "gb18030", 54936, Simplified },
        { "big5", 950, Traditional }, { "euc-kr", 949, Korean },
    };

    [Theory]
    [MemberData(nameof(Legacy))]
    public void A_legacy_encoding_is_told_by_a_sentence_or_two(string name, int codePage, string text)
    {
        string page = "Home\r\nNews 24\r\n" + text + "\r\n";
        Assert.Equal(new DecodedText(page, name), EncodingDetector.Decode(CodePages.Get(codePage).GetBytes(page), declared: null));
    }

    public static TheoryData<string, Encoding, bool> Unicode => new()
    {
        { "utf-8", new UTF8Encoding(false), false }, { "utf-8", new UTF8Encoding(true), true },
        { "utf-16le", new UnicodeEncoding(false, true), true }, { "utf-16be", new UnicodeEncoding(true, true), true },
        { "utf-16le", new UnicodeEncoding(false, false), false }, { "utf-16be", new UnicodeEncoding(true, false), false },
        { "utf-32le", new UTF32Encoding(false, true), true }, { "utf-32be", new UTF32Encoding(true, true), true },
    };

    [Theory]
    [MemberData(nameof(Unicode))]
    public void Unicode_is_read_with_and_without_a_mark_that_is_no_part_of_the_text(string name, Encoding encoding, bool mark)
    {
        foreach (string text in new[] { German, Russian, Simplified + "\n", Korean, "plain words 🙂" })
        {
            byte[] bytes = mark ? [.. encoding.Preamble, .. encoding.GetBytes(text)] : encoding.GetBytes(text);
            Assert.Equal(new DecodedText(text, name), EncodingDetector.Decode(bytes, declared: null));
        }
    }

    [Theory]
    [InlineData("Im Hafen fr\u00FCh, die F\u00E4hre sp\u00E4ter, \u201Esch\u00F6n\u201C", 1)]
    [InlineData("Die Fähre später, so hören wir: ü", 1)]
    [InlineData("plain words and a quote \u201D", 1)]
    [InlineData("港口从早上开始下雨", 2)]
    public void Utf8_cut_in_mid_character_stays_utf8(string text, int cut)
    {
        var decoded = EncodingDetector.Decode(Encoding.UTF8.GetBytes(text).AsSpan()[..^cut], declared: null)!.Value;
        Assert.Equal("utf-8", decoded.Encoding);
        Assert.Equal(text[..^1] + "\uFFFD", decoded.Text);
    }

    [Fact]
    public void A_few_broken_bytes_do_not_make_utf8_something_else()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(German), 0xE4, (byte)' ', .. Encoding.UTF8.GetBytes(French)];
        Assert.Equal(new DecodedText(German + "\uFFFD " + French, "utf-8"), EncodingDetector.Decode(bytes, declared: null));
    }

    // A scraper's own header, a comment or a template in windows-1252 above a page in UTF-8: each part is read as what it is.
    [Fact]
    public void Utf8_and_windows_1252_in_one_page_are_both_read()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        byte[] bytes = [.. windows.GetBytes(German + "\n“" + French + "”\n"), .. Encoding.UTF8.GetBytes(German)];
        Assert.Equal(new DecodedText(German + "\n“" + French + "”\n" + German, "utf-8"), EncodingDetector.Decode(bytes, declared: null));
    }

    [Fact]
    public void Capitals_before_signs_do_not_make_windows_1252_a_mixture()
    {
        const string Page = "FÖLJ OSS PÅ»\nRegnet föll över hamnen på morgonen, sade kaptenen. Färjan gick en timme senare än vanligt.\nFÖLJ OSS PÅ»\n";
        Assert.Equal(new DecodedText(Page, "windows-1252"), EncodingDetector.Decode(CodePages.Get(1252).GetBytes(Page), declared: null));
    }

    [Fact]
    public void Characters_of_utf8_that_were_cut_are_no_letters_of_windows_1252()
    {
        byte[] teaser = [.. Encoding.ASCII.GetBytes("Rain at the caf"), 0xC3, .. Encoding.ASCII.GetBytes("...\n")], page = Encoding.UTF8.GetBytes(German + French);
        Assert.Equal("Rain at the caf\uFFFD...\nRain at the caf\uFFFD...\n" + German + French, EncodingDetector.Decode([.. teaser, .. teaser, .. page], declared: null)!.Value.Text);
    }

    [Theory]
    [InlineData("The café")]
    [InlineData("© 2019 Harbour News")]
    [InlineData("× Close\nHome 12° News")]
    [InlineData("Harbour® Ferry…")]
    public void A_symbol_or_two_in_a_latin_page_are_windows_1252(string text) =>
        Assert.Equal(new DecodedText(text, "windows-1252"), EncodingDetector.Decode(CodePages.Get(1252).GetBytes(text), declared: null));

    [Theory]
    [InlineData("iso-8859-1", 1252, "é", "windows-1252")]
    [InlineData("GB2312", 54936, "港口", "gb18030")]
    [InlineData("ks_c_5601-1987", 949, "항구", "euc-kr")]
    [InlineData(" \"KOI8-R\" ", 20866, "да", "koi8-r")]
    [InlineData("iso-2022-jp", 50220, "港では雨", "iso-2022-jp")]
    [InlineData("windows-1251", 65001, "Дождь в порту", "utf-8")]
    [InlineData("no-such-name", 1252, "The café", "windows-1252")]
    public void A_declared_encoding_counts_unless_the_bytes_are_utf8(string declared, int codePage, string text, string name)
    {
        var encoding = codePage == 65001 ? new UTF8Encoding(false) : CodePages.Get(codePage);
        Assert.Equal(new DecodedText(text, name), EncodingDetector.Decode(encoding.GetBytes(text), declared));
    }

    [Fact]
    public void Iso2022jp_is_no_other_encoding_whatever_the_page_is_declared_as()
    {
        byte[] bytes = CodePages.Get(50220).GetBytes("Home\n港では雨\n" + new string('x', 1000));
        foreach (string? declared in new[] { null, "shift_jis", "utf-8" })
            Assert.Equal("iso-2022-jp", EncodingDetector.Decode(bytes, declared)!.Value.Encoding);
    }

    [Theory]
    [InlineData("\u001B[1mHarbour\u001B[0m in bold, as a terminal shows it, and many more words that have no control character among them, so that it is text")]
    [InlineData("$B \u001B(B no Japanese begins here")]
    [InlineData("\u001B$B and then ü")]
    public void Other_escapes_make_no_iso2022jp(string text) =>
        Assert.Equal(new DecodedText(text, "utf-8"), EncodingDetector.Decode(Encoding.UTF8.GetBytes(text), declared: null));

    [Fact]
    public void Bytes_that_are_no_text_are_binary()
    {
        byte[] counted = [.. Enumerable.Range(0, 4096).Select(i => (byte)((i * 167) ^ (i >> 3)))];
        byte[] nuls = new byte[1000];
        byte[] mixed = [.. Encoding.ASCII.GetBytes("some words"), .. nuls, .. counted];
        foreach (byte[] bytes in new[] { counted, nuls, mixed })
            Assert.Equal(ReasonCodes.Binary, Assert.IsType<Failure>(NewsCleaner.Clean(new RawPage(new SourceLocation("page"), bytes))).Reason.Code);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    [InlineData(13, false)]
    [InlineData(14, true)]
    [InlineData(31, true)]
    [InlineData(127, true)]
    public void Many_control_characters_are_no_text_wherever_they_stand(byte value, bool binary)
    {
        for (int at = 0; at < 40; at++)
        {
            byte[] bytes = Encoding.ASCII.GetBytes(new string('x', 46));
            bytes.AsSpan(at, 6).Fill(value);
            Assert.Equal(binary, EncodingDetector.Decode(bytes, declared: null) is null);
        }
    }

    [Fact]
    public void A_stray_control_character_does_not_make_text_binary() =>
        Assert.Equal(new DecodedText("Rain\0 fell" + German, "utf-8"), EncodingDetector.Decode(Encoding.UTF8.GetBytes("Rain\0 fell" + German), declared: null));

    [Fact]
    public void A_page_says_what_it_was_decoded_from()
    {
        var raw = new RawPage(new SourceLocation("a/page.txt") { Length = 3 }, CodePages.Get(1251).GetBytes(Russian)) { Url = "http://example.org/", FetchedAt = "2020-01-02T03:04:05Z" };
        Assert.True(PageDecoder.TryDecode(raw, CleaningOptions.Default, out var decoded, out _));
        Assert.Equal(new SourceLocation("a/page.txt") { Length = 3, MediaType = "text/plain", Encoding = "windows-1251" }, decoded.Source);
        Assert.Equal((raw.Url, raw.FetchedAt, 64), (decoded.Url, decoded.FetchedAt, decoded.Id.Length));
    }
}
