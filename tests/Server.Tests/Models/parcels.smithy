$version: "2.0"

namespace com.example.parcels

use aws.protocols#restJson1
use smithy.framework#ValidationException
use smithy.waiters#waitable

@restJson1
service Parcels {
    version: "2026-01-01"
    operations: [GetParcel, ListParcels, SendParcel, DropParcel]
    errors: [ValidationException]
}

@readonly
@http(method: "GET", uri: "/parcels/{id}")
@waitable(
    ParcelArrived: {
        minDelay: 1
        acceptors: [
            { state: "success", matcher: { output: { path: "route.state", expected: "ARRIVED", comparator: "stringEquals" } } }
            { state: "failure", matcher: { output: { path: "route.state", expected: "LOST", comparator: "stringEquals" } } }
        ]
    }
)
@examples([
    {
        title: "A parcel that is known"
        input: { id: "p-0001" }
        output: {
            id: "p-0001"
            label: "Books"
            weight: 1.5
            sent: "2026-03-01T12:00:00Z"
            stamps: [1, 2, 3]
            notes: { to: "Ann" }
            content: { fragile: { glasses: 6 } }
            route: { state: "MOVING", stops: ["Rome"] }
            seal: "c2VhbA=="
            kind: "BOX"
            kinds: ["BOX"]
        }
    }
    {
        title: "A parcel that nobody has"
        input: { id: "p-0002" }
        error: { shapeId: NoSuchParcel, content: { message: "Nobody has it.", hint: "Ask Ann." } }
    }
])
operation GetParcel {
    input := {
        @required
        @httpLabel
        id: ParcelId
    }
    output: Parcel
    errors: [NoSuchParcel]
}

@readonly
@http(method: "GET", uri: "/parcels")
@paginated(inputToken: "token", outputToken: "next", items: "parcels")
operation ListParcels {
    input := {
        @httpQuery("token")
        token: String
    }
    output := {
        @required
        parcels: ParcelList
        next: String
    }
}

@http(method: "POST", uri: "/parcels")
@examples([
    { title: "A box", input: { label: "Box", count: 2 }, output: { id: "p-4711" } }
])
operation SendParcel {
    input := {
        @required
        @length(min: 1, max: 10)
        label: String

        count: Integer = 1

        @idempotencyToken
        token: String
    }
    output := {
        @required
        id: ParcelId
    }
}

@idempotent
@http(method: "DELETE", uri: "/parcels/{id}", code: 204)
operation DropParcel {
    input := {
        @required
        @httpLabel
        id: ParcelId
    }
}

@pattern("^p-[0-9]{4}$")
string ParcelId

list ParcelList {
    member: Parcel
}

structure Parcel {
    @required
    id: ParcelId

    @required
    @length(min: 3, max: 12)
    label: String

    @required
    @range(min: 0.5, max: 2.25)
    weight: Double

    @required
    sent: Timestamp

    @required
    @length(min: 3)
    stamps: Stamps

    notes: Notes

    @required
    content: Content

    route: Route

    @length(max: 8)
    seal: Blob

    @required
    kind: Kind

    @required
    kinds: Kinds

    parts: ParcelList

    code: Code

    address: Address
}

@pattern("^(AB|CD)[A-F]{2,3}(-\\d+)?$")
string Code

@pattern("[^@\\s]+@[^@\\s]+\\.[a-z]{2,}")
@length(min: 10, max: 40)
string Address

list Stamps {
    member: Stamp
}

@range(min: 1, max: 9)
integer Stamp

@uniqueItems
list Kinds {
    member: Kind
}

map Notes {
    @length(min: 2, max: 8)
    key: String

    @length(min: 1, max: 4)
    value: String
}

union Content {
    more: Parcel
    fragile: Fragile
}

structure Fragile {
    @required
    glasses: Short
}

structure Route {
    @required
    state: State

    stops: Stops
}

list Stops {
    member: String
}

enum State {
    PACKED
    MOVING
    ARRIVED
    LOST
}

enum Kind {
    BOX
    BAG
}

@error("client")
@httpError(404)
structure NoSuchParcel {
    @required
    message: String

    hint: String
}
