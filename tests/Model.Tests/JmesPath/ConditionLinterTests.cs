using System.Collections.Immutable;
using Smithwright.Model.Assembly;
using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.JmesPath;

public class ConditionLinterTests
{
    private static readonly ServiceModel Model = ModelAssembler.Assemble([new SourceFile("shop.json", """
        {
          "smithy": "2.0",
          "shapes": {
            "shop#Request": {"type": "structure", "members": {
              "inputList": {"target": "shop#Items", "traits": {"smithy.api#required": {}}},
              "metadataColumns": {"target": "shop#Columns"},
              "sparse": {"target": "shop#Sparse", "traits": {"smithy.api#required": {}}},
              "from": {"target": "smithy.api#Timestamp", "traits": {"smithy.api#required": {}}},
              "to": {"target": "smithy.api#Timestamp"},
              "limit": {"target": "smithy.api#Integer", "traits": {"smithy.api#default": 10}},
              "name": {"target": "smithy.api#String"},
              "flag": {"target": "smithy.api#Boolean"},
              "choice": {"target": "shop#Choice", "traits": {"smithy.api#required": {}}},
              "page": {"target": "shop#Page"},
              "document": {"target": "smithy.api#Document"}}},
            "shop#Page": {"type": "structure", "members": {
              "size": {"target": "smithy.api#Integer", "traits": {"smithy.api#required": {}}},
              "next": {"target": "shop#Page"}}},
            "shop#Choice": {"type": "union", "members": {"a": {"target": "smithy.api#String"}, "b": {"target": "smithy.api#Integer"}}},
            "shop#Items": {"type": "list", "member": {"target": "smithy.api#String"}},
            "shop#Sparse": {"type": "list", "member": {"target": "smithy.api#Integer"}, "traits": {"smithy.api#sparse": {}}},
            "shop#Columns": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "shop#Items"}}
          }
        }
        """)]).Model;

    [Theory]
    [InlineData("length(inputList) <= `500`")]
    [InlineData("!metadataColumns || length(inputList) <= `50`")]
    [InlineData("!metadataColumns || length(values(metadataColumns)[]) <= `10`")]
    [InlineData("!metadataColumns || !(keys(metadataColumns)[?@ != 'ITEMS'])")]
    [InlineData("metadataColumns == `null` || length(metadataColumns) > `0`")]
    [InlineData("`null` == to || from < to")]
    [InlineData("to != `null` && from < to")]
    [InlineData("!(to != `null`) || from < to")]
    [InlineData("!to || !name || (from < to && length(name) > `3`)")]
    [InlineData("!(to && name) || from < to")]
    [InlineData("name == 'x' && length(name) == `1` || !name")]
    [InlineData("limit <= `100`")]
    [InlineData("!name || starts_with(name, 'a')")]
    [InlineData("!page || page.size < `5`")]
    [InlineData("!(page.next) || page.next.size < page.size")]
    [InlineData("!(choice.b) || choice.b > `3`")]
    [InlineData("!flag")]
    [InlineData("flag == `true`")]
    [InlineData("not_null(flag, `false`)")]
    [InlineData("!contains([name, 'x'], 'y')")]
    [InlineData("length([name, page][?@ != `null`]) == `1`")]
    [InlineData("length(sparse[*]) > `1`")]
    [InlineData("sum(sparse[?@ != `null`]) > `1`")]
    [InlineData("document.x == 'y'")]
    [InlineData("!(document.list) || length(document.list) > `1`")]
    [InlineData("!(metadataColumns.ITEMS) || length(metadataColumns.ITEMS) < `3`")]
    [InlineData("inputList[0] && length(inputList[0]) > `3` || !inputList[0]")]

    public void A_condition_that_is_true_or_false_whatever_is_absent_has_no_problem(string condition) => Assert.Empty(Lint(condition));

    [Theory]
    [InlineData("from < to", 7, 2, "The condition yields null, not true or false, when 'to' is absent.")]
    [InlineData("!name || from < to", 16, 2, "The condition yields null, not true or false, when 'to' is absent.")]
    [InlineData("to && from < to", 0, 2, "The condition yields null, not true or false, when 'to' is absent.")]
    [InlineData("flag", 0, 4, "The condition yields null, not true or false, when 'flag' is absent.")]
    [InlineData("length(name) > `1`", 7, 4, "'length' fails when 'name' is absent.")]
    [InlineData("name || length(name) > `1` || `true`", 15, 4, "'length' fails when 'name' is absent.")]
    [InlineData("(!name || to) && length(name) == `1` || `true`", 24, 4, "'length' fails when 'name' is absent.")]
    [InlineData("(name || page) && length(name) == `1` || `true`", 25, 4, "'length' fails when 'name' is absent.")]
    [InlineData("page.size < `5`", 0, 4, "The condition yields null, not true or false, when 'page' is absent.")]
    [InlineData("!page || page.next.size < `5`", 14, 4, "The condition yields null, not true or false, when 'next' is absent.")]
    [InlineData("choice.b > `3`", 7, 1, "The condition yields null, not true or false, when 'b' is absent.")]
    [InlineData("max(inputList[].length(@)) < `5`", 0, 26, "The condition yields null, not true or false, when the list is empty.")]
    [InlineData("starts_with(inputList[0], 'a')", 12, 12, "'starts_with' fails when the list has no element 0.")]
    [InlineData("sum(sparse) > `1`", 4, 6, "'sum' fails when an element of a sparse collection is null.")]
    [InlineData("to_number(inputList | join('', @)) > `1`", 0, 34, "The condition yields null, not true or false, when the value is not a number.")]
    [InlineData("length(keys(metadataColumns)) > `1`", 12, 15, "'keys' fails when 'metadataColumns' is absent.")]
    [InlineData("length(metadataColumns.ITEMS) > `1`", 7, 21, "'length' fails when 'ITEMS' is absent.")]
    [InlineData("length(document) > `1`", 7, 8, "'length' fails when 'document' is absent.")]
    [InlineData("sort_by([page], &size)[0].size > `1` || `true`", 16, 5, "'sort_by' fails when 'page' is absent.")]
    [InlineData("contains('abc', name)", 16, 4, "'contains' fails when 'name' is absent.")]
    public void A_part_that_can_be_null_is_reported_where_the_null_comes_from(string condition, int offset, int length, string message) =>
        Assert.Contains(new JmesPathProblem(JmesPathSeverity.PossibleNull, offset, length, message), Lint(condition));

    [Theory]
    [InlineData("nam == 'x'", JmesPathSeverity.Danger, 0, 3, "shop#Request has no member 'nam'; did you mean 'name'?")]
    [InlineData("page.sise == `1`", JmesPathSeverity.Danger, 5, 4, "shop#Page has no member 'sise'; did you mean 'size'?")]
    [InlineData("{alpha: name}.b == 'x'", JmesPathSeverity.Danger, 14, 1, "the object has no member 'b'.")]
    [InlineData("!page.size", JmesPathSeverity.Danger, 6, 4, "'!' binds stronger than what follows: put what it negates in parentheses.")]
    [InlineData("!inputList[?@ == 'x']", JmesPathSeverity.Danger, 0, 21, "'!' binds stronger than what follows: put what it negates in parentheses.")]
    [InlineData("name || flag", JmesPathSeverity.Danger, 0, 12, "A condition must yield true or false, but this one yields string or boolean.")]
    [InlineData("document", JmesPathSeverity.Danger, 0, 8, "A condition must yield true or false, but this one yields any.")]
    [InlineData("inputList.x == 'x'", JmesPathSeverity.Danger, 10, 1, "A value of type array has no member 'x'.")]
    [InlineData("from[0] == 'x'", JmesPathSeverity.Danger, 4, 3, "A value of type number has no elements.")]
    [InlineData("from[*] == 'x'", JmesPathSeverity.Danger, 0, 7, "A value of type number has no elements.")]
    [InlineData("from.* == 'x'", JmesPathSeverity.Danger, 0, 6, "A value of type number has no members.")]
    [InlineData("length(from) > `1`", JmesPathSeverity.Error, 7, 4, "Argument 1 of 'length' must be string or array or object, but is number.")]
    [InlineData("lenght(name) > `1`", JmesPathSeverity.Error, 0, 12, "Unknown function 'lenght'; did you mean 'length'?")]
    [InlineData("contains(inputList)", JmesPathSeverity.Error, 0, 19, "Function 'contains' takes 2 arguments, but is given 1.")]
    [InlineData("contains('a', from)", JmesPathSeverity.Error, 14, 4, "Argument 2 of 'contains' must be string, but is number.")]
    [InlineData("sum(inputList) > `1`", JmesPathSeverity.Error, 4, 9, "Argument 1 of 'sum' must be array of numbers, but is array.")]
    [InlineData("sort_by(inputList, &[@])[0] == 'a'", JmesPathSeverity.Error, 19, 4, "'sort_by' orders by numbers or strings, but the expression yields array.")]
    [InlineData("from < 'a'", JmesPathSeverity.Warning, 7, 3, "'<' compares numbers only: of number and string it is always null.")]
    [InlineData("inputList[::0] == 'a'", JmesPathSeverity.Error, 9, 5, "The step of a slice cannot be 0.")]
    [InlineData("from", JmesPathSeverity.Danger, 0, 4, "A condition must yield true or false, but this one yields number.")]
    [InlineData("from > 3", JmesPathSeverity.Error, 7, 1, "Expected an expression, but found '3'; a number is written `3` between backticks.")]
    [InlineData("from >", JmesPathSeverity.Error, 6, 0, "Expected an expression, but found the end of the expression.")]
    public void A_wrong_condition_is_reported(string condition, JmesPathSeverity severity, int offset, int length, string message) =>
        Assert.Contains(new JmesPathProblem(severity, offset, length, message), Lint(condition));

    [Fact]
    public void A_condition_on_a_member_is_about_its_target()
    {
        Assert.Empty(ConditionLinter.Lint(Model, ShapeId.Parse("shop#Request$name"), "length(@) > `1`"));
        Assert.NotEmpty(ConditionLinter.Lint(Model, ShapeId.Parse("shop#Request$from"), "length(@) > `1`"));
    }

    [Fact]
    public void What_is_wrong_with_a_list_that_may_be_absent_is_one_problem() =>
        Assert.Single(Lint("metadataColumns.ITEMS[::0] == `null`"), problem => problem.Message == "The step of a slice cannot be 0.");

    private static ImmutableArray<JmesPathProblem> Lint(string condition) => ConditionLinter.Lint(Model, ShapeId.Parse("shop#Request"), condition);
}
