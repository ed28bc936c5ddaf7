using NewsClean.Metadata.Language;

namespace NewsClean.Tests.Metadata.Language;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The bridge over the river was closed on Monday after engineers had found cracks in it.")]
    [InlineData("de", "Die Brücke über den Fluss wurde am Montag gesperrt, nachdem in ihr Risse gefunden worden waren.")]
    [InlineData("fr", "Le pont sur la rivière a été fermé lundi après que des fissures ont été trouvées dans ses piles.")]
    [InlineData("es", "El puente sobre el río fue cerrado el lunes después de que se encontraran grietas en los pilares.")]
    [InlineData("pt", "A ponte sobre o rio foi fechada na segunda-feira depois que foram encontradas rachaduras; não há prazo para a obra.")]
    [InlineData("it", "Il ponte sul fiume è stato chiuso lunedì dopo che sono state trovate delle crepe nei piloni.")]
    [InlineData("nl", "De brug over de rivier is maandag afgesloten nadat er scheuren in de pijlers waren gevonden.")]
    [InlineData("sv", "Bron över floden stängdes i måndags efter att man hade hittat sprickor och det är inte klart när den öppnar.")]
    [InlineData("nb", "Broen over elven ble stengt mandag etter at det var funnet sprekker, og ingen vet når den åpner igjen.")]
    [InlineData("da", "Broen over floden blev lukket mandag, efter at der var fundet revner, og ingen ved hvornår den åbner af sig selv.")]
    [InlineData("fi", "Silta suljettiin maanantaina, kun siitä oli löytynyt halkeamia, mutta vielä ei ole selvää, mitä sen jälkeen tehdään.")]
    [InlineData("pl", "Most nad rzeką został zamknięty w poniedziałek po tym, jak w jego filarach znaleziono pęknięcia.")]
    [InlineData("cs", "Most přes řeku byl v pondělí uzavřen poté, co se v něm našly trhliny, které jsou podle města nebezpečné.")]
    [InlineData("sk", "Most cez rieku bol v pondelok zatvorený po tom, ako sa v ňom našli trhliny, ktoré sú podľa mesta nebezpečné.")]
    [InlineData("hu", "A folyó feletti hidat hétfőn lezárták, mert repedéseket találtak rajta, de az még nem tudható, hogy mikor nyitják meg.")]
    [InlineData("ro", "Podul peste râu a fost închis luni după ce au fost găsite fisuri în pilonii lui, dar nu este clar când va fi deschis.")]
    [InlineData("hr", "Most preko rijeke zatvoren je u ponedjeljak nakon što su pronađene pukotine, a još nije jasno tko će ga i gdje popraviti, rekao je uz to vijećnik.")]
    [InlineData("sl", "Most čez reko so v ponedeljek zaprli, ker so v njem našli razpoke, vendar še ni jasno, kdaj ga bodo odprli.")]
    [InlineData("tr", "Nehrin üzerindeki köprü pazartesi günü kapatıldı, ancak ne kadar süre kapalı olacağı ve ne zaman açılacağı için bir şey söylenmedi.")]
    [InlineData("az", "Çayın üzərindəki körpü bazar ertəsi bağlandı və onun nə vaxt açılacağı haqqında heç bir məlumat yoxdur, bildirib.")]
    [InlineData("id", "Jembatan di atas sungai itu ditutup pada hari Senin setelah retakan ditemukan dan belum ada yang tahu kapan akan dibuka.")]
    [InlineData("vi", "Cây cầu qua sông đã bị đóng vào thứ hai sau khi các vết nứt được tìm thấy và không ai biết khi nào sẽ mở lại.")]
    [InlineData("sw", "Daraja la mto lilifungwa siku ya Jumatatu baada ya nyufa kupatikana katika nguzo zake na bado haijulikani kwa nini.")]
    [InlineData("et", "Sild suleti esmaspäeval, kui selles olid leitud praod, ja veel ei ole selge, mis ajal see uuesti avatakse.")]
    [InlineData("lt", "Tiltas per upę buvo uždarytas pirmadienį, kai jame rasta įtrūkimų, ir dar nėra aišku, kada jis bus atidarytas.")]
    [InlineData("lv", "Tilts pār upi tika slēgts pirmdien, kad tajā bija atrastas plaisas, un vēl nav skaidrs, kad to atvērs.")]
    [InlineData("sq", "Ura mbi lumë është mbyllur të hënën pasi në të janë gjetur çarje dhe nuk dihet kur do të hapet.")]
    [InlineData("ca", "El pont sobre el riu va ser tancat dilluns després que s'hi trobessin esquerdes i no està clar quan tornarà a ser obert, segons els veïns amb qui hem parlat.")]
    [InlineData("eu", "Ibaiaren gaineko zubia itxi egin zuten astelehenean, pitzadurak aurkitu eta gero, baina ez da esan noiz izango den zabalik.")]
    [InlineData("ru", "Мост через реку закрыли в понедельник после того, как в нём были найдены трещины, и пока не ясно, когда его откроют.")]
    [InlineData("uk", "Міст через річку закрили в понеділок після того, як у ньому було знайдено тріщини, але ще не відомо, коли його відкриють.")]
    [InlineData("bg", "Мостът над реката беше затворен в понеделник, след като в него бяха открити пукнатини, и не е ясно кога ще го отворят.")]
    [InlineData("sr", "Мост преко реке затворен је у понедељак након што су у њему нађене пукотине, али још није јасно шта ће бити после.")]
    [InlineData("el", "Η γέφυρα έκλεισε τη Δευτέρα.")]
    [InlineData("ar", "تم إغلاق الجسر يوم الاثنين بعد أن تم العثور على شقوق في أعمدته، كما قال رئيس البلدية.")]
    [InlineData("fa", "این پل روز دوشنبه بسته شد و شهردار گفت که برای باز کردن آن باید یک ماه کار کرد.")]
    [InlineData("ur", "یہ پل پیر کے روز بند کر دیا گیا کیونکہ اس میں دراڑیں تھیں اور میئر نے کہا کہ کام ہو رہا ہے۔")]
    [InlineData("he", "הגשר נסגר ביום שני.")]
    [InlineData("hi", "पुल को सोमवार को बंद कर दिया गया है और मेयर ने कहा कि इस पर काम हो रहा है।")]
    [InlineData("bn", "সোমবার সেতুটি বন্ধ করা হয়েছে।")]
    [InlineData("ta", "பாலம் திங்கட்கிழமை மூடப்பட்டது.")]
    [InlineData("th", "สะพานถูกปิดเมื่อวันจันทร์")]
    [InlineData("ja", "橋は月曜日に閉鎖された。")]
    [InlineData("zh", "大桥于周一关闭，市长说将进行维修。")]
    [InlineData("ko", "다리는 월요일에 폐쇄되었다.")]
    [InlineData("hy", "Կամուրջը փակվել է երկուշաբթի։")]
    [InlineData("ka", "ხიდი ორშაბათს დაიკეტა.")]
    public void A_sentence_or_two_tell_the_language(string language, string text) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("12:30")]
    [InlineData("Ann Lee")]
    [InlineData("OK")]
    [InlineData("Lorem ipsum dolor sit amet consectetur adipisicing elit sed eiusmod tempor incididunt labore magna aliqua")]
    public void Too_little_text_or_an_unknown_language_gives_null(string text) => Assert.Null(LanguageDetector.Detect(text));

    [Fact]
    public void A_Chinese_text_full_of_brand_names_is_Chinese() =>
        Assert.Equal("zh", LanguageDetector.Detect("公司周一发布 MegaPhone Ultra Max 和 SuperTab Pro 两款新品，售价未定。"));
}
