import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOfflineAnalyst } from '../../../src/analysts/offline/offline-analyst.ts';
import { skillsIn, technologiesIn } from '../../../src/analysts/openai/technologies.ts';
import type { JobPosting } from '../../../src/core/posting.ts';
import { verifyAnalysis } from '../../../src/core/verify-analysis.ts';
import { specificity } from '../../../src/eval/specificity.ts';
import { readJob } from '../../../src/reader.ts';
import { ADS } from '../../contracts/ads.ts';
import { PROFILE } from '../../contracts/analyst.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const SEEDS = join(import.meta.dirname, '../../../seeds');
const analyst = createOfflineAnalyst({ now: () => NOW });

async function seeds(): Promise<[string, JobPosting][]> {
  return Promise.all(
    readdirSync(SEEDS).map(async (fileName): Promise<[string, JobPosting]> => {
      const bytes = readFileSync(join(SEEDS, fileName));
      return [fileName, (await readJob({ bytes, contentType: null, fileName, url: null }, NOW)).posting];
    }),
  );
}

describe('what the offline analyst claims', () => {
  it('passes the check that a model’s claims must pass, word for word, for every seed and every fictional ad', async () => {
    for (const [name, posting] of [...(await seeds()), ...Object.entries(ADS)]) {
      for (const profile of [null, PROFILE]) {
        const { analysis } = await analyst.analyze({ posting, profile, workspaceId: 'T1' });
        const checked = verifyAnalysis(analysis, posting, { profile, technologiesIn, skillsIn });
        expect(checked.analysis, name).toEqual(analysis);
        expect(checked.verification, name).toMatchObject({ demoted: 0, dropped: 0 });
      }
    }
  }, 30_000);

  it('asks questions that do not fit when two ads are swapped', async () => {
    const briefs = await Promise.all(
      Object.values(ADS).map(async (posting) => {
        const { likelyQuestions } = (await analyst.analyze({ posting, profile: null, workspaceId: 'T1' })).analysis;
        return { description: posting.description, questions: likelyQuestions.map(({ question }) => question) };
      }),
    );
    expect(specificity(briefs)).toBeGreaterThan(0.98);
  });
});
