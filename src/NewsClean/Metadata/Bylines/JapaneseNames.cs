using System.Buffers;
using NewsClean.Wordlists;

namespace NewsClean.Metadata.Bylines;

/// <summary>Tells Japanese names of people, 山田太郎, by their family names: nothing parts these from the given ones.</summary>
internal static class JapaneseNames
{
    private const int LongestGiven = 3;

    // What given names are written in. 新聞, 地裁, 放送, 公園, 首相 are not: what stands before them is a place or a family name.
    private static readonly SearchValues<char> OfGivenNames = SearchValues.Create(
        "一七万丈三世丞久之九也予二五亘亜亥京亮人仁介代令伊伶伸佐佑佳侃依俊保信倫倭健優允元充光克児八六兵典兼冬凛凜凱初利則剛創功加助励勇勝勤勲匠匡十千卓南博友可台史右司吉吏吟吾和咲哉哲唯啓喜喬嘉四圭均基堅塁士壮壱夏夕多大太夫奈奉奏契奨好子孝季学宇安" +
        "完宏宗宝実宥富寛寿将小尚岳峡峰嶺巌左己帆希常平幸幹広康廉建弓弘弥弦彦彩彰律徳徹心志忠快怜恒恭恵悟悠惟惣愛慎慧慶憲成打拓摩政敏敬文新方早昇昌明春昭晃晄晋景晴智暁暉暦有朋朗木未朱杏林果枝柚栄栞格桂桃桐桜梨楓楽樹次欣欽歌正武歩毅永求江汰沙治泰洋洸" +
        "流浩海涼淳清渉渓渚湊湧満源滉滋潤澄煌熙爽猛玄玉玲珠理琉琢琳琴瑛瑠璃生甫由男留登百皓直真眸瞳矢知碧磨礼祐祥禄秋稀稔穂積穣究立竜章笈範紀紅紋純紗紘紫絃結絵継維綺綾総緑緒繁織美群義羽翔翠耕耶聖聡育胤臨舞航良花芳芹芽苗英茂茜荘莉莞菅菜華萌葉葵蒼蓮蔚" +
        "蔭蔵薫藍蛍行衛衡衣裕規覚訓詩誠諒謙譲豊貫貴賢起輔輝通造進逸遊運道達遥邑那邦郁郎郷里重鈴鉄銀錦陸陽隆雄雪雲零霧靖静音響順顕颯香駿高魁麗麻龍" +
        "乃修冴凌凪凰勁勉午卯厚厳叶夢央守寅寧展嵩巧巳巴幌彪忍悌悦惇愉慈應掌撫擁敦斉斎斗日旭昂昊星映昴晏晟暖暢月望杉来東松柊柾梢梧椿楊楠榛槙槻樋橘欧比洲洵浬涌涯淑渡渥温湘準溪滝漣澪濯瀬煕照熊燿爾牧猪玖珀珂琥瑚瑞瑤" +
        "瓜甲畠皐眞睦瞬矩砂碩磯祈祉祢禅禎福秀秦稚稜種稲穏空窓竹笙箕節篤粋紬絢統綜綴縁纏羅羊羚翼耀肇胡脈脩與舜舵舷芯茉茶菊萩董葦蒔蓉蔦薪虎虔虹蝶衷衿詠護豪豹貞赳辰透遼野鉱銘錬鎮閑阿隼雅雫青鞠頌頼馨馬驍鳳鴻鵬鷹麟黎鼓");

    // 東京で; 佐藤さん and 田中くん end in what 山本さくら has inside.
    private static readonly SearchValues<char> NotInGivenNames = SearchValues.Create("でをがへ");

    private static readonly HashSet<string> Surnames = [.. Wordlist.Load("han-surnames").Where(e => e.Language == "ja").Select(e => e.Text)];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SurnamesBySpan = Surnames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int LongestSurname = Surnames.Max(surname => surname.Length);

    /// <summary>Is all of <paramref name="text"/> one name, family name first, with or without a blank between?</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        for (int length = Math.Min(LongestSurname, text.Length - 1); length > 1; length--)
            if (SurnamesBySpan.Contains(text[..length]) && IsGiven(text[length..].TrimStart(" \u3000"))) return true;
        return false;
    }

    /// <summary>The names in a list of nothing else, <c>山田太郎、鈴木花子</c>; null where anything in it is none.</summary>
    public static IReadOnlyList<string>? ReadList(ReadOnlySpan<char> text)
    {
        var names = new List<string>();
        foreach (var part in text.SplitAny("、，,・／/"))
        {
            var name = text[part].Trim();
            if (!IsName(name)) return null;
            names.Add(name.ToString());
        }
        return names;
    }

    private static bool IsGiven(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestGiven || text.ContainsAny(NotInGivenNames) || text.EndsWith("さん") || text.EndsWith("くん")) return false;
        // 千葉大 is a university and 山田ら are several, 山田大 may be either.
        if (text.Length == 1 && (text[0] == '大' || IsHiragana(text[0]))) return false;
        // "高瀬川の桜" is no name, 山田ほのか is.
        if (text.IndexOf('の') is > 0 and var particle && text[particle - 1] >= '\u3400') return false;
        foreach (char c in text)
            if (!IsHiragana(c) && c != '々' && !OfGivenNames.Contains(c)) return false;
        return true;
    }

    private static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u3096';
}
