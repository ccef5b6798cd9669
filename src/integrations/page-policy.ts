/**
 * Adapter: hands pages the claims policy and its history as the module
 * `virtual:claims-policy`, with those approvals and waivers alone that the engine
 * says hold. Pages are bundled and cannot run the engine, which loads its parts
 * by their paths; and they must not judge by themselves what it judges.
 */
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadPolicy, policyErrorLines, policyInForce } from '../claims/index.ts';
import { dayOf, documentsOf, endedApprovals, readHistoryFile } from '../claims/site-tools.ts';
import type { CompiledPolicy } from '../claims/index.ts';
import type { PolicyHistory } from '../lib/register/claims-history.ts';

const moduleName = 'virtual:claims-policy';
/** How Vite keeps other plugins away from a module that is no file. */
const moduleId = `\0${moduleName}`;

export interface PagePolicyOptions {
  /** The day to show the policy for, in place of today in UTC; the one that `claims()` is given. */
  readonly today?: string;
}

/** @param file The policy's file. */
export function pagePolicy(file: URL, options: PagePolicyOptions = {}): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const path = fileURLToPath(file);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'page-policy',
                resolveId: (id) => (id === moduleName ? moduleId : null),
                load(id) {
                  if (id !== moduleId) return null;
                  this.addWatchFile(path);
                  const today = options.today ?? dayOf(new Date());
                  const policy = readPolicy(relative(root, path), root);
                  const history = historyOf(policy, root, today);
                  const documents = documentsOf(policy.data).map((each) => join(dirname(path), each));
                  for (const each of [history.file, ...documents]) this.addWatchFile(each);
                  return [
                    `export const policy = ${JSON.stringify(policyInForce(policy, { today }))};`,
                    `export const history = ${JSON.stringify(history.told)};`,
                  ].join('\n');
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** @throws {Error} The policy cannot be used; each problem with its place. A build has refused such a policy before. */
function readPolicy(path: string, root: string): CompiledPolicy {
  const read = loadPolicy(path, root);
  if (read.ok) return read.policy;
  throw new Error(policyErrorLines(read).join('\n'));
}

function historyOf(policy: CompiledPolicy, root: string, today: string): { file: string; told: PolicyHistory } {
  const { file, history } = readHistoryFile(policy, root);
  const isRead = history !== null && typeof history !== 'string';
  return {
    file,
    told: isRead ? { days: history.days, ended: endedApprovals(history, today) } : { days: [], ended: [] },
  };
}
