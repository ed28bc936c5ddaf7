namespace NewsClean.Tests.Segmentation.Lines;

public class DateStartTests
{
    private const string Story = "El Ayuntamiento de Villamar ha aprobado este martes la reapertura del antiguo mercado de abastos, cerrado desde hace once años.\n\n"
        + "La obra costará siete millones y empezará en otoño, según explicó la alcaldesa al término de una sesión que duró más de cinco horas.\n\n"
        + "Los vecinos llevaban una década pidiendo que el edificio volviera a abrir, y el lunes celebraron la noticia en la plaza.\n";

    [Theory]
    [InlineData("martes, 04 mayo 2021 - 00:05", "2021-05-04T00:05")]
    [InlineData("martes 4 de mayo de 2021 18:20", "2021-05-04T18:20")]
    public void A_date_that_begins_small_is_no_rest_of_the_line_above(string date, string published)
    {
        var article = Assert.IsType<Article>(NewsCleaner.CleanText("El Diario\nPortada\nDeportes\nCultura\nVillamar reabrirá su viejo mercado\nAna Ruiz\n" + date + "\n" + Story));
        Assert.Equal("Villamar reabrirá su viejo mercado", article.Title);
        Assert.Equal(published, article.PublishedAt);
        Assert.StartsWith("El Ayuntamiento", article.Body, StringComparison.Ordinal);
    }
}
