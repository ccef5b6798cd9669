import { describe, expect, it } from 'vitest';
import { page, reasons } from './output.ts';

const check = 'no-third-party-requests';

describe(check, () => {
  it.each([
    ['a link to follow', '<a href="https://other.example/">Other</a>'],
    ['a form that a reader sends', '<form action="https://other.example/"></form>'],
    ['its own files', '<img src="/a.png" srcset="/a.png 1x, b.png 2x" alt=""><script src="/a.js"></script>'],
    ['its own full address', '<img src="https://acme.example/a.png" alt="">'],
    [
      'a drawing in a style, which names its vocabulary',
      `<style>.a { background: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E") }</style>`,
    ],
    ['a picture in its own source', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">'],
    [
      'where it is published',
      '<link rel="canonical" href="https://elsewhere.example/"><link rel="alternate" href="https://elsewhere.example/feed">',
    ],
    ['an empty frame', '<iframe src="about:blank"></iframe>'],
    ['names of vocabularies', '<script>document.createElementNS("http://www.w3.org/2000/svg", "path")</script>'],
    ['data that is no script', '<script type="application/ld+json">{"@context":"https://schema.org"}</script>'],
    [
      'style of its own',
      '<style>@import "/b.css"; a { background: url(/a.png) url("b.png") }</style><p style="background: url(c.png)">',
    ],
    [
      'a name of a vocabulary in its style',
      '<style>@namespace svg url(http://www.w3.org/2000/svg); a { color: red }</style>',
    ],
    [
      'links that a style asks for',
      '<style>a[href^="https://other.example/"]::after { content: "Note: see https, http and // too" }</style>',
    ],
    [
      'a link in a drawing',
      '<svg><a href="https://other.example/"><text>Other</text></a><use href="#a" fill="url(#b)"/></svg>',
    ],
    [
      'a page in an attribute',
      '<iframe title="A" srcdoc="&lt;img src=/a.png alt=&gt;&lt;a href=https://other.example/&gt;B&lt;/a&gt;"></iframe>',
    ],
    ['a way on within', '<meta http-equiv="refresh" content="0; url=/b/">'],
    [
      'an address in a comment of its style',
      '<style>/* see https://other.example/ and url(https://other.example/a) */ a { color: red }</style>',
    ],
  ])('holds with %s', (_, body) => {
    expect(reasons(check, { 'index.html': page(body) })).toEqual([]);
  });

  it.each([
    ['a picture', '<img src="https://other.example/a.png" alt="">'],
    ['a picture without a protocol', '<img src="//other.example/a.png" alt="">'],
    ['a picture over http of its own name', '<img src="http://acme.example/a.png" alt="">'],
    ['a candidate of a picture', '<img src="/a.png" srcset="/a.png 1x, https://other.example/b.png 2x" alt="">'],
    ['a source', '<picture><source srcset="https://other.example/a.avif"><img src="/a.png" alt=""></picture>'],
    ['a film and its still', '<video poster="https://other.example/a.jpg"></video>'],
    ['a frame', '<iframe src="https://other.example/"></iframe>'],
    ['an object', '<object data="https://other.example/"></object>'],
    ['a drawing’s part', '<svg><use href="https://other.example/a.svg#b"/></svg>'],
    ['a drawing’s picture', '<svg><image xlink:href="https://other.example/a.png"/></svg>'],
    ['a filter’s picture', '<svg><filter><feImage href="https://other.example/a.png"/></filter></svg>'],
    ['a background as of old', '<table background="https://other.example/a.png"></table>'],
    ['a template’s picture', '<template><img src="https://other.example/a.png" alt=""></template>'],
    ['a script', '<script src="https://other.example/a.js"></script>'],
    ['a style sheet', '<link rel="stylesheet" href="https://other.example/a.css">'],
    ['an alternate style sheet', '<link rel="alternate stylesheet" href="https://other.example/a.css">'],
    ['a connection made ahead', '<link rel="preconnect" href="https://other.example">'],
    ['a name looked up ahead', '<link rel="dns-prefetch" href="//other.example">'],
    ['a picture fetched ahead', '<link rel="preload" as="image" imagesrcset="https://other.example/a.png 1x">'],
    ['an icon', '<link rel="icon" href="https://other.example/a.ico">'],
    [
      'pages fetched ahead',
      '<script type="speculationrules">{"prefetch":[{"urls":["https://other.example/"]}]}</script>',
    ],
    ['a way on', '<meta http-equiv="Refresh" content="0; URL=\'https://other.example/\'">'],
    ['a way on without the word', '<meta http-equiv="refresh" content="0;https://other.example/">'],
    ['a base elsewhere', '<base href="https://other.example/"><img src="a.png" alt="">'],
    ['a background', '<p style="background: url(https://other.example/a.png)"></p>'],
    ['a font', '<style>@font-face { src: url("https://other.example/a.woff2") }</style>'],
    ['an imported style', '<style>@import "//other.example/a.css";</style>'],
    ['an imported style by url', '<style>@import url(//other.example/a.css);</style>'],
    ['a set of pictures', '<style>a { background: image-set("https://other.example/a.png" 1x) }</style>'],
    ['a fetch', '<script>fetch("/a.json")</script>'],
    ['a beacon', '<script>navigator.sendBeacon("/seen")</script>'],
    ['an address in a script', '<script>new Image().src = "https://other.example/a.gif"</script>'],
    ['a part loaded late', '<script type="module">import("/a.js")</script>'],
    ['a script in an attribute', '<body onload="fetch(\'/a\')"></body>'],
    ['a worker', '<script>new Worker("/a.js")</script>'],
    ['a view that is counted', '<a href="/" attributionsrc="https://other.example/a">A</a>'],
    ['an address whose name is in escapes', '<style>a { background: u\\rl(https://other.example/a.png) }</style>'],
    [
      'an address whose name is in escapes of digits',
      '<style>a { background: \\75rl(https://other.example/a.png) }</style>',
    ],
    [
      'an address in quotes whose name is in escapes',
      '<style>a { background: \\75 rl( "https://other.example/a.png") }</style>',
    ],
    ['an address in escapes', '<style>a { background: url(ht\\tps://other.example/a.png) }</style>'],
    ['an address in quotes in escapes', '<style>a { background: url("\\68ttps://other.example/a.png") }</style>'],
    ['an address that ends with its style', '<style>a { background: url(https://other.example/a\\)</style>'],
    [
      'an address after what looks like a comment',
      '<style>a { background: u\\rl(/*) } b { background: url(https://other.example/a.png) }</style>',
    ],
    ['an address with a tab in it', '<style>a { background: url("ht\\9 tps://other.example/a.png") }</style>'],
    ['an import whose name is in escapes', '<style>@\\69mport "//other.example/a.css";</style>'],
    [
      'an address in a custom property',
      '<style>a { --b: "https://other.example/a.png"; background: image-set(var(--b) 1x) }</style>',
    ],
    ['an address in escapes in an attribute', '<p style="background: u\\rl(https://other.example/a.png)">A</p>'],
    ['an address in references in an attribute', '<p style="background: url(&#104;ttps://other.example/a.png)">A</p>'],
    [
      'a style in a drawing, in references',
      '<svg><style>a { background: url(&#104;ttps://other.example/a.png) }</style></svg>',
    ],
    [
      'a style in a drawing, after a part of it',
      '<svg><style><g>"</g>a { background: url(https://other.example/a.png) }</style></svg>',
    ],
    ['a mask of a drawing', '<svg><rect mask="url(\'https://other.example/a.svg#b\')"/></svg>'],
    ['a cursor of a drawing', '<svg><rect cursor="url(https://other.example/a.png), auto"/></svg>'],
    ['a paint of a drawing', '<svg><rect fill="u\\rl(https://other.example/a.svg#b)"/></svg>'],
    ['a gradient of a drawing', '<svg><linearGradient xlink:href="https://other.example/a.svg#b"/></svg>'],
    ['what a drawing sets', '<svg><image><set attributeName="href" to="https://other.example/a.png"/></image></svg>'],
    [
      'what a drawing animates',
      '<svg><image><animate attributeName="xlink:href" values="#a; https://other.example/a.png"/></image></svg>',
    ],
    [
      'a paint that a drawing animates',
      '<svg><rect><animate attributeName="fill" values="red;url(https://other.example/a.svg#b)"/></rect></svg>',
    ],
    [
      'a picture of a page in an attribute',
      '<iframe title="A" srcdoc="&lt;img alt=\'\' src=\'https://other.example/a.png\'&gt;"></iframe>',
    ],
    [
      'a style of a page in a page in an attribute',
      '<iframe title="A" srcdoc="&lt;iframe srcdoc=\'&amp;lt;style&amp;gt;a{background:url(//other.example/a)}&amp;lt;/style&amp;gt;\'&gt;"></iframe>',
    ],
    ['a background of a row', '<table><tr background="https://other.example/a.png"></tr></table>'],
    ['a count of clicks', '<a href="/" ping="/a https://other.example/a">A</a>'],
    ['a way on after a space', '<meta http-equiv="refresh" content="0 https://other.example/">'],
    [
      'pages fetched ahead, in escapes',
      '<script type="speculationrules">{"prefetch":[{"urls":["\\u0068ttps://other.example/"]}]}</script>',
    ],
  ])('does not hold with %s', (_, body) => {
    expect(reasons(check, { 'index.html': page(body) }), body).toHaveLength(1);
  });

  it('reads scripts and styles in files, and the host’s headers', () => {
    const texts = {
      'index.html': page(''),
      'a.css': 'a { background: url(https://other.example/a.png) }',
      'a.js': 'const socket = new WebSocket(address);',
      _headers: '/*\n  Link: <https://other.example/a.css>; rel=preload\n  Link: </b.css>; rel=preload\n',
    };
    expect(reasons(check, texts)).toEqual([
      'a.css: https://other.example/a.png',
      'a.js: WebSocket',
      '_headers: https://other.example/a.css',
    ]);
  });

  it('reads drawings of their own, and where the host sends reports', () => {
    const texts = {
      'index.html': page(''),
      'a.svg':
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://other.example/a.png"/><rect fill="url(https://other.example/b.svg#c)"/><use href="#d"/></svg>',
      _headers:
        '/*\n  Content-Security-Policy-Report-Only: default-src \'self\'; report-uri https://other.example/r\n  Report-To: {"endpoints":[{"url":"https://other.example/n"}]}\n',
    };
    expect(reasons(check, texts).toSorted()).toEqual([
      '_headers: https://other.example/n',
      '_headers: https://other.example/r',
      'a.svg: https://other.example/a.png',
      'a.svg: https://other.example/b.svg#c',
    ]);
  });

  it.each([
    ['a page without an ending', 'berths', '<!doctype html><img src="https://other.example/a" alt="">'],
    [
      'a page with an unknown ending',
      'berths.phtml',
      '<!doctype html><style>a{background:url(https://other.example/a)}</style>',
    ],
    ['a page with a short ending', 'berths.htm', '<!doctype html><img src="https://other.example/a" alt="">'],
    [
      'a page of XML',
      'a.xhtml',
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><img src="https://other.example/a" alt=""/></body></html>',
    ],
    [
      'a style of a drawing',
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "https://other.example/a";</style></svg>',
    ],
    [
      'a style of a drawing, in references',
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><style>a{fill:url(&#x68;ttps://other.example/a)}</style></svg>',
    ],
    ['an icon of a manifest', 'site.webmanifest', '{"icons":[{"src":"/a.png"},{"src":"https://other.example/a"}]}'],
    ['a redirection', '_redirects', '/b /c 301\n/a https://other.example/a 200\n'],
    ['a header that is not indented', '_headers', '/*\nLink: <https://other.example/a>; rel=preload\n'],
    ['a header that leads on', '_headers', '/*\n  Refresh: 0; url=https://other.example/a\n'],
    ['a header with rules', '_headers', '/*\n  Speculation-Rules: "https://other.example/a"\n'],
  ])('reads %s', (_, path, text) => {
    expect(reasons(check, { 'index.html': page(''), [path]: text })).toEqual([`${path}: https://other.example/a`]);
  });

  it('leaves what only points elsewhere', () => {
    const texts = {
      'index.html': page(''),
      'feed.xml':
        '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="enclosure" href="https://other.example/a.mp3"/><category href="https://other.example/"/></feed>',
      _headers:
        '# https://other.example/\n/*\n  Access-Control-Allow-Origin: https://other.example\n  Permissions-Policy: fullscreen=(self "https://other.example")\n',
      _redirects: '# /a https://other.example/\n/old/* /new/:splat\n',
    };
    expect(reasons(check, texts)).toEqual([]);
  });

  it('takes full addresses for foreign where the site’s own is not known', () => {
    const texts = { 'index.html': page('<img src="https://acme.example/a.png" alt=""><img src="/b.png" alt="">') };
    expect(reasons(check, texts, { origin: null })).toEqual(['index.html: https://acme.example/a.png']);
  });
});
