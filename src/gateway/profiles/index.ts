import { DGFIP } from './dgfip.ts';
import type { Profile } from './profile.ts';

/** The gateway profiles, by name. */
export const PROFILES = { dgfip: DGFIP } as const satisfies Record<string, Profile>;
