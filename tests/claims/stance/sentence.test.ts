import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/claims/types.ts';
import { read } from './read.ts';

const table: Record<Stance, readonly string[]> = {
  asserted: [
    'We are [[SOC 2]] certified.',
    'BayStore is [[SOC 2 certified]].',
    'Not only is BayStore [[SOC 2 certified]], it is fast.',
    "You don't need to worry: we're [[HIPAA compliant]].",
    'No other vendor is [[SOC 2 certified]] like us.',
    'Why not choose the [[SOC 2 certified]] berth?',
    'If you need [[SOC 2]], we have it.',
    '[[SOC 2]]? Yes.',
    "Need [[HIPAA]]? We're compliant.",
    'There is no reason to doubt our [[SOC 2 report]].',
    "It's no secret we are [[ISO 27001 certified]].",
    'Never worry about downtime: [[99.99% uptime]].',
    'Without a doubt, [[SOC 2]].',
    'Unlike others, who are not, we are [[PCI DSS compliant]].',
    "We couldn't be prouder of our [[SOC 2 report]].",
    'Once you sign up, your data is [[encrypted at rest]].',
    'When you pay, our [[PCI DSS certified]] checkout keeps you safe.',
    'What is BayStore? The [[SOC 2 certified]] marina shop.',
    'We hold no certification except [[SOC 2]].',
    'We do not store card data because our checkout is [[PCI DSS compliant]].',
    'We do not sell your data and are [[GDPR compliant]].',
    'No downtime thanks to [[automatic failover]].',
    'We do not share our [[SOC 2 report]] with strangers.',
    'Before we were [[SOC 2 certified]], audits took weeks.',
    'Why is BayStore [[SOC 2 certified]]?',
    'No hidden fees, our checkout is [[PCI compliant]].',
    'There is not a berth that is not [[encrypted]]; nothing is left out.',
    '[[SOC 2 certified]], not yet ISO 27001.',
    'Pay by [[credit card]] today.',
    'Start your [[SOC 2 certified]] trial today.',
  ],
  denied: [
    'We are not [[SOC 2]] certified.',
    "BayStore isn't [[HIPAA]] compliant.",
    'We hold no [[ISO 27001]] certificate.',
    'We do not offer SLAs, backups or [[SOC 2]] reports.',
    'BayStore holds neither [[SOC 2]] nor ISO 27001.',
    'Cards are taken without [[PCI DSS]] certification.',
    '[[SOC 2]] is not available.',
    '[[SOC 2]] remains deferred.',
    'SOC 2 certified, not yet [[ISO 27001]].',
    'The demo comes with [[no guarantees]].',
    'We do not claim that BayStore is [[SOC 2]] certified.',
    'Our [[SOC 2]] report is not yet issued.',
    'Files are not yet [[encrypted]].',
    'This is not a [[SOC 2]] report.',
    'We have no plans for [[HIPAA]].',
    'Backups are un-[[encrypted]].',
    '[[SOC 2]]: not started.',
    '[[SOC 2]] (not claimed)',
    '[[SOC 2]]. Not yet.',
    'Our ISO certificate lapsed, and BayStore is no longer [[ISO 27001]] certified.',
  ],
  planned: [
    'We are working towards [[SOC 2]].',
    'A [[SOC 2]] audit is in progress.',
    '[[SOC 2]]: coming soon.',
    '[[ISO 27001]] (planned)',
    '[[SOC 2]] is on our roadmap.',
    'We aim for [[99.9% uptime]].',
    'BayStore will become [[SOC 2]] certified in spring.',
    'We are preparing for a [[PCI DSS]] assessment.',
  ],
  conditional: [
    'If you need [[SOC 2]], ask us first.',
    'This page requires [[PCI DSS]] approval.',
    'Before [[SOC 2]] can be described, legal must sign.',
    'Until [[HIPAA]] is in place, do not upload records.',
    'Make sure your host is [[PCI DSS]] compliant.',
    'Checkout endpoints MUST be [[highly available]].',
  ],
  'other-party': [
    "AWS's [[SOC 2]] report covers the data centre.",
    'Stripe is [[PCI DSS]] certified.',
    'Our payment processor is [[PCI DSS]] compliant.',
    'We rely on [[GDPR-compliant]] providers.',
  ],
  topic: [
    'What is [[SOC 2]]?',
    '[[HIPAA]] is a law about health records.',
    'Learn more about [[SOC 2]].',
    'Are you [[SOC 2]] certified?',
    'Run uptime-[[checkout]]-probe first.',
    'Rotate [[encryption]] keys every year.',
    'The [[checkout]] page loads first.',
    'The [[fastest]] way to reach us is to call.',
  ],
};

describe('a sentence on its own', () => {
  for (const [stance, sentences] of Object.entries(table)) {
    it.each(sentences)(`reads as ${stance}: %s`, (sentence) => {
      const result = read(sentence);
      expect({ stance: result.stance, because: result.because }).toMatchObject({ stance });
    });
  }
});
