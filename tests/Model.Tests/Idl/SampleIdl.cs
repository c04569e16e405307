namespace Smithwright.Model.Tests.Idl;

/// <summary>A file that has something of everything in the language.</summary>
internal static class SampleIdl
{
    public const string Text = """"
        $version: "2.0"
        $operationInputSuffix: "Request"

        metadata suppressions = [{ id: "UnstableTrait", namespace: "*" }, null, -1.5e3, true]

        namespace shop

        use aws.protocols#restJson1
        use smithy.waiters#waitable

        /// A shop.
        /// With things.
        @restJson1
        @title("Shop")
        service Shop {
            version: "2024-01-01"
            resources: [Things]
            operations: [Ping, Count], errors: [Busy]
            rename: { "shop#Level": "ShopLevel" }
        }

        resource Things {
            identifiers: { id: ThingId }
            properties: { name: String }
            read: GetThing
        }

        @readonly
        @http(method: "GET", uri: "/things/{id}", code: 200)
        operation GetThing {
            input := for Things with [Paged] {
                @required
                @httpLabel
                $id
            }
            output := @sensitive {
                thing: Thing
                version: String = "x"
            }
            errors: [Missing]
        }

        operation Ping {}

        @documentation("""
            Counts "things".
              Indented \
            text.
            """)
        operation Count { input: CountRequest, output: Unit }

        structure CountRequest {
            kind: Kind = "new" // a comment
            levels: Levels = []
        }

        @mixin
        structure Paged {
            @range(min: 1, max: 100)
            pageSize: Integer = 10
        }

        structure Thing for Things {
            /// Its name.
            @length(min: 1)
            $name

            level: Level
            parts: Parts
            choice: Choice
        }

        union Choice { text: String, nothing: Unit, self: Thing }

        @error("client") @httpError(404)
        structure Missing { @required message: String }

        @error("server")
        @retryable(throttling: true)
        structure Busy {}

        list Levels { member: Level }

        @sparse
        map Parts {
            key: ThingId
            value: Thing
        }

        @pattern("^[a-z]+$")
        string ThingId

        enum Kind {
            NEW = "new"
            /// Used before.
            OLD
        }

        intEnum Level { LOW = 1
            HIGH = 2
        }

        @trait(selector: "structure")
        structure audited { by: String, tags: Tags }

        list Tags { member: String }

        @audited(by: "me", tags: ["a" "b"])
        blob Data

        apply Thing @tags(["x"])

        apply Paged$pageSize {
            @documentation("How many.")
            @internal
        }

        """";
}
