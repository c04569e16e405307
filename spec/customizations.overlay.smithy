$version: "2.0"

// What a few services ask of every client and say in no trait. It is part of the compiler's model reader.
namespace smithwright.customizations

use aws.customizations#s3UnwrappedXmlOutput
use smithwright.api#customization
use smithwright.api#dotSegments
use smithwright.api#endpointMember
use smithwright.api#errorMessageMember
use smithwright.api#heldOpen
use smithwright.api#messageDigests
use smithwright.api#noRetry
use smithwright.api#pages
use smithwright.api#responseCrc32
use smithwright.api#retry
use smithy.rules#clientContextParams
use smithy.rules#endpointRuleSet

apply com.amazonaws.apigateway#AmazonAPIGateway @customization(headers: { Accept: "application/json" })

apply com.amazonaws.apigateway#BackplaneControlService @customization(headers: { Accept: "application/json" })

apply com.amazonaws.apigateway#CreateDomainNameRequest$certificatePrivateKey @sensitive

apply com.amazonaws.apigateway#IntegrationResponse$responseTemplates @smithwright.api#sparse

apply com.amazonaws.appmesh#ListenerTlsFileCertificate$privateKey @sensitive

apply com.amazonaws.appstream#Application$Metadata @smithwright.api#sparse

apply com.amazonaws.bedrockruntime#Converse @heldOpen(timeoutMillis: 3600000)

apply com.amazonaws.bedrockruntime#InvokeModel @heldOpen(timeoutMillis: 3600000)

apply com.amazonaws.cloudwatchlogs#GetLogEvents @pages(endAtRepeatedToken: true)

apply com.amazonaws.cognitoidentity#Credentials$SecretKey @sensitive

apply com.amazonaws.cognitoidentity#Credentials$SessionToken @sensitive

apply com.amazonaws.cognitoidentity#GetCredentialsForIdentity @auth([])

apply com.amazonaws.cognitoidentity#GetId @auth([])

apply com.amazonaws.cognitoidentity#GetOpenIdToken @auth([])

apply com.amazonaws.cognitoidentity#GetOpenIdTokenForDeveloperIdentityResponse$Token @sensitive

apply com.amazonaws.cognitoidentity#GetOpenIdTokenResponse$Token @sensitive

apply com.amazonaws.cognitoidentity#UnlinkIdentity @auth([])

apply com.amazonaws.cognitoidentityprovider#AssociateSoftwareToken @auth([])

apply com.amazonaws.cognitoidentityprovider#ChangePassword @auth([])

apply com.amazonaws.cognitoidentityprovider#CompleteWebAuthnRegistration @auth([])

apply com.amazonaws.cognitoidentityprovider#ConfirmDevice @auth([])

apply com.amazonaws.cognitoidentityprovider#ConfirmForgotPassword @auth([])

apply com.amazonaws.cognitoidentityprovider#ConfirmSignUp @auth([])

apply com.amazonaws.cognitoidentityprovider#DeleteUser @auth([])

apply com.amazonaws.cognitoidentityprovider#DeleteUserAttributes @auth([])

apply com.amazonaws.cognitoidentityprovider#DeleteWebAuthnCredential @auth([])

apply com.amazonaws.cognitoidentityprovider#ForgetDevice @auth([])

apply com.amazonaws.cognitoidentityprovider#ForgotPassword @auth([])

apply com.amazonaws.cognitoidentityprovider#GetDevice @auth([])

apply com.amazonaws.cognitoidentityprovider#GetTokensFromRefreshToken @auth([])

apply com.amazonaws.cognitoidentityprovider#GetUser @auth([])

apply com.amazonaws.cognitoidentityprovider#GetUserAttributeVerificationCode @auth([])

apply com.amazonaws.cognitoidentityprovider#GetUserAuthFactors @auth([])

apply com.amazonaws.cognitoidentityprovider#GlobalSignOut @auth([])

apply com.amazonaws.cognitoidentityprovider#InitiateAuth @auth([])

apply com.amazonaws.cognitoidentityprovider#ListDevices @auth([])

apply com.amazonaws.cognitoidentityprovider#ListWebAuthnCredentials @auth([])

apply com.amazonaws.cognitoidentityprovider#ResendConfirmationCode @auth([])

apply com.amazonaws.cognitoidentityprovider#RespondToAuthChallenge @auth([])

apply com.amazonaws.cognitoidentityprovider#RevokeToken @auth([])

apply com.amazonaws.cognitoidentityprovider#SetUserMFAPreference @auth([])

apply com.amazonaws.cognitoidentityprovider#SetUserSettings @auth([])

apply com.amazonaws.cognitoidentityprovider#SignUp @auth([])

apply com.amazonaws.cognitoidentityprovider#StartWebAuthnRegistration @auth([])

apply com.amazonaws.cognitoidentityprovider#UpdateAuthEventFeedback @auth([])

apply com.amazonaws.cognitoidentityprovider#UpdateDeviceStatus @auth([])

apply com.amazonaws.cognitoidentityprovider#UpdateUserAttributes @auth([])

apply com.amazonaws.cognitoidentityprovider#VerifySoftwareToken @auth([])

apply com.amazonaws.cognitoidentityprovider#VerifyUserAttribute @auth([])

apply com.amazonaws.datapipeline#DescribeObjects @pages(moreResults: "hasMoreResults")

apply com.amazonaws.datapipeline#ListPipelines @pages(moreResults: "hasMoreResults")

apply com.amazonaws.datapipeline#PollForTask @longPoll(timeoutMillis: 100000)

apply com.amazonaws.datapipeline#QueryObjects @pages(moreResults: "hasMoreResults")

apply com.amazonaws.docdb#CreateDBClusterMessage$MasterUserPassword @sensitive

apply com.amazonaws.docdb#ModifyDBClusterMessage$MasterUserPassword @sensitive

apply com.amazonaws.dynamodb#DynamoDB_20120810 {
    @responseCrc32("x-amz-crc32")
    @retry(maxAttempts: 4, firstPauseMillis: 25, transientErrors: ["ReplicatedWriteConflictException"])
}

apply com.amazonaws.dynamodbstreams#DynamoDBStreams_20120810 @retry(maxAttempts: 4, firstPauseMillis: 25)

apply com.amazonaws.ec2#AmazonEC2 @customization(optionalScalars: true)

apply com.amazonaws.ec2#AmazonElasticComputeCloud @customization(optionalScalars: true)

apply com.amazonaws.ecr#AuthorizationData$authorizationToken @sensitive

apply com.amazonaws.ecrpublic#AuthorizationData$authorizationToken @sensitive

apply com.amazonaws.elasticloadbalancingv2#AuthenticateOidcActionConfig$ClientSecret @sensitive

apply com.amazonaws.glacier#AmazonGlacier @customization(headers: { "X-Amz-Glacier-Version": "2012-06-01" }, labelDefaults: { accountId: "-" }, payloadTreeHash: true)

apply com.amazonaws.glacier#Glacier @customization(headers: { "X-Amz-Glacier-Version": "2012-06-01" }, labelDefaults: { accountId: "-" }, payloadTreeHash: true)

apply com.amazonaws.kinesis#ListStreams @pages(moreResults: "HasMoreStreams")

apply com.amazonaws.kinesis#SubscribeToShard @noRetry

apply com.amazonaws.kms#DescribeCustomKeyStores @pages(moreResults: "Truncated")

apply com.amazonaws.kms#ListAliases @pages(moreResults: "Truncated")

apply com.amazonaws.kms#ListGrants @pages(moreResults: "Truncated")

apply com.amazonaws.kms#ListKeyPolicies @pages(moreResults: "Truncated")

apply com.amazonaws.kms#ListKeyRotations @pages(moreResults: "Truncated")

apply com.amazonaws.kms#ListKeys @pages(moreResults: "Truncated")

apply com.amazonaws.kms#ListResourceTags @pages(moreResults: "Truncated")

apply com.amazonaws.kms#ListRetirableGrants @pages(moreResults: "Truncated")

apply com.amazonaws.lakeformation#AssumeDecoratedRoleWithSAMLResponse$SecretAccessKey @sensitive

apply com.amazonaws.lakeformation#AssumeDecoratedRoleWithSAMLResponse$SessionToken @sensitive

apply com.amazonaws.lakeformation#GetTemporaryGluePartitionCredentialsResponse$SecretAccessKey @sensitive

apply com.amazonaws.lakeformation#GetTemporaryGluePartitionCredentialsResponse$SessionToken @sensitive

apply com.amazonaws.lakeformation#GetTemporaryGlueTableCredentialsResponse$SecretAccessKey @sensitive

apply com.amazonaws.lakeformation#GetTemporaryGlueTableCredentialsResponse$SessionToken @sensitive

apply com.amazonaws.lakeformation#TemporaryCredentials$SecretAccessKey @sensitive

apply com.amazonaws.lakeformation#TemporaryCredentials$SessionToken @sensitive

apply com.amazonaws.lambda#Invoke @heldOpen(timeoutMillis: 910000)

apply com.amazonaws.lambda#InvokeAsync @heldOpen(timeoutMillis: 910000)

apply com.amazonaws.lambda#InvokeWithResponseStream @heldOpen(timeoutMillis: 910000)

apply com.amazonaws.lightsail#AccessKey$secretAccessKey @sensitive

apply com.amazonaws.lightsail#ContainerServiceRegistryLogin$password @sensitive

apply com.amazonaws.lightsail#CreateKeyPairResult$privateKeyBase64 @sensitive

apply com.amazonaws.lightsail#CreateRelationalDatabaseRequest$masterUserPassword @sensitive

apply com.amazonaws.lightsail#DownloadDefaultKeyPairResult$privateKeyBase64 @sensitive

apply com.amazonaws.lightsail#GetRelationalDatabaseMasterUserPasswordResult$masterUserPassword @sensitive

apply com.amazonaws.lightsail#InstanceAccessDetails$password @sensitive

apply com.amazonaws.lightsail#InstanceAccessDetails$privateKey @sensitive

apply com.amazonaws.lightsail#UpdateRelationalDatabaseRequest$masterUserPassword @sensitive

apply com.amazonaws.machinelearning#Predict @endpointMember("PredictEndpoint")

apply com.amazonaws.mq#CreateUserRequest$Password @sensitive

apply com.amazonaws.mq#LdapServerMetadataInput$ServiceAccountPassword @sensitive

apply com.amazonaws.mq#UpdateUserRequest$Password @sensitive

apply com.amazonaws.mq#User$Password @sensitive

apply com.amazonaws.neptune#CreateDBClusterMessage$MasterUserPassword @sensitive

apply com.amazonaws.neptune#CreateDBInstanceMessage$MasterUserPassword @sensitive

apply com.amazonaws.neptune#CreateDBInstanceMessage$TdeCredentialPassword @sensitive

apply com.amazonaws.neptune#ModifyDBClusterMessage$MasterUserPassword @sensitive

apply com.amazonaws.neptune#ModifyDBInstanceMessage$MasterUserPassword @sensitive

apply com.amazonaws.neptune#ModifyDBInstanceMessage$TdeCredentialPassword @sensitive

apply com.amazonaws.quicksight#CredentialPair$Password @sensitive

apply com.amazonaws.route53#AWSDnsV20130401 @customization(lastSegments: ["HostedZoneId", "Id", "DelegationSetId"])

apply com.amazonaws.route53#AmazonRoute53 @customization(lastSegments: ["HostedZoneId", "Id", "DelegationSetId"])

apply com.amazonaws.route53#ChangeResourceRecordSets @customization(errorRoots: ["InvalidChangeBatch"])

apply com.amazonaws.s3#AmazonS3 {
    @dotSegments
    @customization(
        customerKeys: { SSECustomerKey: "SSECustomerKeyMD5", CopySourceSSECustomerKey: "CopySourceSSECustomerKeyMD5" }
        endpointLabels: ["Bucket"]
        errorsInSuccess: true
        expectContinue: true
        lenientHeaders: ["Expires"]
        optionalScalars: true
        regionRedirect: { header: "x-amz-bucket-region", parameter: "Bucket" }
        sessions: { scheme: "sigv4-s3express", query: "session", tokenHeader: "x-amz-s3session-token", tokenQuery: "X-Amz-S3session-Token" }
    )
    @clientContextParams(
        ForcePathStyle: { type: "boolean", documentation: "Forces this client to use path-style addressing for buckets." }
        Accelerate: { type: "boolean", documentation: "Enables this client to use S3 Transfer Acceleration endpoints." }
    )
    @endpointRuleSet(
        version: "1.0"
        parameters: {
            Bucket: { type: "string", required: false, documentation: "The bucket." }
            Region: { type: "string", builtIn: "AWS::Region", required: false, documentation: "The region." }
            UseFIPS: { type: "boolean", required: true, default: false, documentation: "Whether endpoints comply with FIPS 140.", builtIn: "AWS::UseFIPS" }
            UseDualStack: {
                type: "boolean"
                required: true
                default: false
                documentation: "Whether endpoints have IPv6 addresses as well."
                builtIn: "AWS::UseDualStack"
            }
            Endpoint: { type: "string", builtIn: "SDK::Endpoint", required: false, documentation: "Replaces the host." }
            ForcePathStyle: {
                type: "boolean"
                required: true
                default: false
                documentation: "Whether the bucket is always part of the path."
                builtIn: "AWS::S3::ForcePathStyle"
            }
            Accelerate: { type: "boolean", required: true, default: false, documentation: "Whether transfers are accelerated.", builtIn: "AWS::S3::Accelerate" }
        }
        rules: [
            {
                type: "tree"
                conditions: [{ fn: "isSet", argv: [{ ref: "Region" }] }, { fn: "aws.partition", argv: [{ ref: "Region" }], assign: "partition" }]
                rules: [
                    {
                        type: "tree"
                        conditions: [
                            { fn: "isSet", argv: [{ ref: "Bucket" }] }
                            { fn: "booleanEquals", argv: [{ ref: "ForcePathStyle" }, false] }
                            { fn: "aws.isVirtualHostableS3Bucket", argv: [{ ref: "Bucket" }, false] }
                        ]
                        rules: [
                            {
                                conditions: [{ fn: "isSet", argv: [{ ref: "Endpoint" }] }, { fn: "parseURL", argv: [{ ref: "Endpoint" }], assign: "url" }]
                                endpoint: {
                                    url: "{url#scheme}://{Bucket}.{url#authority}{url#path}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                            {
                                conditions: [
                                    { fn: "booleanEquals", argv: [{ ref: "Accelerate" }, true] }
                                    { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
                                ]
                                endpoint: {
                                    url: "https://{Bucket}.s3-accelerate.dualstack.{partition#dnsSuffix}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                            {
                                conditions: [{ fn: "booleanEquals", argv: [{ ref: "Accelerate" }, true] }]
                                endpoint: {
                                    url: "https://{Bucket}.s3-accelerate.{partition#dnsSuffix}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                            {
                                conditions: [
                                    { fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }
                                    { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
                                ]
                                endpoint: {
                                    url: "https://{Bucket}.s3-fips.dualstack.{Region}.{partition#dnsSuffix}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                            {
                                conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }]
                                endpoint: {
                                    url: "https://{Bucket}.s3-fips.{Region}.{partition#dnsSuffix}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                            {
                                conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }]
                                endpoint: {
                                    url: "https://{Bucket}.s3.dualstack.{Region}.{partition#dnsSuffix}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                            {
                                conditions: []
                                endpoint: {
                                    url: "https://{Bucket}.s3.{Region}.{partition#dnsSuffix}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                        ]
                    }
                    {
                        type: "tree"
                        conditions: [{ fn: "isSet", argv: [{ ref: "Bucket" }] }, { fn: "uriEncode", argv: [{ ref: "Bucket" }], assign: "encoded" }]
                        rules: [
                            {
                                conditions: [{ fn: "booleanEquals", argv: [{ ref: "Accelerate" }, true] }]
                                error: "Path-style addressing cannot be used with S3 Accelerate"
                                type: "error"
                            }
                            {
                                conditions: [{ fn: "isSet", argv: [{ ref: "Endpoint" }] }, { fn: "parseURL", argv: [{ ref: "Endpoint" }], assign: "url" }]
                                endpoint: {
                                    url: "{url#scheme}://{url#authority}{url#normalizedPath}{encoded}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                            {
                                conditions: [
                                    { fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }
                                    { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
                                ]
                                endpoint: {
                                    url: "https://s3-fips.dualstack.{Region}.{partition#dnsSuffix}/{encoded}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                            {
                                conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }]
                                endpoint: {
                                    url: "https://s3-fips.{Region}.{partition#dnsSuffix}/{encoded}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                            {
                                conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }]
                                endpoint: {
                                    url: "https://s3.dualstack.{Region}.{partition#dnsSuffix}/{encoded}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                            {
                                conditions: []
                                endpoint: {
                                    url: "https://s3.{Region}.{partition#dnsSuffix}/{encoded}"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                                    headers: {}
                                }
                                type: "endpoint"
                            }
                        ]
                    }
                    {
                        conditions: [{ fn: "isSet", argv: [{ ref: "Endpoint" }] }, { fn: "parseURL", argv: [{ ref: "Endpoint" }], assign: "url" }]
                        endpoint: {
                            url: "{url#scheme}://{url#authority}{url#path}"
                            properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                            headers: {}
                        }
                        type: "endpoint"
                    }
                    {
                        conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }, { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }]
                        endpoint: {
                            url: "https://s3-fips.dualstack.{Region}.{partition#dnsSuffix}"
                            properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                            headers: {}
                        }
                        type: "endpoint"
                    }
                    {
                        conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }]
                        endpoint: {
                            url: "https://s3-fips.{Region}.{partition#dnsSuffix}"
                            properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                            headers: {}
                        }
                        type: "endpoint"
                    }
                    {
                        conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }]
                        endpoint: {
                            url: "https://s3.dualstack.{Region}.{partition#dnsSuffix}"
                            properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                            headers: {}
                        }
                        type: "endpoint"
                    }
                    {
                        conditions: []
                        endpoint: {
                            url: "https://s3.{Region}.{partition#dnsSuffix}"
                            properties: { authSchemes: [{ name: "sigv4", signingName: "s3", signingRegion: "{Region}", disableDoubleEncoding: true }] }
                            headers: {}
                        }
                        type: "endpoint"
                    }
                ]
            }
            { conditions: [], error: "A region must be set when sending requests to S3.", type: "error" }
        ]
    )
}

apply com.amazonaws.s3#AmazonSimpleStorageService {
    @dotSegments
    @customization(
        customerKeys: { SSECustomerKey: "SSECustomerKeyMD5", CopySourceSSECustomerKey: "CopySourceSSECustomerKeyMD5" }
        endpointLabels: ["Bucket"]
        errorsInSuccess: true
        expectContinue: true
        lenientHeaders: ["Expires"]
        optionalScalars: true
        regionRedirect: { header: "x-amz-bucket-region", parameter: "Bucket" }
        sessions: { scheme: "sigv4-s3express", query: "session", tokenHeader: "x-amz-s3session-token", tokenQuery: "X-Amz-S3session-Token" }
    )
}

apply com.amazonaws.s3#CompleteMultipartUpload @heldOpen(timeoutMillis: 600000)

apply com.amazonaws.s3#CopyObject @heldOpen(timeoutMillis: 600000)

apply com.amazonaws.s3#GetBucketLocation @s3UnwrappedXmlOutput

apply com.amazonaws.s3#ListMultipartUploads @customization(
    urlEncodedOutput: { member: "EncodingType", texts: ["Delimiter", "KeyMarker", "NextKeyMarker", "Prefix", "Uploads[].Key", "CommonPrefixes[].Prefix"] }
)

apply com.amazonaws.s3#ListObjectVersions @customization(
    urlEncodedOutput: {
        member: "EncodingType"
        texts: ["Delimiter", "KeyMarker", "NextKeyMarker", "Prefix", "Versions[].Key", "DeleteMarkers[].Key", "CommonPrefixes[].Prefix"]
    }
)

apply com.amazonaws.s3#ListObjects @customization(
    urlEncodedOutput: { member: "EncodingType", texts: ["Delimiter", "Marker", "NextMarker", "Prefix", "Contents[].Key", "CommonPrefixes[].Prefix"] }
)

apply com.amazonaws.s3#ListObjectsV2 @customization(
    urlEncodedOutput: { member: "EncodingType", texts: ["Delimiter", "Prefix", "StartAfter", "Contents[].Key", "CommonPrefixes[].Prefix"] }
)

apply com.amazonaws.s3#ListParts @pages(moreResults: "IsTruncated")

apply com.amazonaws.s3control#AWSS3ControlServiceV20180820 @customization(endpointLabels: ["AccountId"])

apply com.amazonaws.sagemakerruntime#InvokeEndpoint @heldOpen(timeoutMillis: 70000)

apply com.amazonaws.sagemakerruntime#InvokeEndpointWithResponseStream @heldOpen(timeoutMillis: 70000)

apply com.amazonaws.sfn#GetActivityTask @longPoll(timeoutMillis: 90000)

apply com.amazonaws.sfn#StartSyncExecution @heldOpen(timeoutMillis: 310000)

apply com.amazonaws.signin#CreateOAuth2Token @auth([])

apply com.amazonaws.sqs#ReceiveMessage {
    @messageDigests(
        received: "Messages"
        md5: { MD5OfBody: "Body", MD5OfMessageAttributes: "MessageAttributes" }
        attributeValue: { type: "DataType", text: "StringValue", binary: "BinaryValue" }
    )
    @longPoll
}

apply com.amazonaws.sqs#SendMessage @messageDigests(
    md5: { MD5OfMessageBody: "MessageBody", MD5OfMessageAttributes: "MessageAttributes", MD5OfMessageSystemAttributes: "MessageSystemAttributes" }
    attributeValue: { type: "DataType", text: "StringValue", binary: "BinaryValue" }
)

apply com.amazonaws.sqs#SendMessageBatch @messageDigests(
    sent: "Entries"
    received: "Successful"
    key: "Id"
    md5: { MD5OfMessageBody: "MessageBody", MD5OfMessageAttributes: "MessageAttributes", MD5OfMessageSystemAttributes: "MessageSystemAttributes" }
    attributeValue: { type: "DataType", text: "StringValue", binary: "BinaryValue" }
)

apply com.amazonaws.sso#GetRoleCredentials @auth([])

apply com.amazonaws.sso#ListAccountRoles @auth([])

apply com.amazonaws.sso#ListAccounts @auth([])

apply com.amazonaws.sso#Logout @auth([])

apply com.amazonaws.sso#RoleCredentials$secretAccessKey @sensitive

apply com.amazonaws.sso#RoleCredentials$sessionToken @sensitive

apply com.amazonaws.ssooidc#AWSSSOOIDC @errorMessageMember("error_description")

apply com.amazonaws.ssooidc#AWSSSOOIDCService @errorMessageMember("error_description")

apply com.amazonaws.ssooidc#CreateToken @auth([])

apply com.amazonaws.ssooidc#RegisterClient @auth([])

apply com.amazonaws.ssooidc#StartDeviceAuthorization @auth([])

apply com.amazonaws.sts#AWSSecurityTokenService @retry(transientErrors: ["IDPCommunicationError"])

apply com.amazonaws.sts#AWSSecurityTokenServiceV20110615 @retry(transientErrors: ["IDPCommunicationError"])

apply com.amazonaws.sts#AssumeRoleWithSAML @auth([])

apply com.amazonaws.sts#AssumeRoleWithWebIdentity @auth([])

apply com.amazonaws.sts#Credentials$SecretAccessKey @sensitive

apply com.amazonaws.sts#Credentials$SessionToken @sensitive

apply com.amazonaws.swf#PollForActivityTask @longPoll(timeoutMillis: 90000)

apply com.amazonaws.swf#PollForDecisionTask @longPoll(timeoutMillis: 90000)

apply com.amazonaws.timestreamquery#Query @heldOpen(timeoutMillis: 70000)
