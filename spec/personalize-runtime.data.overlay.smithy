$version: "2.0"

// For projects that keep the schemas of their datasets and their filters as files. List them as ServiceData, and this file as ServiceModel beside the model:
// it is a file of its own because it asks for them.
namespace com.amazonaws.personalizeruntime

use smithwright.api#valuesFrom

// API reference of GetPersonalizedRanking, metadataColumns: the value is a list of column names from your Items dataset. The schema is Avro's JSON
// (developer guide, Creating schema JSON files for datasets).
apply ColumnName @valuesFrom(file: "items.schema.json", path: "fields[].name", constants: "ItemColumns")

// API reference of GetPersonalizedRanking, context: contextual metadata includes any interaction information. Its keys are columns of the Interactions dataset
// (developer guide, Contextual metadata); the three that every such schema must have are no metadata.
apply Context$key @valuesFrom(
    file: "interactions.schema.json"
    path: "fields[?!contains(['USER_ID', 'ITEM_ID', 'TIMESTAMP'], name)].name"
    constants: "InteractionColumns"
)

// API reference of GetPersonalizedRanking, filterValues: provide the parameter name (in matching case) as a key. The file is a list of filters, each with the
// placeholders of its expression without the dollar sign: [{ "name": "ByGenre", "parameters": ["genre"] }]
apply FilterAttributeName @valuesFrom(file: "filters.json", path: "[].parameters[]", constants: "FilterParameters")
