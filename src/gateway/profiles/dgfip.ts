import { envelope } from './fault-shapes.ts';
import type { Profile } from './profile.ts';
import { WSO2_3_2 } from './wso2-3-2.ts';

/** WSO2 3.2 behind DGFiP's wrapping, which reaches every fault. */
export const DGFIP: Profile = {
  ...WSO2_3_2,
  name: 'dgfip',
  faults: { auth: envelope, throttle: envelope, gateway: envelope, lifecycle: envelope, mediation: envelope },
};
