/** `/personne/{spi}` as the router writes it. */
export const toRoutePath = (path: string): string => path.replace(/\{([^}]+)\}/g, ':$1');

/** True when the route `/personne/:spi` also catches `/personne/spi`. */
function catches(route: string, path: string): boolean {
  const [segments, others] = [route.split('/'), path.split('/')];
  return (
    route !== path &&
    segments.length === others.length &&
    segments.every((segment, at) => segment.startsWith(':') || segment === others[at])
  );
}

/**
 * The routes to declare for what is served, by path. Hono's fast router takes no fixed segment beside a parameter, and one such pair sends
 * every route to its slow one: the fixed path goes through the route of the parameter, and `serveOf` tells them apart by the path called.
 */
export function mergeRoutes<Serve>(
  serves: ReadonlyMap<string, Serve>,
): readonly (readonly [route: string, serveOf: (path: string) => Serve])[] {
  const routes = [...serves].filter(([path]) => ![...serves.keys()].some((route) => catches(route, path)));
  return routes.map(([route, serve]) => [route, (path) => serves.get(path) ?? serve]);
}
