import type { Location, Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { github } from '../../../src/claims/reporters/github.ts';
import { json } from '../../../src/claims/reporters/json.ts';
import { junit } from '../../../src/claims/reporters/junit.ts';
import { pretty } from '../../../src/claims/reporters/pretty.ts';
import { sarif } from '../../../src/claims/reporters/sarif.ts';
import { finding, full, outdated, report } from './reports.ts';
import { sarifLog } from './sarif-schema.ts';

describe('workflow commands for GitHub', () => {
  it('escape what would end a message or a property', () => {
    expect(github(full)).toMatchInlineSnapshot(`
      "::error file=/abs/a b.html,title=SOC 2::position unavailable: “certified <SOC> "2" & more�” is claimed here, and no approval covers that: reword it, or have it approved%0Aread as a claim that holds today because nothing around it says that it is not so, or what is still missing%0AIt is a report: 100%25 of it,%0Aby an accountant.%0Aask: Security
      ::error file=content/pages/trust%2C 100%25.md,line=3,endLine=3,col=9,endColumn=13,title=SOC 2::“SOC 2” is claimed here, and no approval covers that: reword it, or have it approved%0Aread as a claim that holds today because nothing around it says that it is not so, or what is still missing%0AIt is a report: 100%25 of it,%0Aby an accountant.%0Awrite instead: Acme does not have a SOC 2 report.%0Aask: Security
      ::error file=content/b.md,line=2,title=Check not done::Unexpected: this, 50%25 of it.
      "
    `);
    expect(github(full).trimEnd().split('\n')).toHaveLength(3);
  });

  it('name a file in the message whose name they cannot print', () => {
    const path = 'content/a\u001bb.md';
    const odd = report({
      findings: [{ ...finding, path, line: 3, column: 9 }],
      errors: [{ path, line: null, column: null, message: 'Unexpected' }],
      outdated: [{ ...outdated, path }],
    });
    const lines = github(odd).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^::error title=SOC 2::content\/a\\u001bb\.md:3:9: “SOC 2” is claimed here/);
    expect(lines[1]).toMatch(/^::warning title=SOC 2::content\/a\\u001bb\.md:7: /);
    expect(lines[2]).toBe('::error title=Check not done::content/a\\u001bb.md: Unexpected');
  });

  it('are none when nothing blocks', () => {
    expect(github(report())).toBe('');
  });
});

describe('a denial that an approval has made untrue', () => {
  const stale = report({ outdated: [outdated] });

  it('is a warning to GitHub and to code scanning', () => {
    expect(github(stale)).toBe(
      '::warning file=content/pages/trust%2C 100%25.md,line=7,title=SOC 2::“SOC 2” is denied, though approval `soc2-report` allows it: reword what is no longer true, or ask Security\n',
    );
    const log = JSON.parse(sarif(stale)) as Log;
    expect(sarifLog.safeParse(log).error?.issues ?? []).toEqual([]);
    expect(log.runs[0]?.results).toMatchObject([{ ruleId: 'compliance.soc2', level: 'warning' }]);
  });
});

describe('a finding in built output whose origin is known', () => {
  const origin = { path: 'src/Card.astro', line: 2, column: 11, endLine: 2, endColumn: 16 };
  const traced = report({
    findings: [{ ...finding, path: 'dist/index.html', line: 1, column: 5000, endLine: 1, endColumn: 5005, origin }],
  });

  it('is annotated on the line it was written on', () => {
    expect(github(traced)).toMatch(/^::error file=src\/Card\.astro,line=2,endLine=2,col=11,endColumn=15,/);
  });

  it('is placed there for code scanning, related to where it is published', () => {
    const log = JSON.parse(sarif(traced)) as Log;
    expect(sarifLog.safeParse(log).error?.issues ?? []).toEqual([]);
    const [result] = log.runs[0]?.results ?? [];
    const uri = (locations: Location[] | undefined) =>
      locations?.map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri);
    expect([uri(result?.locations), uri(result?.relatedLocations)]).toEqual([['src/Card.astro'], ['dist/index.html']]);
  });

  it('has both places for JUnit and people, and the published one for scripts', () => {
    expect(junit(traced)).toContain('written in: src/Card.astro:2:11');
    expect(pretty(traced, { hasColors: false, width: null })).toContain('\n    written in: src/Card.astro:2:11\n');
    expect(JSON.parse(json(traced))).toMatchObject({ findings: [{ path: 'dist/index.html', line: 1 }] });
    expect(json(traced)).not.toContain('Card.astro');
  });
});

describe('JUnit', () => {
  it('has a case for each finding and error, well formed whatever the words', () => {
    expect(junit(full)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites tests="3" failures="2" errors="1">
      <testsuite name="claims" tests="3" failures="2" errors="1">
      <testcase classname="/abs/a b.html" name="position unavailable compliance.soc2" file="/abs/a b.html">
      <failure type="claim" message="“certified &lt;SOC&gt; &quot;2&quot; &amp; more�” is claimed here, and no approval covers that: reword it, or have it approved">
      /abs/a b.html:position unavailable
      “certified &lt;SOC&gt; &quot;2&quot; &amp; more�” is claimed here, and no approval covers that: reword it, or have it approved
      read as a claim that holds today because nothing around it says that it is not so, or what is still missing
      It is a report: 100% of it,
      by an accountant.
      ask: Security
      </failure>
      </testcase>
      <testcase classname="content/pages/trust, 100%.md" name="3:9 compliance.soc2" file="content/pages/trust, 100%.md">
      <failure type="claim" message="“SOC 2” is claimed here, and no approval covers that: reword it, or have it approved">
      content/pages/trust, 100%.md:3:9
      “SOC 2” is claimed here, and no approval covers that: reword it, or have it approved
      read as a claim that holds today because nothing around it says that it is not so, or what is still missing
      It is a report: 100% of it,
      by an accountant.
      write instead: Acme does not have a SOC 2 report.
      ask: Security
      </failure>
      </testcase>
      <testcase classname="content/b.md" name="2 check" file="content/b.md">
      <error type="check" message="Unexpected: this, 50% of it."/>
      </testcase>
      </testsuite>
      </testsuites>
      "
    `);
  });

  it('has one case that passes when nothing blocks', () => {
    expect(junit(report())).toContain('<testsuites tests="1" failures="0" errors="0">');
    expect(junit(report())).toContain('<testcase classname="claims" name="every claim is allowed"/>');
  });
});

describe('SARIF', () => {
  const log = JSON.parse(sarif(full)) as Log;
  const [run] = log.runs;

  it('has the shape that the standard demands, whatever the report', () => {
    for (const each of [full, report(), { ...full, findings: [...full.findings, ...full.findings] }])
      expect(sarifLog.safeParse(JSON.parse(sarif(each))).error?.issues ?? []).toEqual([]);
  });

  it('says what it is and how it counts', () => {
    expect(log.version).toBe('2.1.0');
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'Unexpected: this, 50% of it.' } }],
      },
    ]);
  });

  it('has a rule with help for each claim, that results point at', () => {
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(['compliance.soc2']);
    expect(rules[0]?.help?.text).toContain('Ask: Security.');
    for (const result of run?.results ?? []) expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
  });

  it('places results by escaped addresses, and invents no place', () => {
    const places = run?.results?.map(({ locations }) => locations?.[0]?.physicalLocation);
    expect(places).toEqual([
      { artifactLocation: { uri: 'file:///abs/a%20b.html' } },
      {
        artifactLocation: { uri: 'content/pages/trust%2C%20100%25.md', uriBaseId: '%SRCROOT%' },
        region: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 14 },
      },
      {
        artifactLocation: { uri: 'content/pages/trust%2C%20100%25.md', uriBaseId: '%SRCROOT%' },
        region: { startLine: 7, startColumn: 9, endLine: 7, endColumn: 14 },
      },
    ]);
  });

  it('carries a waiver as a suppression with its reason', () => {
    expect(run?.results?.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [],
      [{ kind: 'external', status: 'accepted', justification: 'It is a contract’s title.' }],
    ]);
  });

  it('tells the same finding again by words and sentence, not by line', () => {
    const moved = {
      ...full,
      findings: full.findings.map((each) => ({ ...each, line: each.line === null ? null : 99 })),
    };
    const prints = (text: string) =>
      (JSON.parse(text) as Log).runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints);
    expect(prints(sarif(moved))).toEqual(prints(sarif(full)));
  });
});

describe('JSON', () => {
  it('is the same, byte for byte, for the same report', () => {
    expect(json(full)).toBe(json(structuredClone(full)));
    expect(JSON.parse(json(full))).toMatchObject({ version: 1, files: 1234, mentions: [] });
  });
});
