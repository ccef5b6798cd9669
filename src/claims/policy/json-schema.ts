/** The policy's schema as JSON Schema, so that an editor completes and checks the file. */
import { z } from 'zod';
import { policySchema } from './schema.ts';

/** The text of `claims-policy.schema.json`. */
export function policyJsonSchema(): string {
  const schema = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ title: 'Claims policy', ...schema }, null, 2)}\n`;
}
