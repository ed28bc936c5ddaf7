using NewsClean.Metadata.Dates;

namespace NewsClean.Metadata.Datelines;

/// <summary>Datelines of Chinese, Japanese and Korean agencies: 新华社北京6月6日电, 【東京時事】, (서울=연합뉴스).</summary>
internal static class EastAsianDatelines
{
    // Characters in which the mark of a dateline must stand: 新华社阿布扎比2018年12月16日电 has 19.
    private const int Reach = 30;

    /// <summary>The dateline that <paramref name="text"/> starts with, or null.</summary>
    public static DatelineMatch? Read(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, Reach)];
        if (!head.ContainsAnyInRange('\u3040', '\uD7A3')) return null;
        return ReadBracketed(head) ?? ReadChinese(head);
    }

    // 【東京時事】, 【ワシントン=山田太郎】, (서울=연합뉴스); 【独家】 and (사진) are none.
    private static DatelineMatch? ReadBracketed(ReadOnlySpan<char> head)
    {
        char closing = head[0] switch { '【' => '】', '(' => ')', '（' => '）', '[' => ']', _ => '\0' };
        int end = closing == '\0' ? -1 : head.IndexOf(closing);
        if (end < 0) return null;
        var inside = head[1..end];
        int equals = inside.IndexOfAny('=', '＝');
        if (equals > 0)
        {
            string place = inside[..equals].Trim().ToString();
            var behind = inside[(equals + 1)..].Trim();
            bool isAgency = WireMark.Listed(behind, 0) > 0;
            return isAgency || closing == '】' ? new DatelineMatch(end + 1, place, isAgency ? behind.ToString() : null, null) : null;
        }
        for (int at = 1; closing == '】' && at < inside.Length; at++)
            if (WireMark.Listed(inside, at) == inside.Length - at) return Describe(end + 1, inside[..at], inside[at..]);
        return null;
    }

    // 【東京時事】, 【6月6日 AFP】, 【東京6月6日共同】.
    private static DatelineMatch Describe(int length, ReadOnlySpan<char> before, ReadOnlySpan<char> agency)
    {
        var dates = DateReader.Read(before);
        var place = (dates.Count == 0 ? before : before[..dates[0].Start]).Trim();
        return new DatelineMatch(length, place.Length == 0 ? null : place.ToString(), agency.ToString(), dates.Count == 0 ? null : dates[0]);
    }

    // 新华社北京6月6日电, (中新社东京2018年6月6日電), 北京6月6日电: the agency may be missing.
    private static DatelineMatch? ReadChinese(ReadOnlySpan<char> head)
    {
        int wire = head.IndexOfAny("电電讯訊");
        if (wire < 2 || head[wire - 1] is not ('日' or '号' or '號' or ' ')) return null;
        var dates = DateReader.Read(head[..wire]);
        if (dates.Count != 1 || head[dates[0].End..wire].Trim().Length > 0) return null;
        bool isBracketed = head[0] is '(' or '（' or '【';
        int start = isBracketed ? 1 : 0;
        int agency = WireMark.Listed(head, start);
        // 6月6日电影 is the cinema of that day: without an agency something must set the word off.
        if (agency == 0 && wire + 1 < head.Length && char.IsLetter(head[wire + 1])) return null;
        var place = head[(start + agency)..dates[0].Start].Trim();
        if (place.ContainsAny('，', '。', ',') || place.Length > 12 || (agency == 0 && place.Length == 0)) return null;
        int end = wire + 1;
        if (isBracketed && end < head.Length && head[end] is (')' or '）' or '】')) end++;
        return new DatelineMatch(end, place.Length == 0 ? null : place.ToString(), agency == 0 ? null : head.Slice(start, agency).ToString(), dates[0]);
    }
}
