import type { CustomRoute } from '@slack/bolt';
import type { Store } from './core/store.ts';
import type { Metrics } from './metrics.ts';

/**
 * What whoever runs the bot asks it: `/healthz` (the process lives), `/readyz` (it can take shares now,
 * 503 with the reason where not), `/metrics` (Prometheus).
 */
export function createHealthRoutes(store: Store, metrics: Metrics, isConnected: () => boolean): CustomRoute[] {
  const route = (path: string, handler: CustomRoute['handler']): CustomRoute => ({ path, method: 'GET', handler });
  return [
    route('/healthz', (_, response) => void response.end('ok\n')),
    route('/readyz', async (_, response) => {
      const trouble = await readiness(store, isConnected);
      response.writeHead(trouble ? 503 : 200, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${trouble ?? 'ready'}\n`);
    }),
    route('/metrics', async (_, response) => {
      response.writeHead(200, { 'content-type': metrics.contentType });
      response.end(await metrics.render());
    }),
  ];
}

async function readiness(store: Store, isConnected: () => boolean): Promise<string | null> {
  if (!isConnected()) return 'not connected to Slack';
  try {
    await store.ping();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'the store does not answer';
  }
}
