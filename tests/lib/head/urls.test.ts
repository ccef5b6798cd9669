import { describe, expect, it } from 'vitest';
import { canonicalUrl, currentLink, isCurrent, registerAddress, shareImagePath } from '../../../src/lib/head/urls.ts';

const origin = 'https://baystore.example';

describe('a canonical address', () => {
  it.each([
    ['/', 'https://baystore.example/'],
    ['/plans/', 'https://baystore.example/plans/'],
    ['/plans', 'https://baystore.example/plans/'],
    ['/plans/?from=mail#top', 'https://baystore.example/plans/'],
    ['/404.html', 'https://baystore.example/404.html'],
    ['/notices/feed.xml', 'https://baystore.example/notices/feed.xml'],
  ])('of %s is %s', (path, expected) => {
    expect(canonicalUrl(path, origin)).toBe(expected);
  });
});

describe('the share image', () => {
  it.each([
    ['/', '/og/home.png'],
    ['https://baystore.example/', '/og/home.png'],
    ['/plans/', '/og/plans.png'],
    ['/products/private-workspaces/', '/og/products--private-workspaces.png'],
    ['/404.html', '/og/404.png'],
  ])('of %s is %s', (url, expected) => {
    expect(shareImagePath(url)).toBe(expected);
  });

  it('differs for paths that only a slash tells apart', () => {
    expect(shareImagePath('/a/b/')).not.toBe(shareImagePath('/a-b/'));
  });
});

describe('the current link of a navigation', () => {
  const hrefs = ['/', '/products/', '/resources/', '/resources/checklist/'];
  it.each([
    ['/', '/'],
    ['/products/', '/products/'],
    ['/products/private-workspaces/', '/products/'],
    ['/resources/checklist/', '/resources/checklist/'],
    ['/resources/checklists/', '/resources/'],
    ['/plans/', null],
  ])('on %s is %s', (path, expected) => {
    expect(currentLink(hrefs, path)).toBe(expected);
  });

  it('is the page itself only where the addresses agree', () => {
    expect(isCurrent('/products/', '/products/')).toBe(true);
    expect(isCurrent('/products/', '/products/private-workspaces/')).toBe(false);
  });
});

it('the register is at one address, and each of its entries at an anchor there', () => {
  expect(registerAddress()).toBe('/resources/claims/');
  expect(registerAddress('compliance.soc2')).toBe('/resources/claims/#compliance.soc2');
});
