/** Values of data, each read as its example says. */
import { describe, expect, it } from 'vitest';
import {
  denyingValues,
  detailKeys,
  isDenyingValue,
  isDetail,
  isScheme,
  isTelling,
  schemeValues,
  tellingValues,
} from '../../../src/claims/text/values.ts';

describe('a value of data', () => {
  it.each(tellingValues.flatMap(({ examples, pattern }) => examples.map((example) => [example, pattern] as const)))(
    'tells of its name: %s',
    (value, pattern) => {
      expect(value).toMatch(pattern);
      expect(isTelling(value)).toBe(true);
      expect(isDenyingValue(value)).toBe(false);
    },
  );

  it.each(denyingValues.examples)('says that there is none: “%s”', (value) => {
    expect(isDenyingValue(value)).toBe(true);
    expect(isTelling(value)).toBe(false);
  });

  it.each(['Harbour', '1.2.3', '/soc2/', 'on request only', 'available once an auditor has come', 'soon', '0.0'])(
    'tells nothing: %s',
    (value) => {
      expect(isTelling(value)).toBe(false);
    },
  );

  it.each(schemeValues.examples)('says how a thing is done: “%s”', (value) => {
    expect(isScheme(value)).toBe(true);
  });

  it.each(['identity', 'undecided', 'area-3', 'none', 'a scheme'])('says nothing of how it is done: “%s”', (value) => {
    expect(isScheme(value)).toBe(false);
  });

  it.each(detailKeys.examples)('is a detail under “%s”', (key) => {
    expect(isDetail(key)).toBe(true);
  });

  it.each(['type', 'title', 'due date', 'reason', 'width'])('is no detail under “%s”', (key) => {
    expect(isDetail(key)).toBe(false);
  });
});
