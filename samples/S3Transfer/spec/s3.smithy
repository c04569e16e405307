$version: "2.0"

namespace com.amazonaws.s3

use aws.api#service
use aws.auth#sigv4
use aws.protocols#httpChecksum
use aws.protocols#restXml
use smithy.rules#contextParam

/// The part of S3 that transfers of large objects need.
@service(sdkId: "S3", arnNamespace: "s3", endpointPrefix: "s3")
@sigv4(name: "s3")
@restXml(noErrorWrapping: true)
@xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
service AmazonS3 {
    version: "2006-03-01"
    operations: [
        AbortMultipartUpload
        CompleteMultipartUpload
        CreateMultipartUpload
        GetObject
        HeadObject
        ListParts
        PutObject
        UploadPart
    ]
}

enum ChecksumAlgorithm {
    CRC32
    CRC32C
    CRC64NVME
    SHA1
    SHA256
}

enum ChecksumMode {
    ENABLED
}

@streaming
blob StreamingBlob

@error("client")
structure NoSuchUpload {}

@http(method: "POST", uri: "/{Bucket}/{Key+}?uploads")
operation CreateMultipartUpload {
    input := {
        @required
        @httpLabel
        @contextParam(name: "Bucket")
        Bucket: String

        @required
        @httpLabel
        @length(min: 1)
        Key: String

        @httpHeader("x-amz-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("Content-Type")
        ContentType: String
    }
    output := @xmlName("InitiateMultipartUploadResult") {
        UploadId: String
    }
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}?x-id=UploadPart")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm")
operation UploadPart {
    input := {
        @required
        @httpLabel
        @contextParam(name: "Bucket")
        Bucket: String

        @required
        @httpLabel
        @length(min: 1)
        Key: String

        @required
        @httpQuery("uploadId")
        UploadId: String

        @required
        @httpQuery("partNumber")
        PartNumber: Integer

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required
        @httpPayload
        Body: StreamingBlob
    }
    output := {
        @httpHeader("ETag")
        ETag: String

        @httpHeader("x-amz-checksum-crc32")
        ChecksumCRC32: String
    }
}

@http(method: "GET", uri: "/{Bucket}/{Key+}?x-id=ListParts")
@readonly
@paginated(inputToken: "PartNumberMarker", outputToken: "NextPartNumberMarker", items: "Parts")
operation ListParts {
    input := {
        @required
        @httpLabel
        @contextParam(name: "Bucket")
        Bucket: String

        @required
        @httpLabel
        @length(min: 1)
        Key: String

        @required
        @httpQuery("uploadId")
        UploadId: String

        @httpQuery("part-number-marker")
        PartNumberMarker: String
    }
    output := @xmlName("ListPartsResult") {
        NextPartNumberMarker: String

        IsTruncated: Boolean

        @xmlFlattened
        @xmlName("Part")
        Parts: PartList
    }
    errors: [
        NoSuchUpload
    ]
}

list PartList {
    member: Part
}

structure Part {
    PartNumber: Integer
    ETag: String
    Size: Long
    ChecksumCRC32: String
}

@http(method: "POST", uri: "/{Bucket}/{Key+}")
operation CompleteMultipartUpload {
    input := {
        @required
        @httpLabel
        @contextParam(name: "Bucket")
        Bucket: String

        @required
        @httpLabel
        @length(min: 1)
        Key: String

        @required
        @httpQuery("uploadId")
        UploadId: String

        @httpPayload
        @xmlName("CompleteMultipartUpload")
        MultipartUpload: CompletedMultipartUpload
    }
    output := @xmlName("CompleteMultipartUploadResult") {
        ETag: String
        ChecksumCRC32: String
    }
}

structure CompletedMultipartUpload {
    @xmlFlattened
    @xmlName("Part")
    Parts: CompletedPartList
}

list CompletedPartList {
    member: CompletedPart
}

structure CompletedPart {
    PartNumber: Integer
    ETag: String
    ChecksumCRC32: String
}

@http(method: "DELETE", uri: "/{Bucket}/{Key+}?x-id=AbortMultipartUpload", code: 204)
@idempotent
operation AbortMultipartUpload {
    input := {
        @required
        @httpLabel
        @contextParam(name: "Bucket")
        Bucket: String

        @required
        @httpLabel
        @length(min: 1)
        Key: String

        @required
        @httpQuery("uploadId")
        UploadId: String
    }
    output := {}
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}?x-id=PutObject")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm")
operation PutObject {
    input := {
        @required
        @httpLabel
        @contextParam(name: "Bucket")
        Bucket: String

        @required
        @httpLabel
        @length(min: 1)
        Key: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required
        @httpPayload
        Body: StreamingBlob
    }
    output := {
        @httpHeader("ETag")
        ETag: String
    }
}

@http(method: "HEAD", uri: "/{Bucket}/{Key+}")
@readonly
operation HeadObject {
    input := {
        @required
        @httpLabel
        @contextParam(name: "Bucket")
        Bucket: String

        @required
        @httpLabel
        @length(min: 1)
        Key: String

        @httpQuery("partNumber")
        PartNumber: Integer

        @httpHeader("x-amz-checksum-mode")
        ChecksumMode: ChecksumMode
    }
    output := {
        @httpHeader("ETag")
        ETag: String

        @suppress(["HttpHeaderTrait"])
        @httpHeader("Content-Length")
        ContentLength: Long

        @httpHeader("Content-Range")
        ContentRange: String

        @httpHeader("x-amz-mp-parts-count")
        PartsCount: Integer
    }
}

@http(method: "GET", uri: "/{Bucket}/{Key+}?x-id=GetObject")
@readonly
@httpChecksum(requestValidationModeMember: "ChecksumMode", responseAlgorithms: ["CRC64NVME", "CRC32", "CRC32C", "SHA256", "SHA1"])
operation GetObject {
    input := {
        @required
        @httpLabel
        @contextParam(name: "Bucket")
        Bucket: String

        @required
        @httpLabel
        @length(min: 1)
        Key: String

        @httpQuery("partNumber")
        PartNumber: Integer

        @httpHeader("If-Match")
        IfMatch: String

        @httpHeader("Range")
        Range: String

        @httpHeader("x-amz-checksum-mode")
        ChecksumMode: ChecksumMode
    }
    output := {
        @httpHeader("Content-Range")
        ContentRange: String

        @required
        @httpPayload
        Body: StreamingBlob
    }
}
