$version: "2.0"

namespace example.files

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restXml
use smithwright.api#customization

@service(sdkId: "Files", endpointPrefix: "files")
@sigv4(name: "files")
@restXml(noErrorWrapping: true)
@customization(
    customerKeys: { Secret: "SecretDigest", Other: "Missing" }
    expectContinue: true
    lenientHeaders: ["expires", "X-Count"]
    lastSegments: ["Name"]
)
service Files {
    version: "2020-01-01"
    operations: [ListFiles, PutFile, ReadFile]
}

@http(method: "GET", uri: "/")
@readonly
@customization(urlEncodedOutput: { member: "Encoding", texts: ["Prefix", "Files[].Name", "Folders[].Prefix"] })
operation ListFiles {
    input := {
        @httpQuery("encoding")
        Encoding: Encoding

        @httpQuery("prefix")
        Prefix: String
    }
    output := {
        Encoding: Encoding
        Prefix: String
        @xmlFlattened
        Files: FileList
        @xmlFlattened
        Folders: FolderList
    }
}

enum Encoding {
    URL = "url"
    NONE = "none"
}

list FileList {
    member: File
}

structure File {
    @required
    Name: String
    Size: Long
}

list FolderList {
    member: Folder
}

structure Folder {
    Prefix: String
}

@http(method: "PUT", uri: "/{Name}")
@idempotent
operation PutFile {
    input := {
        @required
        @httpLabel
        Name: String

        @httpHeader("x-secret")
        Secret: Secret

        @httpHeader("x-secret-digest")
        SecretDigest: String

        @httpPayload
        Body: Content = ""
    }
}

@sensitive
string Secret

@streaming
blob Content

@http(method: "GET", uri: "/{Name}")
@readonly
@customization(errorRoots: ["Broken"])
operation ReadFile {
    input := {
        @required
        @httpLabel
        Name: String
    }
    output := {
        @httpHeader("Expires")
        Expires: Timestamp

        @httpHeader("X-Count")
        Count: Integer

        @httpHeader("Last-Modified")
        LastModified: Timestamp
    }    errors: [
        Broken
    ]
}

@error("client")
structure Broken {
    Parts: Parts
}

list Parts {
    @xmlName("Part")
    member: String
}
