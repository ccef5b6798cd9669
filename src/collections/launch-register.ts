import { z } from 'astro/zod';
import { collectionOf } from './define.ts';

const evidence = z.strictObject({
  path: z.string().min(1).describe('The document, from the root of the repository.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 digest in hexadecimal')
    .describe('Digest of the document as it was seen.'),
});

/** `content/launch-register/<id>.yml`: an area of the launch and what shows that it is done. */
export const launchRegister = collectionOf(
  { base: './content/launch-register', pattern: '*.yml' },
  z
    .strictObject({
      order: z.int().positive().describe('Place in the register, from 1.'),
      area: z.string().min(1).describe('What is to be shown.'),
      route: z
        .string()
        .startsWith('/')
        .optional()
        .describe('Where its page is to stand, where that is decided; it need not exist.'),
      status: z
        .enum(['ready', 'conditional', 'deferred'])
        .describe(
          '`ready`: evidence is on file here. `conditional`: described, and waiting for evidence. `deferred`: waiting for a decision or a deployment.',
        ),
      toShow: z.string().min(1).describe('What evidence has to show.'),
      evidence: evidence.optional().describe('The evidence on file; `ready` requires it.'),
      missing: z.string().min(1).optional().describe('What is not there; every status but `ready` requires it.'),
      owner: z.string().min(1).describe('The role or roles that answer for it.'),
      risk: z.string().min(1).describe('What happens to customers where it is missing.'),
    })
    .superRefine(({ status, evidence, missing }, context) => {
      if (status === 'ready' && evidence === undefined) {
        context.addIssue({
          code: 'custom',
          path: ['evidence'],
          message: 'Unexpected status `ready` without evidence, expected `evidence` with `path` and `sha256`',
        });
      }
      if (status !== 'ready' && missing === undefined) {
        context.addIssue({
          code: 'custom',
          path: ['missing'],
          message: `Unexpected status \`${status}\` without what is missing, expected \`missing\``,
        });
      }
    }),
);
