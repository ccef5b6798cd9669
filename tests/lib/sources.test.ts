import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../src/lib/sources.ts';

describe('the copy of a page is kept in', () => {
  it.each([
    ['/', ['content/home.yml']],
    ['/legal/', ['content/pages/legal.md']],
    ['/resources/checklist/', ['content/checklists/public-claims.md']],
    ['/resources/checklists/saas-readiness/', ['content/checklists/saas-readiness.md']],
    ['/resources/checklists/', ['content/checklists/commerce-platform.md', 'content/checklists/public-claims.md', 'content/checklists/saas-readiness.md']],
    ['/nowhere/', []],
  ])('%s', (path, files) => {
    expect(sourcesOf(path)).toEqual(files);
  });

  it('every file of its folder, where there is one', () => {
    const files = sourcesOf('/resources/launch-register/');
    expect(files).toHaveLength(10);
    expect(files).toContain('content/launch-register/audit-logs.yml');
  });
});
