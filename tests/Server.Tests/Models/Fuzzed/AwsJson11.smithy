$version: "2.0"

namespace example.fuzzed.AwsJson11

use aws.protocols#awsJson1_1

@awsJson1_1
service Shop {
    version: "2026-01-01"
    operations: [Order]
}

operation Order {
    input := {
        @required
        id: String

        count: Count
        name: Name
        tags: Tags
        at: Timestamp
        photo: Blob
        part: Part
        share: Double
    }
    output := {
        @required
        number: Name

        tags: Tags
        part: Part
    }
}

@range(min: 1, max: 9)
integer Count

@length(max: 20)
string Name

list Tags {
    member: Name
}

structure Part {
    kind: Kind
    choice: Choice
    inner: Part
}

enum Kind {
    BIG
    SMALL
}

union Choice {
    left: String
    right: Long
}
