using System.Text;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Form;

namespace Smithwright.Runtime.Tests.Serialization.Form;

/// <summary>Values to forms, without the two fields that every form begins with.</summary>
internal static class FormText
{
    private const string Start = "Action=Op&Version=2020-01-08";

    /// <summary>The form of awsQuery.</summary>
    internal static string Query(Action<FormShapeWriter> write) => Of(write, sendsEmptyLists: true);

    /// <summary>The form of ec2Query.</summary>
    internal static string Ec2(Action<FormShapeWriter> write) => Of(write, sendsEmptyLists: false);

    private static string Of(Action<FormShapeWriter> write, bool sendsEmptyLists)
    {
        using PooledBufferWriter buffer = new();
        write(new FormShapeWriter(buffer, "Op", "2020-01-08", sendsEmptyLists));
        string form = Encoding.ASCII.GetString(buffer.WrittenSpan);
        Assert.StartsWith(Start, form, StringComparison.Ordinal);
        return form[Start.Length..];
    }
}
