/** Sentences with the verdict that a careful reader would give, by the site's own policy. */
import { describe, expect, test } from 'vitest';
import { judgeSource } from '../../src/claims/judge.ts';
import { ownPolicy } from '../matrix/sentences.ts';

const policy = ownPolicy();

const blocked = [
  'Every berth is protected by AES-256 encryption.',
  'Accounts are protected by two-factor authentication.',
  '# Start your free trial today.',
  '# BayStore scales automatically.',
  '# We are SOC 2 certified',
  '# BayStore is SOC 2 certified',
  'Built for teams that need enterprise-grade safety without lock-in.',
  '**FedRAMP**: The system meets the security requirements of the Federal Risk and Authorization Management Program.',
  'SOC 2? Yes.',
  'Is BayStore SOC 2 certified? Yes, since 2024.',
  'We\'ve been SOC 2 compliant since day one.',
  'Sleep well: your data is encrypted at rest.',
  'SOC 2 Type II ✅',
  '- [x] SOC 2 Type II audit passed',
  'Not only SOC 2 certified but ISO 27001 certified too.',
  'BayStore never goes down: 99.99% uptime.',
  'Trusted by 2,000 teams worldwide',
  'Pay with any credit card at checkout today.',
  'The #1 platform for managed instances.',
  'Battle-tested in production by enterprises.',
  'Our customers love our 24/7 support.',
  'HIPAA-ready hosting from BayStore',
  'GDPR compliant',
  'Fully GDPR-compliant cloud',
  'We\'re proud to announce our SOC 2 Type II report is here.',
  'BayStore is now generally available.',
  'Backups run nightly and restores are tested monthly.',
  'Production-ready from day one',
  'It\'s production ready, and it\'s not going to let you down.',
  'We don\'t just meet SOC 2, we exceed it.',
  'No other vendor is as secure: bank-grade encryption throughout.',
  'Without a doubt SOC 2 compliant.',
  'There is no question that we are HIPAA compliant.',
  'You won\'t find a more battle-tested platform.',
  'Can\'t wait? We\'re SOC 2 certified.',
  'SOC 2 certification: achieved',
  'Certifications: SOC 2, ISO 27001',
  'We hold all of these:\n\n- SOC 2\n- ISO 27001',
  '| Standard | Status |\n|---|---|\n| SOC 2 | Certified |',
  '| Standard | Claimed |\n|---|---|\n| SOC 2 | yes |',
  '[x](/soc-2-certified/)',
  '![x](/img/soc2-badge.png)',
];

const passing = [
  '# SOC 2',
  '# SOC 2 and what it asks for',
  'BayStore charges no card.',
  'The DPA is a draft.',
  'The DPA and the terms are drafts.',
  'Our terms of service are a draft that no lawyer has reviewed.',
  'A compliance certification requires an independent audit first.',
  'Production payment, auth, and runtime mutation require separate approved implementation and deployment work.',
  'Production payments, sign-in and runtime changes need separate, approved work.',
  'For SOC 2 Type II, aim for at least 70 % observed evidence.',
  'For FedRAMP Moderate baselines requiring FIPS-validated encryption, compile it yourself.',
  'Your processor can take this over as long as it is PCI DSS compliant.',
  '**FedRAMP**: A programme that assesses cloud services for federal agencies.',
  'SOC 2 remains out of reach for us.',
  'We have neither SOC 2 nor ISO 27001.',
  'There\'s no SOC 2 report, and there won\'t be one until an auditor has been.',
  'SOC 2? Not today.',
  'Is BayStore SOC 2 certified? No.',
  'SOC 2 Type II ❌',
  '- [ ] SOC 2 Type II audit passed',
  'BayStore is not yet SOC 2 certified.',
  'Nobody at BayStore claims SOC 2.',
  'Whether we need SOC 2 is open.',
  'Before we can say SOC 2, an auditor has to look.',
  'Until an auditor has looked, we say nothing about SOC 2.',
  'Checkout remains sandbox_placeholder; this site does not charge cards.',
  'No credit card is charged on this site.',
  'Cards cannot be charged here.',
  'What is SOC 2, and who needs it?',
  'We do not offer 24/7 support.',
  '24/7 support is not offered.',
  'BayStore is not generally available.',
  'General availability is not announced.',
  'Backups have not been tested in the production environment.',
  'A restore that was tested in production is still missing.',
  'Use this list before calling BayStore production ready.',
  'Nothing here says that BayStore is production ready.',
  'SOC 2 certification: none',
  'SOC 2 certification: not started',
  'SOC 2 certification — not held',
  'Certifications: none (no SOC 2, no ISO 27001)',
  'We hold none of these:\n\n- SOC 2\n- ISO 27001',
  '| Standard | Status |\n|---|---|\n| SOC 2 | Not certified |',
  '| Standard | Claimed |\n|---|---|\n| SOC 2 | no |',
  '[x](/soc2/)',
  '[Checkout, as it stands](/checkout/)',
];

function blockedIn(text: string): string[] {
  const source = { path: 'content/pages/page.md', text };
  const judged = judgeSource(source, policy, { today: '2026-11-21' })?.judged ?? [];
  return judged.filter(({ decision }) => decision.outcome === 'blocked').map(({ reported }) => `${reported.text}: ${reported.because}`);
}

describe('a careful reader takes for a claim', () => {
  test.each(blocked)('%s', (text) => {
    expect(blockedIn(text)).not.toEqual([]);
  });
});

describe('a careful reader takes for none', () => {
  test.each(passing)('%s', (text) => {
    expect(blockedIn(text)).toEqual([]);
  });
});
