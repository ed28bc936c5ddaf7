using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsClean.Tests.SourceRules;

/// <summary>Rules of C# source that compilers don't know. Each gives one line for each place that breaks it.</summary>
internal static class CodeRules
{
    public const int MaxFileLines = 400;
    public const int MaxMethodLines = 60;
    public const int MaxParameters = 5;

    /// <summary>What a wide screen shows beside a list of files, and a diff of two columns does not: a line that is longer is scrolled or wrapped, and not read.</summary>
    public const int MaxLineLength = 180;

    public static IEnumerable<string> FileLength(SourceText file)
    {
        int lines = file.Text.TrimEnd().Split('\n').Length;
        if (lines > MaxFileLines) yield return $"{file.Path}: {lines} lines, at most {MaxFileLines}";
    }

    /// <summary>Characters of each line, code and comments alike, with the indentation and without the line's end.</summary>
    public static IEnumerable<string> LineLength(SourceText file) =>
        from line in file.Text.Split('\n').Select((text, index) => (Length: text.TrimEnd('\r').Length, Number: index + 1))
        where line.Length > MaxLineLength
        select $"{file.Path}:{line.Number}: {line.Length} characters, at most {MaxLineLength}";

    /// <summary>Lines from the signature to the last brace; attributes, comments before it and mere tables of data don't count.</summary>
    public static IEnumerable<string> MethodLength(SourceText file)
    {
        var root = Parse(file);
        foreach (var node in root.DescendantNodes().Where(n => HoldsCode(n) && !IsTable(n)))
        {
            int start = node.ChildNodesAndTokens().First(child => !child.IsKind(SyntaxKind.AttributeList)).SpanStart;
            if (Lines(root, start, node.Span.End) is > MaxMethodLines and var lines)
                yield return $"{file.Path}: {NameOf(node)} has {lines} lines, at most {MaxMethodLines}";
        }
        var statements = root.Members.OfType<GlobalStatementSyntax>().ToList();
        if (statements.Count > 0 && Lines(root, statements[0].SpanStart, statements[^1].Span.End) is > MaxMethodLines and var all)
            yield return $"{file.Path}: the top-level statements have {all} lines, at most {MaxMethodLines}";
    }

    public static IEnumerable<string> OnePublicType(SourceText file)
    {
        var types = Parse(file).DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(n => n is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && n.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(NameOf)
            .ToList();
        if (types.Count > 1) yield return $"{file.Path}: holds {string.Join(", ", types)}; one public type a file";
        string name = Path.GetFileName(file.Path).Split('.')[0];
        if (types.Count == 1 && types[0] != name) yield return $"{file.Path}: holds {types[0]}; a file is named after its public type";
    }

    public static IEnumerable<string> ParameterCount(SourceText file) =>
        from list in Parse(file).DescendantNodes().OfType<BaseParameterListSyntax>()
        where list.Parameters.Count > MaxParameters && list.Parent is not RecordDeclarationSyntax
        select $"{file.Path}: {NameOf(list.Parent!)} has {list.Parameters.Count} parameters, at most {MaxParameters}";

    public static IEnumerable<string> NoRegion(SourceText file) =>
        from trivia in Parse(file).DescendantTrivia()
        where trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)
        select $"{file.Path}: {trivia.ToString().Trim()}; a region hides that a file is too long";

    private static CompilationUnitSyntax Parse(SourceText file) => CSharpSyntaxTree.ParseText(file.Text).GetCompilationUnitRoot();

    private static int Lines(SyntaxNode root, int start, int end)
    {
        var lines = root.SyntaxTree.GetText().Lines;
        return lines.GetLineFromPosition(end).LineNumber - lines.GetLineFromPosition(start).LineNumber + 1;
    }

    private static bool HoldsCode(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax
            or PropertyDeclarationSyntax { ExpressionBody: not null };

    // "=> [ ... ]" and "=> new() { ... }": rows, as in the data of a test.
    private static bool IsTable(SyntaxNode node)
    {
        var body = node.ChildNodes().OfType<ArrowExpressionClauseSyntax>().FirstOrDefault()?.Expression;
        return body is CollectionExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax;
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        _ => node.Kind().ToString(),
    };
}
