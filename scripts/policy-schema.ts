/** Write claims-policy.schema.json from the policy's schema: `npm run policy:schema`. */
import { writeFileSync } from 'node:fs';
import { policyJsonSchema } from '../src/claims/policy/json-schema.ts';

writeFileSync(new URL('../claims-policy.schema.json', import.meta.url), policyJsonSchema());
