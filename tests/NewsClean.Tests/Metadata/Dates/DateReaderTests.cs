using NewsClean.Metadata.Dates;

namespace NewsClean.Tests.Metadata.Dates;

public class DateReaderTests
{
    [Theory]
    [InlineData("०४ मई २०२१, ०६:२० शाम", "2021-05-04T18:20")]
    [InlineData("4 मई 2021, सुबह 6:20", "2021-05-04T06:20")]
    [InlineData("০৪ মে ২০২১, ০৬:২০ পিএম", "2021-05-04T18:20")]
    [InlineData("০৪ মে ২০২১, বিকেল ৪:২০", "2021-05-04T16:20")]
    [InlineData("14/05/2021 6:20 chiều", "2021-05-14T18:20")]
    [InlineData("۱۴ اردیبهشت ۱۴۰۰ ساعت ۶:۲۰ بعدازظهر", "2021-05-04T18:20")]
    [InlineData("14 de mayo de 2021, 6:20 de la tarde", "2021-05-14T18:20")]
    [InlineData("14 мая 2021, 6:20 вечера", "2021-05-14T18:20")]
    [InlineData("12 ноя 2023, 14:05", "2023-11-12T14:05")]
    [InlineData("14 May 2021, 10: 15 pm", "2021-05-14T22:15")]
    [InlineData("12 сен 2023, 14:05", "2023-09-12T14:05")]
    [InlineData("14 Mei 2021 06:20 sore", "2021-05-14T18:20")]
    [InlineData("2021年5月14日 晚間8:20", "2021-05-14T20:20")]
    [InlineData("2021年5月4日 晚上5:30", "2021-05-04T17:30")]
    [InlineData("4 أيار/مايو 2021 - 18:20", "2021-05-04T18:20")]
    [InlineData("12 تشرين الأول/أكتوبر 2021", "2021-10-12")]
    [InlineData("سه شنبه 14 ارديبهشت 1400 ساعت 18:20", "2021-05-04T18:20")]
    [InlineData("چهارشنبه ۱۵ ثور ۱۴۰۰", "2021-05-05")]
    [InlineData("令和元年5月4日", "2019-05-04")]
    [InlineData("14 Mei 2021 00:30 malam", "2021-05-14T00:30")]
    [InlineData("14 Mei 2021 03:10 malam", "2021-05-14T03:10")]
    [InlineData("14 Mei 2021 08:10 malam", "2021-05-14T20:10")]
    [InlineData("14 de mayo de 2021, 12:30 de la noche", "2021-05-14T00:30")]
    [InlineData("14 de mayo de 2021, 9:30 de la noche", "2021-05-14T21:30")]
    [InlineData("2021年5月14日 午後0時30分", "2021-05-14T12:30")]
    [InlineData("110年5月4日", "2021-05-04")]
    [InlineData("วันที่ 4 พฤษภาคม พ.ศ. 2564", "2021-05-04")]
    [InlineData("วันอังคารที่ 4 พฤษภาคม 2564", "2021-05-04")]
    [InlineData("04/05/2564", "2021-05-04")]
    [InlineData("14 May 2021, 10: 15 comments", "2021-05-14")]
    [InlineData("1400/02/14 18:20", "2021-05-04T18:20")]
    [InlineData("১৪ মে ২০২১, ১০: ১৫", "2021-05-14T10:15")]
    public void Reads_halves_of_the_day_and_double_months(string text, string expected) => Assert.Equal(expected, Only(text).ToIso());

    [Theory]
    [InlineData("2018-05-31", "2018-05-31")]
    [InlineData("31.05.2018", "2018-05-31")]
    [InlineData("31. 5. 2018", "2018-05-31")]
    [InlineData("31/05/2018", "2018-05-31")]
    [InlineData("05/31/2018", "2018-05-31")]
    [InlineData("31-05-2018", "2018-05-31")]
    [InlineData("2018/05/31", "2018-05-31")]
    [InlineData("2018.05.31.", "2018-05-31")]
    [InlineData("2018. 5. 31.", "2018-05-31")]
    [InlineData("31.05.18", "2018-05-31")]
    [InlineData("31 | 05 | 2018", "2018-05-31")]
    [InlineData("2018年5月31日", "2018-05-31")]
    [InlineData("2018 年 5 月 31 日", "2018-05-31")]
    [InlineData("2018년 5월 31일", "2018-05-31")]
    [InlineData("平成30年5月31日", "2018-05-31")]
    [InlineData("令和2年5月31日", "2020-05-31")]
    [InlineData("民國107年5月31日", "2018-05-31")]
    [InlineData("於107年5月31日", "2018-05-31")]
    [InlineData("20180531T140500Z", "2018-05-31")]
    [InlineData("٣١/٠٥/٢٠١٨", "2018-05-31")]
    [InlineData("۱۳۹۷/۰۳/۱۰ تاریخ", "2018-05-31")]
    public void Reads_days_in_figures(string text, string expected) => Assert.Equal(expected, Only(text).ToIso()![..10]);

    [Theory]
    [InlineData("May 31 2018")]
    [InlineData("31 May 2018")]
    [InlineData("Thursday, May 31st, 2018")]
    [InlineData("MAY 31, 2018")]
    [InlineData("31st of May, 2018")]
    [InlineData("31-May-2018")]
    [InlineData("31 May '18")]
    [InlineData("2018 May 31")]
    [InlineData("31. Mai 2018")]
    [InlineData("Donnerstag, den 31. Mai 2018")]
    [InlineData("le 31 mai 2018")]
    [InlineData("31 de mayo de 2018")]
    [InlineData("jueves, 31 de mayo del 2018")]
    [InlineData("mayo 31, 2018")]
    [InlineData("31 de maio de 2018")]
    [InlineData("31 maggio 2018")]
    [InlineData("31 mei 2018")]
    [InlineData("31 мая 2018 г.")]
    [InlineData("31 травня 2018 року")]
    [InlineData("31 мая 2018 года")]
    [InlineData("31 maja 2018 r.")]
    [InlineData("31. května 2018")]
    [InlineData("31. svibnja 2018.")]
    [InlineData("31 май 2018")]
    [InlineData("2018. május 31.")]
    [InlineData("2018. gada 31. maijs")]
    [InlineData("2018 m. gegužės 31 d.")]
    [InlineData("31 Mayıs 2018")]
    [InlineData("31 maj 2018")]
    [InlineData("31. mai 2018")]
    [InlineData("31. toukokuuta 2018")]
    [InlineData("31 Μαΐου 2018")]
    [InlineData("31 mai 2018")]
    [InlineData("31 Mei 2018")]
    [InlineData("31 tháng 5 năm 2018")]
    [InlineData("31 مايو 2018")]
    [InlineData("٣١ مايو ٢٠١٨")]
    [InlineData("31 أيار 2018")]
    [InlineData("۱۰ خرداد ۱۳۹۷")]
    [InlineData("31 मई 2018")]
    [InlineData("३१ मई २०१८")]
    [InlineData("31 พฤษภาคม 2561")]
    [InlineData("31 พ.ค. 2561")]
    [InlineData("31 במאי 2018")]
    [InlineData("By Ann LeeMay 31, 2018")]
    public void Reads_days_in_words(string text) => Assert.Equal("2018-05-31", Only(text).ToIso());

    [Theory]
    [InlineData("31. listopada 2018.", "2018-10-31")]
    [InlineData("30 listopada 2018", "2018-11-30")]
    public void Tells_Croatian_months_from_Polish_ones(string text, string expected) => Assert.Equal(expected, Only(text).ToIso());

    [Theory]
    [InlineData("May 31 2018 - 14:05", "2018-05-31T14:05")]
    [InlineData("May 31, 2018 2:05 p.m.", "2018-05-31T14:05")]
    [InlineData("May 31, 2018 at 2:05 PM EST", "2018-05-31T14:05:00-05:00")]
    [InlineData("May 31, 2018, 2:05PM ET", "2018-05-31T14:05")]
    [InlineData("May 31, 2018 2 pm", "2018-05-31T14:00")]
    [InlineData("12:05 am, May 31st, 2018", "2018-05-31T00:05")]
    [InlineData("14:05, 31 May 2018", "2018-05-31T14:05")]
    [InlineData("2:05 PM EDT, Thu May 31, 2018", "2018-05-31T14:05:00-04:00")]
    [InlineData("31 mai 2018 à 14h05", "2018-05-31T14:05")]
    [InlineData("31 mai 2018, 14 h 05", "2018-05-31T14:05")]
    [InlineData("31.05.2018, 14.05 Uhr", "2018-05-31T14:05")]
    [InlineData("31. Mai 2018 um 14:05 Uhr", "2018-05-31T14:05")]
    [InlineData("31.05.2018 14:05 MESZ", "2018-05-31T14:05:00+02:00")]
    [InlineData("31. maj 2018 kl. 14.05", "2018-05-31T14:05")]
    [InlineData("31.5.2018 klo 14.05", "2018-05-31T14:05")]
    [InlineData("31 maja 2018, godz. 14:05", "2018-05-31T14:05")]
    [InlineData("31 мая 2018 г., 14:05 (МСК)", "2018-05-31T14:05:00+03:00")]
    [InlineData("31 мая 2018 в 14:05", "2018-05-31T14:05")]
    [InlineData("31/05/2018 a las 14:05", "2018-05-31T14:05")]
    [InlineData("Kamis, 31 Mei 2018 14:05 WIB", "2018-05-31T14:05:00+07:00")]
    [InlineData("2018年5月31日 下午2:05", "2018-05-31T14:05")]
    [InlineData("2018年5月31日(木) 21時37分", "2018-05-31T21:37")]
    [InlineData("2018년 5월 31일 오후 2시 5분", "2018-05-31T14:05")]
    [InlineData("2018-05-31T14:05:30Z", "2018-05-31T14:05:30+00:00")]
    [InlineData("2018-05-31T14:05:30.250+03:00", "2018-05-31T14:05:30+03:00")]
    [InlineData("2018-05-31 14:05:30 +0530", "2018-05-31T14:05:30+05:30")]
    [InlineData("May 31, 2018, 14:05 GMT+02:00", "2018-05-31T14:05:00+02:00")]
    [InlineData("May 31, 2018, 8:11 UTC+3", "2018-05-31T08:11:00+03:00")]
    [InlineData("May 31, 2018 14:05 IST", "2018-05-31T14:05")]
    [InlineData("31.05.2018, 12:24Lesezeit: 5 Min.", "2018-05-31T12:24")]
    [InlineData("31 de mayo de 201807:59 hs", "2018-05-31T07:59")]
    [InlineData("May 31, 2018 5 min read", "2018-05-31")]
    [InlineData("May 31, 2018 25:61", "2018-05-31")]
    [InlineData("31 mai 2018 14:05 est paru", "2018-05-31T14:05")]
    [InlineData("Updated 1408 GMT (2208 HKT) May 31, 2018", "2018-05-31T14:08:00+00:00")]
    [InlineData("1408 May 31, 2018", "2018-05-31")]
    [InlineData("14:05, 31/05/2018 (GMT+7)", "2018-05-31T14:05:00+07:00")]
    [InlineData("2018-05-31 14.05", "2018-05-31T14:05")]
    [InlineData("31. toukokuuta 2018 14.05", "2018-05-31T14:05")]
    [InlineData("31.05.2018 12.50 %", "2018-05-31")]
    [InlineData("31 May 2018 12.40 MB", "2018-05-31")]
    [InlineData("31 May 2018 12.40 €", "2018-05-31")]
    [InlineData("31.05.2018 14.05 Ann Lee", "2018-05-31T14:05")]
    [InlineData("31 May 2018 0900-1200", "2018-05-31")]
    [InlineData("0900-1200 31 May 2018", "2018-05-31")]
    [InlineData("31.05.2018 14:05 TSİ", "2018-05-31T14:05:00+03:00")]
    [InlineData("2018/05/31 14:05 بتوقيت غرينتش", "2018-05-31T14:05:00+00:00")]
    public void Reads_the_time_beside_a_day(string text, string expected) => Assert.Equal(expected, Only(text).ToIso());

    [Theory]
    [InlineData("June 06, 8:11 UTC+3", 6, 6, 8)]
    [InlineData("6 июня, 14:05", 6, 6, 14)]
    [InlineData("28.09. 13:39", 9, 28, 13)]
    [InlineData("6月6日 14:05", 6, 6, 14)]
    [InlineData("創社100年6月6日 14:05", 6, 6, 14)]
    public void A_missing_year_stays_missing(string text, int month, int day, int hour)
    {
        var date = Only(text);
        Assert.Null(date.Year);
        Assert.Null(date.ToIso());
        Assert.Equal((month, day, hour), (date.Month, date.Day, date.Clock!.Value.Hour));
    }

    [Theory]
    [InlineData("31 February 2018")]
    [InlineData("31.02.2018")]
    [InlineData("2018-13-01")]
    [InlineData("May 31, 1066")]
    [InlineData("31.05.1920")]
    [InlineData("31.05.2150")]
    [InlineData("2 hours ago")]
    [InlineData("vor 3 Stunden")]
    [InlineData("il y a 2 h")]
    [InlineData("3天前")]
    [InlineData("3 days ago")]
    [InlineData("yesterday at 14:05")]
    [InlineData("version v1.2.19")]
    [InlineData("192.168.1.20")]
    [InlineData("May 3-5, 2018")]
    [InlineData("3.-5. Mai 2018")]
    [InlineData("3 – 5 May 2018")]
    [InlineData("call 555-01-2018-77")]
    [InlineData("a set 5 times")]
    [InlineData("4 out of 5")]
    [InlineData("20180531")]
    [InlineData("May 2018")]
    [InlineData("© 2018")]
    [InlineData("won 3:1 and 2:0")]
    [InlineData("no digits in May")]
    [InlineData("14/09/1440 H")]
    [InlineData("1442-09-22")]
    [InlineData("Order no. 12/2/1450")]
    public void What_is_no_date_gives_none(string text) => Assert.Empty(DateReader.Read(text));

    [Theory]
    [InlineData("July 12, 1912", "1912-07-12")]
    [InlineData("31 mai 1871", "1871-05-31")]
    public void Archives_years_need_a_month_in_words(string text, string expected) => Assert.Equal(expected, Only(text).ToIso());

    [Theory]
    [InlineData("05/06/2018")]
    [InlineData("05.06.2018")]
    public void An_open_order_gives_no_day_until_it_is_settled(string text)
    {
        var date = Only(text);
        Assert.True(date.OrderIsUnknown);
        Assert.Null(date.ToIso());
        Assert.Equal("2018-06-05", date.In(DateOrder.DayFirst).ToIso());
        Assert.Equal("2018-05-06", date.In(DateOrder.MonthFirst).ToIso());
    }

    [Theory]
    [InlineData("Published May 31, 2018", "Published", "Published May 31, 2018")]
    [InlineData("Posted on: May 31, 2018 14:05", "Published", "Posted on: May 31, 2018 14:05")]
    [InlineData("Posted by Ann Lee on May 31, 2018", "Published", "May 31, 2018")]
    [InlineData("Last updated Thursday, May 31, 2018", "Modified", "Last updated Thursday, May 31, 2018")]
    [InlineData("Aktualisiert am 31.05.2018", "Modified", "Aktualisiert am 31.05.2018")]
    [InlineData("Veröffentlicht: 31.05.2018", "Published", "Veröffentlicht: 31.05.2018")]
    [InlineData("Publié le 31 mai 2018", "Published", "Publié le 31 mai 2018")]
    [InlineData("Mis à jour le 31 mai 2018", "Modified", "Mis à jour le 31 mai 2018")]
    [InlineData("Publicado el 31/05/2018", "Published", "Publicado el 31/05/2018")]
    [InlineData("Atualizado em 31/05/2018", "Modified", "Atualizado em 31/05/2018")]
    [InlineData("Ultimo aggiornamento: 31 maggio 2018", "Modified", "Ultimo aggiornamento: 31 maggio 2018")]
    [InlineData("modifica il 31 maggio 2018", "Modified", "modifica il 31 maggio 2018")]
    [InlineData("Опубликовано 31 мая 2018", "Published", "Опубликовано 31 мая 2018")]
    [InlineData("Обновлено: 31.05.2018", "Modified", "Обновлено: 31.05.2018")]
    [InlineData("Aktualizacja: 31.05.2018", "Modified", "Aktualizacja: 31.05.2018")]
    [InlineData("Güncelleme: 31.05.2018", "Modified", "Güncelleme: 31.05.2018")]
    [InlineData("Publicerad 31 maj 2018", "Published", "Publicerad 31 maj 2018")]
    [InlineData("발행 2018.05.31", "Published", "발행 2018.05.31")]
    [InlineData("发布时间：2018-05-31", "Published", "发布时间：2018-05-31")]
    [InlineData("2018年5月31日更新", "Modified", "2018年5月31日")]
    [InlineData("Copyright 31.05.2018", "Other", "Copyright 31.05.2018")]
    [InlineData("Verfügbar bis 31.05.2018", "Other", "bis 31.05.2018")]
    [InlineData("Redeem by May 31, 2018", "Other", "Redeem by May 31, 2018")]
    [InlineData("May 31, 2018", "None", "May 31, 2018")]
    public void Cues_say_what_a_date_is_of(string text, string cue, string slice)
    {
        var date = Only(text);
        Assert.Equal(cue, date.Cue.ToString());
        Assert.Equal(slice, text[date.CueStart..date.End]);
    }

    [Fact]
    public void Every_date_of_a_line_has_its_own_cue_and_time()
    {
        var dates = DateReader.Read("08:39, 06 Jan 2026Updated 09:41, 07 Jan 2026");
        Assert.Equal(["2026-01-06T08:39", "2026-01-07T09:41"], dates.Select(d => d.ToIso()));
        Assert.Equal([DateCue.None, DateCue.Modified], dates.Select(d => d.Cue));
    }

    [Theory]
    [InlineData("May 21, 2025April 24, 2025", 0)]
    [InlineData("April 24, 2025May 21, 2025", 1)]
    public void Of_two_dates_glued_together_the_later_is_the_change(string text, int modified)
    {
        var dates = DateReader.Read(text);
        Assert.Equal(2, dates.Count);
        Assert.Equal(DateCue.Modified, dates[modified].Cue);
        Assert.Equal(DateCue.None, dates[1 - modified].Cue);
    }

    [Fact]
    public void Of_two_dates_glued_together_the_first_is_the_publication_where_a_word_says_so()
    {
        var dates = DateReader.Read("Posted on May 21, 2025April 24, 2025");
        Assert.Equal([DateCue.Published, DateCue.Modified], dates.Select(d => d.Cue));
    }

    private static DateExpression Only(string text) => Assert.Single(DateReader.Read(text));
}
