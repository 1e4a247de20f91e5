import * as z from 'zod';
import { type LifecycleDeclaration, readDeclaration, type Transition } from '../core/lifecycle-declaration.ts';

/** The `x-lifecycle` of a contract, as the server reads it. */
export const LIFECYCLE = z.unknown().transform((raw, context): LifecycleDeclaration => {
  const read = readDeclaration(raw);
  if ('declaration' in read) return read.declaration;
  for (const { path, what } of read.faults) context.addIssue({ code: 'custom', path: [...path], message: what });
  return z.NEVER;
});

/** Whether a transition is made by calling the API, and not by the sandbox. */
export const isByOperation = ({ actors }: LifecycleDeclaration, { actor }: Transition): boolean => actors[actor]?.acts === 'operation';
