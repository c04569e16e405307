namespace Smithwright.Benchmarks;

/// <summary>The repository that the program was built in.</summary>
public static class RepositoryFolder
{
    /// <summary>A path in the repository.</summary>
    public static string At(string relative) => Path.Combine(Root(), relative);

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the program holds Generator.sln.");
    }
}
