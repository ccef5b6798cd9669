/** Where a site publishes its manifest and the schema of it. */
export const manifestPath = '.well-known/claims.json';
export const manifestSchemaPath = '.well-known/claims.schema.json';
