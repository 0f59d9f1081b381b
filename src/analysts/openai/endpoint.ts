import OpenAI from 'openai';

export interface EndpointOptions {
  /** Without it OpenAI's own. Its query (Azure's api-version) goes with every request. */
  baseUrl: string | undefined;
  /** Local servers need none. */
  apiKey: string | undefined;
  /** For tests: stands in for the global fetch. */
  fetch?: typeof fetch;
}

export interface Endpoint {
  client: OpenAI;
  /** Host and path, for logs and cache keys: never a key. */
  address: string;
  /** The endpoint calls the answer's limit max_completion_tokens. */
  renamedLimit: boolean;
}

const OPENAI = 'https://api.openai.com/v1';
const AZURE = /\.(?:openai\.azure\.com|cognitiveservices\.azure\.com|services\.ai\.azure\.com)$/;

/**
 * Opens an endpoint. Azure takes its key in the `api-key` header and may want `?api-version=…`, which is
 * written into the base URL; everybody else takes a bearer token, or none.
 */
export function openEndpoint({ baseUrl, apiKey, fetch }: EndpointOptions): Endpoint {
  const url = new URL(baseUrl ?? OPENAI);
  const azure = AZURE.test(url.hostname);
  const address = `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  const client = new OpenAI({
    baseURL: address,
    // The SDK insists on a key; a server that wants none ignores it.
    apiKey: apiKey ?? 'none',
    organization: null,
    project: null,
    defaultQuery: Object.fromEntries(url.searchParams),
    defaultHeaders: azure && apiKey ? { 'api-key': apiKey, Authorization: null } : {},
    // Retries are this folder's own: they must end with the total deadline.
    maxRetries: 0,
    logLevel: 'off',
    ...(fetch ? { fetch } : {}),
  });
  return { client, address, renamedLimit: azure || url.hostname === 'api.openai.com' };
}
