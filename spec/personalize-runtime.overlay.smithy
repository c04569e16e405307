$version: "2.0"

namespace com.amazonaws.personalizeruntime

use smithy.contracts#conditions

apply GetPersonalizedRankingRequest @conditions(
    AtMost500Items: {
        expression: "length(inputList) <= `500`"
        documentation: "At most 500 items can be ranked in one request. (API reference of GetPersonalizedRanking, inputList: the maximum is 500 unless metadata is included.)"
    }
    AtMost50ItemsWithMetadata: {
        expression: "!metadataColumns || !(values(metadataColumns)[]) || length(inputList) <= `50`"
        documentation: "At most 50 items can be ranked when metadata columns are asked for. (API reference of GetPersonalizedRanking, inputList: the maximum is 50 when metadata is included in recommendations.)"
    }
    AtMost10MetadataColumns: {
        expression: "!metadataColumns || length(values(metadataColumns)[]) <= `10`"
        documentation: "At most 10 metadata columns can be asked for. (API reference of GetPersonalizedRanking, metadataColumns: the maximum number of columns is 10.)"
    }
    MetadataOfItemsOnly: {
        expression: "!metadataColumns || !(keys(metadataColumns)[?@ != 'ITEMS'])"
        documentation: "The only key of the metadata columns is ITEMS. (API reference of GetPersonalizedRanking, metadataColumns: the map key is ITEMS.)"
    }
)

apply GetRecommendationsRequest @conditions(
    AtMost500Results: {
        expression: "!numResults || numResults <= `500`"
        documentation: "At most 500 items can be recommended in one request. (API reference of GetRecommendations, numResults: the maximum is 500 unless metadata is included.)"
    }
    AtMost50ResultsWithMetadata: {
        expression: "!metadataColumns || !(values(metadataColumns)[]) || !numResults || numResults <= `50`"
        documentation: "At most 50 items can be recommended when metadata columns are asked for. (API reference of GetRecommendations, numResults: the maximum is 50 when metadata is included in recommendations.)"
    }
    AtMost10MetadataColumns: {
        expression: "!metadataColumns || length(values(metadataColumns)[]) <= `10`"
        documentation: "At most 10 metadata columns can be asked for. (API reference of GetRecommendations, metadataColumns: the maximum number of columns is 10.)"
    }
    MetadataOfItemsOnly: {
        expression: "!metadataColumns || !(keys(metadataColumns)[?@ != 'ITEMS'])"
        documentation: "The only key of the metadata columns is ITEMS. (API reference of GetRecommendations, metadataColumns: the map key is ITEMS.)"
    }
)

apply GetActionRecommendationsRequest @conditions(
    AtMost100Actions: {
        expression: "!numResults || numResults <= `100`"
        documentation: "At most 100 actions can be recommended in one request. (API reference of GetActionRecommendations, numResults: the maximum is 100.)"
    }
)
