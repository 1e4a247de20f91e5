import { DGFIP } from './dgfip.ts';
import type { Profile } from './profile.ts';
import { WSO2_2_6 } from './wso2-2-6.ts';
import { WSO2_3_2 } from './wso2-3-2.ts';
import { WSO2_4_2 } from './wso2-4-2.ts';

/** The gateway profiles, by name. */
export const PROFILES = {
  dgfip: DGFIP,
  'wso2-2.6': WSO2_2_6,
  'wso2-3.2': WSO2_3_2,
  'wso2-4.2': WSO2_4_2,
} as const satisfies Record<string, Profile>;
