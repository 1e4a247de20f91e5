import type { Profile } from './profiles/profile.ts';

/**
 * CORS headers of WSO2, sent on every answer of a known resource, even without Origin; faults on the route itself (404, 405) carry none.
 * Source: CORSRequestHandler, and the capture of api-manager#3062.
 */
export function corsHeaders(verbs: readonly string[], { allowHeaders, exposeHeaders }: Profile['cors']): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': verbs.join(', '),
    'Access-Control-Allow-Headers': allowHeaders,
    ...(exposeHeaders ? { 'Access-Control-Expose-Headers': '' } : {}),
  };
}
