/**
 * The shape of `claims-policy.json`, a line for each field. The JSON Schema
 * beside the policy is generated from it (`npm run policy:schema`).
 *
 * What no shape can say (that an approver exists, that days are in order)
 * is in `rules.ts`.
 */
import { z } from 'zod';
import { stances } from '../types.ts';
import { isDay } from './day.ts';
import { idShape } from './id.ts';

const text = z.string().regex(/\S/, { error: 'some words' });

const id = z.string().regex(idShape, { error: 'an id such as `compliance.soc2`: lower case, digits, hyphens, dots' });

const day = z
  .string()
  .refine(isDay, { error: 'a day that exists, such as `2026-01-31`' })
  .meta({ format: 'date', pattern: '^(?:19|[2-9]\\d)\\d{2}-\\d{2}-\\d{2}$' });

const stance = z.enum(stances);
const blocks = z.array(stance).min(1, { error: 'at least one stance' });

const document = z.strictObject({
  kind: z.literal('document'),
  path: text.describe('A file in this repository, from the folder of the policy.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 digest: 64 of `0`–`9` and `a`–`f`, in small letters' })
    .describe('Its SHA-256 in hexadecimal. Another digest voids the approval.'),
  title: text.optional().describe('What the document is, for readers of the register.'),
});

const link = z.strictObject({
  kind: z.literal('link'),
  url: z
    .url({ protocol: /^https$/, error: 'an address that begins with `https://`' })
    .describe('Where the evidence can be read.'),
  lastSeen: day.describe('The day somebody last read it there.'),
  title: text.optional().describe('What the page is, for readers of the register.'),
});

const check = z.strictObject({
  kind: z.literal('check'),
  name: id.describe('A test of the built site that the build runs by this name.'),
});

const evidenceSchema = z.discriminatedUnion('kind', [document, link, check]);

const claimSchema = z.strictObject({
  id: id.describe('A noun path such as `compliance.soc2`. It outlives the phrases.'),
  title: text.describe('What the claim is called in messages and in the register.'),
  why: text.describe('Why saying it needs evidence.'),
  owner: text.describe('Whom to ask.'),
  phrases: z
    .array(text)
    .min(1, { error: 'at least one phrase' })
    .describe('How the claim is named, in the phrase language.'),
  not: z.array(text).optional().describe('Phrases that look like the claim and are not.'),
  instead: text.describe('A true sentence to write instead, judged by this policy.'),
  examples: z
    .strictObject({
      block: z.array(text).min(1, { error: 'at least one sentence that must block' }),
      pass: z.array(text).min(1, { error: 'at least one sentence that must pass' }),
    })
    .describe('Sentences the policy is tried on whenever it is loaded.'),
  blocks: blocks.optional().describe('Stances that block this claim, instead of the usual.'),
  reviewed: day
    .optional()
    .describe('The day its owner last compared this entry with what is so. Left out until somebody has.'),
});

const approverSchema = z.strictObject({
  id: id.describe('What approvals and waivers call the approver.'),
  name: text.describe('The person or role.'),
  families: z
    .array(text)
    .min(1, { error: 'at least one claim id or family such as `site.*`' })
    .describe('Claim ids the approver may approve; `*` stands for anything.'),
});

const approvalSchema = z.strictObject({
  id,
  claim: id.describe('The claim that may be made.'),
  wordings: z
    .union([z.array(text).min(1, { error: 'at least one sentence' }), z.literal('any')], {
      error: 'a list of exact sentences, or `"any"`',
    })
    .describe('The exact sentences allowed, or "any" for every wording.'),
  pages: z
    .array(text)
    .min(1, { error: 'at least one page, or `*` for all' })
    .describe('Files (`content/pages/*.md`), addresses (`/mooring-path/`), or `*` for all.'),
  approver: id.describe('Who approved it.'),
  from: day.describe('The day of the approval.'),
  until: day
    .optional()
    .describe('Its last day, in UTC. May be left out where all evidence is checks, which the build runs anew.'),
  evidence: z.array(evidenceSchema).min(1, { error: 'at least one piece of evidence' }),
});

const waiverSchema = z.strictObject({
  id,
  page: text.describe('The page: a file or an address.'),
  excerpt: text.describe('The sentence that stays, whole, as a reader sees it.'),
  claim: id.describe('The claim they would be blocked for.'),
  reason: text.describe('Why they must stay.'),
  approver: id.describe('Who allows it.'),
  until: day.describe('Its last day, in UTC.'),
});

const boundarySchema = z.strictObject({
  id,
  claims: z
    .array(text)
    .min(1, { error: 'at least one claim id or family' })
    .describe('Subjects: claim ids, `*` standing for anything.'),
  text: text.describe('The file in `content/` that holds the statement.'),
  scope: z.enum(['page', 'section']).describe('How near the statement must stand.'),
  pages: z
    .array(text)
    .min(1, { error: 'at least one page' })
    .optional()
    .describe('Where it is required; by default everywhere.'),
});

const limits = z.strictObject({
  approvalDays: z.int().min(1).max(400).describe('The longest an approval may run, and a waiver from today.'),
  linkSeenDays: z.int().min(1).max(180).describe('How long a link counts as seen.'),
});

const route = z.strictObject({
  folder: text.describe('A folder of content, such as `content/pages`.'),
  url: text.regex(/^\/(?:.*\/)?$/, { error: 'an address with a slash at both ends' }),
});

export const policySchema = z.strictObject({
  $schema: z.string().optional().describe('Lets an editor complete and check this file.'),
  version: z.literal(1),
  publisher: z
    .strictObject({
      names: z.array(text).min(1, { error: 'at least one name' }).describe('Every name the publisher goes by.'),
    })
    .describe('Who speaks on these pages.'),
  limits: limits.optional(),
  routes: z.array(route).optional().describe('Where folders of content are served; the first that fits counts.'),
  register: text
    .regex(/^\/(?:.*\/)?$/, { error: 'an address with a slash at both ends' })
    .optional()
    .describe(
      'The page that lists what is approved: approved words may stand there, too. By default `/resources/claims/`.',
    ),
  blocks: blocks.optional().describe('Stances that block; by default asserted, planned and other-party.'),
  claims: z.array(claimSchema).min(1, { error: 'at least one claim' }),
  approvers: z.array(approverSchema).default([]),
  approvals: z.array(approvalSchema).default([]),
  waivers: z.array(waiverSchema).default([]),
  boundaries: z.array(boundarySchema).default([]),
});

export type Policy = z.infer<typeof policySchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Approver = z.infer<typeof approverSchema>;
export type Approval = z.infer<typeof approvalSchema>;
export type Waiver = z.infer<typeof waiverSchema>;
export type Boundary = z.infer<typeof boundarySchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Route = z.infer<typeof route>;
