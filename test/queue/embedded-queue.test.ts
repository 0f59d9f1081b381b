import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { EmbeddedQueue } from '../../src/queue/embedded-queue.ts';
import { openSqliteStore } from '../../src/stores/sqlite-store.ts';
import { testQueue } from '../contracts/queue.ts';
import { temporaryFolder } from '../temporary.ts';

testQueue('embedded', async () => {
  const path = join(await temporaryFolder(), 'queue.sqlite');
  const failures: { id: string; final: boolean }[] = [];
  const open = async () => {
    const store = await openSqliteStore(path);
    onTestFinished(() => store.close());
    return new EmbeddedQueue(store, {
      concurrency: 4,
      deadlineMs: 200,
      maxAttempts: 2,
      retryDelayMs: 5,
      onFailure: (job, _, final) => void failures.push({ id: job.id, final }),
    });
  };
  return { queue: await open(), reopen: open, failures };
});
