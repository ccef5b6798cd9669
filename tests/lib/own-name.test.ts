/** The gate knows who speaks by the policy, the pages by `content/site.yml`: one name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const project = join(import.meta.dirname, '../..');

test('the site’s name and address are among the publisher’s names', () => {
  const site = parse(readFileSync(join(project, 'content/site.yml'), 'utf8')) as { name: string; origin: string };
  const policy = JSON.parse(readFileSync(join(project, 'claims-policy.json'), 'utf8')) as {
    publisher: { names: readonly string[] };
  };
  const names = policy.publisher.names.map((name) => name.toLowerCase());
  expect(names).toContain(site.name.toLowerCase());
  expect(names).toContain(new URL(site.origin).host);
});
