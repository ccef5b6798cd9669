import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeSites, serve, site, until } from './site.ts';

afterAll(removeSites);

test('in development a page with a finding is shown, told of, and the server lives on', async () => {
  const acme = site({ 'content/pages/about.md': '---\ntitle: About\n---\n\nAcme is SOC 2 certified.\n' });
  const server = await serve(acme);
  try {
    await until(() => server.printed().includes('content/pages/about.md'), server.printed);
    expect(server.printed()).toContain('5:9');
    const page = await fetch(`${server.url}/about/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Acme is SOC 2 certified.');

    acme.write('content/pages/about.md', '---\ntitle: About\n---\n\nAcme is not SOC 2 certified.\n');
    await until(() => server.printed().includes('content/pages/about.md: nothing blocked'), server.printed);

    acme.write('content/pages/gone.md', '---\ntitle: Gone\n---\n\nAcme is SOC 2 certified.\n');
    await until(() => server.printed().includes('content/pages/gone.md\n'), server.printed);
    rmSync(join(acme.root, 'content/pages/gone.md'));

    const policy = acme.read('claims-policy.json');
    acme.write('claims-policy.json', policy.replace('Acme is SOC 2 certified.', 'Acme is not SOC 2 certified.'));
    await until(() => server.printed().includes('fails') || server.printed().includes('example'), server.printed);
    acme.write('claims-policy.json', policy.slice(0, 40));
    await until(() => /claims-policy\.json\n\s+✖ \d/.test(server.printed()), server.printed);
    acme.write('claims-policy.json', policy);
    await until(() => server.printed().includes('claims-policy.json: nothing blocked'), server.printed);

    expect(server.printed()).not.toContain('no file or folder of this name');
    expect(server.isRunning()).toBe(true);
    expect((await fetch(`${server.url}/about/`)).status).toBe(200);
    expect(acme.has('dist')).toBe(false);
  } finally {
    await server.stop();
  }
});
