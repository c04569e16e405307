namespace Smithwright.Model.Tests.C2j;

/// <summary>A small C2J model that uses what such models use.</summary>
internal static class SampleC2j
{
    public const string Text = """
        {
          "version": "2.0",
          "metadata": {
            "apiVersion": "2020-01-01", "endpointPrefix": "shop", "jsonVersion": "1.1", "protocol": "rest-json", "protocols": ["rest-json"],
            "protocolSettings": {"h2": "eventstream"},
            "serviceFullName": "Example Shop Service", "serviceId": "Shop Service", "signatureVersion": "v4", "signingName": "shopping",
            "uid": "shop-2020-01-01", "auth": ["aws.auth#sigv4"]
          },
          "documentation": "<p>Sells.</p>",
          "operations": {
            "GetItem": {
              "name": "GetItem",
              "http": {"method": "GET", "requestUri": "/items/{item-id}/{rest+}?v=1", "responseCode": 202},
              "input": {"shape": "GetItemRequest"}, "output": {"shape": "Item"}, "errors": [{"shape": "NotFound"}, {"shape": "Broken"}, {"shape": "Old"}],
              "documentation": "<p>Gets.</p>", "idempotent": true, "deprecated": true, "deprecatedMessage": "Use another.",
              "endpoint": {"hostPrefix": "data."}, "httpChecksumRequired": true
            },
            "Ping": {"name": "Ping", "http": {"method": "POST", "requestUri": "/ping"}, "authtype": "none", "auth": ["smithy.api#noAuth"]},
            "Item": {"name": "Item", "http": {"method": "POST", "requestUri": "/item"}, "input": {"shape": "Upload"}, "authtype": "v4-unsigned-body"}
          },
          "shapes": {
            "GetItemRequest": {"type": "structure", "required": ["id", "rest"], "members": {
              "id": {"shape": "Id", "location": "uri", "locationName": "item-id", "documentation": "Its id."},
              "rest": {"shape": "Id", "location": "uri", "locationName": "rest"},
              "page": {"shape": "Count", "location": "querystring", "locationName": "p"},
              "filters": {"shape": "Texts", "location": "querystring"},
              "trace": {"shape": "Id", "location": "header", "locationName": "x-trace"},
              "meta": {"shape": "Texts", "location": "headers", "locationName": "x-meta-"},
              "token": {"shape": "Id", "idempotencyToken": true, "locationName": "clientToken"},
              "since": {"shape": "Time", "timestampFormat": "rfc822"},
              "policy": {"shape": "Id", "jsonvalue": true}}},
            "Item": {"type": "structure", "payload": "body", "members": {
              "status": {"shape": "Count", "location": "statusCode"},
              "body": {"shape": "Bytes", "streaming": true}}},
            "Upload": {"type": "structure", "members": {
              "color": {"shape": "Color"}, "events": {"shape": "Events"}, "choice": {"shape": "Choice"}, "any": {"shape": "Any"}, "ids": {"shape": "Ids"}}},
            "NotFound": {"type": "structure", "members": {"message": {"shape": "Id"}}, "exception": true, "error": {"httpStatusCode": 404, "senderFault": true}},
            "Old": {"type": "structure", "members": {}},
            "Broken": {"type": "structure", "members": {}, "exception": true, "fault": true, "retryable": {"throttling": true}},
            "Id": {"type": "string", "min": 1, "max": 20, "pattern": "[a-z]+", "sensitive": true, "documentation": "An id."},
            "Count": {"type": "integer", "min": 0, "max": 9},
            "Time": {"type": "timestamp", "timestampFormat": "iso8601", "max": 1},
            "Texts": {"type": "map", "key": {"shape": "Id"}, "value": {"shape": "Id"}, "max": 3},
            "Ids": {"type": "list", "member": {"shape": "Id", "locationName": "item"}, "flattened": true, "max": 4},
            "Bytes": {"type": "blob", "max": 5},
            "Color": {"type": "string", "enum": ["red", "deep-blue", "red", "8bit", "8:bit", ""]},
            "Choice": {"type": "structure", "union": true, "members": {"one": {"shape": "Id"}}},
            "Any": {"type": "structure", "document": true, "members": {}},
            "Events": {"type": "structure", "eventstream": true, "members": {"event": {"shape": "Event"}}},
            "Event": {"type": "structure", "event": true, "members": {
              "data": {"shape": "Bytes", "eventpayload": true}, "kind": {"shape": "Id", "eventheader": true}}}
          }
        }
        """;
}
