import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { type RegisterEntry, registerToCsv, registerToJson } from '../../../src/lib/register/register-formats.ts';

const later: RegisterEntry = {
  id: 'b',
  order: 2,
  area: 'Second, with a comma',
  status: 'deferred',
  toShow: 'A',
  missing: '=B',
  owner: 'C',
  risk: 'D',
  route: '/e',
};
const first: RegisterEntry = {
  id: 'a',
  order: 1,
  area: 'First',
  status: 'ready',
  toShow: 'A',
  evidence: { path: 'f.txt', sha256: '0'.repeat(64) },
  owner: 'C',
  risk: 'D',
};

it('writes a row for each area, in order', () => {
  const { data } = Papa.parse<Record<string, string>>(registerToCsv([later, first]), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toEqual([
    {
      area: 'First',
      status: 'ready',
      evidenceRequired: 'A',
      evidence: 'f.txt',
      missing: '',
      owner: 'C',
      risk: 'D',
      plannedRoute: '',
    },
    {
      area: 'Second, with a comma',
      status: 'deferred',
      evidenceRequired: 'A',
      evidence: '',
      missing: "'=B",
      owner: 'C',
      risk: 'D',
      plannedRoute: '/e',
    },
  ]);
});

it('writes the areas as JSON, in order, without their places', () => {
  const { order: _, route, ...rest } = later;
  const { areas } = JSON.parse(registerToJson([later, first])) as { areas: unknown[] };
  expect(areas).toHaveLength(2);
  // Nothing is published there yet: a reader takes an address for one that answers.
  expect(areas[1]).toEqual({ ...rest, plannedRoute: route });
});
