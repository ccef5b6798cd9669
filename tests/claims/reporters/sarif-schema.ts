/**
 * What SARIF 2.1.0 (OASIS, Appendix of the standard and its JSON schema) demands
 * of those parts of a log that the reporter writes. The published schema is in no
 * package; this is stricter in one way: properties that are not named are refused.
 */
import { z } from 'zod';

const message = z.strictObject({ text: z.string().min(1) });
const uriReference = z
  .string()
  .regex(/^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/)
  .refine((text) => !/%(?![0-9A-Fa-f]{2})/.test(text), 'a percent sign that escapes nothing');
const position = z.int().min(1);

const region = z
  .strictObject({
    startLine: position,
    startColumn: position.optional(),
    endLine: position.optional(),
    endColumn: position.optional(),
  })
  .refine(({ startLine, endLine = startLine }) => endLine >= startLine, 'an end before its start')
  .refine(
    ({ startLine, endLine = startLine, startColumn = 1, endColumn = Infinity }) =>
      endLine > startLine || endColumn >= startColumn,
    'an end before its start',
  );

const location = z.strictObject({
  physicalLocation: z.strictObject({
    // A base goes with a relative address, and only with one.
    artifactLocation: z.union([
      z.strictObject({ uri: uriReference.regex(/^[a-z][a-z0-9+.-]*:/) }),
      z.strictObject({ uri: uriReference.regex(/^(?!\/)(?![a-z][a-z0-9+.-]*:)/), uriBaseId: z.literal('%SRCROOT%') }),
    ]),
    region: region.optional(),
  }),
});

const level = z.enum(['none', 'note', 'warning', 'error']);

const rule = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
});

const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location),
  relatedLocations: z.array(location).optional(),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.array(
    z.strictObject({
      kind: z.enum(['inSource', 'external']),
      status: z.enum(['accepted', 'underReview', 'rejected']),
      justification: z.string(),
    }),
  ),
});

const run = z
  .strictObject({
    tool: z.strictObject({
      driver: z.strictObject({ name: z.string().min(1), version: z.string(), rules: z.array(rule) }),
    }),
    columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
    invocations: z.array(
      z.strictObject({
        executionSuccessful: z.boolean(),
        toolExecutionNotifications: z.array(z.strictObject({ level, message, locations: z.array(location) })),
      }),
    ),
    results: z.array(result),
  })
  .refine(
    ({ tool: { driver } }) => new Set(driver.rules.map(({ id }) => id)).size === driver.rules.length,
    'two rules of one id',
  )
  .refine(
    ({ tool: { driver }, results }) => results.every(({ ruleId, ruleIndex }) => driver.rules[ruleIndex]?.id === ruleId),
    'a result of another rule',
  );

export const sarifLog = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.array(run).min(1) });
