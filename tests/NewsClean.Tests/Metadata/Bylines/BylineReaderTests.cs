using NewsClean.Metadata.Bylines;

namespace NewsClean.Tests.Metadata.Bylines;

public class BylineReaderTests
{
    [Theory]
    [InlineData("By Ann Lee, Bo Ek and Cy Day (CNN)", "Ann Lee|Bo Ek|Cy Day", "By Ann Lee, Bo Ek and Cy Day (CNN)", "CNN")]
    [InlineData("By Ann Lee | 3 May 2019", "Ann Lee", "By Ann Lee", null)]
    [InlineData("by ann lee on May 3, 2019 in Politics", "ann lee", "by ann lee", null)]
    [InlineData("Politics | By Ann Lee", "Ann Lee", "By Ann Lee", null)]
    [InlineData("Politics › By Ann Lee", "Ann Lee", "By Ann Lee", null)]
    [InlineData("By Ann Lee, PhD, and Bo Ek, MD", "Ann Lee, PhD|Bo Ek, MD", "By Ann Lee, PhD, and Bo Ek, MD", null)]
    [InlineData("By Dr. Ann Lee", "Dr. Ann Lee", "By Dr. Ann Lee", null)]
    [InlineData("By Ann Lee, CNN", "Ann Lee", "By Ann Lee, CNN", "CNN")]
    [InlineData("by Bridge Editorial Team", "Bridge Editorial Team", "by Bridge Editorial Team", null)]
    [InlineData("by Ann Lee | Finance | 8 min read", "Ann Lee", "by Ann Lee", null)]
    [InlineData("Written\u00A0by\u00A0Ann Lee Ann Lee", "Ann Lee", "Written\u00A0by\u00A0Ann Lee Ann Lee", null)]
    [InlineData("A\u00A0cura\u00A0di Ann Lee", "Ann Lee", "A\u00A0cura\u00A0di Ann Lee", null)]
    [InlineData("BY ANN LEE", "ANN LEE", "BY ANN LEE", null)]
    [InlineData("By Ann Lee, BBC News correspondent", "Ann Lee", "By Ann Lee, BBC News correspondent", "BBC")]
    [InlineData("By Ann Lee ann.lee@example.org @annlee", "Ann Lee", "By Ann Lee", null)]
    [InlineData("By Ann Lee and Bo Ek in Berlin and Cy Day in Paris", "Ann Lee|Bo Ek|Cy Day", "By Ann Lee and Bo Ek in Berlin and Cy Day in Paris", null)]
    [InlineData("By Jack London", "Jack London", "By Jack London", null)]
    [InlineData("By Theresa May", "Theresa May", "By Theresa May", null)]
    [InlineData("By Erin Spain 4 Comments", "Erin Spain", "By Erin Spain", null)]
    [InlineData("By Susan December 4, 2019", "Susan", "By Susan", null)]
    [InlineData("By Mary O'Neil-Smith and J. K. Rowe", "Mary O'Neil-Smith|J. K. Rowe", "By Mary O'Neil-Smith and J. K. Rowe", null)]
    [InlineData("Written by Dr. Ann Lee, Dr. Bo Ek", "Dr. Ann Lee|Dr. Bo Ek", "Written by Dr. Ann Lee, Dr. Bo Ek", null)]
    [InlineData("Words: Ann Lee Photos: Bo Ek", "Ann Lee", "Words: Ann Lee", null)]
    [InlineData("byAnn Lee", "Ann Lee", "byAnn Lee", null)]
    [InlineData("By Ann LeePublished: Jan 29, 2025", "Ann Lee", "By Ann Lee", null)]
    [InlineData("July 24, 2019 by Ann Lee 5 Comments", "Ann Lee", "by Ann Lee", null)]
    [InlineData("Veröffentlicht am 12. Juni 2017 von inkpot", "inkpot", "von inkpot", null)]
    [InlineData("Von Johannes Ritter, Zürich", "Johannes Ritter", "Von Johannes Ritter, Zürich", null)]
    [InlineData("Eine Kolumne von Jan van der Berg", "Jan van der Berg", "Eine Kolumne von Jan van der Berg", null)]
    [InlineData("Par Anne Dupont et Jean-Luc Martin", "Anne Dupont|Jean-Luc Martin", "Par Anne Dupont et Jean-Luc Martin", null)]
    [InlineData("Por Luis Peña y Ana Ruiz", "Luis Peña|Ana Ruiz", "Por Luis Peña y Ana Ruiz", null)]
    [InlineData("Di Marco Rossi", "Marco Rossi", "Di Marco Rossi", null)]
    [InlineData("By Mary Ann Evans and Peter Smith staff writers", "Mary Ann Evans|Peter Smith", "By Mary Ann Evans and Peter Smith staff writers", null)]
    [InlineData("بقلم: محمد أحمد وليد حسن", "محمد أحمد وليد حسن", "بقلم: محمد أحمد وليد حسن", null)]
    [InlineData("लेखक: रवि शर्मा", "रवि शर्मा", "लेखक: रवि शर्मा", null)]
    [InlineData("De notre envoyé spécial à Rome, Luc Morin", "Luc Morin", "De notre envoyé spécial à Rome, Luc Morin", null)]
    [InlineData("Door Jan de Boer en Els Vos", "Jan de Boer|Els Vos", "Door Jan de Boer en Els Vos", null)]
    [InlineData("Por Rui Melo, da Agência Brasil", "Rui Melo", "Por Rui Melo, da Agência Brasil", "Agência Brasil")]
    [InlineData("Της Άννας Δήμου και του Νίκου Παππά", "Άννας Δήμου|Νίκου Παππά", "Της Άννας Δήμου και του Νίκου Παππά", null)]
    [InlineData("Bài và ảnh: Nguyễn Văn An", "Nguyễn Văn An", "Bài và ảnh: Nguyễn Văn An", null)]
    [InlineData("Av Åsa Lindgren och Per Holm", "Åsa Lindgren|Per Holm", "Av Åsa Lindgren och Per Holm", null)]
    [InlineData("Af Mette Holm", "Mette Holm", "Af Mette Holm", null)]
    [InlineData("Przez Jan Kowalski", "Jan Kowalski", "Przez Jan Kowalski", null)]
    [InlineData("Автор: Иван Петров", "Иван Петров", "Автор: Иван Петров", null)]
    [InlineData("كتب: أحمد حسن", "أحمد حسن", "كتب: أحمد حسن", null)]
    [InlineData("By Ann Lee North of England correspondent", "Ann Lee", "By Ann Lee North of England correspondent", null)]
    [InlineData("By Ann Lee South Asia correspondent", "Ann Lee", "By Ann Lee South Asia correspondent", null)]
    [InlineData("By Ann Mary Lee and Bo Ek", "Ann Mary Lee|Bo Ek", "By Ann Mary Lee and Bo Ek", null)]
    [InlineData("By Zyn – Staff Writer", "Zyn", "By Zyn – Staff Writer", null)]
    [InlineData("By Banksy Senior Editor", "Banksy", "By Banksy Senior Editor", null)]
    [InlineData("By Zitrod Updated", "Zitrod", "By Zitrod", null)]
    [InlineData("By Ann Lee, Bo Ek (photos) and Cy Day", "Ann Lee|Cy Day", "By Ann Lee, Bo Ek (photos) and Cy Day", null)]
    [InlineData("كتب - سامي حداد:", "سامي حداد", "كتب - سامي حداد", null)]
    [InlineData("بقلم سامي حداد ورنا خوري", "سامي حداد|رنا خوري", "بقلم سامي حداد ورنا خوري", null)]
    [InlineData("מאת: דנה לוי ויוסי כהן", "דנה לוי|יוסי כהן", "מאת: דנה לוי ויוסי כהן", null)]
    [InlineData("द्वारा: रमेश सिंह, नई दिल्ली", "रमेश सिंह", "द्वारा: रमेश सिंह, नई दिल्ली", null)]
    [InlineData("Aus Hollenfeld berichtet Karl Weber", "Karl Weber", "berichtet Karl Weber", null)]
    [InlineData("Enviada especial Ana Ruiz", "Ana Ruiz", "Enviada especial Ana Ruiz", null)]
    [InlineData("ऐन ली द्वारा", "ऐन ली", "ऐन ली द्वारा", null)]
    [InlineData("by: Ann Lee, Dec 17, 2025", "Ann Lee", "by: Ann Lee", null)]
    [InlineData("By: AnnLee42 | December 16, 2025", "AnnLee42", "By: AnnLee42", null)]
    [InlineData("von Frau_Lee Veröffentlicht am 11. Juni 2019", "Frau_Lee", "von Frau_Lee", null)]
    [InlineData("Gespeichert von inkpot am 24. Juli 2017 - 18:55", "inkpot", "Gespeichert von inkpot", null)]
    [InlineData("Posted by ES Times on June 17, 2019 // No Comment", "ES Times", "Posted by ES Times", null)]
    [InlineData("Von Anna mustermann 3. Mai 2019", "Anna mustermann", "Von Anna mustermann", null)]
    [InlineData("By Bridge Staff", "Bridge Staff", "By Bridge Staff", null)]
    [InlineData("By Harbour Post Staff", "Harbour Post Staff", "By Harbour Post Staff", null)]
    [InlineData("By Will May", "Will May", "By Will May", null)]
    [InlineData("Penulis: Rahmawati Lestari Selasa, 7 Mei 2024", "Rahmawati Lestari", "Penulis: Rahmawati Lestari", null)]
    [InlineData("Di Maria Rossi Domenica 5 maggio 2019", "Maria Rossi", "Di Maria Rossi", null)]
    [InlineData("Autor: Jan Sobota, 5 komentarzy", "Jan Sobota", "Autor: Jan Sobota", null)]
    [InlineData("Texto: Ana Ruiz. Fotos: Luis Gil", "Ana Ruiz", "Texto: Ana Ruiz", null)]
    [InlineData("By Ann Lee. Updated January 3rd, 2025", "Ann Lee", "By Ann Lee", null)]
    [InlineData("Tekst: Bo Ek. Foto: Ann Lee", "Bo Ek", "Tekst: Bo Ek", null)]
    [InlineData("Von Karl Weber und Ute Horn (Fotos)", "Karl Weber", "Von Karl Weber", null)]
    [InlineData("Von Karl Weber (Text) und Ute Horn (Bilder)", "Karl Weber", "Von Karl Weber (Text)", null)]
    [InlineData("Door: Jan de Boer en Els 't Hooft", "Jan de Boer|Els 't Hooft", "Door: Jan de Boer en Els 't Hooft", null)]
    [InlineData("Propos recueillis par Yann-Ber LE GOFF.", "Yann-Ber LE GOFF", "Propos recueillis par Yann-Ber LE GOFF", null)]
    [InlineData("文/本报记者 陈一鸣 吴芳", "陈一鸣|吴芳", "文/本报记者 陈一鸣 吴芳", null)]
    [InlineData("1. Januar 2016 von InkPot Ein Kommentar", "InkPot", "von InkPot", null)]
    [InlineData("Datum: 13. April 2017Autor: inkpot 2 Kommentare", "inkpot", "Autor: inkpot", null)]
    [InlineData("Posted on28. Juli 2019AuthorAnn Lee4 Kommentare", "Ann Lee", "AuthorAnn Lee", null)]
    [InlineData("By Ann mangomini", "Ann mangomini", "By Ann mangomini", null)]
    [InlineData("By Ann who has written for us since 2010", "Ann", "By Ann", null)]
    [InlineData("Blog Beitrag von Ann Lee", "Ann Lee", "Blog Beitrag von Ann Lee", null)]
    [InlineData("Por José Ortega y Gasset", "José Ortega y Gasset", "Por José Ortega y Gasset", null)]
    [InlineData("Por José Ortega y Gasset y Ana Pérez", "José Ortega y Gasset|Ana Pérez", "Por José Ortega y Gasset y Ana Pérez", null)]
    [InlineData("Por Maria da Silva e Souza", "Maria da Silva e Souza", "Por Maria da Silva e Souza", null)]
    [InlineData("Por Ana García y Luis Pérez", "Ana García|Luis Pérez", "Por Ana García y Luis Pérez", null)]
    [InlineData("Por Ana García y EFE", "Ana García", "Por Ana García y EFE", "EFE")]
    [InlineData("Por Ana García y Reuters", "Ana García", "Por Ana García y Reuters", "Reuters")]
    [InlineData("Por Ana de Silva e Lusa", "Ana de Silva", "Por Ana de Silva e Lusa", "Lusa")]
    [InlineData("מאת דן לוי", "דן לוי", "מאת דן לוי", null)]
    [InlineData("بقلم أحمد علي", "أحمد علي", "بقلم أحمد علي", null)]
    [InlineData("โดย สมชาย ใจดี", "สมชาย ใจดี", "โดย สมชาย ใจดี", null)]
    [InlineData("BY ANN LEE AND BO EK", "ANN LEE|BO EK", "BY ANN LEE AND BO EK", null)]
    [InlineData("By Ann Lee, Mary Jones And Bo Ek For The Bugle", "Ann Lee|Mary Jones|Bo Ek", "By Ann Lee, Mary Jones And Bo Ek For The Bugle", null)]
    [InlineData("VON ANNA BERG UND KARL HOLM", "ANNA BERG|KARL HOLM", "VON ANNA BERG UND KARL HOLM", null)]
    [InlineData("POR ANA RUIZ Y LUIS PEÑA", "ANA RUIZ|LUIS PEÑA", "POR ANA RUIZ Y LUIS PEÑA", null)] // ANA is an agency too
    [InlineData("By Mary Ann Dan Lee", "Mary Ann Dan Lee", "By Mary Ann Dan Lee", null)] // "dan" is Indonesian for "and"
    [InlineData("POR JOSÉ ORTEGA Y GASSET RUIZ", "JOSÉ ORTEGA Y GASSET RUIZ", "POR JOSÉ ORTEGA Y GASSET RUIZ", null)]
    [InlineData("BY BO EK JR.", "BO EK JR.", "BY BO EK JR.", null)]
    [InlineData("By Ann Lee Jr.", "Ann Lee Jr.", "By Ann Lee Jr.", null)]
    [InlineData("Reported by Ann Lee", "Ann Lee", "Reported by Ann Lee", null)]
    [InlineData("Von unserem Redakteur Karl Holm", "Karl Holm", "Von unserem Redakteur Karl Holm", null)]
    [InlineData("Dal nostro inviato Marco Rossi", "Marco Rossi", "Dal nostro inviato Marco Rossi", null)]
    [InlineData("By Mohammed bin Salman al-Rashid", "Mohammed bin Salman al-Rashid", "By Mohammed bin Salman al-Rashid", null)]
    public void A_line_with_by_gives_its_names(string line, string authors, string printed, string? agency)
    {
        var reading = BylineReader.Read(line);
        Assert.NotNull(reading);
        Assert.Equal(authors.Split('|'), reading.Authors);
        Assert.Equal(printed, line[reading.Start..reading.End]);
        Assert.Equal(agency, reading.Agency);
    }

    [Theory]
    [InlineData("记者 张三 李四", "张三|李四")]
    [InlineData("（记者王小明）", "王小明")]
    [InlineData("文／李四", "李四")]
    [InlineData("本报记者 张三", "张三")]
    [InlineData("作者：inkpot", "inkpot")]
    [InlineData("山田太郎記者", "山田太郎")]
    [InlineData("홍길동 기자", "홍길동")]
    [InlineData("홍길동·김철수 기자", "홍길동|김철수")]
    [InlineData("홍길동 기자, 김철수 기자", "홍길동|김철수")]
    [InlineData("홍길동 기자 hong@news.example 김철수 인턴기자", "홍길동|김철수")]
    [InlineData("기자명 홍길동 기자", "홍길동")]
    [InlineData("本报记者 张三 通讯员 李四", "张三|李四")]
    [InlineData("記者：山田太郎、鈴木花子", "山田太郎|鈴木花子")]
    [InlineData("（文・山田太郎、写真・鈴木花子）", "山田太郎")]
    [InlineData("글=홍길동 기자 / 사진=김철수 기자", "홍길동")]
    [InlineData("글·사진=홍길동 기자", "홍길동")]
    public void East_Asian_lines_give_their_names(string line, string authors) =>
        Assert.Equal(authors.Split('|'), BylineReader.Read(line)?.Authors);

    [Theory]
    [InlineData("声が上がっている。（山田太郎）", "山田太郎")]
    [InlineData("声が上がっている。【佐々木 花、長谷川健】", "佐々木 花|長谷川健")]
    [InlineData("声が上がっている。（山口県警）", null)]
    [InlineData("声が上がっている。（石川支局）", null)]
    [InlineData("声が上がっている。（田中首相）", null)]
    [InlineData("声が上がっている。（時事通信）", null)]
    [InlineData("声が上がっている。（文中敬称略）", null)]
    [InlineData("（山田太郎）", null)]
    public void Brackets_at_the_end_of_a_Japanese_story_hold_its_authors_and_nothing_else(string paragraph, string? authors) =>
        Assert.Equal(authors?.Split('|'), EastAsianBylines.ReadClosing(paragraph)?.Authors);

    [Theory]
    [InlineData("By Reuters", "Reuters", "Reuters")]
    [InlineData("By CNN", "CNN", "CNN")]
    [InlineData("Von DPA", "DPA", "dpa")]
    [InlineData("By: PTI | Chennai", "PTI", "PTI")]
    public void A_byline_that_names_only_an_agency_gives_the_agency(string line, string author, string agency)
    {
        var reading = BylineReader.Read(line);
        Assert.Equal([author], reading?.Authors);
        Assert.Equal(agency, reading?.Agency);
    }

    [Theory]
    [InlineData("By Staff Writer")]
    [InlineData("By admin")]
    [InlineData("Von Redaktion")]
    [InlineData("By Harbour Post Editor")]
    [InlineData("By Harbour Post Editor, HPE")]
    public void A_byline_that_names_nobody_has_no_authors(string line) => Assert.Empty(BylineReader.Read(line)!.Authors);

    [Theory]
    [InlineData("By continuing you agree to our terms")]
    [InlineData("By the numbers")]
    [InlineData("By the Numbers")]
    [InlineData("Von Anfang an")]
    [InlineData("Von Mäusen und Menschen")]
    [InlineData("Por favor")]
    [InlineData("Reporting by Ann Lee")]
    [InlineData("Photo by Ann Lee")]
    [InlineData("by ann lee and bo ek on May 3, 2019")]
    [InlineData("vom 24. bis 27. Februar 2022")]
    [InlineData("Bye Bye Ann")]
    [InlineData("记者从市政府了解到，桥将重建。")]
    [InlineData("責任編輯：王小明")]
    [InlineData("사진=홍길동 기자")]
    [InlineData("사진제공 홍길동 기자")]
    [InlineData("영상=홍길동 기자")]
    [InlineData("촬영: 홍길동 기자")]
    [InlineData("그래픽/홍길동 기자")]
    [InlineData("作者： size=\"20\"")]
    [InlineData("作者： 12345")]
    [InlineData("Por Ana Ruiz Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y")]
    public void Other_lines_give_nothing(string line) => Assert.Null(BylineReader.Read(line));

    [Theory]
    [InlineData("Ann Lee, Senior Reporter", "Ann Lee", true)]
    [InlineData("Ann Lee in Berlin", "Ann Lee", true)]
    [InlineData("Ann Lee Political editor", "Ann Lee", true)]
    [InlineData("04.02.2022 | 13:10 Uhr | Ann Lee", "Ann Lee", true)]
    [InlineData("Ann Lee", "Ann Lee", false)]
    public void A_line_of_names_tells_whether_it_is_supported(string line, string author, bool supported)
    {
        var reading = BareNames.ReadLine(line);
        Assert.Equal([author], reading?.Authors);
        Assert.Equal(supported, reading?.Supported);
    }

    [Theory]
    [InlineData("World News")]
    [InlineData("Pekka Aho kuvat")]
    [InlineData("Ann Lee has left the company after a year.")]
    [InlineData("Home")]
    public void A_line_without_names_is_no_bare_byline(string line) => Assert.Null(BareNames.ReadLine(line));
}
