using System.Globalization;

namespace KubeCodegen.Generator.Tests.Harness;

/// <summary>Another culture for as long as the scope lasts. Turkish writes a small I without its dot and a comma in decimals.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo language = CultureInfo.CurrentUICulture;

    private Culture(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);

    public static Culture Turkish()
    {
        var scope = new Culture("tr-TR");
        Assert.Equal("ı", "I".ToLower(CultureInfo.CurrentCulture));
        return scope;
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = language;
    }
}
