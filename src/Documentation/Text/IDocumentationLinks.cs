namespace Smithwright.Documentation.Text;

/// <summary>Knows which names in a text are generated symbols.</summary>
internal interface IDocumentationLinks
{
    /// <summary>
    /// The <c>cref</c> of what a code span such as <c>inputList</c>, <c>PredictedItem</c> or <c>com.example#Item$price</c> names,
    /// or null when it names nothing that is generated.
    /// </summary>
    string? Resolve(string name);
}
