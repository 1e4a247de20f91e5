import { hermes } from './hermes/index.ts';
import { impotParticulier } from './impot-particulier/index.ts';
import { r2p } from './r2p/index.ts';
import { sfip } from './sfip/index.ts';

/** The APIs of the platform, each plugged to `openapi/<name>.yaml`. */
export const APIS = [impotParticulier, r2p, sfip, hermes] as const;
