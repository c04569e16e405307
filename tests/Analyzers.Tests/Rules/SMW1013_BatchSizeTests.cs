namespace Smithwright.Analyzers.Tests.Rules;

public sealed class BatchSizeTests
{
    [Fact]
    public async Task The_message_names_the_size_the_limit_and_the_way()
    {
        IReadOnlyList<string> messages = await Verify.StatementsAsync("""
                    foreach (var batch in list.Chunk({|SMW1013:10|})) { Use(new RankRequest { CampaignArn = text, InputList = batch }); }
            """);

        Assert.Equal(["Batches of 10 items are too large: at most 5 are allowed here (InputList)"], messages);
    }

    [Theory]
    [InlineData("foreach (string[] batch in list.Chunk({|SMW1013:6|})) Send(batch);")]
    [InlineData("foreach (var batch in list.Where(id => id != text).Chunk({|SMW1013:6|}).ToList()) { var ids = batch.ToList(); Send(ids); }")]
    [InlineData("const int size = 6; foreach (var batch in list.Chunk({|SMW1013:size|})) Send(batch);")]
    [InlineData("var batches = list.Chunk({|SMW1013:Size|}).ToArray(); foreach (var batch in batches) Send(batch);")]
    [InlineData("_ = list.Chunk({|SMW1013:6|}).Select(batch => new RankRequest { CampaignArn = text, InputList = batch }).ToList();")]
    [InlineData("_ = list.Chunk({|SMW1013:6|}).Select(Make).ToList();")]
    [InlineData("_ = (from batch in list.Chunk({|SMW1013:6|}) select Make(batch)).ToList();")]
    [InlineData("list.Chunk({|SMW1013:6|}).ToList().ForEach(batch => Send(batch));")]
    [InlineData("System.Threading.Tasks.Parallel.ForEach(list.Chunk({|SMW1013:6|}), batch => Send(batch));")]
    [InlineData("foreach (var batch in list.Chunk({|SMW1013:6|})) { Action send = () => Send(batch); send(); }")]
    [InlineData("foreach (var batch in list.Chunk({|SMW1013:6|})) { if (flag) Send(batch); }")]
    [InlineData("for (int i = 0; i < list.Count; i += 6) Send(list.Skip(i).Take({|SMW1013:6|}).ToList());")]
    [InlineData("for (int i = 0; i < list.Count; i += 6) { var batch = list.GetRange(i, Math.Min({|SMW1013:6|}, list.Count - i)); Send(batch); }")]
    [InlineData("for (int i = 0; i < array.Length; i += 6) { string[] batch = array[i..Math.Min(i + {|SMW1013:6|}, array.Length)]; Send(batch); }")]
    [InlineData("IEnumerable<string> rest = list; while (rest.Any()) { Send(rest.Take({|SMW1013:6|}).ToList()); rest = rest.Skip(6); }")]
    [InlineData("var batch = new List<string>(); foreach (var id in list) { batch.Add(id); if (batch.Count == {|SMW1013:6|}) { Send(batch); batch.Clear(); } }")]
    [InlineData("var batch = new List<string>(); foreach (var id in list) { batch.Add(id); if (batch.Count >= {|SMW1013:6|}) { Send(batch); batch = new(); } } Send(batch);")]
    [InlineData("foreach (var group in list.Select((id, i) => (id, i)).GroupBy(pair => pair.i / {|SMW1013:6|})) Send(group.Select(pair => pair.id).ToList());")]
    [InlineData("foreach (var group in list.Select((id, i) => new { Id = id, Index = i }).GroupBy(pair => pair.Index / {|SMW1013:6|}, pair => pair.Id)) Send(group.ToList());")]
    [InlineData("_ = list.Select((id, i) => (Id: id, Index: i)).GroupBy(pair => pair.Index / {|SMW1013:6|}, pair => pair.Id).Select(group => Make(group.ToArray())).ToList();")]
    [InlineData("_ = list.Chunk({|SMW1013:6|}).Select((batch, i) => new RankRequest { CampaignArn = text, InputList = batch, UserId = i.ToString() }).ToList();")]
    public Task A_batch_that_is_too_large_is_reported_at_its_size(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("foreach (string[] batch in list.Chunk(5)) Send(batch);")]
    [InlineData("foreach (string[] batch in list.Chunk(number)) Send(batch);")]
    [InlineData("foreach (string[] batch in list.Chunk(6)) foreach (var part in batch.Chunk(3)) Send(part);")]
    [InlineData("foreach (string[] batch in list.Chunk(6)) Send(batch.Take(5).ToList());")]
    [InlineData("foreach (string[] batch in list.Chunk(6)) if (batch.Length <= 5) Send(batch);")]
    [InlineData("foreach (string[] batch in list.Chunk(6)) { if (batch.Length > 5) continue; Send(batch); }")]
    [InlineData("foreach (string[] batch in list.Chunk(6)) Use(batch);")]
    [InlineData("foreach (string[] batch in new[] { \"a\", \"b\" }.Chunk(6)) Send(batch);")]
    [InlineData("_ = list.Chunk(6).Select(batch => new RankRequest { CampaignArn = text, InputList = batch.Take(2).ToList() }).ToList();")]
    [InlineData("for (int i = 0; i < list.Count; i += 5) Send(list.Skip(i).Take(5).ToList());")]
    [InlineData("for (int i = 0; i < list.Count; i += 6) { var batch = list.GetRange(i, Math.Min(5, list.Count - i)); Send(batch); }")]
    [InlineData("for (int i = 0; i < array.Length; i += 5) Send(array[i..Math.Min(i + 5, array.Length)]);")]
    [InlineData("var batch = new List<string>(); foreach (var id in list) { batch.Add(id); if (batch.Count == 5) { Send(batch); batch.Clear(); } }")]
    [InlineData("var batch = new List<string>(); foreach (var id in list) { batch.Add(id); if (batch.Count == 6) { batch.RemoveAt(0); Send(batch); batch.Clear(); } }")]
    [InlineData("var batch = new List<string>(); foreach (var id in list) { batch.Add(id); if (batch.Count == 6) { batch = batch.Take(5).ToList(); Send(batch); } }")]
    [InlineData("foreach (var group in list.Select((id, i) => (id, i)).GroupBy(pair => pair.i / 5)) Send(group.Select(pair => pair.id).ToList());")]
    [InlineData("foreach (var group in list.Select((id, i) => (id, i)).GroupBy(pair => pair.id.Length / 6)) Send(group.Select(pair => pair.id).ToList());")]
    [InlineData("foreach (var group in list.Select((id, i) => (id, i: 6 * i)).GroupBy(pair => pair.i / 6)) Send(group.Select(pair => pair.id).ToList());")]
    [InlineData("foreach (var group in list.Select((id, i) => (id, i)).GroupBy(pair => pair.i % 6)) Send(group.Select(pair => pair.id).ToList());")]
    public Task A_batch_that_may_fit_is_not_reported(string statements) => VerifyAsync(statements);

    [Fact]
    public Task Conditions_count() => Verify.StatementsAsync("""
                var columns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["A"] };
                foreach (var batch in list.Chunk({|SMW1013:10|})) Use(new MetadataRequest { InputList = batch, MetadataColumns = columns });
                foreach (var batch in list.Chunk(10)) Use(new MetadataRequest { InputList = batch });
                foreach (var batch in list.Chunk(3)) Use(new MetadataRequest { InputList = batch, MetadataColumns = columns });
        """);

    private static Task VerifyAsync(string statements) => Verify.MembersAsync($$"""
            const int Size = 6;
            static void Use(object? value) { }
            static RankRequest Make(IReadOnlyList<string> ids) => new() { CampaignArn = "arn:aws:personalize:::campaign/c", InputList = ids };
            static void Send(IReadOnlyList<string> ids) => Use(Make(ids));
            static void Main(string text, int number, bool flag, List<string> list, string[] array)
            {
                {{statements}}
            }
        """);
}
