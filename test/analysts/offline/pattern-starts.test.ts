import { describe, expect, it } from 'vitest';
import { BEHAVIORAL } from '../../../src/analysts/offline/questions/behavioral.ts';
import { CODING } from '../../../src/analysts/offline/questions/coding.ts';
import { CULTURE } from '../../../src/analysts/offline/questions/culture.ts';
import { DOMAIN } from '../../../src/analysts/offline/questions/domain.ts';
import { keysOf, patternStarts } from '../../../src/analysts/offline/questions/pattern-starts.ts';
import { RECRUITER_SCREEN } from '../../../src/analysts/offline/questions/recruiter-screen.ts';
import { SYSTEM_DESIGN } from '../../../src/analysts/offline/questions/system-design.ts';
import { ADS } from '../../contracts/ads.ts';

describe('the beginnings of a pattern', () => {
  it.each([
    [/\b(?:GPUs?|CUDA)\b/, ['gpu', 'cud']],
    [/\b(?:BI|R)\b/, ['bi', 'r']],
    [/[Ll]ow[- ]code/, ['low']],
    [/ab?c/, ['abc', 'ac']],
    [/ab+c/, ['ab']],
    [/\bA\/B|\.NET/, ['a/b', '.ne']],
    [/(?<!no )x(?:yz|uv)/, ['xyz', 'xuv']],
  ])('of %s are %j', (pattern, starts) => {
    expect([...(patternStarts(pattern) ?? [])].sort()).toEqual([...starts].sort());
  });

  it('cannot be said of a pattern that begins with anything', () => {
    expect(patternStarts(/\d+ years/)).toBeNull();
    expect(patternStarts(/\p{L}*kenntnisse/u)).toBeNull();
  });

  it('are among the keys of every line that a template matches at the beginning of a word', () => {
    const lines = Object.values(ADS).flatMap(({ description }) => description.split('\n'));
    let matches = 0;
    for (const { when } of [...DOMAIN, ...SYSTEM_DESIGN, ...CODING, ...BEHAVIORAL, ...CULTURE, ...RECRUITER_SCREEN]) {
      const starts = patternStarts(when);
      for (const line of lines) {
        const match = when.exec(line);
        if (match === null || /[a-z0-9_]/i.test(line[match.index - 1] ?? ' ')) continue;
        matches++;
        const keys = keysOf(line);
        expect(starts === null || [...starts].some((start) => keys.has(start)), `${when} in ${line}`).toBe(true);
      }
    }
    expect(matches).toBeGreaterThan(50);
  });
});
