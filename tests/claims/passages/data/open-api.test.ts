/** A description of an interface says what there is to be asked for. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';

const policy = ownPolicy();

function blocked(document: object | string, path = 'public/openapi.json'): (string | null)[] {
  const text = typeof document === 'string' ? document : JSON.stringify({ openapi: '3.1.0', ...document });
  return checkSources([{ path, text }], policy, { today: '2026-11-21' }).findings.map(({ claim }) => claim);
}

const ok = { responses: { 200: { description: 'Done' } } };

describe('a service has what its description has', () => {
  it.each([
    ['a path', { paths: { '/v1/backups': { get: ok } } }],
    ['a path with a field', { paths: { '/backups/{id}/restore': { post: ok } } }],
    ['a path of a checkout', { paths: { '/v1/checkout': { post: ok } } }],
    ['a path of single sign-on', { paths: { '/sso/{team}': { put: ok } } }],
    ['a summary', { paths: { '/v1/copies': { post: { summary: 'Restore a backup of a berth', ...ok } } } }],
    [
      'a way to sign in',
      { components: { securitySchemes: { main: { type: 'openIdConnect', openIdConnectUrl: '/a' } } } },
    ],
  ])('%s', (_, document) => {
    expect(blocked(document)).not.toEqual([]);
  });

  it('in YAML, and by the older name', () => {
    const yaml =
      'openapi: 3.1.0\npaths:\n  /backups/{id}/restore:\n    post:\n      responses: { "202": { description: Started } }\n';
    expect(blocked(yaml, 'public/openapi.yaml')).not.toEqual([]);
    expect(blocked('{"swagger":"2.0","paths":{"/backups":{"get":{}}}}')).not.toEqual([]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['by a path of no claim', { paths: { '/v1/berths/{id}': { get: { summary: 'Show a berth', ...ok } } } }],
    [
      'by a path that answers that there is nothing',
      { paths: { '/v1/backups': { get: { responses: { 501: { description: 'Deferred' } } } } } },
    ],
    ['by a path without requests', { paths: { '/v1/backups': { description: 'Deferred.' } } }],
    [
      'by a key to sign in with',
      { components: { securitySchemes: { main: { type: 'apiKey', in: 'header', name: 'Key' } } } },
    ],
  ])('%s', (_, document) => {
    expect(blocked(document)).toEqual([]);
  });

  it('by paths of what is no such description', () => {
    expect(blocked('{"paths":{"/v1/berths":{"get":{}}}}', 'public/a.json')).toEqual([]);
  });
});
