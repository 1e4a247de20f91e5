import { didYouMean } from '../core/did-you-mean.ts';
import type { FixtureEntry } from '../core/fixtures.ts';
import type { Fault } from '../personas/entry.ts';
import { applications } from './applications.ts';
import { refuseFaults, refuseUnknownEntry, type Written, withRules } from './entries.ts';
import { type AdminRefusal, isAdminRefusal, refuseAdmin } from './errors.ts';
import type { AdminHandlers, AdminTools } from './plug.ts';

/** The application that a route names, with its habilitations. */
function find(slug: string, tools: AdminTools) {
  const whole = applications.findWhole?.(slug, tools);
  return whole ? { whole, habilitations: whole.habilitations as readonly FixtureEntry[] } : refuseUnknownEntry(applications, slug, tools);
}

/** Paths are said from the habilitation, which is what the request gives. */
function relocate(refusal: AdminRefusal<400>, rank: number): AdminRefusal<400> {
  const prefix = `habilitations[${rank}]`;
  const faults = (refusal.detail?.faults ?? []) as readonly Fault[];
  const relocated = faults.map(({ path, message }) => ({
    path: path.startsWith(prefix) ? path.slice(prefix.length).replace(/^\./, '') : path,
    message,
  }));
  return refuseFaults(relocated);
}

function presentWritten(written: Written | AdminRefusal<400> | AdminRefusal<409>, rank: number, { bac }: AdminTools) {
  if (!isAdminRefusal(written)) return { status: 200 as const, body: { bac: bac.id, ...written } };
  if (written.status === 409) throw new Error(`an application that keeps its client id is refused: ${written.message}`);
  return relocate(written, rank);
}

export const habilitationHandlers = {
  'PUT /applications/{slug}/habilitations/{api}': ({ path: { slug, api }, body }, given) =>
    withRules(given, (rules, tools) => {
      const found = find(slug, tools);
      if (isAdminRefusal(found)) return found;
      if (body.api !== undefined && body.api !== api)
        return refuseFaults([{ path: 'api', message: `"${api}" is expected, as in the path` }]);
      const at = found.habilitations.findIndex((one) => one.api === api);
      const rank = at < 0 ? found.habilitations.length : at;
      const habilitations = found.habilitations.toSpliced(rank, 1, { api, ...body });
      const wish = { name: slug, json: { ...found.whole, habilitations }, before: found.whole, isPatch: true };
      return presentWritten(applications.write(wish, rules, tools), rank, tools);
    }),

  'DELETE /applications/{slug}/habilitations/{api}': ({ path: { slug, api } }, given) =>
    withRules(given, (rules, tools) => {
      const found = find(slug, tools);
      if (isAdminRefusal(found)) return found;
      const kept = found.habilitations.filter((one) => one.api !== api);
      if (kept.length === found.habilitations.length) {
        const known = kept.map((one) => String(one.api));
        return refuseAdmin(
          404,
          'habilitation-unknown',
          `"${slug}" has no habilitation for "${api.slice(0, 64)}"${didYouMean(api.slice(0, 64), known)}`,
        );
      }
      const wish = { name: slug, json: { ...found.whole, habilitations: kept }, before: found.whole, isPatch: true };
      const written = applications.write(wish, rules, tools);
      if (isAdminRefusal(written)) throw new Error(`an application with a habilitation less is refused: ${written.message}`);
      return { status: 204 as const };
    }),
} satisfies Partial<AdminHandlers>;
