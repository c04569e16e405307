using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Model.Comparison;

/// <summary>Compares the methods that operations get beside their own: what reads their pages, and their waiters.</summary>
internal sealed class ExtensionComparison(ClientSurface before, ClientSurface after, DifferenceSink differences)
{
    public void Compare(OperationShape old, OperationShape operation)
    {
        Pages(old, operation);
        Waiters(old, operation);
    }

    private void Pages(OperationShape old, OperationShape operation)
    {
        Pagination? was = PagesOf(before, old);
        Pagination? now = PagesOf(after, operation);
        if (was is null && now is null)
        {
            return;
        }

        (ChangeEffect Effect, string What)? change = (was, now) switch
        {
            (null, _) => (ChangeEffect.Adds, "answers in pages now"),
            (_, null) => (ChangeEffect.BreaksSource, "no longer answers in pages"),
            _ when ItemsOf(before, was) != ItemsOf(after, now) => (ChangeEffect.BreaksSource, "has pages of other items"),
            _ when !Equals(old.Traits.Get(TraitIds.Paginated), operation.Traits.Get(TraitIds.Paginated)) => (ChangeEffect.BreaksBehavior, "comes to its pages another way"),
            _ => null,
        };
        if (change is { } found)
        {
            differences.Add(
                DifferenceIds.PagesChanged,
                found.Effect,
                operation.Id,
                $"Operation '{operation.Id.Name}' {found.What}.",
                operation.Traits.Get(TraitIds.Paginated));
        }
    }

    private void Waiters(OperationShape old, OperationShape operation)
    {
        (WaitableTrait was, WaitableTrait now) = (WaitableTrait.Of(old.Traits), WaitableTrait.Of(operation.Traits));
        foreach (OperationWaiter waiter in WaiterReader.Read(old).Where(waiter => now.Find(waiter.Name) is null))
        {
            differences.Add(
                DifferenceIds.WaiterChanged, ChangeEffect.BreaksSource, operation.Id, $"Operation '{operation.Id.Name}' has no waiter '{waiter.Name}' any more.");
        }

        foreach (string name in WaiterReader.Read(operation).Select(waiter => waiter.Name))
        {
            if (was.Find(name) is not { } body)
            {
                differences.Add(
                    DifferenceIds.WaiterChanged, ChangeEffect.Adds, operation.Id, $"Operation '{operation.Id.Name}' has a new waiter '{name}'.", now.Find(name));
            }
            else if (!body.Equals(now.Find(name)))
            {
                differences.Add(
                    DifferenceIds.WaiterChanged, ChangeEffect.BreaksBehavior, operation.Id, $"Waiter '{name}' of '{operation.Id.Name}' waits for something else.", now.Find(name));
            }
        }
    }

    private static Pagination? PagesOf(ClientSurface surface, OperationShape operation) =>
        new PaginationReader(surface.Model, static (_, _) => { }).Read(surface.Service, operation);

    /// <summary>The C# type of what holds the items; nothing where there are pages alone.</summary>
    private static string ItemsOf(ClientSurface surface, Pagination? pages) =>
        pages is null || pages.Items.IsEmpty ? "" : TypeDescription.Of(surface, pages.Items[pages.Items.Count - 1]);
}
