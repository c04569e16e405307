namespace Smithwright.Tests.Shared.Generation;

/// <summary>Files in which the legal values of the ranking service stand, and the overlay that says so.</summary>
public static class LegalValueFiles
{
    /// <summary>A schema of items, in Avro's JSON.</summary>
    public static ModelText Items { get; } = new("/shop/data/items.schema.json", """
        {
            "type": "record",
            "name": "Items",
            "fields": [
                { "name": "ITEM_ID", "type": "string" },
                { "name": "GENRE", "type": ["null", "string"], "categorical": true },
                { "name": "YEAR", "type": "int" },
                { "name": "CREATION_TIMESTAMP", "type": "long" },
                { "name": "A-1", "type": "long" },
                { "name": "A_1", "type": "long" }
            ]
        }
        """)
    {
        IsData = true,
    };

    public static ModelText Interactions { get; } = new("/shop/data/interactions.schema.json", """
        {
            "type": "record",
            "name": "Interactions",
            "fields": [
                { "name": "USER_ID", "type": "string" },
                { "name": "ITEM_ID", "type": "string" },
                { "name": "TIMESTAMP", "type": "long" },
                { "name": "DEVICE_TYPE", "type": "string" },
                { "name": "LOCATION", "type": ["string", "null"] }
            ]
        }
        """)
    {
        IsData = true,
    };

    public static ModelText Filters { get; } = new("/shop/data/filters.json", """
        [
            { "name": "ByGenre", "parameters": ["genre"] },
            { "name": "ByGenreAndYear", "parameters": ["genre", "minYear"] }
        ]
        """)
    {
        IsData = true,
    };

    public static ModelText Overlay { get; } = ModelText.FromFile(Repository.File("spec/personalize-runtime.data.overlay.smithy"));

    /// <summary>The overlay and the files.</summary>
    public static ModelText[] All => [Overlay, Items, Interactions, Filters];
}
