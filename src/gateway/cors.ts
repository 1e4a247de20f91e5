/**
 * CORS headers of WSO2 3.2, sent on every answer of a known resource, even without Origin; faults on the route itself (404, 405)
 * carry none. Source: CORSRequestHandler, and the capture of api-manager#3062.
 */
export function corsHeaders(verbs: readonly string[]): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': verbs.join(', '),
    'Access-Control-Allow-Headers': 'authorization,Access-Control-Allow-Origin,Content-Type,SOAPAction,apikey,testKey,Authorization',
    'Access-Control-Expose-Headers': '',
  };
}
