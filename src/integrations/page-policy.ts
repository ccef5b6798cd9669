/**
 * Adapter: hands pages the claims policy as the module `virtual:claims-policy`,
 * with those approvals and waivers alone that the engine says hold. Pages are
 * bundled and cannot run the engine, which loads its parts by their paths; and
 * they must not judge by themselves what it judges.
 */
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadPolicy, policyInForce } from '../claims/index.ts';
import { dayOf } from '../lib/days.ts';
import type { Policy } from '../lib/policy.ts';

const moduleName = 'virtual:claims-policy';
/** How Vite keeps other plugins away from a module that is no file. */
const moduleId = `\0${moduleName}`;

/** @param file The policy's file. */
export function pagePolicy(file: URL): AstroIntegration {
  let root = '';
  const path = fileURLToPath(file);
  return {
    name: 'page-policy',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'page-policy',
                resolveId: (id) => (id === moduleName ? moduleId : null),
                load(id) {
                  if (id !== moduleId) return null;
                  this.addWatchFile(path);
                  const policy = policyOfToday(relative(root, path), root);
                  for (const document of documentsOf(policy)) this.addWatchFile(join(dirname(path), document));
                  return `export default ${JSON.stringify(policy)};`;
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** The files that approvals rest on, from the policy's folder. */
function documentsOf({ approvals }: Policy): string[] {
  return approvals.flatMap(({ evidence }) => evidence.flatMap((each) => (each.kind === 'document' ? [each.path] : [])));
}

/** @throws {Error} The policy cannot be used; each problem with its place. A build has refused such a policy before. */
function policyOfToday(path: string, root: string): Policy {
  const read = loadPolicy(path, root);
  if (read.ok) return policyInForce(read.policy, { today: dayOf(new Date()) });
  throw new Error(
    read.problems
      .map(({ line, column, message }) =>
        [read.path, ...(line === null ? [] : [line, column])].join(':').concat(` ${message}`),
      )
      .join('\n'),
  );
}
