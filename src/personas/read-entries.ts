import type { z } from 'zod';
import type { Entry, Finding, Issue } from './entry.ts';
import type { FixtureDocument } from './fixture-document.ts';

type ZodIssue = z.core.$ZodIssue;

const MISSING = 'missing ';

function missing(issue: ZodIssue): Issue {
  return { path: issue.path.slice(0, -1), what: `${MISSING}"${String(issue.path.at(-1))}"` };
}

/** The schemas write their own messages; here each is given its path, and unknown keys their own line. */
function toIssues(issue: ZodIssue): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    return issue.keys.map((key, index) => ({ path: issue.path, key, what: messages[index] ?? issue.message }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    return issue.issues.map(({ message }) => ({ path: issue.path.slice(0, -1), key, what: message }));
  }
  if (issue.input === undefined && issue.path.length > 0) return [missing(issue)];
  return [{ path: issue.path, what: issue.message }];
}

/** A misspelt key leaves the right one missing: that is one fault, told by the misspelt key. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const misspelt = issues.filter(({ key }) => key !== undefined);
  const isEcho = ({ path, what }: Issue) =>
    misspelt.some((other) => other.path.join() === path.join() && other.what.endsWith(`(did you mean ${what.slice(MISSING.length)}?)`));
  return issues.filter((issue) => !issue.what.startsWith(MISSING) || !isEcho(issue));
}

function nameOf(raw: unknown, nameKey: string, rank: number): string {
  const name = typeof raw === 'object' && raw !== null ? Reflect.get(raw, nameKey) : undefined;
  return typeof name === 'string' && name !== '' ? `"${name}"` : `n° ${rank + 1}`;
}

export interface ReadEntries<Value> {
  readonly entries: readonly Entry<Value>[];
  readonly findings: readonly Finding[];
  /** Every name written in the file, those of refused entries too: a reference to one of them is not a second fault. */
  readonly names: readonly string[];
}

/** Reads the entries of one document, a list, with the schema of their kind. */
export function readEntries<Schema extends z.ZodType>(
  document: FixtureDocument,
  kind: { readonly noun: string; readonly nameKey: string; readonly schema: Schema },
): ReadEntries<z.infer<Schema>> {
  const list = document.content ?? [];
  if (!Array.isArray(list)) {
    const entry = { value: list, document, label: kind.noun, path: [], bases: [[]] };
    return { entries: [], names: [], findings: [{ entry, path: [], what: 'the file must be a list' }] };
  }
  const entries: Entry<z.infer<Schema>>[] = [];
  const findings: Finding[] = [];
  const names: string[] = [];
  for (const [rank, raw] of list.entries()) {
    const name = nameOf(raw, kind.nameKey, rank);
    const place = { document, label: `${kind.noun} ${name}`, path: [rank], bases: [[]] };
    const result = kind.schema.safeParse(raw, { reportInput: true });
    names.push(name.slice(1, -1));
    if (result.success) entries.push({ ...place, value: result.data });
    else
      findings.push(
        ...withoutEchoes(result.error.issues.flatMap(toIssues)).map((issue) => ({ ...issue, entry: { ...place, value: raw } })),
      );
  }
  return { entries, findings, names };
}
