using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Tests.Shared;

namespace Smithwright.Model.Tests.Assembly;

/// <summary>What the embedded overlay names is there in real models, in both formats.</summary>
public class SharedCustomizationTests
{
    [SharedDataTheory]
    [InlineData("smithy/dynamodb.json", "com.amazonaws.dynamodb#DynamoDB_20120810", TraitIds.Retry)]
    [InlineData("c2j/dynamodb.json", "com.amazonaws.dynamodb#DynamoDB_20120810", TraitIds.ResponseCrc32)]
    [InlineData("smithy/kinesis.json", "com.amazonaws.kinesis#SubscribeToShard", TraitIds.NoRetry)]
    [InlineData("c2j/kinesis.json", "com.amazonaws.kinesis#SubscribeToShard", TraitIds.NoRetry)]
    [InlineData("smithy/sso-oidc.json", "com.amazonaws.ssooidc#AWSSSOOIDCService", TraitIds.ErrorMessageMember)]
    [InlineData("c2j/sso-oidc.json", "com.amazonaws.ssooidc#AWSSSOOIDC", TraitIds.ErrorMessageMember)]
    [InlineData("smithy/api-gateway.json", "com.amazonaws.apigateway#BackplaneControlService", TraitIds.Customization)]
    [InlineData("smithy/more/cloudwatch-logs.json", "com.amazonaws.cloudwatchlogs#GetLogEvents", TraitIds.Pages)]
    [InlineData("smithy/more/sfn.json", "com.amazonaws.sfn#GetActivityTask", TraitIds.LongPoll)]
    [InlineData("smithy/more/sfn.json", "com.amazonaws.sfn#StartSyncExecution", TraitIds.HeldOpen)]
    [InlineData("smithy/bedrock-runtime.json", "com.amazonaws.bedrockruntime#Converse", TraitIds.HeldOpen)]
    [InlineData("smithy/xml-query/s3.json", "com.amazonaws.s3#AmazonS3", TraitIds.Customization)]
    [InlineData("c2j/xml-query/s3.json", "com.amazonaws.s3#AmazonSimpleStorageService", TraitIds.Customization)]
    [InlineData("c2j/xml-query/s3.json", "com.amazonaws.s3#GetBucketLocation", TraitIds.UnwrappedOutput)]
    [InlineData("smithy/xml-query/s3.json", "com.amazonaws.s3#CopyObject", TraitIds.HeldOpen)]
    [InlineData("smithy/xml-query/s3.json", "com.amazonaws.s3#CompleteMultipartUpload", TraitIds.HeldOpen)]
    [InlineData("smithy/xml-query/s3.json", "com.amazonaws.s3#ListParts", TraitIds.Pages)]
    [InlineData("smithy/xml-query/s3.json", "com.amazonaws.s3#ListObjectsV2", TraitIds.Customization)]
    [InlineData("smithy/xml-query/route-53.json", "com.amazonaws.route53#AWSDnsV20130401", TraitIds.Customization)]
    [InlineData("smithy/xml-query/route-53.json", "com.amazonaws.route53#ChangeResourceRecordSets", TraitIds.Customization)]
    [InlineData("smithy/xml-query/sts.json", "com.amazonaws.sts#AWSSecurityTokenServiceV20110615", TraitIds.Retry)]
    [InlineData("c2j/xml-query/sts.json", "com.amazonaws.sts#AWSSecurityTokenService", TraitIds.Retry)]
    [InlineData("smithy/xml-query/s3-control.json", "com.amazonaws.s3control#AWSS3ControlServiceV20180820", TraitIds.Customization)]
    [InlineData("smithy/sagemaker-runtime.json", "com.amazonaws.sagemakerruntime#InvokeEndpoint", TraitIds.HeldOpen)]
    public void A_shape_that_it_names_has_its_trait(string file, string shape, string trait) =>
        Assert.True(Assemble(file)[ShapeId.Parse(shape)].Traits.Has(trait));

    [SharedDataFact]
    public void A_map_is_sparse_for_the_one_member()
    {
        ServiceModel model = Assemble("smithy/api-gateway.json");

        Assert.True(model.TargetOf(model.Member("com.amazonaws.apigateway#IntegrationResponse$responseTemplates")).Traits.Has(TraitIds.Sparse));
        Assert.False(model.TargetOf(model.Member("com.amazonaws.apigateway#IntegrationResponse$responseParameters")).Traits.Has(TraitIds.Sparse));
        Assert.True(model.Member("com.amazonaws.apigateway#CreateDomainNameRequest$certificatePrivateKey").Traits.Has(TraitIds.Sensitive));
    }

    private static ServiceModel Assemble(string file)
    {
        string path = SharedFolder.Files("models/" + Path.GetDirectoryName(file)!).Single(candidate => Path.GetFileName(candidate) == Path.GetFileName(file));
        return ModelAssembler.Assemble([new SourceFile(path, SharedFolder.Read(path))]).Model;
    }
}
