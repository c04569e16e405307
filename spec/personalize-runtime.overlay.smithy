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
    ArnOfCampaign: {
        expression: "!contains(campaignArn, ':personalize:') || contains(campaignArn, ':campaign/')"
        documentation: "The ARN is a campaign's. (API reference of GetPersonalizedRanking, campaignArn: the ARN of the campaign to use for generating the personalized ranking; developer guide, ARNs of Amazon Personalize resources end in campaign/name.)"
    }
    ArnOfFilter: {
        expression: "filterArn == `null` || !contains(filterArn, ':personalize:') || contains(filterArn, ':filter/')"
        documentation: "The ARN is a filter's. (API reference of GetPersonalizedRanking, filterArn: the ARN of a filter you created; developer guide, ARNs of Amazon Personalize resources end in filter/name.)"
    }
    FilterOfFilterValues: {
        expression: "!filterValues || filterArn != `null`"
        documentation: "Filter values are the parameters of a filter, which filterArn names. (API reference of GetPersonalizedRanking, filterValues: the values to use when filtering recommendations, for each placeholder parameter of the filter expression.)"
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
    CampaignOrRecommender: {
        expression: "(campaignArn == `null`) != (recommenderArn == `null`)"
        documentation: "Either a campaign or a recommender is named, not both and not neither. (API reference of GetRecommendations: campaignArn is the campaign to use for getting recommendations, recommenderArn the recommender, for domain dataset groups.)"
    }
    ArnOfCampaign: {
        expression: "campaignArn == `null` || !contains(campaignArn, ':personalize:') || contains(campaignArn, ':campaign/')"
        documentation: "The ARN is a campaign's. (API reference of GetRecommendations, campaignArn: the ARN of the campaign to use for getting recommendations; developer guide, ARNs of Amazon Personalize resources end in campaign/name.)"
    }
    ArnOfRecommender: {
        expression: "recommenderArn == `null` || !contains(recommenderArn, ':personalize:') || contains(recommenderArn, ':recommender/')"
        documentation: "The ARN is a recommender's. (API reference of GetRecommendations, recommenderArn: the ARN of the recommender to use to get recommendations; developer guide, ARNs of Amazon Personalize resources end in recommender/name.)"
    }
    ArnOfFilter: {
        expression: "filterArn == `null` || !contains(filterArn, ':personalize:') || contains(filterArn, ':filter/')"
        documentation: "The ARN is a filter's. (API reference of GetRecommendations, filterArn: the ARN of the filter to apply to the returned recommendations; developer guide, ARNs of Amazon Personalize resources end in filter/name.)"
    }
    FilterOfFilterValues: {
        expression: "!filterValues || filterArn != `null`"
        documentation: "Filter values are the parameters of a filter, which filterArn names. (API reference of GetRecommendations, filterValues: the values to use when filtering recommendations, for each placeholder parameter of the filter expression.)"
    }
)

apply GetActionRecommendationsRequest @conditions(
    AtMost100Actions: {
        expression: "!numResults || numResults <= `100`"
        documentation: "At most 100 actions can be recommended in one request. (API reference of GetActionRecommendations, numResults: the maximum is 100.)"
    }
    ArnOfCampaign: {
        expression: "campaignArn == `null` || !contains(campaignArn, ':personalize:') || contains(campaignArn, ':campaign/')"
        documentation: "The ARN is a campaign's. (API reference of GetActionRecommendations, campaignArn: the ARN of the campaign to use for getting action recommendations; developer guide, ARNs of Amazon Personalize resources end in campaign/name.)"
    }
    ArnOfFilter: {
        expression: "filterArn == `null` || !contains(filterArn, ':personalize:') || contains(filterArn, ':filter/')"
        documentation: "The ARN is a filter's. (API reference of GetActionRecommendations, filterArn: the ARN of the filter to apply to the returned recommendations; developer guide, ARNs of Amazon Personalize resources end in filter/name.)"
    }
    FilterOfFilterValues: {
        expression: "!filterValues || filterArn != `null`"
        documentation: "Filter values are the parameters of a filter, which filterArn names. (API reference of GetActionRecommendations, filterValues: the values to use when filtering recommendations, for each placeholder parameter of the filter expression.)"
    }
)

apply Promotion @conditions(
    ArnOfFilter: {
        expression: "filterArn == `null` || !contains(filterArn, ':personalize:') || contains(filterArn, ':filter/')"
        documentation: "The ARN is a filter's. (API reference, Promotion, filterArn: the ARN of the filter used by the promotion; developer guide, ARNs of Amazon Personalize resources end in filter/name.)"
    }
    FilterOfFilterValues: {
        expression: "!filterValues || filterArn != `null`"
        documentation: "Filter values are the parameters of a filter, which filterArn names. (API reference, Promotion, filterValues: the values to use when filtering recommendations, for each placeholder parameter of the filter expression.)"
    }
)
