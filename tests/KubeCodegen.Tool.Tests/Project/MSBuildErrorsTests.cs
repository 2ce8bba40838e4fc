using KubeCodegen.Tool.Project;

namespace KubeCodegen.Tool.Tests.Project;

public sealed class MSBuildErrorsTests
{
    [Fact]
    public void Errors_are_found_once_with_their_places()
    {
        const string output =
            """
            /a/A.csproj(3,5): error MSB4066: The attribute "X" is unrecognized.
            /a/A.csproj : error NU1101: Unable to find package Y. [/a/A.csproj]
            /a/A.csproj : error NU1101: Unable to find package Y. [/a/A.csproj]
            /a/A.csproj : warning NU1603: Something else.
            """;

        var errors = MSBuildErrors.In("/a/A.csproj", new MSBuildProcess(1, output, ""));

        Assert.Equal(
            ["/a/A.csproj(3,5): error MSB4066: The attribute \"X\" is unrecognized.", "/a/A.csproj : error NU1101: Unable to find package Y."],
            errors.Select(error => error.ToString()));
    }

    [Fact]
    public void Without_a_readable_error_the_first_lines_are_shown()
    {
        var error = Assert.Single(MSBuildErrors.In("/a/A.csproj", new MSBuildProcess(1, "It went\nwrong.", "")));

        Assert.Equal("/a/A.csproj : error KCG9008: MSBuild cannot evaluate the project. It went wrong.", error.ToString());
    }
}
