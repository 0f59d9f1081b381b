import { afterAll, beforeAll } from 'vitest';
import { createOfflineAnalyst } from '../../../src/analysts/offline/offline-analyst.ts';
import { ADS } from '../../contracts/ads.ts';
import { PROFILE, testAnalyst } from '../../contracts/analyst.ts';
import { type ModelServer, startModelServer } from '../../servers/model-server.ts';
import { analystOn } from './setup.ts';

let server: ModelServer;

/** A model that answers as the offline analyst would, and every question set with the same questions. */
beforeAll(async () => {
  const offline = createOfflineAnalyst();
  const request = { posting: ADS.backend, profile: PROFILE, workspaceId: 'T1' };
  const { analysis } = await offline.analyze(request);
  const { questions } = await offline.questions({ ...request, area: 'domain', count: 3, exclude: [] });
  const brief = {
    company_snapshot: analysis.companySnapshot,
    team_stack: analysis.teamStack.map((item) => ({ ...item, implied_by: item.impliedBy })),
    questions: analysis.likelyQuestions,
    talking_points: analysis.talkingPoints,
  };
  server = await startModelServer(({ body }) => ({
    say: JSON.stringify(JSON.stringify(body.response_format).includes('question_set') ? { questions } : brief),
  }));
});
afterAll(() => server.close());

testAnalyst('a model', () => analystOn(server.baseUrl).analyst);
