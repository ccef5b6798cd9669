/** Adapter: what the build itself needs of `content/site.yml`; pages read it as a collection. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { siteSchema } from '../../collections/site.ts';
import { ContentError, contentProblems } from './content-problems.ts';

/** The rest of the file is looked at with all other content, so that its slips are told with theirs. */
const { origin, contacts, labels } = siteSchema.shape;
const needed = z.object({ origin, contacts, labels: z.object({ boundary: labels.shape.boundary }) });

/** @throws {ContentError} The origin, the contacts or the label of boundary notes cannot be used. */
export function siteFile(file: URL): z.infer<typeof needed> {
  const text = readFileSync(file, 'utf8');
  const problems = contentProblems({ path: 'content/site.yml', text }, needed);
  if (problems.length > 0) throw new ContentError(problems);
  return needed.parse(parse(text));
}
