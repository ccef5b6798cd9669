import { plainOf } from '../../shared/plain.ts';
import { isAmong, isPublisherName } from '../../shared/publisher.ts';
import { wordAt, wordsAfter, wordsBetween } from '../../shared/sentence-text.ts';
import { ownThings } from '../../words/party.ts';
import { pattern } from '../../words/pattern.ts';
import { soldWith } from '../../words/sold.ts';
import { house, ware } from '../../words/wares.ts';
import type { Case } from '../rule.ts';
import type { Demanded } from './demanded.ts';

/** What is there and not still to be done, although words of demand reach it. One that holds is enough: none need be asked first. */
export const practices: readonly Case<Demanded>[] = [
  {
    // It is sold with it.
    example: '[HIPAA mode] requires an Enterprise subscription.',
    holds: ({ scene, hit, verb }) =>
      hit.direction === 'backward' &&
      /^(?:requires?|needs?)$/u.test(verb) &&
      soldWith.test(wordsAfter(scene, hit.found.from, 6)),
  },
  {
    example: '[Failover] depends on nothing.',
    holds: ({ hit, after }) =>
      hit.direction === 'backward' && /^(?:nothing|nobody|no|none|only|just|you)\b(?! (?:to|must))/u.test(after),
  },
  {
    example: '[SSO] is recommended and switched on.',
    holds: ({ hit, after }) =>
      hit.direction === 'backward' &&
      /^,? ?(?:and|so) (?:switched|on|included|done|it is|they are|it has)\b/u.test(after),
  },
  {
    example: 'Our staff must use [two-factor authentication].',
    holds: ({ hit, subject }) =>
      hit.direction === 'forward' &&
      subject.some((word) => /^(?:staff|engineers?|employees?|crew|traffic|connections?)$/u.test(word)),
  },
  {
    // Wherever the law asks us to.
    example: 'We comply with the [GDPR], where applicable.',
    holds: ({ scene, hit }) =>
      wordAt(scene, hit.found.from + 1) === 'applicable' &&
      /\b(?:compl(?:y|ies|iant)|adheres?|conforms?|conformant|follows?|meets?)\b[^.;]*§/u.test(plainOf(scene)),
  },
  {
    // There is one, unless it is not so.
    example: 'We would be happy to send you the [SOC 2 report].',
    holds: ({ scene, hit, verb }) =>
      verb === 'would' &&
      /^(?:be )?(?:happy|glad|pleased) to (?:send|show|share|give|sign|e-?mail|provide)\b/u.test(
        wordsAfter(scene, hit.found.from, 5),
      ) &&
      !scene.tokens.some(({ word }) => /^(?:but|if|once|when|had|not|no)$/u.test(word)),
  },
  {
    example: '[SSO] is needed to use the dock.',
    holds: ({ verb, after }) => /^to (?:enjoy|use|choose|pick)\b/u.test(after) && verb !== 'has',
  },
  {
    example: '[Encryption] is mandatory.',
    holds: (demanded) => isControl(demanded) && wordAt(demanded.scene, demanded.hit.found.to - 1) === 'mandatory',
  },
  {
    example: '[MFA]: required for manager roles',
    holds: (demanded) => {
      const [first, ...others] = demanded.next;
      return isControl(demanded) && first === 'for' && others.some((word) => rolesAndAccounts.test(word));
    },
  },
  {
    example: '[Backups] are mandatory for every shop.',
    holds: ({ scene, hit, next: [where = '', whose = '', ...things] }) =>
      hit.direction === 'backward' &&
      ['for', 'on', 'in', 'of', 'at'].includes(where) &&
      (['every', 'each', 'all', 'any', 'our'].includes(whose) || isPublisherName(scene, whose)) &&
      things.some((word) => ownThings.has(word) || /^(?:staff|members?|users?|crew|team)$/u.test(word)),
  },
  {
    example: '[SSO] is required here.',
    holds: ({ hit, next }) => hit.direction === 'backward' && next[0] === 'here',
  },
  {
    example: '[SSO] is required at BayStore.',
    holds: ({ scene, hit, next }) =>
      hit.direction === 'backward' && next[0] === 'at' && isPublisherName(scene, next[1] ?? ''),
  },
  {
    // A control that is in force.
    example: 'All internal tools require [MFA].',
    holds: ({ scene, hit, verb, before, subject }) =>
      hit.direction === 'forward' &&
      /^requires?$/u.test(verb) &&
      /\b(?:mfa|2fa|two-factor|multi-factor|authentication|sso|vpn)\b/iu.test(scene.named) &&
      guarded.test(before) &&
      subject.some((word) => ['all', 'every', 'internal', 'critical', 'production', 'administrative'].includes(word)),
  },
  {
    example: 'Responsibility for [backups] is ours.',
    holds: ({ scene, hit, verb }) =>
      hit.direction === 'forward' && /^responsib/u.test(verb) && isAmong(scene, scene.at, scene.tokens.length),
  },
  {
    example: 'Our harbour office is responsible for [backups].',
    holds: ({ scene, hit: { found }, subject }) =>
      scene.tokens.slice(found.from, found.to).some(({ word }) => word === 'responsible') &&
      subject.length > 0 &&
      !subject.some((word) => responsible.test(word)),
  },
  {
    // A card is taken.
    example: 'You must use a [credit card] for these changes.',
    holds: ({ scene, hit, before }) =>
      hit.direction === 'forward' &&
      before === 'you' &&
      scene.kind === 'step' &&
      /^(?:use|pay|pay (?:by|with|via)) (?:an? |the |your )?(?:\w+ )?$/u.test(
        `${wordsBetween(scene, hit.found.to, scene.at)} `,
      ),
  },
  {
    // They run on any.
    example: 'Depending on your plan, [backups] run hourly or nightly.',
    holds: ({ hit, verb, after }) => hit.direction === 'forward' && verb === 'depending' && varied.test(after),
  },
  {
    example: 'You can depend on the [backups].',
    holds: ({ hit, verb, before }) =>
      hit.direction === 'forward' &&
      isToDepend(verb) &&
      ['you', 'can', 'customers', 'teams', 'shops', 'users', 'people'].includes(before),
  },
  {
    example: 'You just need a [credit card].',
    holds: ({ scene, hit, verb, before, subject, next }) =>
      hit.direction === 'forward' &&
      !isToDepend(verb) &&
      [before, next[0] ?? ''].some((word) => ['just', 'only'].includes(word)) &&
      scene.kind === 'step' &&
      subject.includes('you'),
  },
  {
    example: 'It takes one click to turn on [SSO].',
    holds: ({ scene, hit, verb }) =>
      hit.direction === 'forward' &&
      verb === 'it' &&
      scene.tokens.slice(hit.found.to, scene.at).some(({ word }) => word === 'to'),
  },
  {
    example: 'Every order is eligible for [refunds].',
    holds: ({ hit, verb, subject }) =>
      hit.direction === 'forward' && verb === 'eligible' && subject.some((word) => entitled.has(word)),
  },
];

/** What keeps others out, demanded of whoever comes: no task that is still open. */
function isControl({ scene, hit }: Demanded): boolean {
  return hit.direction === 'backward' && controls.test(scene.named) && scene.passage.around.task === null;
}

function isToDepend(verb: string): boolean {
  return verb === 'depend' || verb === 'depends';
}

const rolesAndAccounts = pattern('u')`
  ^(?:
    roles?|staff|admins?|administrators?|employees?|accounts?|logins?|engineers?|operators?|personnel
  )$`;

/** What is only let into with what keeps others out. */
const guarded = pattern('u')`
  ^(?:
    tools?|systems?|access|logins?|accounts?|consoles?|servers?|infrastructure|dashboards?|services?
  )$`;

const entitled = new Set('every each all any everyone everybody anyone you orders purchases'.split(' '));

/** Whose duty it is where it is not the seller's. */
const responsible = pattern('u')`
  ^(?:
    you|your|they|their|customers?|clients?|users?|tenants?|buyers?|merchants?|operators?|owners?|controllers?|
    developers?|administrators?|admins?|deployers?|readers?|subscribers?|licensees?|partners?|vendors?|party|
    parties|each|everyone|who|organi[sz]ations?|companies|company|institutions?|entit(?:y|ies)|employers?|hosts?
  )$`;

/** "Depending on your plan": what there are several of. */
const varied = pattern('u')`
  ^(?:your|the|which|its) (?:\w+ )?(?:${ware}|size|region|${house.size}|level|load|traffic)\b`;

/** What keeps others out, once it is switched on. */
const controls = pattern('iu')`
  ^(?:
    mfa|2fa|(?:multi|two)-factor(?: authentication)?|sso|(?:single sign-on)|
    (?:[\p{L}-]+ )?encryption(?: (?:at rest|in transit))?
  )$`;
