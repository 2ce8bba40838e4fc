using System.Text;

namespace KubeCodegen.Generator.Importing;

/// <summary>Names of Kubernetes as C# identifiers, made of ASCII letters, digits and the underscore whatever comes in.</summary>
internal static class Identifiers
{
    /// <summary>The name in Pascal case: <c>podIPs</c> is <c>PodIPs</c>, <c>HTTP_PROXY</c> is <c>HttpProxy</c>. Empty when nothing of it can be used.</summary>
    public static string Pascal(string name)
    {
        var words = Words(name);
        var text = new StringBuilder(name.Length);
        foreach (var word in words)
        {
            var rest = word.Substring(1);
            text.Append(char.ToUpperInvariant(word[0]));
            text.Append(words.Count > 1 && !word.Any(IsLower) ? rest.ToLowerInvariant() : rest);
        }

        return text.Length > 0 && IsDigit(text[0]) ? text.Insert(0, '_').ToString() : text.ToString();
    }

    /// <summary>The name of one of several: <c>policies</c> is <c>policy</c>, <c>addresses</c> <c>address</c>; what is no plural stays.</summary>
    public static string Singular(string name)
    {
        if (Ends("ies") && name.Length > 4)
        {
            return name.Substring(0, name.Length - 3) + "y";
        }

        if (Ends("sses") || Ends("shes") || Ends("ches") || Ends("xes") || Ends("tuses"))
        {
            return name.Substring(0, name.Length - 2);
        }

        return Ends("s") && name.Length > 2 && !Ends("ss") && !Ends("us") && !Ends("is") && !Ends("DNS") && !Ends("TLS")
            ? name.Substring(0, name.Length - 1)
            : name;

        bool Ends(string end) => name.EndsWith(end, StringComparison.Ordinal);
    }

    /// <summary>A version: <c>v1alpha1</c> is <c>V1Alpha1</c>.</summary>
    public static string Version(string name)
    {
        var text = new StringBuilder(Pascal(name));
        for (var i = 1; i < text.Length; i++)
        {
            if (IsDigit(text[i - 1]) && IsLower(text[i]))
            {
                text[i] = char.ToUpperInvariant(text[i]);
            }
        }

        return text.Length == 0 ? "Version" : text.ToString();
    }

    /// <summary>A group, from its end and without its top-level domain: <c>networking.istio.io</c> is <c>Istio.Networking</c>.</summary>
    public static string Namespace(string group)
    {
        var labels = group.Split('.').Select(Pascal).Where(label => label.Length > 0).ToList();
        if (labels.Count > 1)
        {
            labels.RemoveAt(labels.Count - 1);
        }

        labels.Reverse();
        return labels.Count == 0 ? "Imported" : string.Join(".", labels);
    }

    /// <summary>Whether the text can stand as a name in C#: no keyword, ASCII alone.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0 && !IsDigit(text[0]) && text.All(c => IsLetter(c) || IsDigit(c) || c == '_')
        && Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(text) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None;

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if (IsLetter(c) || IsDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
