/** A policy as plain data, to judge by in another thread without reading a file again. */
import { compilePhrases } from '../mentions/index.ts';
import type { CompiledApproval, CompiledBoundary, CompiledPolicy, CompiledWaiver } from './compiled.ts';
import { compilePages, usualRegister } from './patterns.ts';

type Portable<Compiled> = Omit<Compiled, 'isPage'>;

/** All that judging a source needs. What a policy is checked by (its files, places in its text) stays behind. */
export interface PortablePolicy extends Omit<
  CompiledPolicy,
  'matcher' | 'approvals' | 'waivers' | 'boundaries' | 'files' | 'locate'
> {
  readonly approvals: ReadonlyMap<string, readonly Portable<CompiledApproval>[]>;
  readonly waivers: readonly Portable<CompiledWaiver>[];
  readonly boundaries: readonly Portable<CompiledBoundary>[];
}

/** The policy without its functions, which no other thread can be given. */
export function portable(policy: CompiledPolicy): PortablePolicy {
  const { matcher: _matcher, files: _files, locate: _locate, ...data } = policy;
  return {
    ...data,
    approvals: new Map([...policy.approvals].map(([claim, approvals]) => [claim, approvals.map(withoutPages)])),
    waivers: policy.waivers.map(withoutPages),
    boundaries: policy.boundaries.map(withoutPages),
  };
}

function withoutPages<Compiled extends { readonly isPage: unknown }>({
  isPage: _,
  ...rest
}: Compiled): Omit<Compiled, 'isPage'> {
  return rest;
}

/**
 * The policy that {@link portable} was made of, to judge sources by.
 *
 * What rests on files or on the policy's text fails when it is asked for.
 */
export function policyFrom(given: PortablePolicy): CompiledPolicy {
  const { data, routes } = given;
  const register = data.register ?? usualRegister;
  return {
    ...given,
    matcher: compilePhrases(data.claims),
    approvals: new Map(
      [...given.approvals].map(([claim, approvals]) => [
        claim,
        approvals.map((each) => ({ ...each, isPage: compilePages([...each.approval.pages, register], routes) })),
      ]),
    ),
    waivers: given.waivers.map((each) => ({ ...each, isPage: compilePages([each.waiver.page], routes) })),
    boundaries: given.boundaries.map((each) => ({
      ...each,
      isPage: compilePages(each.boundary.pages ?? ['*'], routes),
    })),
    files: { digestOf: notHere, textOf: notHere, checks: [] },
    locate: notHere,
  };
}

function notHere(): never {
  throw new Error('The policy’s files are not read in this thread');
}
